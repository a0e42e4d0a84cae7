// SPDX-License-Identifier: GPL-3.0-or-later
// The effect of every preference, changed in the dialog. Timing of alerts is in tst_alert_policy, the tray icon in
// tst_tray.
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "clock/system_clock.h"
#include "desktop/notifier.h"
#include "patience.h"
#include "platform/translations.h"
#include "still_world.h"
#include "ui/look/state_icon.h"
#include "ui/plot/charts.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/servers/server_dialog.h"
#include "ui/window/main_window.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

template <typename T>
T* find(QWidget& window, const char* name) {
  return window.findChild<T*>(QLatin1String(name));
}

void choose(QWidget& window, const char* name, int index) {
  auto* box = find<QComboBox>(window, name);
  box->setCurrentIndex(index);
  Q_EMIT box->activated(index);
}

/// A real engine and a real server on loopback.
struct Live {
  explicit Live(const Settings& settings = {})
      : monitor(clock, makeSystemLoop, SettingsStore::inMemory(settings)), dialog(monitor) {}

  bool addServer() {
    auto started = DemoServer::start(clock, makeSystemLoop);
    if (started) {
      server = std::move(*started);
      monitor.addServer(entryOf(*server));
    }
    return started.has_value();
  }
  const ServerRecord& record() { return monitor.servers().records()[0]; }

  clock::SystemClock clock;
  std::unique_ptr<DemoServer> server;
  Monitor monitor;
  PreferencesDialog dialog;
};

/// Only the test gives answers.
struct Still {
  Still() : monitor(clock, makeStillLoop, SettingsStore::inMemory()), window(monitor, clock), dialog(monitor) {
    monitor.addServer(makeEntry("time.example.org"));
    window.show();
  }
  Charts& charts() { return *window.findChild<Charts*>(); }

  TestClock clock;
  Monitor monitor;
  MainWindow window;
  PreferencesDialog dialog;
};

}  // namespace

class TestPreferenceEffects : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void intervalDecidesWhenServersAreAskedAgain();
  void questionsDecideHowLongABurstIs();
  void transportIsProposedForNewServers();
  void reconnectingQuicklyTakesATicket();
  void thresholdsDecideTheState();
  void daysKeptDecideWhatIsForgotten();
  void looksOfThePlot();
};

void TestPreferenceEffects::initTestCase() {
  installTranslations(u"en"_s);
  useOwnIcons();
}

void TestPreferenceEffects::intervalDecidesWhenServersAreAskedAgain() {
  Live live({.pollInterval = 1h, .burst = 1});
  QVERIFY(live.addServer());
  QTRY_COMPARE_WITH_TIMEOUT(live.record().reach().count, 1, kPatience);
  QVERIFY(*live.monitor.nextCheck() - live.monitor.clock().monotonic() > 59min);
  find<QSpinBox>(live.dialog, "pollInterval")->setValue(1);
  QVERIFY(*live.monitor.nextCheck() - live.monitor.clock().monotonic() <= 1s);
  QTRY_VERIFY_WITH_TIMEOUT(live.record().reach().count >= 4, kPatience);
}

void TestPreferenceEffects::questionsDecideHowLongABurstIs() {
  Live live({.pollInterval = 1h, .burst = 1});
  QVERIFY(live.addServer());
  QTRY_COMPARE_WITH_TIMEOUT(live.record().reach().count, 1, kPatience);
  find<QSpinBox>(live.dialog, "burst")->setValue(3);
  // A burst is measured at once; then nothing more within the poll interval.
  QTRY_COMPARE_WITH_TIMEOUT(live.record().reach().count, 4, kPatience);
  QSignalSpy points(&live.monitor.servers(), &Watchlist::pointAdded);
  QVERIFY(!points.wait(300));
}

void TestPreferenceEffects::transportIsProposedForNewServers() {
  Still still;
  choose(still.dialog, "newTransport", 2);
  still.window.proposeServer(u"tsq://192.0.2.1"_s);
  QCOMPARE(find<QComboBox>(*still.window.findChild<ServerDialog*>(), "transport")->currentIndex(), 2);
}

void TestPreferenceEffects::reconnectingQuicklyTakesATicket() {
  // With poll intervals above 20 s the connection is closed after each poll.
  Live live({.pollInterval = 1h, .burst = 1});
  QVERIFY(live.addServer());
  const auto handshakeOfNextCheck = [&]() -> std::optional<quic::HandshakeKind> {
    QSignalSpy points(&live.monitor.servers(), &Watchlist::pointAdded);
    live.monitor.checkNow();
    return points.wait(kPatience) ? std::optional(live.record().connection()->handshake) : std::nullopt;
  };
  QTRY_COMPARE_WITH_TIMEOUT(live.record().reach().count, 1, kPatience);
  QCOMPARE(live.record().connection()->handshake, quic::HandshakeKind::Full);
  QVERIFY(handshakeOfNextCheck() != quic::HandshakeKind::Full);
  find<QCheckBox>(live.dialog, "resumesSessions")->click();
  QTRY_COMPARE_WITH_TIMEOUT(live.record().reach().count, 3, kPatience);
  QCOMPARE(handshakeOfNextCheck(), std::optional(quic::HandshakeKind::Full));
}

void TestPreferenceEffects::thresholdsDecideTheState() {
  Still still;
  tell(still.monitor, still.clock, 0, 30ms, 1ms);
  QCOMPARE(still.monitor.status().state, app::ClockState::Good);
  find<QSpinBox>(still.dialog, "warnOffset")->setValue(20'000);
  QCOMPARE(still.monitor.status().state, app::ClockState::Drifting);
  find<QSpinBox>(still.dialog, "alarmOffset")->setValue(25'000);
  QCOMPARE(still.monitor.status().state, app::ClockState::Wrong);
}

void TestPreferenceEffects::daysKeptDecideWhatIsForgotten() {
  Still still;
  const WallTime now = still.clock.wall();
  const TimeSpan all{.from = now - std::chrono::days(10), .to = now + 1h};
  for (const int days : {2, 4}) {
    still.monitor.history().add(u"a"_s, {.at = now - std::chrono::days(days), .offset = 1ms, .delay = 1ms});
  }
  still.monitor.history().flush(now);
  QCOMPARE(still.monitor.history().points(u"a"_s, all).size(), std::size_t{2});
  find<QSpinBox>(still.dialog, "daysKept")->setValue(3);
  still.monitor.history().flush(now + 2min);
  QCOMPARE(still.monitor.history().points(u"a"_s, all).size(), std::size_t{1});
}

void TestPreferenceEffects::looksOfThePlot() {
  Still still;
  still.monitor.history().add(HistoryEvent{.at = still.clock.wall(), .kind = EventKind::Suspended});
  QCOMPARE(still.charts().shownLook(), (PlotLook{.band = true, .thresholds = true, .marks = true}));
  find<QCheckBox>(still.dialog, "showsBand")->click();
  QCOMPARE(still.charts().shownLook(), (PlotLook{.band = false, .thresholds = true, .marks = true}));
  find<QCheckBox>(still.dialog, "showsThresholds")->click();
  find<QCheckBox>(still.dialog, "showsMarks")->click();
  QCOMPARE(still.charts().shownLook(), (PlotLook{.band = false, .thresholds = false, .marks = false}));
  // Also later events.
  still.monitor.history().add(HistoryEvent{.at = still.clock.wall() + 1s, .kind = EventKind::Suspended});
  QVERIFY(!still.charts().shownLook().marks);
}

QTEST_MAIN(TestPreferenceEffects)
#include "tst_preference_effects.moc"
