// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenuBar>
#include <QWhatsThis>

#include "ui/plot/chart_panel.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

QAction* make(QWidget& window, const QString& name, const QString& text, const QKeySequence& key = {}) {
  auto* action = new QAction(text, &window);
  action->setObjectName(name);
  action->setShortcut(key);
  return action;
}

}  // namespace

bool isServerLink(const QString& text) {
  return text.trimmed().startsWith("tsq://"_L1, Qt::CaseInsensitive);
}

WindowActions::WindowActions(QWidget& window) {
  makeServerActions(window);
  makeClockActions(window);
  makeProgramActions(window);
  makeRanges(window);
}

void WindowActions::makeServerActions(QWidget& window) {
  addServer = make(window, u"addServer"_s, tr("&Add Server…"));
  addServer->setShortcuts({QKeySequence(QKeySequence::New), QKeySequence(Qt::Key_Insert)});
  addLink = make(window, u"pasteLink"_s, tr("Add from &Link in Clipboard"), QKeySequence::Paste);
  editServer = make(window, u"editServer"_s, tr("&Edit Server…"), Qt::Key_F2);
  details = make(window, u"details"_s, tr("Server &Details…"), static_cast<int>(Qt::ALT) | Qt::Key_Return);
  removeServer = make(window, u"removeServer"_s, tr("&Remove Server"), QKeySequence::Delete);
  // Elsewhere in the window nobody would expect that the key removes a server.
  removeServer->setShortcutContext(Qt::WidgetShortcut);
  showInPlot = make(window, u"showInPlot"_s, tr("S&how in Plot"));
  showInPlot->setCheckable(true);
  undoRemoval = make(window, u"undoRemoval"_s, tr("&Undo Removal"), QKeySequence::Undo);
  undoRemoval->setEnabled(false);
  copyServer = make(window, u"copyServer"_s, tr("&Copy as Text"));
  moveUp = make(window, u"moveUp"_s, tr("Move U&p"), static_cast<int>(Qt::ALT) | Qt::Key_Up);
  moveDown = make(window, u"moveDown"_s, tr("Move Do&wn"), static_cast<int>(Qt::ALT) | Qt::Key_Down);
  importServers = make(window, u"importServers"_s, tr("&Import Servers…"));
  exportServers = make(window, u"exportServers"_s, tr("E&xport Servers…"));
  demonstration = make(window, u"demonstration"_s, tr("&Try It with a Server on This Computer"));
}

void WindowActions::makeClockActions(QWidget& window) {
  checkNow = make(window, u"checkNow"_s, tr("Check Now"), Qt::Key_F5);
  checkNow->setToolTip(tr("Ask all servers at once instead of waiting for the next turn"));
  why = make(window, u"why"_s, tr("&Why?"), static_cast<int>(Qt::CTRL) | Qt::Key_I);
  why->setToolTip(tr("The servers' intervals, and how the result follows from them"));
  pause = make(window, u"pause"_s, tr("&Pause Monitoring"));
  pause->setCheckable(true);
  resume = make(window, u"resume"_s, tr("Resume"));
  resume->setToolTip(tr("Ask the servers again"));
  syncClock = make(window, u"syncClock"_s, tr("S&ync Clock…"), static_cast<int>(Qt::CTRL) | Qt::Key_T);
  syncClock->setToolTip(tr("Measure again, and set the clock to the combined time of the servers"));
  undoSync = make(window, u"undoSync"_s, tr("&Undo Sync"));
  undoSync->setEnabled(false);
  keepByTsqd = make(window, u"keepByTsqd"_s, tr("&Keep the Clock Right with tsqd…"));
  keepByTsqd->setEnabled(false);
  keepByTimer = make(window, u"keepByTimer"_s, tr("Set the Clock Every &Five Minutes…"));
  keepByTimer->setEnabled(false);
}

void WindowActions::makeProgramActions(QWidget& window) {
  exportPlot = make(window, u"exportPlot"_s, tr("E&xport Plot or Measurements…"));
  preferences = make(window, u"showPreferences"_s, tr("&Preferences…"), static_cast<int>(Qt::CTRL) | Qt::Key_Comma);
  preferences->setMenuRole(QAction::PreferencesRole);
  closeWindow = make(window, u"closeWindow"_s, tr("&Close Window"), QKeySequence::Close);
  quit = make(window, u"quit"_s, tr("&Quit"), QKeySequence::Quit);
  quit->setMenuRole(QAction::QuitRole);
  firstSteps = make(window, u"firstSteps"_s, tr("&First Steps…"));
  shortcuts = make(window, u"showShortcuts"_s, tr("&Keyboard Shortcuts"), Qt::Key_F1);
  whatsThis = QWhatsThis::createAction(&window);
  about = make(window, u"about"_s, tr("&About TSQ Monitor"));
  about->setMenuRole(QAction::AboutRole);
}

void WindowActions::makeRanges(QWidget& window) {
  auto* group = new QActionGroup(&window);
  for (const ChartRange range : kChartRanges) {
    const int key = static_cast<int>(Qt::CTRL) | (Qt::Key_1 + static_cast<int>(range));
    QAction* action = make(window, u"range"_s, tr("Show %1").arg(rangeName(range)), key);
    action->setCheckable(true);
    group->addAction(action);
    ranges.emplace(range, action);
  }
  measurements =
      make(window, u"measurements"_s, tr("Measurements as a &Table…"), static_cast<int>(Qt::CTRL) | Qt::Key_M);
  events = make(window, u"events"_s, tr("E&vents…"), static_cast<int>(Qt::CTRL) | Qt::Key_E);
}

void WindowActions::enable(bool hasCurrentServer, bool isOwnOrder, bool hasServers, bool isPaused) {
  for (QAction* action : {editServer, details, measurements, showInPlot, removeServer, copyServer}) {
    action->setEnabled(hasCurrentServer);
  }
  moveUp->setEnabled(hasCurrentServer && isOwnOrder);
  moveDown->setEnabled(hasCurrentServer && isOwnOrder);
  why->setEnabled(hasServers);
  checkNow->setEnabled(hasServers && !isPaused);
  // One takes the place of the other beside the headline.
  checkNow->setVisible(!isPaused);
  resume->setVisible(isPaused);
  pause->setEnabled(hasServers);
  syncClock->setEnabled(hasServers);
}

void WindowActions::fill(QMenuBar& bar, QMenu& sorting) {
  QMenu* file = bar.addMenu(tr("&File"));
  file->addActions({exportPlot, preferences});
  file->addSeparator();
  file->addActions({closeWindow, quit});

  QMenu* servers = bar.addMenu(tr("&Servers"));
  servers->addActions({addServer, addLink, editServer, details, showInPlot, removeServer, undoRemoval, copyServer});
  servers->addSeparator();
  servers->addActions({moveUp, moveDown});
  servers->addMenu(&sorting);
  servers->addSeparator();
  servers->addActions({importServers, exportServers});
  servers->addSeparator();
  servers->addAction(demonstration);
  QObject::connect(servers, &QMenu::aboutToShow, addLink,
                   [this] { addLink->setVisible(isServerLink(QGuiApplication::clipboard()->text())); });

  QMenu* view = bar.addMenu(tr("&View"));
  for (const auto& [range, action] : ranges) {
    view->addAction(action);
  }
  view->addSeparator();
  view->addActions({measurements, events});
  QMenu* clock = bar.addMenu(tr("&Clock"));
  clock->addActions({checkNow, resume, why, pause, syncClock, undoSync});
  clock->addSeparator();
  clock->addActions({keepByTsqd, keepByTimer});
  bar.addMenu(tr("&Help"))->addActions({shortcuts, whatsThis, firstSteps, about});
}

}  // namespace tsq::app
