// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications on a session bus of the test's own, where the test plays the desktop.
#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include "application/notifier.h"
#include "application/translations.h"
#include "still_world.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

/// What a desktop offers to show notifications.
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

 public Q_SLOTS:
  uint Notify(const QString& /*program*/, uint replaces, const QString& icon, const QString& summary,
              const QString& body, const QStringList& actions, const QVariantMap& /*hints*/, int /*timeout*/) {
    shown.append({replaces, icon, summary, body, actions});
    return 7;
  }

 Q_SIGNALS:
  void ActionInvoked(uint id, const QString& action);
};

class TestNotifier : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void tellsThatTheClockIsWrongAndOpensTheWindowAndTellsWhenItIsRight();

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

// One answer a second, and the monitor's tick after it.
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
  QTRY_COMPARE(desktop_.shown.size(), 1);
  QCOMPARE(desktop_.shown[0].summary.replace(QChar::Nbsp, u' '), u"Your clock is 700 ms behind"_s);
  QCOMPARE(desktop_.shown[0].icon, u"org.tsqtime.Monitor-wrong-symbolic"_s);
  QVERIFY(desktop_.shown[0].actions.contains(u"Check Now"_s));
  // Once it reacts to its number, it has learned it.
  QSignalSpy opened(notifier_.get(), &Notifier::openRequested);
  QTRY_VERIFY((Q_EMIT desktop_.ActionInvoked(7, u"default"_s), opened.count() > 0));
  measureFor(60s, 1ms);
  QTRY_COMPARE(desktop_.shown.size(), 2);
  QCOMPARE(desktop_.shown[1].replaces, 7U);
  QCOMPARE(desktop_.shown[1].icon, u"org.tsqtime.Monitor-good-symbolic"_s);
}

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
