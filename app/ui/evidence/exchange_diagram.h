// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws one exchange between this computer and a server, with the four timestamps.
#pragma once

#include <QWidget>
#include <optional>

#include "estimate/sample.h"

namespace tsq::app {

class ExchangeDiagram final : public QWidget {
  Q_OBJECT

 public:
  explicit ExchangeDiagram(QWidget* parent = nullptr);

  void show(const std::optional<Sample>& sample);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int labelHeight() const;
  std::optional<Sample> sample_;
};

/// "T1 15:05:12.123456789".
QString stampText(const QString& name, WallTime time);

}  // namespace tsq::app
