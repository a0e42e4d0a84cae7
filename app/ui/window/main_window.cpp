// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

#include "sync/synchroniser.h"
#include "text/sync_text.h"
#include "ui/events/events_dialog.h"
#include "ui/evidence/why_popover.h"
#include "ui/look/state_icon.h"
#include "ui/parts/problem_box.h"
#include "ui/parts/scroll_page.h"
#include "ui/plot/measurements_dialog.h"
#include "ui/plot/plot_export.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/servers/details_dialog.h"
#include "ui/servers/server_commands.h"
#include "ui/servers/sort_menu.h"
#include "ui/window/about_box.h"
#include "ui/window/empty_page.h"
#include "ui/window/first_run.h"
#include "ui/window/footer.h"
#include "ui/window/keeper_offer.h"
#include "ui/window/measured_page.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/steering_bar.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr QSize kFirstSize(1180, 740);

const QString& geometryKey() {
  static const QString kKey = u"mainWindow/geometry"_s;
  return kKey;
}

const QString& orderKey() {
  static const QString kKey = u"serverTable/order"_s;
  return kKey;
}

const QString& divisionKey() {
  static const QString kKey = u"mainWindow/splitter"_s;
  return kKey;
}

}  // namespace

MainWindow::MainWindow(Monitor& monitor, const Clock& clock, QWidget* parent)
    : QMainWindow(parent),
      monitor_(monitor),
      actions_(*this),
      commands_(new ServerCommands(monitor, *this)),
      measured_(new MeasuredPage(monitor, clock, actions_)),
      table_(measured_->table()),
      footer_(new Footer(monitor, actions_.undoRemoval, statusBar())) {
  setObjectName("mainWindow"_L1);
  setAcceptDrops(true);
  setWindowIcon(applicationIcon());
  makePages();
  actions_.fill(*menuBar(), *new SortMenu(table_, this));
  connectActions();
  connectServerActions();
  connectMonitor();
  restoreLayout();
  showDemonstration();
  showStatus();
  updateActions();
}

MainWindow::~MainWindow() {
  // Signals must not reach a partly destroyed window.
  monitor_.disconnect(this);
  monitor_.servers().disconnect(this);
  table_.disconnect(this);
}

void MainWindow::makePages() {
  constexpr int kMargin = 12;
  pages_ = new QStackedWidget;
  pages_->addWidget(new ScrollPage(measured_));
  pages_->setContentsMargins(kMargin, kMargin, kMargin, 4);
  setCentralWidget(pages_);
  // A smaller window would show scroll bars and little else.
  constexpr int kLeastColumns = 68;  // average characters
  constexpr int kLeastLines = 20;
  constexpr QSize kFrame(40, 60);  // of the window; its size is not known yet
  const QSize least(fontMetrics().averageCharWidth() * kLeastColumns, fontMetrics().height() * kLeastLines);
  setMinimumSize(least.boundedTo(screen()->availableSize() - kFrame));
}

void MainWindow::connectActions() {
  const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
  on(actions_.exportPlot, [this] { choosePlotFile(*this, [this](const QString& file) { saveShown(file); }); });
  on(actions_.preferences, [this] { showPreferences(); });
  on(actions_.closeWindow, &QWidget::close);
  on(actions_.quit, &MainWindow::quitRequested);
  on(actions_.checkNow, [this] { monitor_.checkNow(); });
  on(actions_.syncClock, &MainWindow::syncRequested);
  on(actions_.undoSync, &MainWindow::undoSyncRequested);
  on(actions_.why, [this] { showWhy(table_.currentServer()); });
  on(actions_.pause, [this](bool paused) { monitor_.pause().set(paused); });
  on(actions_.resume, [this] { monitor_.pause().set(false); });
  on(actions_.events, &MainWindow::showEvents);
  on(actions_.shortcuts, &MainWindow::showShortcuts);
  on(actions_.firstSteps, &MainWindow::showFirstRun);
  on(actions_.about, &MainWindow::showAbout);
  ChartPanel& charts = measured_->chartPanel();
  actions_.ranges.at(monitor_.settings().range)->setChecked(true);
  for (const auto& [range, action] : actions_.ranges) {
    on(action, [&charts, shown = range] { charts.setRange(shown); });
  }
  connect(&charts, &ChartPanel::rangeChosen, this,
          [this](ChartRange range) { actions_.ranges.at(range)->setChecked(true); });
}

void MainWindow::connectServerActions() {
  const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, commands_, slot); };
  // For actions on the selected row; without one they do nothing.
  const auto onCurrent = [this, on](QAction* action, auto slot) {
    on(action, [this, slot] {
      if (const auto id = table_.currentServer()) {
        slot(*id);
      }
    });
  };
  on(actions_.addServer, [this] { proposeServer({}); });
  on(actions_.addLink, [this] { proposeServer(QGuiApplication::clipboard()->text().trimmed()); });
  on(actions_.undoRemoval, [this] { monitor_.undoRemoval(); });
  on(actions_.copyServer, [this] { table_.copySelectedRows(); });
  onCurrent(actions_.details, [this](client::ServerId id) { showDetails(id, measured_->charts().shownSpan()); });
  onCurrent(actions_.measurements, [this](client::ServerId id) {
    showMeasurements(id, measured_->charts().shownSpan(), measured_->charts().isLive());
  });
  on(actions_.importServers, &ServerCommands::chooseImport);
  on(actions_.exportServers, &ServerCommands::chooseExport);
  on(actions_.demonstration, &ServerCommands::startDemonstration);
  onCurrent(actions_.editServer, [this](client::ServerId id) { editServer(id); });
  on(actions_.removeServer, [this] { commands_->remove(table_.selectedServers()); });
  on(actions_.showInPlot, [this](bool isShown) {
    for (const client::ServerId id : table_.selectedServers()) {
      monitor_.servers().setPlotted(monitor_.servers().rowOf(id), isShown);
    }
  });
  onCurrent(actions_.moveUp, [this](client::ServerId id) { commands_->move(id, -1); });
  onCurrent(actions_.moveDown, [this](client::ServerId id) { commands_->move(id, 1); });
  connect(&table_, &ServerTable::editRequested, actions_.editServer, &QAction::trigger);
}

void MainWindow::connectMonitor() {
  connect(&monitor_, &Monitor::statusChanged, this, [this] {
    if (isSeen()) {
      showStatus();
    }
  });
  connect(&monitor_, &Monitor::secondPassed, this, &MainWindow::showSecond);
  connect(&monitor_.pause(), &Pause::toggled, this, &MainWindow::updateActions);
  connect(&monitor_, &Monitor::demonstrationChanged, this, &MainWindow::showDemonstration);
  connect(&monitor_.servers(), &Watchlist::serversChanged, this, &MainWindow::updateActions);
  connect(&table_, &ServerTable::currentServerChanged, this, &MainWindow::updateActions);
  connect(&table_, &ServerTable::orderChanged, this, [this] {
    monitor_.store().saveWindowState(orderKey(), table_.order().toState());
    updateActions();
  });
}

void MainWindow::restoreLayout() {
  resize(kFirstSize.boundedTo(screen()->availableSize()));
  restoreGeometry(monitor_.store().windowState(geometryKey()));
  const auto [column, order] = ServerOrder::fromState(monitor_.store().windowState(orderKey()));
  table_.sortBy(column, order);
  measured_->restoreDivision(monitor_.store().windowState(divisionKey()));
}

void MainWindow::saveLayout() const {
  monitor_.store().saveWindowState(geometryKey(), saveGeometry());
  monitor_.store().saveWindowState(divisionKey(), measured_->division());
}

WindowView MainWindow::view() const {
  return {.window = ViewState(*this), .zoom = measured_->charts().zoomed(), .dialogs = dialogs_.view()};
}

void MainWindow::restoreZoom(const PlotZoom& zoom) {
  measured_->chartPanel().charts().restoreZoom(zoom);
}

QDialog* MainWindow::proposeServer(const QString& link) {
  present();
  return open(commands_->propose(link), [](MainWindow& window) { return window.proposeServer({}); });
}

QDialog* MainWindow::editServer(client::ServerId server) {
  if (monitor_.servers().find(server) == nullptr) {
    return nullptr;
  }
  return open(commands_->edit(server), [server](MainWindow& window) { return window.editServer(server); });
}

void MainWindow::importServers(const QString& file) {
  commands_->importFrom(file);
}

void MainWindow::saveShown(const QString& file) {
  if (const QString problem = exportPlot(file, monitor_, measured_->charts()); !problem.isEmpty()) {
    tellProblem(*this, problem);
  }
}

QDialog* MainWindow::open(QDialog* dialog, OpenAgain openAgain) {
  dialog->show();
  dialog->activateWindow();
  dialogs_.add(dialog, std::move(openAgain));
  return dialog;
}

QDialog* MainWindow::showAbout() {
  present();
  return open(app::showAbout(*this), [](MainWindow& window) { return window.showAbout(); });
}

QDialog* MainWindow::showPreferences(int page) {
  auto* dialog = findChild<PreferencesDialog*>();
  if (dialog == nullptr) {
    dialog = new PreferencesDialog(monitor_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPage(page);
    connect(dialog, &PreferencesDialog::dataRemovalRequested, this, &MainWindow::dataRemovalRequested);
  }
  present();
  return open(dialog, [](MainWindow& window) { return window.showPreferences(); });
}

QDialog* MainWindow::showFirstRun() {
  auto* steps = new FirstRun(monitor_, clock::findSteering, this);
  steps->setAttribute(Qt::WA_DeleteOnClose);
  present();
  steps->setWindowModality(Qt::WindowModal);
  return open(steps, [](MainWindow& window) { return window.showFirstRun(); });
}

QDialog* MainWindow::showWhy(std::optional<client::ServerId> server) {
  auto* popover = findChild<WhyPopover*>();
  if (popover == nullptr) {
    popover = new WhyPopover(monitor_, server, this);
    popover->setAttribute(Qt::WA_DeleteOnClose);
  }
  return open(popover, [server](MainWindow& window) { return window.showWhy(server); });
}

QDialog* MainWindow::showDetails(client::ServerId server, const TimeSpan& span) {
  if (monitor_.servers().find(server) == nullptr) {
    return nullptr;
  }
  auto* dialog = new DetailsDialog(monitor_, server, span, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  return open(dialog, [server, span](MainWindow& window) { return window.showDetails(server, span); });
}

QDialog* MainWindow::showMeasurements(client::ServerId server, TimeSpan span, bool isLive) {
  const ServerRecord* record = monitor_.servers().find(server);
  if (record == nullptr) {
    return nullptr;
  }
  if (isLive) {
    span.to = monitor_.clock().wall() + 1s;  // not included
  }
  auto* dialog =
      new MeasurementsDialog(monitor_.history(), record->entry().name(), record->entry().historyName(), span, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  if (isLive) {
    const auto forThis = [server, dialog](auto act) {
      return [server, dialog, act](client::ServerId id, const HistoryPoint& point) {
        if (id == server) {
          (dialog->*act)(point);
        }
      };
    };
    connect(&monitor_.servers(), &Watchlist::pointAdded, dialog, forThis(&MeasurementsDialog::add));
    connect(&monitor_.servers(), &Watchlist::pointAmended, dialog, forThis(&MeasurementsDialog::amend));
  }
  return open(dialog,
              [server, span, isLive](MainWindow& window) { return window.showMeasurements(server, span, isLive); });
}

QDialog* MainWindow::showEvents() {
  auto* dialog = findChild<EventsDialog*>();
  if (dialog == nullptr) {
    dialog = new EventsDialog(monitor_.history(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
  }
  return open(dialog, [](MainWindow& window) { return window.showEvents(); });
}

QDialog* MainWindow::showShortcuts() {
  auto* dialog = findChild<ShortcutsDialog*>();
  if (dialog == nullptr) {
    dialog = new ShortcutsDialog(*this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
  }
  return open(dialog, [](MainWindow& window) { return window.showShortcuts(); });
}

void MainWindow::observe(const Synchroniser& sync) {
  sync_ = &sync;
  connect(&sync, &Synchroniser::changed, this, &MainWindow::showSync);
  showSync();
}

void MainWindow::observe(SteeringWatch& steering, ServiceSwitch& services) {
  steering_ = &steering;
  new KeeperOffer(*this, *actions_.keepByTsqd, *actions_.keepByTimer, steering, services);
  connect(&steering, &SteeringWatch::changed, this, &MainWindow::showSteering);
  showSteering();
}

void MainWindow::showSteering() {
  if (steering_ != nullptr) {
    measured_->steering().showReport(steering_->report(), monitor_.status());
  }
}

void MainWindow::showSync() {
  if (sync_ != nullptr) {
    footer_->setNote(syncNote(*sync_));
    actions_.undoSync->setEnabled(sync_->canUndo());
  }
}

void MainWindow::present() {
  if (isMinimized()) {
    showNormal();
  }
  show();
  raise();
  activateWindow();
}

void MainWindow::showStatus() {
  measured_->showStatus();
  showSteering();
  showPage();
  footer_->showCheck();
}

// The empty page is made only when it is needed.
void MainWindow::showPage() {
  if (monitor_.servers().isEmpty() && empty_ == nullptr) {
    empty_ = new EmptyPage(actions_.addServer, actions_.demonstration);
    pages_->addWidget(new ScrollPage(empty_));
    empty_->setFocus();
  }
  pages_->setCurrentIndex(monitor_.servers().isEmpty() ? pages_->count() - 1 : 0);
}

bool MainWindow::isSeen() const {
  return isVisible() && !isMinimized();
}

// A hidden window is not updated; showEvent() does that.
void MainWindow::showSecond() {
  if (isSeen()) {
    showStatus();
    showSync();  // with the time left for undoing
    measured_->chartPanel().charts().tick();
    footer_->tick();
  }
}

void MainWindow::showDemonstration() {
  const bool on = monitor_.isDemonstration();
  setWindowTitle(on ? tr("TSQ Monitor – Demonstration") : tr("TSQ Monitor"));
  actions_.demonstration->setEnabled(!on);
}

void MainWindow::updateActions() {
  const auto current = table_.currentServer();
  const ServerRecord* record = current ? monitor_.servers().find(*current) : nullptr;
  actions_.showInPlot->setChecked(record != nullptr && record->entry().plotted);
  actions_.pause->setChecked(monitor_.pause().isOn());
  actions_.enable(current.has_value(), table_.order().isOwn(), !monitor_.servers().isEmpty(), monitor_.pause().isOn());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (isServerLink(event->mimeData()->text())) {
    event->acceptProposedAction();
  }
}

void MainWindow::dropEvent(QDropEvent* event) {
  proposeServer(event->mimeData()->text().trimmed());
}

void MainWindow::closeEvent(QCloseEvent* event) {
  saveLayout();
  Q_EMIT closing();
  event->setAccepted(hidesOnClose_);
  if (!hidesOnClose_) {
    showMinimized();
  }
  Q_EMIT closed(hidesOnClose_);
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::WindowStateChange && !isMinimized()) {
    showSecond();
  }
}

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  showSecond();
  Q_EMIT openChanged(true);
}

// Minimizing sends this event, too.
void MainWindow::hideEvent(QHideEvent* event) {
  QMainWindow::hideEvent(event);
  Q_EMIT openChanged(isVisible());
}

}  // namespace tsq::app
