// SPDX-License-Identifier: GPL-3.0-or-later
// Without a session bus a lock file keeps two processes from sharing settings and history.
#include <QTemporaryDir>
#include <QTest>

#include "platform/single_instance.h"

using namespace Qt::StringLiterals;
using namespace tsq::app;

class TestNoSessionBus : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/tsq-test-bus"); }
  void secondProcessIsRefused();
  void folderThatCannotBeWrittenIsNoObstacle();
};

void TestNoSessionBus::secondProcessIsRefused() {
  const QTemporaryDir folder;
  const QString lock = folder.filePath(u"monitor.ini.instance"_s);
  auto first = std::make_unique<SingleInstance>();
  QVERIFY(first->claim({}, lock) == SingleInstance::Claim::First);
  QVERIFY(SingleInstance().claim({}, lock) == SingleInstance::Claim::Locked);
  first.reset();
  QVERIFY(SingleInstance().claim({}, lock) == SingleInstance::Claim::First);
}

void TestNoSessionBus::folderThatCannotBeWrittenIsNoObstacle() {
  QVERIFY(SingleInstance().claim({}, u"/nonexistent/monitor.ini.instance"_s) == SingleInstance::Claim::First);
}

QTEST_GUILESS_MAIN(TestNoSessionBus)
#include "tst_no_session_bus.moc"
