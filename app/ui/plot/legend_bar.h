// SPDX-License-Identifier: GPL-3.0-or-later
/// The legend below the plots. It keeps to a few rows, and says how many servers it leaves out.
#pragma once

#include <QWidget>

#include "ui/curves/legend.h"

namespace tsq::app {

class LegendBar final : public QWidget {
  Q_OBJECT

 public:
  explicit LegendBar(QWidget* parent = nullptr);

  void showEntries(std::vector<LegendEntry> entries);
  /// The height that it may take.
  void setRoom(int height);

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  int mostRows() const;
  void fit();

  Legend legend_;
  int room_ = 0;
};

}  // namespace tsq::app
