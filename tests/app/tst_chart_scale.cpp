// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <vector>

#include "ui/parts/chart_scale.h"

using namespace tsq::app;

class TestChartScale : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void showsAMillisecondAroundZeroWithoutData();
  void includesZeroWhileTheCurvesKeepTheirShape();
  void leavesZeroOutWhenItWouldFlattenTheCurves();
  void startsRoundTripTimesAtZero();
  void skipsGaps();
  void letsASingleOutlierRunOutOfThePlot();
  void showsAllOfAFewValues();
  void labelsARangeWithRoundNumbers_data();
  void labelsARangeWithRoundNumbers();
};

void TestChartScale::showsAMillisecondAroundZeroWithoutData() {
  const ValueRange scale = offsetScale(std::nullopt);
  QVERIFY(scale.lower < 0 && scale.lower > -2e-3);
  QVERIFY(scale.upper > 0 && scale.upper < 2e-3);
}

void TestChartScale::includesZeroWhileTheCurvesKeepTheirShape() {
  const ValueRange scale = offsetScale(ValueRange{.lower = 1e-3, .upper = 2e-3});
  QVERIFY(scale.lower <= 0);
  QVERIFY(scale.upper > 2e-3);
}

void TestChartScale::leavesZeroOutWhenItWouldFlattenTheCurves() {
  const ValueRange scale = offsetScale(ValueRange{.lower = 0.300, .upper = 0.301});
  QVERIFY(scale.lower > 0.29);
  QVERIFY(scale.upper < 0.31);
}

void TestChartScale::startsRoundTripTimesAtZero() {
  const ValueRange scale = delayScale(ValueRange{.lower = 0.010, .upper = 0.012});
  QCOMPARE(scale.lower, 0.0);
  QVERIFY(scale.upper > 0.012 && scale.upper < 0.014);
}

void TestChartScale::skipsGaps() {
  QVERIFY(!typicalRange({std::nan(""), std::nan("")}));
  const auto range = typicalRange({1.0, std::nan(""), 3.0});
  QVERIFY(range);
  QCOMPARE(range->lower, 1.0);
  QCOMPARE(range->upper, 3.0);
}

void TestChartScale::letsASingleOutlierRunOutOfThePlot() {
  std::vector<double> values;
  for (int i = 0; i < 100; ++i) {
    values.push_back(1.0 + 0.01 * (i % 10));
  }
  values.push_back(50.0);
  const auto range = typicalRange(values);
  QVERIFY(range->upper < 2.0);
  QVERIFY(range->lower >= 0.9 && range->lower <= 1.0);
}

void TestChartScale::showsAllOfAFewValues() {
  const auto range = typicalRange({1.0, 1.01, 1.02, 50.0});
  QCOMPARE(range->upper, 50.0);
}

void TestChartScale::labelsARangeWithRoundNumbers_data() {
  QTest::addColumn<double>("lower");
  QTest::addColumn<double>("upper");
  QTest::addColumn<std::vector<double>>("ticks");
  QTest::newRow("around zero") << -1.84 << 2.03 << std::vector<double>{-1, 0, 1, 2};
  QTest::newRow("far from zero") << 1.1e-3 << 5.2e-3 << std::vector<double>{2e-3, 4e-3};
  QTest::newRow("below zero") << -0.93 << -0.31 << std::vector<double>{-0.8, -0.6, -0.4};
  QTest::newRow("no width") << 1.0 << 1.0 << std::vector<double>{};
}

void TestChartScale::labelsARangeWithRoundNumbers() {
  QFETCH(double, lower);
  QFETCH(double, upper);
  QFETCH(std::vector<double>, ticks);
  const std::vector<double> seen = roundTicks({.lower = lower, .upper = upper}, 4);
  QCOMPARE(seen.size(), ticks.size());
  for (std::size_t i = 0; i < ticks.size(); ++i) {
    QVERIFY2(std::abs(seen[i] - ticks[i]) < 1e-9, qPrintable(QString::number(seen[i])));
  }
}

QTEST_GUILESS_MAIN(TestChartScale)
#include "tst_chart_scale.moc"
