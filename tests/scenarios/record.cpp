// SPDX-License-Identifier: MIT
#include "record.h"

#include <QTest>
#include <algorithm>
#include <cmath>

namespace tsq::test {
namespace {

constexpr double kCoverage = 0.95;
// The median of twice the estimated error may be at most this many times the real error.
constexpr double kWidest = 4;

double microseconds(Duration value) {
  return std::chrono::duration<double, std::micro>(value).count();
}

Duration sortedAt(std::vector<Duration> values, double part) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

}  // namespace

Record& Record::operator+=(const Record& other) {
  silent += other.silent;
  errors.insert(errors.end(), other.errors.begin(), other.errors.end());
  claimed.insert(claimed.end(), other.claimed.begin(), other.claimed.end());
  covered += other.covered;
  bounded += other.bounded;
  return *this;
}

double Record::rms() const {
  double sum = 0;
  for (const Duration error : errors) {
    sum += std::pow(microseconds(error), 2);
  }
  return std::sqrt(sum / static_cast<double>(errors.size()));
}

double Record::quantile(double part) const {
  return microseconds(sortedAt(errors, part));
}

double Record::largest() const {
  return quantile(1);
}

void expectBounded(const Record& record) {
  QCOMPARE(record.silent, 0);
  QVERIFY(!record.errors.empty());
  QCOMPARE(record.bounded, static_cast<int>(record.errors.size()));
}

void expectHonest(const Record& record) {
  expectBounded(record);
  if (QTest::currentTestFailed()) {
    return;
  }
  const double coverage = record.covered / static_cast<double>(record.errors.size());
  const double width = 2 * microseconds(sortedAt(record.claimed, 0.5));
  const double rms = record.rms();
  const QString figures =
      QStringLiteral("error p50 %1, p95 %2, rms %3 us; 2 estimated errors: median %4 us, cover %5 %")
          .arg(record.quantile(0.5), 0, 'f', 1)
          .arg(record.quantile(0.95), 0, 'f', 1)
          .arg(rms, 0, 'f', 1)
          .arg(width, 0, 'f', 1)
          .arg(coverage * 100, 0, 'f', 1);
  QVERIFY2(coverage >= kCoverage, qPrintable(figures));
  QVERIFY2(width <= kWidest * rms, qPrintable(figures));
  qInfo("%s", qPrintable(figures));
}

}  // namespace tsq::test
