// SPDX-License-Identifier: GPL-3.0-or-later
// The log of events from a server's answer to the window and the file, and the command that runs on a change of state.
#include <sqlite3.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "alerts/alert_service.h"
#include "patience.h"
#include "platform/translations.h"
#include "still_world.h"
#include "ui/events/event_filter.h"
#include "ui/events/events_dialog.h"
#include "ui/events/log_text.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/window/main_window.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

/// Three servers in virtual time, with the services and the window.
struct World {
  explicit World(SettingsStore store = SettingsStore::inMemory())
      : monitor(clock, makeStillLoop, std::move(store)), alerts(monitor), window(monitor, clock) {
    for (const char* address : {"a.example.org", "b.example.org", "c.example.org"}) {
      monitor.addServer(makeEntry(address));
    }
    QObject::connect(&alerts, &AlertService::alerted, [this](const LogEntry& entry) { told.push_back(entry.kind); });
  }
  /// The servers see the clock this far behind, and each second passes.
  void run(std::chrono::seconds length, const std::array<Duration, 3>& behind) {
    for (auto second = 0s; second < length; ++second) {
      clock.advance(1s);
      if (second.count() % 16 == 0) {
        for (int row = 0; row < 3; ++row) {
          tell(monitor, clock, row, behind[static_cast<std::size_t>(row)], 1ms);
        }
      }
      Q_EMIT monitor.secondPassed();
    }
  }
  void showKey(std::uint8_t byte) {
    quic::CertificateDetails certificate{.validUntil = std::chrono::floor<std::chrono::seconds>(clock.wall()) +
                                                       std::chrono::days(60)};
    certificate.validFrom = certificate.validUntil - std::chrono::days(90);
    certificate.pin.digest.fill(byte);
    monitor.servers().takeConnection(monitor.servers().records()[0].id(),
                                     {.alpn = "tsq", .verified = true, .peer = {.certificate = certificate}});
    Q_EMIT monitor.secondPassed();
  }
  std::vector<LogKind> kinds() {
    std::vector<LogKind> all;
    for (const LogEntry& entry : monitor.history().logEntries()) {
      all.push_back(entry.kind);
    }
    return all;
  }

  TestClock clock;
  Monitor monitor;
  AlertService alerts;
  MainWindow window;
  std::vector<LogKind> told;
};

QString readAll(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

class TestEventLog : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { installTranslations(u"en"_s); }
  void init() { QVERIFY(folder_.emplace().isValid()); }
  void falseticker_is_logged_and_told();
  void alerts_are_told_as_the_preferences_say();
  void new_key_is_told_and_a_known_one_is_not();
  void log_survives_a_restart_and_is_bounded();
  void history_of_the_first_version_is_kept();
  void window_lists_filters_and_exports();
  void command_gets_the_state_in_its_environment();
  void command_is_run_without_a_shell();
  void failure_of_the_command_is_told_in_the_language_of_the_window();
  void failure_of_the_command_is_an_event_data();
  void failure_of_the_command_is_an_event();
  void command_runs_at_a_limited_rate();
  void command_that_hangs_is_ended();

 private:
  QString path(const QString& name) const { return folder_->filePath(name); }
  /// A shell script that the command starts.
  QString makeScript(const QByteArray& text);
  SettingsStore store() const { return {path(u"monitor.ini"_s), path(u"window.ini"_s), path(u"history.sqlite"_s)}; }

  std::optional<QTemporaryDir> folder_;
};

QString TestEventLog::makeScript(const QByteArray& text) {
  QFile file(path(u"a script.sh"_s));
  if (file.open(QIODevice::WriteOnly)) {
    file.write("#!/bin/sh\n" + text);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  }
  return u'"' + file.fileName() + u'"';
}

void TestEventLog::falseticker_is_logged_and_told() {
  World world;
  world.run(60s, {0s, 0s, 0s});
  QCOMPARE(world.kinds(), std::vector{LogKind::StateChanged});
  world.run(300s, {0s, 0s, 40ms});
  QCOMPARE(world.kinds(), (std::vector{LogKind::StateChanged, LogKind::Falseticker}));
  QCOMPARE(world.monitor.history().logEntries().back().server, u"c.example.org"_s);
  QCOMPARE(world.told, std::vector{LogKind::Falseticker});
}

void TestEventLog::alerts_are_told_as_the_preferences_say() {
  World world;
  PreferencesDialog dialog(world.monitor);
  auto* box = dialog.findChild<QCheckBox*>(u"alertsFalseticker"_s);
  QVERIFY(box->isChecked());
  box->setChecked(false);
  world.run(60s, {0s, 0s, 0s});
  world.run(300s, {0s, 0s, 40ms});
  QVERIFY(world.told.empty());
  QCOMPARE(world.kinds().back(), LogKind::Falseticker);
  auto* all = dialog.findChild<QCheckBox*>(u"notifies"_s);
  all->setChecked(false);
  QVERIFY(!dialog.findChild<QCheckBox*>(u"alertsKey"_s)->isEnabled());
}

void TestEventLog::new_key_is_told_and_a_known_one_is_not() {
  {
    World world(store());
    world.showKey(1);
    QVERIFY(world.told.empty());
    world.showKey(2);
    QCOMPARE(world.told, std::vector{LogKind::KeyChanged});
    world.showKey(1);  // another machine of the same name
    QCOMPARE(world.told.size(), std::size_t{1});
  }
  World later(store());
  later.showKey(2);
  QVERIFY(later.told.empty());
  later.showKey(3);
  QCOMPARE(later.told, std::vector{LogKind::KeyChanged});
}

void TestEventLog::log_survives_a_restart_and_is_bounded() {
  const WallTime now{std::chrono::days(20'000)};
  const LogEntry last{.at = now, .kind = LogKind::CertificateExpires, .server = u"a"_s, .value = 7, .detail = u"x"_s};
  {
    History history(path(u"h.sqlite"_s), now);
    history.log({.at = now - std::chrono::days(366), .server = u"old"_s, .detail = {}});
    for (int i = 0; i < kMostLogEntries; ++i) {
      history.log({.at = now, .server = u"b"_s, .detail = {}});
    }
    history.flush(now);
    history.log(last);
    history.flush(now + 1h);
    QCOMPARE(history.logEntries().size(), std::size_t{kMostLogEntries});
  }
  History history(path(u"h.sqlite"_s), now);
  const auto entries = history.logEntries();
  QCOMPARE(entries.size(), std::size_t{kMostLogEntries});
  QCOMPARE(entries.back(), last);
  QCOMPARE(entries.front().server, u"b"_s);
  history.clear();
  QVERIFY(history.logEntries().empty());
}

void TestEventLog::history_of_the_first_version_is_kept() {
  sqlite3* file = nullptr;
  QCOMPARE(sqlite3_open(path(u"old.sqlite"_s).toUtf8().constData(), &file), SQLITE_OK);
  sqlite3_exec(
      file,
      "CREATE TABLE server(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
      "CREATE TABLE sample(server INTEGER, at INTEGER, offset INTEGER, delay INTEGER, PRIMARY KEY(server, at));"
      "CREATE TABLE minute(server INTEGER, at INTEGER, median INTEGER, lowest INTEGER, highest INTEGER,"
      " delay INTEGER, PRIMARY KEY(server, at));"
      "CREATE TABLE hour(server INTEGER, at INTEGER, median INTEGER, lowest INTEGER, highest INTEGER,"
      " delay INTEGER, PRIMARY KEY(server, at));"
      "CREATE TABLE event(at INTEGER, kind INTEGER, PRIMARY KEY(at, kind));"
      "INSERT INTO event VALUES(5, 1); PRAGMA user_version=1;",
      nullptr, nullptr, nullptr);
  sqlite3_close(file);
  History history(path(u"old.sqlite"_s), WallTime(Duration(9)));
  QCOMPARE(history.trouble(), HistoryTrouble::None);
  QCOMPARE(history.events({.from = WallTime(), .to = WallTime(Duration(9))}).size(), std::size_t{1});
  history.log({.at = WallTime(Duration(7)), .server = {}, .detail = {}});
  history.flush(WallTime(Duration(9)));
  QCOMPARE(history.trouble(), HistoryTrouble::None);
  QCOMPARE(history.logEntries().size(), std::size_t{1});
}

void TestEventLog::window_lists_filters_and_exports() {
  World world;
  world.window.show();
  world.run(60s, {0s, 0s, 0s});
  world.window.findChild<QAction*>(u"events"_s)->trigger();
  auto* dialog = world.window.findChild<EventsDialog*>();
  QVERIFY(dialog->isVisible());
  const QAbstractItemModel& shown = *dialog->findChild<QTableView*>(u"eventTable"_s)->model();
  QCOMPARE(shown.rowCount(), 1);
  world.run(300s, {0s, 0s, 40ms});  // the open window follows
  world.monitor.history().log(
      {.at = world.clock.wall(), .kind = LogKind::CommandFailed, .server = {}, .detail = u"said \"no\", twice"_s});
  QCOMPARE(shown.rowCount(), 3);
  QCOMPARE(shown.index(0, EventTable::SentenceColumn).data().toString(), u"The command failed: said \"no\", twice"_s);
  auto* groups = dialog->findChild<QComboBox*>(u"eventGroups"_s);
  groups->setCurrentText(u"Servers"_s);
  QCOMPARE(shown.rowCount(), 1);
  QVERIFY(shown.index(0, EventTable::SentenceColumn).data().toString().contains("contradicts the majority"_L1));
  groups->setCurrentIndex(0);
  auto* servers = dialog->findChild<QComboBox*>(u"eventServers"_s);
  QCOMPARE(servers->count(), 2);
  servers->setCurrentIndex(1);
  QCOMPARE(shown.rowCount(), 1);
  servers->setCurrentIndex(0);

  dialog->exportTo(path(u"events.csv"_s));
  const QStringList lines = readAll(path(u"events.csv"_s)).split(u'\n', Qt::SkipEmptyParts);
  QCOMPARE(lines.size(), 4);
  QCOMPARE(lines[0], u"time,kind,server,event"_s);
  QVERIFY(lines[2].contains(",falseticker,\"c.example.org\","_L1));
  QVERIFY2(lines[3].endsWith(",command-failed,\"\",\"The command failed: said \"\"no\"\", twice\""_L1),
           qPrintable(lines[3]));
  dialog->exportTo(path(u"events.txt"_s));
  QVERIFY(readAll(path(u"events.txt"_s)).contains("The clock is right\n"_L1));
}

void TestEventLog::command_gets_the_state_in_its_environment() {
  World world;
  PreferencesDialog dialog(world.monitor);
  auto* edit = dialog.findChild<QLineEdit*>(u"stateCommand"_s);
  edit->setText(makeScript("echo \"$TSQ_STATE $TSQ_OFFSET $TSQ_SERVERS_AGREEING/$TSQ_SERVERS\" > \"$1\"") + u" "_s +
                path(u"out"_s));
  Q_EMIT edit->editingFinished();
  world.run(60s, {70ms, 70ms, 70ms});
  QTRY_VERIFY_WITH_TIMEOUT(readAll(path(u"out"_s)).endsWith(u'\n'), kPatience);
  QCOMPARE(readAll(path(u"out"_s)), u"drifting 0.070000000 3/3\n"_s);
  QCOMPARE(world.kinds(), std::vector{LogKind::StateChanged});
}

void TestEventLog::command_is_run_without_a_shell() {
  StateCommand command;
  QSignalSpy failed(&command, &StateCommand::failed);
  command.request(u"touch %1 $HOME ; false"_s.arg(path(u"made"_s)), {}, MonoTime(1h));
  QTRY_VERIFY_WITH_TIMEOUT(!command.isRunning(), kPatience);
  QVERIFY(QFile::exists(path(u"made"_s)));
  QVERIFY(QFile::exists(u"$HOME"_s) && QFile::exists(u";"_s));  // arguments like others
  QVERIFY(failed.isEmpty());
  for (const QString& name : {u"$HOME"_s, u";"_s, u"false"_s}) {
    QFile::remove(name);
  }
}

void TestEventLog::failure_of_the_command_is_told_in_the_language_of_the_window() {
  installTranslations(u"de"_s);
  const auto sentence = [](const QString& reason) {
    return logSentence({.at = {}, .kind = LogKind::CommandFailed, .server = {}, .detail = reason});
  };
  QVERIFY(sentence(u"exit status 3: kein Netz"_s).endsWith("Exit-Status 3: kein Netz"_L1));
  QVERIFY(sentence(u"ended by a signal"_s).endsWith("durch ein Signal beendet"_L1));
  QVERIFY(sentence(u"still running after 30 s"_s).endsWith(u"läuft nach 30 s noch"_s));
  QVERIFY(sentence(u"execvp: No such file or directory"_s).endsWith(u"dieses Programm gibt es nicht"_s));
  QVERIFY(sentence(u"something else"_s).endsWith("something else"_L1));
  installTranslations(u"en"_s);
}

void TestEventLog::failure_of_the_command_is_an_event_data() {
  QTest::addColumn<QString>("command");
  QTest::addColumn<QString>("reason");
  QTest::newRow("missing") << u"/nonexistent/program"_s << u"No such file or directory"_s;
  QTest::newRow("status") << u"false"_s << u"exit status 1"_s;
  QTest::newRow("message") << u"sh -c \"echo first >&2; echo no mail >&2; exit 3\""_s << u"exit status 3: no mail"_s;
  QTest::newRow("signal") << u"sh -c \"kill -9 $$\""_s << u"ended by a signal"_s;
}

void TestEventLog::failure_of_the_command_is_an_event() {
  QFETCH(QString, command);
  QFETCH(QString, reason);
  World world;
  Settings settings = world.monitor.settings();
  settings.stateCommand = command;
  world.monitor.apply(settings);
  world.run(60s, {0s, 0s, 0s});
  QTRY_COMPARE_WITH_TIMEOUT(world.kinds(), (std::vector{LogKind::StateChanged, LogKind::CommandFailed}), kPatience);
  const QString detail = world.monitor.history().logEntries().back().detail;
  QVERIFY2(detail.contains(reason), qPrintable(detail));
  QCOMPARE(world.told, std::vector{LogKind::CommandFailed});
}

void TestEventLog::command_runs_at_a_limited_rate() {
  const QString script = makeScript("echo \"$TSQ_STATE\" >> \"$1\"") + u" "_s + path(u"out"_s);
  StateCommand command;
  MonoTime now{1h};
  const auto waitForIt = [&] { return QTest::qWaitFor([&] { return !command.isRunning(); }, kPatience); };
  command.request(script, {.state = app::ClockState::Good}, now);
  QVERIFY(waitForIt());
  // Of what changes meanwhile, the last counts.
  command.request(script, {.state = app::ClockState::Drifting}, now + 5s);
  command.request(script, {.state = app::ClockState::Wrong}, now + 10s);
  command.tick(now + 29s);
  QVERIFY(!command.isRunning());
  command.tick(now + 30s);
  QVERIFY(command.isRunning());
  QVERIFY(waitForIt());
  command.tick(now + 100s);
  QVERIFY(!command.isRunning());
  QCOMPARE(readAll(path(u"out"_s)), u"good\nwrong\n"_s);
}

void TestEventLog::command_that_hangs_is_ended() {
  StateCommand command(200ms);
  QSignalSpy failed(&command, &StateCommand::failed);
  command.request(u"sleep 1000"_s, {}, MonoTime(1h));
  QVERIFY(failed.wait(kPatience));
  QCOMPARE(failed.constFirst().constFirst().toString(), u"still running after 1 s"_s);
  QVERIFY(!command.isRunning());
}

QTEST_MAIN(TestEventLog)
#include "tst_event_log.moc"
