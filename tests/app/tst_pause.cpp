// SPDX-License-Identifier: GPL-3.0-or-later
// A pause that ends by itself.
#include <QDateTime>
#include <QLocale>
#include <QTest>

#include "patience.h"
#include "platform/translations.h"
#include "still_world.h"
#include "text/status_text.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

class TestPause : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void saysWhenItEnds();
  void endsAlsoWhileTheMachineSleeps();
  void endsEarlierWhenAsked();
  void lastsUntilTheUserResumes();

 private:
  TestClock clock_;
  std::unique_ptr<Monitor> monitor_;
};

void TestPause::initTestCase() {
  qputenv("TZ", "UTC");
  installTranslations(u"en"_s);
}

void TestPause::init() {
  monitor_ = std::make_unique<Monitor>(clock_, makeStillLoop, SettingsStore::inMemory());
  monitor_->addServer(makeEntry("time.example.org"));
}

void TestPause::saysWhenItEnds() {
  monitor_->pause().setFor(90min);
  const auto end = std::chrono::floor<std::chrono::minutes>(clock_.wall() + 90min).time_since_epoch();
  const QTime time = QDateTime::fromSecsSinceEpoch(std::chrono::seconds(end).count()).time();
  QVERIFY2(subline(monitor_->status(), clock_.monotonic())
               .contains("until "_L1 + QLocale().toString(time, QLocale::ShortFormat)),
           qPrintable(subline(monitor_->status(), clock_.monotonic())));
}

void TestPause::endsAlsoWhileTheMachineSleeps() {
  monitor_->pause().setFor(15min);
  clock_.advance(8min);
  QTest::qWait(1'100);  // a tick of the monitor
  QVERIFY(monitor_->pause().isOn());
  clock_.sleep(8min);
  QTRY_VERIFY_WITH_TIMEOUT(!monitor_->pause().isOn(), kPatience);
  QVERIFY(!monitor_->status().pausedUntil);
}

void TestPause::endsEarlierWhenAsked() {
  monitor_->pause().setFor(15min);
  monitor_->pause().set(false);
  QVERIFY(!monitor_->pause().isOn());
  monitor_->pause().set(true);
  clock_.advance(1h);
  QTest::qWait(1'100);
  QVERIFY(monitor_->pause().isOn());  // the end of the replaced pause has no effect
}

void TestPause::lastsUntilTheUserResumes() {
  monitor_->pause().setFor(15min);
  monitor_->pause().set(true);
  QVERIFY(!monitor_->status().pausedUntil);
  QVERIFY(subline(monitor_->status(), clock_.monotonic()).contains("until you resume"_L1));
}

QTEST_GUILESS_MAIN(TestPause)
#include "tst_pause.moc"
