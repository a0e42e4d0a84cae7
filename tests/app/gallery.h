// SPDX-License-Identifier: GPL-3.0-or-later
/// Every window of the monitor, with the contents that need most room.
#pragma once

#include <functional>

#include "scene.h"

class QScreen;
class QWidget;

namespace tsq::app {
class MainWindow;
}

namespace tsq::app::test {

/// Lets layouts follow each other, and plots be drawn, which have a timer of their own.
void settle();

class Gallery {
 public:
  /// Called with each shown window, while nothing else is in front of it.
  using Visit = std::function<void(QWidget& window, const QString& name)>;

  Gallery();
  ~Gallery();

  void showAll(QScreen& screen, Visit visit);

 private:
  void showMainWindows();
  void showHeadlines(MainWindow& window);
  void showKeepers();
  void showMessages(MainWindow& window);
  void showEvidence();
  void showDialogs();
  void showServerErrors();
  void showPreferences();
  void showSyncSheets();
  void visitAtEverySize(QWidget& window, const QString& name);
  void visit(QWidget& window, const QString& name);

  Scene usual_;
  Scene disturbed_{1h + 1'500us};
  Scene crowded_;
  TestClock clock_;
  Monitor nothing_;
  Monitor oneServer_;
  QScreen* screen_ = nullptr;
  Visit visit_;
};

}  // namespace tsq::app::test
