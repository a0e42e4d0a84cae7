// SPDX-License-Identifier: GPL-3.0-or-later
// The plot's data as accessible rows that can be copied.
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

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

class TestMeasurementTable : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void showsTheSelectedServersMeasurementsNewestFirst();
  void copiesSelectedRowsOrAll();
  void followsNewAnswers();
  void showsTheRangeThatWasPannedToWithoutNewAnswers();
  void rowsStayWhereTheyAreReadWhenAnswersCome();

 private:
  QTableView* open();
  QString cell(const QTableView& view, int row, int column) const {
    return view.model()->index(row, column).data().toString().replace(QChar::Nbsp, u' ');
  }

  TestClock clock_;
  std::unique_ptr<Monitor> monitor_;
  std::unique_ptr<MainWindow> window_;
};

void TestMeasurementTable::initTestCase() {
  qputenv("TZ", "UTC");
  installTranslations(u"en"_s);
}

void TestMeasurementTable::init() {
  window_.reset();
  monitor_ = std::make_unique<Monitor>(clock_, makeStillLoop, SettingsStore::inMemory());
  monitor_->addServer(makeEntry("one.example.org"));
  monitor_->addServer(makeEntry("two.example.org"));
  for (int i = 1; i <= 3; ++i) {
    clock_.advance(16s);
    tell(*monitor_, clock_, 0, i * 1ms, 2ms);
    tell(*monitor_, clock_, 1, 77ms, 9ms);
  }
  clock_.advance(16s);
  monitor_->servers().takeFailure(monitor_->servers().records()[0].id(), {ErrorCode::ResponseTimeout, {}});
  clock_.advance(1s);
  window_ = std::make_unique<MainWindow>(*monitor_, clock_);
  window_->show();
  QVERIFY(QTest::qWaitForWindowExposed(window_.get(), kPatience));
  window_->findChild<Charts*>()->setLive(true);
}

QTableView* TestMeasurementTable::open() {
  window_->findChild<QAction*>(u"measurements"_s)->trigger();
  auto* dialog = window_->findChild<QDialog*>(u"measurements"_s);
  return dialog == nullptr ? nullptr : dialog->findChild<QTableView*>();
}

void TestMeasurementTable::showsTheSelectedServersMeasurementsNewestFirst() {
  const QTableView* view = open();
  QVERIFY(view != nullptr && view->isVisible());
  QCOMPARE(view->accessibleName(), u"Measurements of one.example.org"_s);
  QCOMPARE(view->model()->rowCount(), 4);
  QCOMPARE(cell(*view, 0, 1), u"no answer"_s);
  QCOMPARE(cell(*view, 0, 2), QString());
  QCOMPARE(cell(*view, 1, 1), u"+3.00 ms"_s);
  QCOMPARE(cell(*view, 1, 2), u"2.00 ms"_s);
  QCOMPARE(cell(*view, 3, 1), u"+1.00 ms"_s);
  QVERIFY(cell(*view, 3, 0) < cell(*view, 2, 0));
}

void TestMeasurementTable::copiesSelectedRowsOrAll() {
  QTableView* view = open();
  auto* copy = window_->findChild<QPushButton*>(u"copyMeasurements"_s);
  copy->click();
  QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4);
  view->selectRow(1);
  QTest::keySequence(view, QKeySequence::Copy);
  const QString text = QGuiApplication::clipboard()->text().replace(QChar::Nbsp, u' ');
  QVERIFY2(text.endsWith("\t+3.00 ms\t2.00 ms\n"_L1) && text.count(u'\n') == 1, qPrintable(text));
}

void TestMeasurementTable::followsNewAnswers() {
  const QTableView* view = open();
  clock_.advance(16s);
  tell(*monitor_, clock_, 1, 5ms, 2ms);  // of another server
  QCOMPARE(view->model()->rowCount(), 4);
  tell(*monitor_, clock_, 0, 6ms, 2ms);
  QCOMPARE(view->model()->rowCount(), 5);
  QCOMPARE(cell(*view, 0, 1), u"+6.00 ms"_s);
  QCOMPARE(view->verticalScrollBar()->value(), 0);
}

void TestMeasurementTable::showsTheRangeThatWasPannedToWithoutNewAnswers() {
  window_->findChild<Charts*>()->setLive(false);
  const QTableView* view = open();
  const int before = view->model()->rowCount();
  clock_.advance(16s);
  tell(*monitor_, clock_, 0, 6ms, 2ms);
  QCOMPARE(view->model()->rowCount(), before);
}

void TestMeasurementTable::rowsStayWhereTheyAreReadWhenAnswersCome() {
  for (int i = 0; i < 90; ++i) {
    clock_.advance(1s);
    tell(*monitor_, clock_, 0, 4ms, 2ms);
  }
  QTableView* view = open();
  view->verticalScrollBar()->setValue(20);
  const int topRow = view->rowAt(0);
  const QString topTime = cell(*view, topRow, 0);
  QVERIFY(topRow > 0);
  view->selectRow(topRow + 1);
  clock_.advance(1s);
  tell(*monitor_, clock_, 0, 6ms, 2ms);
  QCOMPARE(cell(*view, view->rowAt(0), 0), topTime);
  QCOMPARE(view->selectionModel()->selectedRows().constFirst().row(), topRow + 2);
  view->verticalScrollBar()->setValue(0);
  clock_.advance(1s);
  tell(*monitor_, clock_, 0, 7ms, 2ms);
  QCOMPARE(cell(*view, view->rowAt(0), 1), u"+7.00 ms"_s);
}

QTEST_MAIN(TestMeasurementTable)
#include "tst_measurement_table.moc"
