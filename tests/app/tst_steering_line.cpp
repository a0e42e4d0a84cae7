// SPDX-License-Identifier: GPL-3.0-or-later
// What sets this clock, in the main window; and switching a service on, with a fake systemd on a private bus.
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include "fake_manager.h"
#include "patience.h"
#include "platform/translations.h"
#include "still_world.h"
#include "sync_world.h"
#include "ui/window/steering_text.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

QString plain(QString text) {
  return text.replace(QChar::Nbsp, u' ').remove(QChar(0x200e)).remove(QChar(0x2066)).remove(QChar(0x2069));
}

SteeringReport byChrony(Duration offset, Duration bound) {
  return {.steering = {.services = {{"chrony", "chrony.service"}}},
          .tsqd = KeeperState::Off,
          .timer = KeeperState::Off,
          .claim = SteeringClaim{.offset = offset, .bound = bound, .source = u"192.0.2.5"_s}};
}

/// Three servers that see the clock this far behind, and its window.
struct StillWindow {
  explicit StillWindow(SteeringReport report, Duration behind = 0s, bool isInsecure = false)
      : monitor(clock, makeStillLoop, SettingsStore::inMemory()),
        watch([report] { return report; }),
        window(monitor, clock) {
    for (const char* address : {"192.0.2.1", "192.0.2.2", "192.0.2.3"}) {
      ServerEntry entry = makeEntry(address);
      if (isInsecure) {
        entry.trust = quic::Insecure{};
      }
      monitor.addServer(entry);
    }
    for (int round = 0; round < 8; ++round) {
      clock.advance(16s);
      for (int row = 0; row < 3; ++row) {
        tell(monitor, clock, row, behind, 1ms);
      }
    }
    window.observe(watch, services);
    window.show();
  }
  QString line() {
    const auto* label = window.findChild<QLabel*>(u"steering"_s);
    return label->isVisible() ? plain(label->text()) : QString();
  }

  TestClock clock;
  Monitor monitor;
  SteeringWatch watch;
  ServiceSwitch services;
  MainWindow window;
};

}  // namespace

class TestSteeringLine : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
  void window_says_what_sets_the_clock_data();
  void window_says_what_sets_the_clock();
  void servers_agree_with_the_claim_or_contradict_it_data();
  void servers_agree_with_the_claim_or_contradict_it();
  void slow_query_does_not_stop_the_window();
  void one_click_and_a_confirmation_switch_tsqd_on();
  void timer_is_switched_on_and_tsqd_off();
  void nothing_is_changed_without_authorisation();
  void services_are_started_again_when_tsqd_fails_data();
  void services_are_started_again_when_tsqd_fails();
  void service_that_will_not_start_with_the_computer_is_reported();
  void service_that_is_not_installed_is_not_offered();
  void tsqd_is_offered_after_a_correction();

 private:
  /// The button of the message box with this name.
  static QString answer(const char* box, const char* button);
  /// A window over the fake systemd, once its line is there.
  std::unique_ptr<StillWindow> makeWindow();
  static void trigger(MainWindow& window, const char* action) {
    auto* found = window.findChild<QAction*>(QLatin1String(action));
    QTRY_VERIFY_WITH_TIMEOUT(found->isEnabled(), kPatience);
    found->trigger();
  }

  SyncBus bus_;
  std::unique_ptr<FakeManager> systemd_;
};

void TestSteeringLine::initTestCase() {
  installTranslations(u"en"_s);
  if (!bus_.start()) {
    QFAIL("no private bus: is dbus-daemon installed?");
  }
}

void TestSteeringLine::init() {
  systemd_ = std::make_unique<FakeManager>();
  systemd_->units = {{u"chrony.service"_s, true}, {u"tsqd.service"_s, false}, {u"tsq-sync.timer"_s, false}};
  bus_.serve(u"org.freedesktop.systemd1"_s, u"/org/freedesktop/systemd1"_s, *systemd_,
             QDBusConnection::ExportScriptableContents);
}

void TestSteeringLine::cleanup() {
  bus_.end(u"org.freedesktop.systemd1"_s);
  systemd_.reset();
}

std::unique_ptr<StillWindow> TestSteeringLine::makeWindow() {
  SteeringReport report = byChrony(0s, 1ms);
  if (!systemd_->units[u"chrony.service"_s]) {
    report.steering.services = {{"tsqd", "tsqd.service"}};
    report.tsqd = KeeperState::Running;
  }
  return std::make_unique<StillWindow>(report);
}

QString TestSteeringLine::answer(const char* name, const char* button) {
  QMessageBox* box = nullptr;
  const auto find = [&] {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
      auto* found = qobject_cast<QMessageBox*>(widget);
      box = found != nullptr && found->isVisible() && found->objectName() == QLatin1String(name) ? found : box;
    }
    return box != nullptr;
  };
  if (!QTest::qWaitFor(find, kPatience)) {
    return {};
  }
  const QString text = plain(box->text());
  QPushButton* yes = box->findChild<QPushButton*>(QLatin1String(button));
  QAbstractButton* pressed = yes != nullptr ? yes : box->button(QMessageBox::Ok);
  pressed->click();  // the box may not be laid out yet
  return text;
}

void TestSteeringLine::window_says_what_sets_the_clock_data() {
  QTest::addColumn<SteeringReport>("report");
  QTest::addColumn<QString>("line");
  SteeringReport report;
  QTest::newRow("nothing") << report << u"Nothing sets this clock"_s;
  report.timer = KeeperState::Running;
  QTest::newRow("timer") << report << u"Set by TSQ every five minutes"_s;
  report = {.steering = {.unknownBecause = "no bus"}};
  QTest::newRow("unknown") << report << u"It is not known what sets this clock"_s;
  report.steering.kernelSynchronised = true;
  QTest::newRow("somebody") << report << u"Set by an unknown program"_s;
  report = {.steering = {.services = {{"ntpd", "ntp.service"}}},
            .kernel = KernelFigures{.frequency = -12.3456e-6, .maxError = 2'300us, .synchronised = true}};
  QTest::newRow("without a claim") << report
                                   << u"Set by ntpd · claims nothing yet · kernel -12.346 ppm, within 2.30 ms"_s;
  report.steering.services.push_back({"chrony", "chrony.service"});
  report.kernel->synchronised = false;
  QTest::newRow("two") << report
                       << u"Set by ntpd and chrony, against each other · kernel -12.346 ppm, not synchronised"_s;
}

void TestSteeringLine::window_says_what_sets_the_clock() {
  QFETCH(SteeringReport, report);
  StillWindow world(report);
  QTRY_VERIFY_WITH_TIMEOUT(!world.line().isEmpty(), kPatience);
  QString line = world.line().replace(QChar(0x2212), u'-');
  QTEST(line, "line");
}

void TestSteeringLine::servers_agree_with_the_claim_or_contradict_it_data() {
  QTest::addColumn<int>("behind");  // ms
  QTest::addColumn<bool>("isInsecure");
  QTest::addColumn<QString>("line");
  QTest::newRow("agree") << 0 << false << u"Set by chrony · claims to be within 2.02 ms · your servers agree"_s;
  QTest::newRow("contradict") << 300 << false
                              << u"Set by chrony · claims to be within 2.02 ms · your servers contradict it"_s;
  QTest::newRow("not authenticated") << 300 << true << u"Set by chrony · claims to be within 2.02 ms"_s;
}

void TestSteeringLine::servers_agree_with_the_claim_or_contradict_it() {
  QFETCH(int, behind);
  QFETCH(bool, isInsecure);
  StillWindow world(byChrony(20us, 2ms), std::chrono::milliseconds(behind), isInsecure);
  QTRY_VERIFY_WITH_TIMEOUT(!world.line().isEmpty(), kPatience);
  QTEST(world.line(), "line");
  const auto* label = world.window.findChild<QLabel*>(u"steering"_s);
  QVERIFY(plain(label->toolTip()).contains("192.0.2.5"_L1));
}

void TestSteeringLine::slow_query_does_not_stop_the_window() {
  std::binary_semaphore gate{0};
  const TestClock clock;
  Monitor monitor(clock, makeStillLoop, SettingsStore::inMemory());
  MainWindow window(monitor, clock);
  SteeringWatch watch([&] {
    gate.acquire();
    return SteeringReport{};
  });
  ServiceSwitch services;
  window.observe(watch, services);
  window.show();
  QTest::qWait(50);
  QVERIFY(!watch.report());
  watch.refresh();  // no second query beside the first one
  gate.release(2);
  QTRY_VERIFY_WITH_TIMEOUT(watch.report(), kPatience);
  QVERIFY(QTest::qWaitFor([&] { return !gate.try_acquire(); }, kPatience));
}

void TestSteeringLine::one_click_and_a_confirmation_switch_tsqd_on() {
  const auto world = makeWindow();
  auto* button = world->window.findChild<QPushButton*>(u"keepRightButton"_s);
  QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled() && button->menu()->actions().constFirst()->isEnabled(), kPatience);
  button->menu()->actions().constFirst()->trigger();
  QCOMPARE(answer("keeperQuestion", "switchOn"), u"Let tsqd keep this clock right? chrony will be stopped."_s);
  QCOMPARE(answer("keeperResult", ""), u"tsqd keeps this clock right from now on."_s);
  QCOMPARE(systemd_->calls, (QStringList{u"StopUnit chrony.service"_s, u"StartUnit tsqd.service"_s,
                                         u"DisableUnitFiles chrony.service"_s, u"EnableUnitFiles tsqd.service"_s}));
  QVERIFY(systemd_->wasInteractive);
}

void TestSteeringLine::timer_is_switched_on_and_tsqd_off() {
  systemd_->units = {{u"tsqd.service"_s, true}, {u"tsq-sync.timer"_s, false}};
  const auto world = makeWindow();
  trigger(world->window, "keepByTimer");
  QCOMPARE(answer("keeperQuestion", "switchOn"), u"Let TSQ set this clock every five minutes? tsqd will be stopped."_s);
  QCOMPARE(answer("keeperResult", ""), u"TSQ sets this clock every five minutes from now on."_s);
  QVERIFY(!systemd_->units[u"tsqd.service"_s] && systemd_->units[u"tsq-sync.timer"_s]);
}

void TestSteeringLine::nothing_is_changed_without_authorisation() {
  systemd_->refused = u"StopUnit"_s;
  const auto world = makeWindow();
  trigger(world->window, "keepByTsqd");
  answer("keeperQuestion", "switchOn");
  QCOMPARE(answer("keeperResult", ""), u"You are not authorised; nothing was changed."_s);
  QCOMPARE(systemd_->calls, QStringList{u"StopUnit chrony.service"_s});
  QVERIFY(systemd_->units[u"chrony.service"_s]);
}

void TestSteeringLine::services_are_started_again_when_tsqd_fails_data() {
  QTest::addColumn<bool>("isIgnored");
  QTest::newRow("fails") << false;
  QTest::newRow("conditions are not met") << true;
}

void TestSteeringLine::services_are_started_again_when_tsqd_fails() {
  QFETCH(bool, isIgnored);
  (isIgnored ? systemd_->ignored : systemd_->failing) = u"tsqd.service"_s;
  const auto world = makeWindow();
  trigger(world->window, "keepByTsqd");
  answer("keeperQuestion", "switchOn");
  const QString sentence = answer("keeperResult", "");
  QVERIFY2(sentence.startsWith("tsqd did not start. \"journalctl -u tsqd.service\" shows why."_L1),
           qPrintable(sentence));
  QTRY_VERIFY_WITH_TIMEOUT(systemd_->units[u"chrony.service"_s], kPatience);
  QVERIFY(!systemd_->units[u"tsqd.service"_s]);
  QVERIFY(systemd_->calls.filter(u"UnitFiles"_s).isEmpty());
}

void TestSteeringLine::service_that_will_not_start_with_the_computer_is_reported() {
  systemd_->refused = u"EnableUnitFiles"_s;
  const auto world = makeWindow();
  trigger(world->window, "keepByTsqd");
  answer("keeperQuestion", "switchOn");
  QCOMPARE(answer("keeperResult", ""), u"It runs, but only until the computer restarts: Permission denied"_s);
}

void TestSteeringLine::service_that_is_not_installed_is_not_offered() {
  StillWindow world(SteeringReport{});
  QTRY_VERIFY_WITH_TIMEOUT(!world.line().isEmpty(), kPatience);
  QVERIFY(!world.window.findChild<QPushButton*>(u"keepRightButton"_s)->isVisible());
  QVERIFY(!world.window.findChild<QAction*>(u"keepByTsqd"_s)->isEnabled());
}

void TestSteeringLine::tsqd_is_offered_after_a_correction() {
  systemd_->units = {{u"tsqd.service"_s, false}};
  FakeHelper helper;
  bus_.serveHelper(helper);
  SyncWorld world({700ms, 700ms, 700ms});
  QTRY_VERIFY_WITH_TIMEOUT(world.window.canOfferTsqd(), kPatience);
  QVERIFY(world.propose());
  QVERIFY(!world.offers("syncKeeper"));
  world.click("syncAdjust");
  QVERIFY(world.reaches(Synchroniser::Phase::Done));
  QVERIFY(world.offers("syncKeeper"));
  world.click("syncKeeper");
  QCOMPARE(answer("keeperQuestion", "switchOn"), u"Let tsqd keep this clock right?"_s);
  QCOMPARE(answer("keeperResult", ""), u"tsqd keeps this clock right from now on."_s);
  QTRY_COMPARE_WITH_TIMEOUT(plain(world.get<QLabel>("steering")->text()).section(u" · "_s, 0, 1),
                            u"Set by tsqd · claims nothing yet"_s, kPatience);
  bus_.end(QLatin1String(clock::kHelperName));
}

QTEST_MAIN(TestSteeringLine)
#include "tst_steering_line.moc"
