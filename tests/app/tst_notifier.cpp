// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications on a private session bus with a fake notification service.
#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "alerts/alert_service.h"
#include "desktop/notifier.h"
#include "patience.h"
#include "platform/translations.h"
#include "still_world.h"
#include "ui/plot/charts.h"
#include "ui/window/main_window.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

/// A desktop's notification service.
class FakeNotifications : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

 public:
  struct Shown {
    uint replaces;
    QString icon;
    QString summary;
    QString body;
    QStringList actions;
  };
  QList<Shown> shown;
  QList<uint> withdrawn;

  uint lastId() const { return last_; }

 public Q_SLOTS:
  uint Notify(const QString& /*program*/, uint replaces, const QString& icon, const QString& summary,
              const QString& body, const QStringList& actions, const QVariantMap& /*hints*/, int /*timeout*/) {
    shown.append({replaces, icon, summary, body, actions});
    return replaces != 0 ? replaces : ++last_;
  }
  void CloseNotification(uint id) {
    withdrawn.append(id);
    Q_EMIT NotificationClosed(id, kByItsSender);
  }

 Q_SIGNALS:
  void ActionInvoked(uint id, const QString& action);
  void NotificationClosed(uint id, uint reason);

 private:
  static constexpr uint kByItsSender = 3;

  uint last_ = 6;
};

class TestNotifier : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void tellsThatTheClockIsWrongAndOpensTheWindowAndTellsWhenItIsRight();
  void leavesItToTheDesktopToTellThatTheNetworkIsGone();
  void showsKeepsAndTellsWhatAServerSays();
  void each_alert_of_a_server_arrives_once();
  void alert_that_is_over_is_withdrawn();

 private:
  void measureFor(std::chrono::seconds length, Duration offset);

  FakeNotifications desktop_;
  TestClock clock_;
  Monitor monitor_{clock_, makeStillLoop, SettingsStore::inMemory()};
  std::unique_ptr<Notifier> notifier_;
};

void TestNotifier::initTestCase() {
  installTranslations(u"en"_s);
  QDBusConnection bus = QDBusConnection::sessionBus();
  QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop_,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
  QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
  notifier_ = std::make_unique<Notifier>(monitor_, clock_);
  monitor_.addServer(makeEntry("time.example.org"));
}

// One answer per second, each followed by the monitor's tick.
void TestNotifier::measureFor(std::chrono::seconds length, Duration offset) {
  for (auto i = 0s; i < length; ++i) {
    clock_.advance(1s);
    monitor_.servers().restart();
    tell(monitor_, clock_, 0, offset, 1ms);
    Q_EMIT monitor_.secondPassed();
  }
}

void TestNotifier::tellsThatTheClockIsWrongAndOpensTheWindowAndTellsWhenItIsRight() {
  measureFor(30s, 1ms);
  measureFor(30s, 700ms);
  QTRY_COMPARE_WITH_TIMEOUT(desktop_.shown.size(), 1, kPatience);
  QCOMPARE(desktop_.shown[0].summary.replace(QChar::Nbsp, u' '), u"Your clock is 700 ms behind"_s);
  QCOMPARE(desktop_.shown[0].icon, u"org.tsqtime.Monitor-wrong-symbolic"_s);
  QVERIFY(desktop_.shown[0].actions.contains(u"Check Now"_s));
  // It reacts to the notification's number only after it has received the reply.
  QSignalSpy opened(notifier_.get(), &Notifier::openRequested);
  QTRY_VERIFY_WITH_TIMEOUT((Q_EMIT desktop_.ActionInvoked(7, u"default"_s), opened.count() > 0), kPatience);
  measureFor(60s, 1ms);
  QTRY_COMPARE_WITH_TIMEOUT(desktop_.shown.size(), 2, kPatience);
  QCOMPARE(desktop_.shown[1].replaces, 7U);
  QCOMPARE(desktop_.shown[1].icon, u"org.tsqtime.Monitor-good-symbolic"_s);
}

void TestNotifier::leavesItToTheDesktopToTellThatTheNetworkIsGone() {
  desktop_.shown.clear();
  const auto waitFor = [this](std::chrono::seconds length) {
    for (auto i = 0s; i < length; ++i) {
      clock_.advance(1s);
      Q_EMIT monitor_.secondPassed();
    }
  };
  clock_.advance(1h);
  monitor_.setOffline(true);
  QCOMPARE(monitor_.status().state, app::ClockState::NoAnswer);
  waitFor(5min);
  QCoreApplication::processEvents();
  QVERIFY(desktop_.shown.isEmpty());
  monitor_.setOffline(false);
  waitFor(5min);
  QTRY_COMPARE_WITH_TIMEOUT(desktop_.shown.size(), 1, kPatience);
  QCOMPARE(desktop_.shown[0].summary, u"No server answers"_s);
}

// End to end: a server is added, the plot is updated, a threshold is exceeded, a notification is sent, and the history
// is shown after a restart.
void TestNotifier::showsKeepsAndTellsWhatAServerSays() {
  const QTemporaryDir folder;
  const SettingsStore store(folder.filePath(u"monitor.ini"_s), folder.filePath(u"window.ini"_s),
                            folder.filePath(u"history.sqlite"_s));
  const auto shownPoints = [](MainWindow& window, Monitor& monitor) {
    return window.findChild<Charts*>()->pointCount(monitor.servers().records()[0].id());
  };
  desktop_.shown.clear();
  {
    Monitor monitor(clock_, makeStillLoop, store);
    MainWindow window(monitor, clock_);
    const Notifier notifier(monitor, clock_);
    window.show();
    monitor.addServer(makeEntry("time.example.org"));
    QTRY_COMPARE_WITH_TIMEOUT(shownPoints(window, monitor), 0, kPatience);
    for (int i = 0; i < 20; ++i) {
      clock_.advance(1s);
      tell(monitor, clock_, 0, 80ms, 1ms);
      Q_EMIT monitor.secondPassed();
    }
    QTRY_COMPARE_WITH_TIMEOUT(shownPoints(window, monitor), 20, kPatience);
    QCOMPARE(monitor.status().state, app::ClockState::Drifting);
    QTRY_COMPARE_WITH_TIMEOUT(desktop_.shown.size(), 1, kPatience);
    QCOMPARE(desktop_.shown[0].icon, u"org.tsqtime.Monitor-drifting-symbolic"_s);
  }
  Monitor again(clock_, makeStillLoop, store);
  MainWindow window(again, clock_);
  window.show();
  QTRY_COMPARE_WITH_TIMEOUT(shownPoints(window, again), 20, kPatience);
}

// A certificate that ends soon, a new key, a falseticker, and a server that no longer answers: one notification each,
// however long it lasts.
void TestNotifier::each_alert_of_a_server_arrives_once() {
  desktop_.shown.clear();
  Monitor monitor(clock_, makeStillLoop, SettingsStore::inMemory());
  AlertService alerts(monitor);
  Notifier notifier(monitor, clock_);
  connect(&alerts, &AlertService::alerted, &notifier, &Notifier::tell);
  for (const char* address : {"a.example.org", "b.example.org", "liar.example.org", "mute.example.org"}) {
    monitor.addServer(makeEntry(address));
  }
  const auto today = std::chrono::floor<std::chrono::seconds>(clock_.wall());
  const auto connect = [&](std::uint8_t key, std::chrono::days validFor) {
    quic::CertificateDetails certificate{.validFrom = today - std::chrono::days(80), .validUntil = today + validFor};
    certificate.pin.digest.fill(key);
    monitor.servers().takeConnection(monitor.servers().records()[0].id(),
                                     {.alpn = "tsq/1", .verified = true, .peer = {.certificate = certificate}});
  };
  const auto lasts = [&](std::chrono::seconds length, std::uint8_t key, std::chrono::days validFor) {
    constexpr auto kStep = 10s;
    for (auto passed = 0s; passed < length; passed += kStep) {
      clock_.advance(kStep);
      for (const int row : {0, 1, 2}) {
        tell(monitor, clock_, row, row == 2 ? 300ms : 1ms, 1ms);
      }
      monitor.servers().takeFailure(monitor.servers().records()[3].id(), {ErrorCode::ResponseTimeout, {}});
      connect(key, validFor);
      Q_EMIT monitor.secondPassed();
    }
  };
  lasts(200s, 1, std::chrono::days(90));  // a falseticker, and a server that does not answer
  QTRY_COMPARE_WITH_TIMEOUT(desktop_.shown.size(), 2, kPatience);
  lasts(30s, 2, std::chrono::days(6));  // another key, whose certificate ends soon
  QTRY_COMPARE_WITH_TIMEOUT(desktop_.shown.size(), 4, kPatience);
  lasts(300s, 2, std::chrono::days(6));
  QCoreApplication::processEvents();
  QCOMPARE(desktop_.shown.size(), 4);
  QStringList summaries;
  for (const FakeNotifications::Shown& shown : desktop_.shown) {
    QCOMPARE(shown.replaces, 0U);
    summaries.append(shown.summary);
  }
  summaries.removeDuplicates();
  QCOMPARE(summaries.size(), 4);
}

// Of two servers only one answers again; the notification of the other one stays, and opens the window.
void TestNotifier::alert_that_is_over_is_withdrawn() {
  desktop_.shown.clear();
  Monitor monitor(clock_, makeStillLoop, SettingsStore::inMemory());
  AlertService alerts(monitor);
  Notifier notifier(monitor, clock_);
  connect(&alerts, &AlertService::alerted, &notifier, &Notifier::tell);
  connect(&alerts, &AlertService::alertEnded, &notifier, &Notifier::withdraw);
  for (const char* address : {"a.example.org", "b.example.org", "c.example.org"}) {
    monitor.addServer(makeEntry(address));
  }
  const auto lasts = [&](std::chrono::seconds length, int answering) {
    constexpr auto kStep = 10s;
    for (auto passed = 0s; passed < length; passed += kStep) {
      clock_.advance(kStep);
      for (int row = 0; row < 3; ++row) {
        if (row < answering) {
          tell(monitor, clock_, row, 1ms, 1ms);
        } else {
          const auto at = static_cast<std::size_t>(row);
          monitor.servers().takeFailure(monitor.servers().records()[at].id(), {ErrorCode::ResponseTimeout, {}});
        }
      }
      Q_EMIT monitor.secondPassed();
    }
  };
  lasts(200s, 1);
  QTRY_COMPARE_WITH_TIMEOUT(desktop_.shown.size(), 2, kPatience);
  const uint first = desktop_.lastId() - 1;
  QSignalSpy opened(&notifier, &Notifier::openRequested);
  QTRY_VERIFY_WITH_TIMEOUT((Q_EMIT desktop_.ActionInvoked(first, u"default"_s), opened.count() > 0), kPatience);
  QCOMPARE(desktop_.withdrawn, QList<uint>());
  lasts(200s, 2);
  QTRY_COMPARE_WITH_TIMEOUT(desktop_.withdrawn, QList<uint>{first}, kPatience);
  QCOMPARE(desktop_.shown.size(), 2);
}

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
