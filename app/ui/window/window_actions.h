// SPDX-License-Identifier: GPL-3.0-or-later
/// The actions of the main window with their texts and shortcuts, and the menus. The window connects them.
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <map>

#include "monitor/settings.h"

class QMenu;
class QMenuBar;

namespace tsq::app {

struct WindowActions {
  Q_DECLARE_TR_FUNCTIONS(WindowActions)

 public:
  /// The actions belong to the window.
  explicit WindowActions(QWidget& window);

  /// Enables the actions that are possible now.
  void enable(bool hasCurrentServer, bool isOwnOrder, bool hasServers, bool isPaused);
  /// Fills the menus, also those that are not open, so that the shortcuts work.
  void fill(QMenuBar& bar, QMenu& sorting);

  QAction* addServer;
  QAction* addLink;  ///< the tsq:// link in the clipboard
  QAction* editServer;
  QAction* details;
  QAction* showInPlot;
  QAction* removeServer;
  QAction* undoRemoval;
  QAction* copyServer;
  QAction* moveUp;
  QAction* moveDown;
  QAction* importServers;
  QAction* exportServers;
  QAction* demonstration;
  QAction* exportPlot;
  QAction* preferences;
  QAction* closeWindow;
  QAction* quit;
  QAction* checkNow;
  QAction* why;
  QAction* pause;
  QAction* resume;  ///< shown while monitoring is paused, instead of checkNow
  QAction* syncClock;
  QAction* undoSync;
  QAction* keepByTsqd;
  QAction* keepByTimer;
  QAction* firstSteps;
  QAction* shortcuts;
  QAction* whatsThis;
  QAction* about;
  QAction* measurements;
  QAction* events;
  std::map<ChartRange, QAction*> ranges;  ///< exactly one is checked

 private:
  void makeServerActions(QWidget& window);
  void makeClockActions(QWidget& window);
  void makeProgramActions(QWidget& window);
  void makeRanges(QWidget& window);
};

/// Whether the text is a tsq:// link.
bool isServerLink(const QString& text);

}  // namespace tsq::app
