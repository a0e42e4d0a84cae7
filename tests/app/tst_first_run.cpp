// SPDX-License-Identifier: GPL-3.0-or-later
// The first steps' message about other time services.
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <atomic>

#include "patience.h"
#include "platform/translations.h"
#include "still_world.h"
#include "ui/servers/server_dialog.h"
#include "ui/window/first_run.h"
#include "ui/window/main_window.h"

using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

class TestFirstRun : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { installTranslations(u"en"_s); }
  void saysWhoSetsTheClockAlready_data();
  void saysWhoSetsTheClockAlready();
  void withoutAChosenServerSaysHowToAddOne();
  void offersOneServerOfEachOperator();
};

void TestFirstRun::saysWhoSetsTheClockAlready_data() {
  using clock::Steering;
  QTest::addColumn<Steering>("steering");
  QTest::addColumn<QString>("sentence");
  QTest::newRow("nobody") << Steering{} << QString();
  QTest::newRow("chrony") << Steering{.services = {{"chrony", "chrony.service"}}}
                          << u"This clock is set by chrony: TSQ Monitor will only watch."_s;
  QTest::newRow("somebody") << Steering{.unknownBecause = "no bus", .kernelSynchronised = true}
                            << u"Another program sets this clock: TSQ Monitor will only watch."_s;
}

void TestFirstRun::saysWhoSetsTheClockAlready() {
  QFETCH(clock::Steering, steering);
  QFETCH(QString, sentence);
  const TestClock clock;
  Monitor monitor(clock, makeStillLoop, SettingsStore::inMemory());
  std::atomic<bool> isAsked = false;
  FirstRun steps(monitor, [&] {
    isAsked = true;
    return steering;
  });
  steps.show();
  QTRY_VERIFY_WITH_TIMEOUT(isAsked, kPatience);
  QTRY_COMPARE_WITH_TIMEOUT(steps.findChild<QLabel*>(u"watchesOnly"_s)->text(), sentence, kPatience);
}

void TestFirstRun::withoutAChosenServerSaysHowToAddOne() {
  const TestClock clock;
  Monitor monitor(clock, makeStillLoop, SettingsStore::inMemory());
  MainWindow window(monitor, clock);
  window.show();
  auto* steps = qobject_cast<FirstRun*>(window.showFirstRun());
  steps->next();
  const auto* wayOn = steps->findChild<QLabel*>(u"wayOn"_s);
  auto* demonstration = steps->findChild<QCheckBox*>(u"demonstration"_s);
  QVERIFY(wayOn->isVisible());
  demonstration->click();
  QVERIFY(!wayOn->isVisible());
  demonstration->click();
  steps->accept();

  // The page that follows has the button, which has the focus.
  auto* add = window.findChild<QPushButton*>(u"addFirstServer"_s);
  QVERIFY(add->isVisible());
  QCOMPARE(window.focusWidget(), add);
  QVERIFY(wayOn->text().contains(add->text()));
  QTest::keyClick(add, Qt::Key_Space);
  QVERIFY(window.findChild<ServerDialog*>() != nullptr);
}

// Several servers of one operator have the same errors, but several votes. An operator is known by the domain.
void TestFirstRun::offersOneServerOfEachOperator() {
  const TestClock clock;
  Monitor monitor(clock, makeStillLoop, SettingsStore::inMemory());
  FirstRun steps(monitor, [] { return clock::Steering{}; });
  const auto boxes = steps.findChildren<QCheckBox*>(u"publicServer"_s);
  QVERIFY(!boxes.isEmpty());
  QSet<QString> operators;
  for (QCheckBox* box : boxes) {
    QVERIFY(!box->isChecked());
    box->setChecked(true);
  }
  steps.accept();
  for (const ServerRecord& record : monitor.servers().records()) {
    const QStringList labels = QString::fromStdString(record.entry().spec.host).split(u'.');
    operators.insert(QStringList(labels.last(2)).join(u'.'));
  }
  QCOMPARE(monitor.servers().size(), boxes.size());
  QCOMPARE(operators.size(), boxes.size());
}

QTEST_MAIN(TestFirstRun)
#include "tst_first_run.moc"
