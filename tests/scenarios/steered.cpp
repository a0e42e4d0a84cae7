// SPDX-License-Identifier: MIT
#include "steered.h"

#include <QTest>
#include <algorithm>

namespace tsq::test {
namespace {

using namespace std::chrono_literals;

constexpr double kCoverage = 0.95;

double microseconds(Duration value) {
  return std::chrono::duration<double, std::micro>(value).count();
}

QString figuresOf(const Record& record) {
  const double count = static_cast<double>(record.errors.size());
  return QStringLiteral("error p50 %1, p95 %2, max %3 us; within 2 estimated errors %4 %, within maxerror %5 of %6")
      .arg(record.quantile(0.5), 0, 'f', 2)
      .arg(record.quantile(0.95), 0, 'f', 2)
      .arg(record.largest(), 0, 'f', 2)
      .arg(100 * record.covered / count, 0, 'f', 1)
      .arg(record.bounded)
      .arg(record.errors.size());
}

}  // namespace

sim::ClockModel usualClock(std::uint64_t seed, Duration offset) {
  const auto partsPerBillion = static_cast<std::int64_t>(seed * 7'919 % 80) - 40;
  return {.offset = offset, .frequency = {partsPerBillion * 1'000'000}, .wander = {1'000}};
}

std::unique_ptr<Story> makeSteered(std::uint64_t seed, std::size_t servers, const sim::PathModel& path,
                                   Duration offset) {
  auto story = std::make_unique<Story>(seed, usualClock(seed, offset));
  story->addServers(servers, path);
  story->steer();
  return story;
}

std::unique_ptr<Story> makeSettled(std::uint64_t seed, std::size_t servers, const sim::PathModel& path) {
  auto story = makeSteered(seed, servers, path);
  story->watch(kDailyPoll);
  story->letPass(10min);
  return story;
}

double frequencyError(Story& story) {
  const double oscillator = static_cast<double>(story.computer.clock().frequency().partsPerTrillion) * 1e-12;
  return (oscillator + story.keeper().tracking().frequency) * 1e6;
}

void expectTrue(const Record& record) {
  QCOMPARE(record.silent, 0);
  QVERIFY(!record.errors.empty());
  const QString figures = figuresOf(record);
  QVERIFY2(record.bounded == static_cast<int>(record.errors.size()), qPrintable(figures));
  QVERIFY2(record.covered >= kCoverage * static_cast<double>(record.errors.size()), qPrintable(figures));
  qInfo("%s", qPrintable(figures));
}

void expectKept(const Record& record, Duration half, Duration most) {
  expectTrue(record);
  if (QTest::currentTestFailed()) {
    return;
  }
  const QString figures = figuresOf(record);
  QVERIFY2(record.quantile(0.5) <= microseconds(half), qPrintable(figures));
  QVERIFY2(record.quantile(0.95) <= microseconds(most), qPrintable(figures));
}

std::size_t countEvents(const Story& story, discipline::KeeperEvent::Kind kind) {
  return static_cast<std::size_t>(std::ranges::count(story.events(), kind, &discipline::KeeperEvent::kind));
}

}  // namespace tsq::test
