// SPDX-License-Identifier: GPL-3.0-or-later
/// The line at the bottom of the main window: when the next check comes, what was removed last, what is on disk.
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
  /// Fills the bar, which owns it. `undoRemoval` is triggered by a button as long as there is something to undo.
  Footer(Monitor& monitor, QAction* undoRemoval, QStatusBar* bar);

  /// What is under way besides; nothing: nothing is.
  void setNote(const QString& note);
  /// There is a new status.
  void showCheck();
  /// A second has passed.
  void tick();

 private:
  void showSettingsTrouble();
  void showRemoval();
  void showHistory();

  Monitor& monitor_;
  QStatusBar& bar_;
  QAction* undoRemoval_;
  QString note_;
  QLabel* check_;
  QPushButton* undo_;
  QLabel* history_;
  int secondsSinceHistory_ = 0;
};

}  // namespace tsq::app
