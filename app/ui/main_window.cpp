// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QActionGroup>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include "history/csv.h"
#include "text/error_text.h"
#include "text/format_quantity.h"
#include "text/history_text.h"
#include "text/status_text.h"
#include "ui/card.h"
#include "ui/chart_panel.h"
#include "ui/details_dialog.h"
#include "ui/empty_page.h"
#include "ui/first_run.h"
#include "ui/header_card.h"
#include "ui/preferences_dialog.h"
#include "ui/server_dialog.h"
#include "ui/server_table.h"
#include "ui/state_icon.h"
#include "ui/why_popover.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr QSize kFirstSize(1180, 740);
constexpr int kMargin = 12;
// How large the history is need not be exact.
constexpr int kHistoryNoteSeconds = 30;

const QString& geometryKey() {
  static const QString kKey = u"mainWindow/geometry"_s;
  return kKey;
}

const QString& splitterKey() {
  static const QString kKey = u"mainWindow/splitter"_s;
  return kKey;
}

bool isLink(const QString& text) {
  return text.trimmed().startsWith("tsq://"_L1, Qt::CaseInsensitive);
}

QWidget* onCard(QWidget* content) {
  auto* card = new Card;
  auto* layout = new QVBoxLayout(card);
  // Inside of the rounded corners and of the border.
  layout->setContentsMargins(1, 7, 1, 7);
  layout->addWidget(content);
  return card;
}

}  // namespace

MainWindow::MainWindow(Monitor& monitor, const Clock& clock, QWidget* parent)
    : QMainWindow(parent), monitor_(monitor), clock_(clock) {
  setObjectName("mainWindow"_L1);
  setAcceptDrops(true);
  setWindowIcon(applicationIcon());
  makeActions();
  makePages();
  makeMenus();
  makeStatusBar();
  connectMonitor();
  restoreLayout();
  useSettings();
  rebuildCharts();
  showDemonstration();
  showStatus();
  showHistoryNote();
  updateActions();
}

MainWindow::~MainWindow() {
  // Views are told of the model's end otherwise, when half of this is gone.
  monitor_.disconnect(this);
  monitor_.servers().disconnect(this);
  table_->disconnect(this);
}

void MainWindow::makeActions() {
  const auto make = [this](const QString& text, const QString& name, auto slot) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, slot);
    return action;
  };
  add_ = make(tr("&Add Server…"), u"addServer"_s, &MainWindow::addServer);
  add_->setShortcuts({QKeySequence(QKeySequence::New), QKeySequence(Qt::Key_Insert)});
  edit_ = make(tr("&Edit Server…"), u"editServer"_s, &MainWindow::editServer);
  edit_->setShortcut(Qt::Key_F2);
  remove_ = make(tr("&Remove Server"), u"removeServer"_s, &MainWindow::removeServer);
  remove_->setShortcut(QKeySequence::Delete);
  undo_ = make(tr("&Undo Removal"), u"undoRemoval"_s, [this] { monitor_.undoRemoval(); });
  undo_->setShortcut(QKeySequence::Undo);
  undo_->setEnabled(false);
  paste_ = make(tr("Add from &Link in Clipboard"), u"pasteLink"_s,
                [this] { proposeServer(QGuiApplication::clipboard()->text().trimmed()); });
  paste_->setShortcut(QKeySequence::Paste);
  moveUp_ = make(tr("Move U&p"), u"moveUp"_s, [this] { moveServer(-1); });
  moveUp_->setShortcut(static_cast<int>(Qt::ALT) | Qt::Key_Up);
  moveDown_ = make(tr("Move Do&wn"), u"moveDown"_s, [this] { moveServer(1); });
  moveDown_->setShortcut(static_cast<int>(Qt::ALT) | Qt::Key_Down);
  details_ = make(tr("Server &Details…"), u"details"_s, &MainWindow::showDetails);
  details_->setShortcut(static_cast<int>(Qt::ALT) | Qt::Key_Return);
  copy_ = make(tr("&Copy as Text"), u"copyServer"_s, [this] { table_->copyCurrentRow(); });
  demo_ = make(tr("&Try It with a Server on This Computer"), u"demonstration"_s, &MainWindow::tryDemonstration);
  checkNow_ = make(tr("Check Now"), u"checkNow"_s, [this] { monitor_.checkNow(); });
  checkNow_->setToolTip(tr("Ask all servers at once instead of waiting for the next turn"));
  checkNow_->setShortcut(Qt::Key_F5);
  why_ = make(tr("&Why?"), u"why"_s, &MainWindow::showWhy);
  why_->setToolTip(tr("What the servers say, and how the answer follows from it"));
  why_->setShortcut(static_cast<int>(Qt::CTRL) | Qt::Key_I);
  pause_ = make(tr("&Pause Monitoring"), u"pause"_s, [this](bool on) { monitor_.setPaused(on); });
  pause_->setCheckable(true);
}

void MainWindow::makeMenus() {
  QMenu* file = menuBar()->addMenu(tr("&File"));
  file->addAction(tr("E&xport Plot or Measurements…"), this, &MainWindow::chooseExportOfPlot);
  QAction* preferences = file->addAction(tr("&Preferences…"), this, [this] { showPreferences(0); });
  preferences->setObjectName("showPreferences"_L1);
  preferences->setShortcut(static_cast<int>(Qt::CTRL) | Qt::Key_Comma);
  preferences->setMenuRole(QAction::PreferencesRole);
  file->addSeparator();
  QAction* close = file->addAction(tr("&Close Window"), this, &QWidget::close);
  close->setShortcut(QKeySequence::Close);
  QAction* quit = file->addAction(tr("&Quit"), this, &MainWindow::quitRequested);
  quit->setShortcut(QKeySequence::Quit);
  quit->setMenuRole(QAction::QuitRole);

  QMenu* servers = menuBar()->addMenu(tr("&Servers"));
  servers->addActions({add_, paste_, edit_, details_, remove_, undo_, copy_});
  servers->addSeparator();
  servers->addActions({moveUp_, moveDown_});
  servers->addSeparator();
  servers->addAction(tr("&Import Servers…"), this, &MainWindow::chooseImport);
  servers->addAction(tr("E&xport Servers…"), this, &MainWindow::chooseExport);
  servers->addSeparator();
  servers->addAction(demo_);
  connect(servers, &QMenu::aboutToShow, this,
          [this] { paste_->setVisible(isLink(QGuiApplication::clipboard()->text())); });
  makeRangeMenu(menuBar()->addMenu(tr("&View")));

  QMenu* clock = menuBar()->addMenu(tr("&Clock"));
  clock->addActions({checkNow_, why_, pause_});
  QMenu* help = menuBar()->addMenu(tr("&Help"));
  help->addAction(tr("&First Steps…"), this, &MainWindow::showFirstRun);
  help->addAction(tr("&About TSQ Monitor"), this, &MainWindow::showAbout)->setMenuRole(QAction::AboutRole);
}

void MainWindow::makeRangeMenu(QMenu* menu) {
  ranges_ = new QActionGroup(this);
  for (const ChartRange range : kChartRanges) {
    QAction* action = menu->addAction(tr("Show %1").arg(rangeName(range)));
    action->setCheckable(true);
    action->setChecked(range == monitor_.settings().range);
    action->setShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + static_cast<int>(range))));
    ranges_->addAction(action);
    connect(action, &QAction::triggered, this, [this, range] { charts_->setRange(range); });
    connect(charts_, &ChartPanel::rangeChosen, action,
            [action, range](ChartRange chosen) { action->setChecked(chosen == range); });
  }
}

void MainWindow::makePages() {
  header_ = new HeaderCard(why_, checkNow_);
  table_ = new ServerTable(monitor_.servers());
  table_->addActions({add_, edit_, details_, remove_, copy_, moveUp_, moveDown_});
  charts_ = new ChartPanel(clock_, monitor_.history(), monitor_.settings().range);

  splitter_ = new QSplitter(Qt::Horizontal);
  splitter_->setChildrenCollapsible(false);
  splitter_->setHandleWidth(kMargin);
  // Mirrored, a splitter puts its widgets a pixel too far to the right.
  splitter_->setContentsMargins(0, 0, isRightToLeft() ? 1 : 0, 0);
  splitter_->addWidget(onCard(table_));
  splitter_->addWidget(onCard(charts_));
  splitter_->setStretchFactor(0, 0);
  splitter_->setStretchFactor(1, 1);
  splitter_->setSizes({535, 605});

  auto* measured = new QWidget;
  auto* column = new QVBoxLayout(measured);
  column->setContentsMargins({});
  column->setSpacing(kMargin);
  column->addWidget(header_);
  column->addWidget(splitter_, 1);

  pages_ = new QStackedWidget;
  pages_->addWidget(new EmptyPage(add_, demo_));
  pages_->addWidget(measured);
  pages_->setContentsMargins(kMargin, kMargin, kMargin, 4);
  setCentralWidget(pages_);
}

void MainWindow::makeStatusBar() {
  footer_ = new QLabel;
  footer_->setObjectName("footer"_L1);
  footer_->setContentsMargins(kMargin, 0, 0, 0);
  statusBar()->addWidget(footer_, 1);
  undoButton_ = new QPushButton;
  undoButton_->setObjectName("undoButton"_L1);
  undoButton_->setFlat(true);
  undoButton_->hide();
  connect(undoButton_, &QPushButton::clicked, undo_, &QAction::trigger);
  statusBar()->addPermanentWidget(undoButton_);
  historyNote_ = new QLabel;
  historyNote_->setObjectName("historyNote"_L1);
  historyNote_->setContentsMargins(0, 0, kMargin, 0);
  statusBar()->addPermanentWidget(historyNote_);
  statusBar()->setSizeGripEnabled(false);
  if (monitor_.hasForeignSettings()) {
    statusBar()->showMessage(tr("Some settings were made by another version of TSQ Monitor and are left as they are."));
  }
}

void MainWindow::connectMonitor() {
  ServerModel& servers = monitor_.servers();
  connect(&monitor_, &Monitor::statusChanged, this, &MainWindow::showStatus);
  connect(&monitor_, &Monitor::secondPassed, this, &MainWindow::showAges);
  connect(&monitor_, &Monitor::pausedChanged, this, [this](bool paused) {
    pause_->setChecked(paused);
    updateActions();
  });
  connect(&monitor_, &Monitor::demonstrationChanged, this, &MainWindow::showDemonstration);
  connect(&servers, &ServerModel::pointAdded, this,
          [this](client::ServerId id, const HistoryPoint& point) { charts_->charts().addPoint(id, point); });
  connect(&monitor_.history(), &History::troubleChanged, this, &MainWindow::showHistoryNote);
  connect(&monitor_.history(), &History::cleared, this, [this] {
    charts_->charts().reload();
    showHistoryNote();
  });
  connect(&monitor_.history(), &History::eventAdded, &charts_->charts(), &Charts::addEvent);
  connect(&servers, &ServerModel::serversChanged, this, [this] {
    rebuildCharts();
    updateActions();
  });
  connect(table_, &ServerTable::currentServerChanged, this, [this] {
    charts_->charts().select(table_->currentServer());
    updateActions();
  });
  connect(table_, &ServerTable::editRequested, this, &MainWindow::editServer);
  connect(table_, &ServerTable::moveRequested, &monitor_, &Monitor::moveServer);
  connect(&monitor_, &Monitor::removalChanged, this, &MainWindow::showRemoval);
  connect(charts_, &ChartPanel::rangeChosen, this, [this](ChartRange range) {
    Settings settings = monitor_.settings();
    settings.range = range;
    monitor_.apply(settings);
  });
  connect(&monitor_, &Monitor::settingsChanged, this, &MainWindow::useSettings);
}

void MainWindow::restoreLayout() {
  resize(kFirstSize);
  restoreGeometry(monitor_.store().windowState(geometryKey()));
  splitter_->restoreState(monitor_.store().windowState(splitterKey()));
}

void MainWindow::saveLayout() const {
  monitor_.store().saveWindowState(geometryKey(), saveGeometry());
  monitor_.store().saveWindowState(splitterKey(), splitter_->saveState());
}

void MainWindow::addServer() {
  proposeServer({});
}

// Whoever made a link wants its server to be added; the user decides.
void MainWindow::proposeServer(const QString& link) {
  auto* dialog =
      new ServerDialog(std::nullopt, [this](const ServerEntry& entry) { return monitor_.hasServer(entry); }, this);
  dialog->propose(link, monitor_.settings().newTransport);
  dialog->allowTest([this] { return monitor_.makeTestEngine(); });
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] { monitor_.addServer(dialog->entry()); });
  present();
  dialog->open();
}

void MainWindow::editServer() {
  const std::optional<client::ServerId> id = table_->currentServer();
  if (!id) {
    return;
  }
  const auto isKnown = [this, id = *id](const ServerEntry& entry) {
    return monitor_.hasServer(entry, monitor_.servers().rowOf(id));
  };
  auto* dialog = new ServerDialog(monitor_.servers().find(*id)->entry(), isKnown, this);
  dialog->allowTest([this] { return monitor_.makeTestEngine(); });
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, id = *id] {
    if (const int row = monitor_.servers().rowOf(id); row >= 0) {
      monitor_.replaceServer(row, dialog->entry());
    }
  });
  dialog->open();
}

void MainWindow::removeServer() {
  if (table_->currentRow() >= 0) {
    monitor_.removeServer(table_->currentRow());
  }
}

void MainWindow::showRemoval() {
  const auto& removed = monitor_.removedServer();
  undo_->setEnabled(removed.has_value());
  undoButton_->setVisible(removed.has_value());
  if (removed) {
    undoButton_->setText(tr("%1 was removed. Undo").arg(removed->name()));
  }
}

void MainWindow::moveServer(int steps) {
  const int row = table_->currentRow();
  const int destination = row + (steps > 0 ? steps + 1 : steps);
  if (row >= 0 && destination >= 0 && destination <= monitor_.servers().rowCount()) {
    monitor_.moveServer(row, destination);
  }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (isLink(event->mimeData()->text())) {
    event->acceptProposedAction();
  }
}

void MainWindow::dropEvent(QDropEvent* event) {
  proposeServer(event->mimeData()->text().trimmed());
}

void MainWindow::chooseExport() {
  auto* chooser = new QFileDialog(this, tr("Export Servers"), QDir::homePath(), tr("Servers (*.ini);;All files (*)"));
  chooser->setAttribute(Qt::WA_DeleteOnClose);
  chooser->setAcceptMode(QFileDialog::AcceptSave);
  chooser->setDefaultSuffix(u"ini"_s);
  connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& file) {
    if (!SettingsStore::exportServers(file, monitor_.settings().servers)) {
      tellProblem(tr("The servers could not be written to %1.").arg(file));
    }
  });
  chooser->open();
}

void MainWindow::chooseImport() {
  auto* chooser = new QFileDialog(this, tr("Import Servers"), QDir::homePath(), tr("Servers (*.ini);;All files (*)"));
  chooser->setAttribute(Qt::WA_DeleteOnClose);
  chooser->setFileMode(QFileDialog::ExistingFile);
  connect(chooser, &QFileDialog::fileSelected, this, &MainWindow::importServers);
  chooser->open();
}

void MainWindow::importServers(const QString& file) {
  std::vector<ServerEntry> servers = SettingsStore::importServers(file);
  std::erase_if(servers, [this](const ServerEntry& entry) { return monitor_.hasServer(entry); });
  if (servers.empty()) {
    return tellProblem(tr("There is no server in this file that is not in the list already."));
  }
  QStringList lines;
  for (const ServerEntry& entry : servers) {
    lines.append(entry.isInsecure() ? tr("%1 (not authenticated)").arg(entry.name()) : entry.name());
  }
  auto* question =
      new QMessageBox(QMessageBox::Question, tr("Import Servers"), tr("Add these servers?"), QMessageBox::Cancel, this);
  question->setInformativeText(lines.join(u'\n'));
  question->addButton(tr("&Add"), QMessageBox::AcceptRole)->setObjectName("confirmImport"_L1);
  question->setAttribute(Qt::WA_DeleteOnClose);
  connect(question, &QMessageBox::buttonClicked, this, [this, question, servers](QAbstractButton* button) {
    if (question->buttonRole(button) == QMessageBox::AcceptRole) {
      std::for_each(servers.begin(), servers.end(), [this](const auto& entry) { monitor_.addServer(entry); });
    }
  });
  question->open();
}

void MainWindow::tellProblem(const QString& sentence) {
  auto* message = new QMessageBox(QMessageBox::Warning, windowTitle(), sentence, QMessageBox::Ok, this);
  message->setAttribute(Qt::WA_DeleteOnClose);
  message->open();
}

void MainWindow::tryDemonstration() {
  if (const auto started = monitor_.startDemonstration(); !started) {
    tellProblem(tr("The server on this computer could not be started. %1").arg(errorSentence(started.error())));
  }
}

void MainWindow::showAbout() {
  auto* about = new QMessageBox(this);
  about->setAttribute(Qt::WA_DeleteOnClose);
  about->setWindowTitle(tr("About TSQ Monitor"));
  about->setIconPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
  about->setText("<h3>"_L1 + tr("TSQ Monitor %1").arg(QLatin1String(TSQ_VERSION)) + "</h3>"_L1);
  about->setInformativeText(
      tr("Shows how right your clock is, with authenticated time over QUIC.\n\nFree software "
         "under the GNU General Public License, version 3 or later."));
  present();
  about->open();
}

void MainWindow::showPreferences(int page) {
  auto* dialog = findChild<PreferencesDialog*>();
  if (dialog == nullptr) {
    dialog = new PreferencesDialog(monitor_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPage(page);
  }
  present();
  dialog->show();
  dialog->activateWindow();
}

void MainWindow::showFirstRun() {
  auto* steps = new FirstRun(monitor_, this);
  steps->setAttribute(Qt::WA_DeleteOnClose);
  present();
  steps->open();
}

void MainWindow::showWhy() {
  auto* popover = findChild<WhyPopover*>();
  if (popover == nullptr) {
    popover = new WhyPopover(monitor_, table_->currentServer(), this);
    popover->setAttribute(Qt::WA_DeleteOnClose);
  }
  popover->show();
  popover->activateWindow();
}

void MainWindow::showDetails() {
  if (const auto id = table_->currentServer()) {
    auto* dialog = new DetailsDialog(monitor_, *id, charts_->charts().shownSpan(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
  }
}

void MainWindow::chooseExportOfPlot() {
  auto* chooser = new QFileDialog(this, tr("Export Plot or Measurements"), QDir::homePath());
  chooser->setAttribute(Qt::WA_DeleteOnClose);
  chooser->setAcceptMode(QFileDialog::AcceptSave);
  chooser->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Table of measurements (*.csv)")});
  chooser->setDefaultSuffix(u"png"_s);
  connect(chooser, &QFileDialog::filterSelected, chooser,
          [chooser](const QString& filter) { chooser->setDefaultSuffix(filter.mid(filter.indexOf(u"*."_s) + 2, 3)); });
  connect(chooser, &QFileDialog::fileSelected, this, &MainWindow::exportPlot);
  chooser->open();
}

// What the plots show, whatever the kind of file.
void MainWindow::exportPlot(const QString& file) {
  bool isWritten = false;
  if (file.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
    std::vector<std::pair<QString, QString>> servers;
    for (const ServerRecord& record : monitor_.servers().records()) {
      if (record.entry().plotted) {
        servers.emplace_back(record.entry().name(), record.entry().historyName());
      }
    }
    QSaveFile out(file);
    isWritten = out.open(QIODevice::WriteOnly) &&
                writeCsv(out, monitor_.history(), servers, charts_->charts().shownSpan()) && out.commit();
  } else {
    isWritten = charts_->charts().save(file);
  }
  if (!isWritten) {
    tellProblem(tr("%1 could not be written.").arg(file));
  }
}

int MainWindow::openPreferencesPage() const {
  const auto* dialog = findChild<PreferencesDialog*>();
  return dialog == nullptr ? -1 : dialog->page();
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
  header_->setStatus(monitor_.status(), clock_.monotonic());
  pages_->setCurrentIndex(monitor_.servers().rowCount() == 0 ? 0 : 1);
  footer_->setText(pages_->currentIndex() == 0 ? QString() : footerText());
}

void MainWindow::showHistoryNote() {
  const History& history = monitor_.history();
  const QString trouble = historyTroubleSentence(history.trouble());
  historyNote_->setText(trouble.isEmpty() ? historySize(history.since(), history.size()) : trouble);
}

// While hidden nothing is shown anew; showEvent() catches up.
void MainWindow::showAges() {
  if (isVisible() && !isMinimized()) {
    showStatus();
    if (++secondsSinceHistoryNote_ >= kHistoryNoteSeconds) {
      secondsSinceHistoryNote_ = 0;
      showHistoryNote();
    }
  }
}

void MainWindow::showDemonstration() {
  const bool on = monitor_.isDemonstration();
  setWindowTitle(on ? tr("TSQ Monitor – Demonstration") : tr("TSQ Monitor"));
  header_->setDemonstration(on);
  demo_->setEnabled(!on);
}

void MainWindow::updateActions() {
  const bool hasCurrent = table_->currentServer().has_value();
  for (QAction* action : {edit_, details_, remove_, copy_, moveUp_, moveDown_}) {
    action->setEnabled(hasCurrent);
  }
  const bool hasServers = monitor_.servers().rowCount() > 0;
  why_->setEnabled(hasServers);
  checkNow_->setEnabled(hasServers && !monitor_.isPaused());
  pause_->setEnabled(hasServers);
}

void MainWindow::useSettings() {
  charts_->charts().setThresholds(monitor_.settings().warnOffset, monitor_.settings().alarmOffset);
  charts_->charts().setPollInterval(monitor_.settings().pollInterval);
}

void MainWindow::rebuildCharts() {
  charts_->charts().setServers(monitor_.servers().records());
  charts_->charts().select(table_->currentServer());
}

QString MainWindow::footerText() const {
  QStringList parts;
  const auto next = monitor_.nextCheck();
  if (next && *next > clock_.monotonic()) {
    parts.append(
        tr("Next check in %1").arg(formatSpan(std::chrono::ceil<std::chrono::seconds>(*next - clock_.monotonic()))));
  }
  if (monitor_.status().agreeing > 0) {
    parts.append(monitor_.status().kernelStamps ? tr("kernel timestamps") : tr("program timestamps"));
  }
  return parts.join(u" · "_s);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  saveLayout();
  event->accept();
  if (!hidesOnClose_) {
    Q_EMIT quitRequested();
  }
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::WindowStateChange && !isMinimized()) {
    showAges();
  }
}

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  showAges();
}

}  // namespace tsq::app
