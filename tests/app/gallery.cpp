// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <utility>

#include "patience.h"
#include "still_sync.h"
#include "sync/service_switch.h"
#include "sync/steering_watch.h"
#include "ui/events/events_dialog.h"
#include "ui/evidence/why_popover.h"
#include "ui/parts/problem_box.h"
#include "ui/plot/measurements_dialog.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/servers/details_dialog.h"
#include "ui/servers/server_dialog.h"
#include "ui/sync/sync_sheet.h"
#include "ui/window/about_box.h"
#include "ui/window/first_run.h"
#include "ui/window/header_card.h"
#include "ui/window/main_window.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/steering_bar.h"
#include "window_states.h"

using namespace Qt::StringLiterals;

namespace tsq::app::test {
namespace {

constexpr int kManyServers = 21;

// Names of every length, with and without a port.
void addMany(Scene& scene) {
  for (int i = scene.monitor.servers().size(); i < kManyServers; ++i) {
    const QString name = i % 3 == 0 ? u"127.0.0.1:%1"_s.arg(40'000 + i) : u"ntp%1.time.example.org"_s.arg(i);
    scene.monitor.addServer(makeEntry(name.toUtf8().constData()));
  }
  for (int question = 0; question < 8; ++question) {
    scene.clock.advance(16s);
    for (int row = 0; row < kManyServers; ++row) {
      tell(scene.monitor, scene.clock, row, row % 4 == 3 ? 2ms : 400us, std::chrono::milliseconds(1 + row));
    }
  }
}

struct WrongEntry {
  const char* name;
  const char* address;
  int trust = 0;  // as in the list of the dialog
  const char* authority = "";
  const char* pin = "";
  const char* key = "";
};

// Each error of the dialog that adds a server.
constexpr std::array kWrongEntries = {
    WrongEntry{.name = "empty", .address = ""},
    WrongEntry{.name = "port", .address = "time.example.org:99999"},
    WrongEntry{.name = "no-port", .address = "time.example.org:"},
    WrongEntry{.name = "link", .address = "tsq://time.example.org?pin=sha256:12"},
    WrongEntry{.name = "spaces", .address = "a name of several words"},
    WrongEntry{.name = "no-authority", .address = "time.example.org", .trust = 1, .authority = "/nowhere/ca.pem"},
    WrongEntry{.name = "no-certificate", .address = "time.example.org", .trust = 1, .authority = "/proc/version"},
    WrongEntry{.name = "pin", .address = "time.example.org", .trust = 2, .pin = "sha256:12"},
    WrongEntry{.name = "signature-key", .address = "time.example.org", .key = "/nowhere/key.pem"},
    WrongEntry{.name = "known", .address = "time.example.org"}};

void enter(ServerDialog& dialog, const WrongEntry& wrong) {
  dialog.findChild<QLineEdit*>(u"address"_s)->setText(QString::fromLatin1(wrong.address));
  dialog.findChild<QComboBox*>(u"trust"_s)->setCurrentIndex(wrong.trust);
  dialog.findChild<QLineEdit*>(u"caFile"_s)->setText(QString::fromLatin1(wrong.authority));
  dialog.findChild<QLineEdit*>(u"pin"_s)->setText(QString::fromLatin1(wrong.pin));
  dialog.findChild<QLineEdit*>(u"signatureKey"_s)->setText(QString::fromLatin1(wrong.key));
}

std::vector<StillBurst::Answer> answersOf(Scene& scene) {
  std::vector<StillBurst::Answer> answers(static_cast<std::size_t>(scene.monitor.servers().size()), {3'214us, 620us});
  answers.back() = {1'600us, 700us};
  return answers;
}

}  // namespace

void settle() {
  constexpr int kRounds = 3;
  for (int round = 0; round < kRounds; ++round) {
    QApplication::processEvents();
  }
}

Gallery::Gallery()
    : nothing_(clock_, makeStillLoop, SettingsStore::inMemory()),
      oneServer_(clock_, makeStillLoop, SettingsStore::inMemory()) {
  usual_.certify();
  disturbed_.disturb();
  addMany(crowded_);
  for (const LogEntry& event : everyEvent(crowded_.clock.wall())) {
    crowded_.monitor.history().log(event);
  }
  oneServer_.addServer(makeEntry("time.example.org"));
}

Gallery::~Gallery() = default;

void Gallery::showAll(QScreen& screen, Visit visit) {
  screen_ = &screen;
  visit_ = std::move(visit);
  showMainWindows();
  showEvidence();
  showDialogs();
  showServerErrors();
  showPreferences();
  showSyncSheets();
}

void Gallery::showMainWindows() {
  MainWindow usual(usual_.monitor, usual_.clock);
  visitAtEverySize(usual, u"main"_s);
  showHeadlines(usual);
  showKeepers();
  MainWindow trouble(disturbed_.monitor, disturbed_.clock);
  visitAtEverySize(trouble, u"trouble"_s);
  MainWindow many(crowded_.monitor, crowded_.clock);
  visitAtEverySize(many, u"many"_s);
  // Its plots are empty.
  MainWindow one(oneServer_, clock_);
  visitAtEverySize(one, u"one"_s);
  MainWindow empty(nothing_, clock_);
  visitAtEverySize(empty, u"empty"_s);
  showMessages(empty);
}

// With the longest line about the service that sets the clock.
void Gallery::showHeadlines(MainWindow& window) {
  // The monitor's own status would take their place after a second.
  const QSignalBlocker blocker(usual_.monitor);
  window.resize(0, 0);
  for (const auto& [name, status] : everyHeadline(usual_.clock.monotonic())) {
    window.findChild<HeaderCard*>()->setStatus(status, usual_.clock.monotonic());
    window.findChild<SteeringBar*>()->showReport(longestSteering(), status);
    visit(window, u"headline-"_s + QString::fromLatin1(name));
  }
}

void Gallery::showKeepers() {
  SteeringWatch watch([] { return longestSteering(); });
  ServiceSwitch services;
  MainWindow window(usual_.monitor, usual_.clock);
  window.observe(watch, services);
  auto& question = *window.findChild<QAction*>(u"keepByTsqd"_s);
  QVERIFY(QTest::qWaitFor([&] { return question.isEnabled(); }, kPatience));
  question.trigger();
  visit(*window.findChild<QMessageBox*>(), u"keeper-question"_s);
  delete window.findChild<QMessageBox*>();
  Q_EMIT services.finished({.detail = u"Unit tsqd.service has a bad unit file setting."_s});
  visit(*window.findChild<QMessageBox*>(), u"keeper-failed"_s);
  delete window.findChild<QMessageBox*>();
}

void Gallery::showMessages(MainWindow& window) {
  tellProblem(window, u"/home/somebody/Documents/time/offsets.csv could not be written."_s);
  visit(*window.findChild<QMessageBox*>(), u"problem"_s);
  delete window.findChild<QMessageBox*>();
  showAbout(window);
  visit(*window.findChild<QMessageBox*>(), u"about"_s);
  delete window.findChild<QMessageBox*>();
  const QTemporaryDir folder;
  const QString file = folder.filePath(u"servers.ini"_s);
  SettingsStore::exportServers(file, {disturbed_.monitor.settings().servers});
  window.importServers(file);
  visit(*window.findChild<QMessageBox*>(), u"import"_s);
  delete window.findChild<QMessageBox*>();
  ShortcutsDialog shortcuts(window);
  visit(shortcuts, u"shortcuts"_s);
}

void Gallery::showEvidence() {
  WhyPopover why(usual_.monitor, std::nullopt);
  visit(why, u"why"_s);
  WhyPopover whyMany(crowded_.monitor, std::nullopt);
  visit(whyMany, u"why-many"_s);
  WhyPopover whyOne(usual_.monitor, usual_.id(0));
  visit(whyOne, u"why-one"_s);
}

void Gallery::showDialogs() {
  Scene& scene = usual_;
  const WallTime now = scene.clock.wall();
  const ServerRecord& first = scene.monitor.servers().records()[0];
  DetailsDialog details(scene.monitor, first.id(), {.from = now - 1h, .to = now});
  visit(details, u"details"_s);
  MeasurementsDialog measurements(scene.monitor.history(), first.entry().name(), first.entry().historyName(),
                                  {.from = now - 1h, .to = now});
  visitAtEverySize(measurements, u"measurements"_s);
  EventsDialog events(crowded_.monitor.history());
  visitAtEverySize(events, u"events"_s);
  const auto isKnown = [](const ServerEntry&) { return true; };
  ServerDialog insecure(disturbed_.monitor.servers().records()[5].entry(), isKnown);
  insecure.allowTest([&scene] { return scene.monitor.measurements().makeTestEngine(); });
  insecure.accept();
  visit(insecure, u"server"_s);
  FirstRun steps(scene.monitor, [] { return clock::Steering{.services = {{"chrony", "chrony.service"}}}; });
  visit(steps, u"first-run"_s);
  for (const auto& name : {u"first-run-servers"_s, u"first-run-alerts"_s}) {
    steps.next();
    visit(steps, name);
  }
}

void Gallery::showServerErrors() {
  ServerDialog dialog(std::nullopt, [](const ServerEntry&) { return true; });
  for (const WrongEntry& wrong : kWrongEntries) {
    enter(dialog, wrong);
    dialog.accept();
    visit(dialog, u"server-"_s + QString::fromLatin1(wrong.name));
    QVERIFY2(!dialog.findChild<QLabel*>(u"problem"_s)->text().isEmpty(), wrong.name);
  }
}

void Gallery::showPreferences() {
  PreferencesDialog preferences(disturbed_.monitor);
  for (int page = 0; page < 7; ++page) {
    preferences.setPage(page);
    visitAtEverySize(preferences, u"preferences-%1"_s.arg(page));
  }
  for (const auto& [page, button] : {std::pair(4, u"clearHistory"_s), std::pair(6, u"removeData"_s)}) {
    preferences.setPage(page);
    preferences.findChild<QPushButton*>(button)->click();
    visit(*preferences.findChild<QMessageBox*>(), button);
    delete preferences.findChild<QMessageBox*>();
  }
}

void Gallery::showSyncSheets() {
  Scene& scene = crowded_;
  StillBurst engine(scene.clock);
  engine.answers = answersOf(scene);
  Duration remaining{};
  StillHelper helper;
  helper.slewRemaining = &remaining;
  helper.status = {.services = {u"chrony"_s}, .isSteered = true};
  Synchroniser sync(scene.monitor, scene.clock, engine, helper, [&remaining] { return remaining; }, nothingIsPast);
  SyncSheet sheet(sync, scene.clock);
  sync.start();
  visit(sheet, u"sync-steered"_s);
  sync.proposeAllTheSame();
  visit(sheet, u"sync-warned"_s);
  helper.status = {};
  sync.start();
  visit(sheet, u"sync-proposal"_s);
  sync.apply();
  visit(sheet, u"sync-slewing"_s);
  remaining = {};
  Q_EMIT scene.monitor.secondPassed();
  visit(sheet, u"sync-done"_s);
  for (const auto& [failure, name] : {std::pair(ErrorCode::CertificateNotYetValid, u"sync-far-off"_s),
                                      std::pair(ErrorCode::HandshakeTimeout, u"sync-refused"_s)}) {
    engine.failure = failure;
    sync.start();
    visit(sheet, name);
  }
  sync.undo();
  visit(sheet, u"sync-undone"_s);
  engine.failure = {};
  engine.answers.assign(engine.answers.size(), {3h, 620us});
  sync.start();
  visit(sheet, u"sync-large"_s);
}

void Gallery::visitAtEverySize(QWidget& window, const QString& name) {
  window.setScreen(screen_);
  window.show();
  window.resize(screen_->availableSize() - (window.frameGeometry().size() - window.size()));
  visit(window, name);
  window.resize(0, 0);
  visit(window, name + "-smallest"_L1);
}

void Gallery::visit(QWidget& window, const QString& name) {
  window.setScreen(screen_);
  window.show();
  window.move(screen_->geometry().topLeft());
  QVERIFY(QTest::qWaitForWindowExposed(&window, kPatience));
  settle();
  visit_(window, name);
}

}  // namespace tsq::app::test
