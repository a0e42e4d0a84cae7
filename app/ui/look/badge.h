// SPDX-License-Identifier: GPL-3.0-or-later
/// A small label in a rounded outline, such as "Demonstration".
#pragma once

#include <QLabel>

namespace tsq::app {

class Badge final : public QLabel {
  Q_OBJECT

 public:
  explicit Badge(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace tsq::app
