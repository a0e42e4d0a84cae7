// SPDX-License-Identifier: GPL-3.0-or-later
/// A button that stays down, and shows that clearly in light and dark: for the ranges of the plot and "Live".
#pragma once

#include <QAbstractButton>

namespace tsq::app {

class ToggleButton final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit ToggleButton(const QString& text, QWidget* parent = nullptr);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace tsq::app
