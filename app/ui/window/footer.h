// SPDX-License-Identifier: GPL-3.0-or-later
/// The status bar of the main window: the next check, the last removed server, the size of the history.
#pragma once

#include <QObject>

#include "monitor/monitor.h"

class QAction;
class QLabel;
class QPushButton;
class QStatusBar;

namespace tsq::app {

class Footer final : public QObject {
  Q_OBJECT

 public:
  /// Fills the bar, which owns it. A button triggers `undoRemoval` while a removal can be undone.
  Footer(Monitor& monitor, QAction* undoRemoval, QStatusBar* bar);

  /// The note about setting the clock; empty: none.
  void setNote(const QString& note);
  /// To be called when the status has changed, and once per second.
  void showCheck();
  /// To be called once per second: shows the history's size from time to time.
  void tick();

 private:
  void showRemoval();
  void showHistory();

  Monitor& monitor_;
  QAction* undoRemoval_;
  QString note_;
  QLabel* check_;
  QPushButton* undo_;
  QLabel* history_;
  int secondsSinceHistory_ = 0;
};

}  // namespace tsq::app
