// SPDX-License-Identifier: GPL-3.0-or-later
// A computer without a system bus: setting the clock is refused with a reason, without hanging.
#include <QTest>

#include "platform/translations.h"
#include "sync_world.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

class TestNoBus : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void saysThatNobodyCanBeAsked();
};

void TestNoBus::initTestCase() {
  installTranslations(u"en"_s);
  // To be set before the first connection: the address is read once.
  qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/tsq-test-bus");
}

void TestNoBus::saysThatNobodyCanBeAsked() {
  SyncWorld world({700ms});
  QVERIFY(world.propose());
  QCOMPARE(world.sync().phase(), Synchroniser::Phase::Refused);
  QCOMPARE(world.text("syncTitle"), u"The clock cannot be set from here"_s);
  QVERIFY2(world.text("syncText").contains("system bus cannot be reached"_L1), qPrintable(world.text("syncText")));
  QVERIFY(!world.offers("syncAdjust"));
  // A second time: there is no wait for a connection that was never made.
  world.click("syncAgain");
  QVERIFY(world.reaches(Synchroniser::Phase::Measuring));
  QVERIFY(world.reaches(Synchroniser::Phase::Refused));
}

QTEST_MAIN(TestNoBus)
#include "tst_no_bus.moc"
