// SPDX-License-Identifier: GPL-3.0-or-later
/// The top of the main window: one sentence about the clock, an icon that differs by shape, "Why?" and "Check Now".
#pragma once

#include <QWidget>

#include "model/clock_status.h"

class QAction;
class QLabel;

namespace tsq::app {

class HeaderCard final : public QWidget {
  Q_OBJECT

 public:
  /// The buttons trigger these and follow their texts and states.
  HeaderCard(QAction* why, QAction* checkNow, QWidget* parent = nullptr);

  void setStatus(const ClockStatus& status, MonoTime now);
  void setDemonstration(bool on);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void render();

  QLabel* icon_;
  QLabel* sentence_;
  QLabel* subline_;
  QLabel* badge_;
  ClockStatus status_;
  MonoTime now_{};
};

}  // namespace tsq::app
