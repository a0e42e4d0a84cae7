// SPDX-License-Identifier: GPL-3.0-or-later
// A desktop with a display and a session bus, but without a tray.
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

#include "clock/system_clock.h"
#include "monitor/monitor.h"
#include "patience.h"
#include "ui/tray/tray.h"
#include "ui/window/main_window.h"

using namespace std::chrono_literals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

class TestNoTray : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void saysSoAfterItsPatienceAndShowsNothing();
};

void TestNoTray::saysSoAfterItsPatienceAndShowsNothing() {
  const clock::SystemClock clock;
  Monitor monitor(clock, makeSystemLoop, SettingsStore::inMemory());
  Tray tray(monitor, 300ms);
  const QSignalSpy settled(&tray, &Tray::settled);
  QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, kPatience);
  QVERIFY(!tray.isShown());
  QVERIFY(!QSystemTrayIcon::isSystemTrayAvailable());
}

QTEST_MAIN(TestNoTray)
#include "tst_no_tray.moc"
