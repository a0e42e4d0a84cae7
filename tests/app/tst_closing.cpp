// SPDX-License-Identifier: GPL-3.0-or-later
// Closing the window of the whole program, on a desktop with a notification service, without and with a tray.
#include <QApplication>
#include <QDBusConnection>
#include <QEvent>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include "clock/system_clock.h"
#include "desktop/desktop.h"
#include "fake_panel.h"
#include "patience.h"

using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

/// org.freedesktop.Notifications, which records what it is asked to show.
class FakeNotifications : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

 public:
  QStringList titles;
  QStringList texts;

 public Q_SLOTS:
  uint Notify(const QString& /*program*/, uint /*replaces*/, const QString& /*icon*/, const QString& title,
              const QString& text, const QStringList& /*actions*/, const QVariantMap& /*hints*/, int /*timeout*/) {
    titles.append(title);
    texts.append(text);
    return static_cast<uint>(titles.size());
  }
};

namespace {

template <typename T>
T* topLevel() {
  for (QWidget* widget : QApplication::topLevelWidgets()) {
    if (auto* found = qobject_cast<T*>(widget)) {
      return found;
    }
  }
  return nullptr;
}

}  // namespace

class TestClosing : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void minimizesWithoutATrayAndSaysSo();
  void explainsItInABoxWhereNobodyShowsNotifications();
  void hidesInATrayAndSaysSoOnce();
  void endsWhenTheSessionEnds();

 private:
  const clock::SystemClock clock_;
  FakeNotifications notifications_;
  QThread panelThread_;
  FakePanel* panel_ = new FakePanel;
};

void TestClosing::initTestCase() {
  SettingsStore::ofUser().save({.language = u"en"_s, .welcomed = true});
  panel_->moveToThread(&panelThread_);
  connect(&panelThread_, &QThread::finished, panel_, &QObject::deleteLater);
  panelThread_.start();
}

void TestClosing::cleanupTestCase() {
  panelThread_.quit();
  panelThread_.wait();
}

// Long before it is known whether there is a tray.
void TestClosing::explainsItInABoxWhereNobodyShowsNotifications() {
  const Desktop desktop(clock_, {.demo = true});
  topLevel<MainWindow>()->close();
  QVERIFY(topLevel<MainWindow>()->isMinimized());
  QTRY_VERIFY_WITH_TIMEOUT(topLevel<QMessageBox>() != nullptr, kPatience);
  QVERIFY(topLevel<QMessageBox>()->isVisible());
  QVERIFY(topLevel<QMessageBox>()->informativeText().contains("has no tray"_L1));
}

void TestClosing::minimizesWithoutATrayAndSaysSo() {
  QDBusConnection bus = QDBusConnection::sessionBus();
  QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &notifications_, QDBusConnection::ExportAllSlots));
  QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
  const Desktop desktop(clock_, {});
  MainWindow& window = *topLevel<MainWindow>();
  window.close();
  QVERIFY(window.isVisible() && window.isMinimized());
  QTRY_COMPARE_WITH_TIMEOUT(notifications_.titles, QStringList{u"TSQ Monitor is still running"_s}, kPatience);
  QVERIFY(notifications_.texts.constFirst().contains("has no tray"_L1));
  window.present();
  QVERIFY(!window.isMinimized());
  window.close();
  QVERIFY(window.isMinimized());
  QVERIFY(bus.unregisterService(u"org.freedesktop.Notifications"_s));
}

void TestClosing::hidesInATrayAndSaysSoOnce() {
  QVERIFY(QDBusConnection::sessionBus().registerService(u"org.freedesktop.Notifications"_s));
  notifications_.titles.clear();
  notifications_.texts.clear();
  QMetaObject::invokeMethod(panel_, &FakePanel::appear, Qt::BlockingQueuedConnection);
  const Desktop desktop(clock_, {});
  MainWindow& window = *topLevel<MainWindow>();
  QTRY_COMPARE_WITH_TIMEOUT(panel_->items().size(), 1, kPatience);
  window.close();
  QVERIFY(!window.isVisible());
  QTRY_COMPARE_WITH_TIMEOUT(notifications_.titles.size(), 1, kPatience);
  QVERIFY(notifications_.texts.constFirst().contains("in the tray"_L1));
  window.present();
  window.close();
  QVERIFY(!window.isVisible());
  QTest::qWait(200);
  QCOMPARE(notifications_.titles.size(), 1);
  // The panel ends: a hidden window could not be opened any more.
  window.present();
  QMetaObject::invokeMethod(panel_, &FakePanel::vanish, Qt::BlockingQueuedConnection);
  window.close();
  QVERIFY(window.isVisible() && window.isMinimized());
}

// Session managers and QCoreApplication::quit() send this event, which must not become a closed window.
void TestClosing::endsWhenTheSessionEnds() {
  const Desktop desktop(clock_, {});
  QTimer::singleShot(0, [] {
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &quit);
  });
  QTimer::singleShot(kPatience, [] { QCoreApplication::exit(EXIT_FAILURE); });
  QCOMPARE(QCoreApplication::exec(), 0);
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
