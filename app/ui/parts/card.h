// SPDX-License-Identifier: GPL-3.0-or-later
/// A rounded panel in the palette's base colour, the background of a part of the main window.
#pragma once

#include <QWidget>

namespace tsq::app {

class Card final : public QWidget {
  Q_OBJECT

 public:
  explicit Card(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace tsq::app
