// SPDX-License-Identifier: MIT
// A day of polling over a network with loss, duplication and reordering: memory must not grow on either side.
#include <malloc.h>

#include <QTest>

#include "engine_world.h"
#include "show.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

/// Bytes; the memory for current and closing connections varies by this much.
constexpr std::int64_t kTolerance = 200'000;

std::int64_t bytesInUse() {
  const struct mallinfo2 heap = mallinfo2();
  return static_cast<std::int64_t>(heap.uordblks + heap.hblkhd);
}

/// Clears the Recorder, which would grow.
void pass(EngineWorld& world, std::chrono::hours length) {
  for (auto hour = 0h; hour < length; ++hour) {
    world.simulation.runFor(1h);
    world.seen = {};
  }
}

}  // namespace

class TestEngineDay : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void memory_does_not_grow_data();
  void memory_does_not_grow();
};

void TestEngineDay::memory_does_not_grow_data() {
  QTest::addColumn<int>("seconds");
  QTest::newRow("one connection for all polls") << 16;
  QTest::newRow("a connection for each poll") << 64;
}

void TestEngineDay::memory_does_not_grow() {
  QFETCH(int, seconds);
  EngineWorld world(
      {.path = {.delay = 10ms, .loss = 0.02, .duplication = 0.02, .reordering = 0.02, .reorderDelay = 5ms},
       .keepsTickets = true});
  world.measure({.burst = 4, .pollInterval = seconds * 1s});
  world.simulation.runFor(1h);
  QVERIFY(world.seen.samples.size() > 3'600 / static_cast<unsigned>(seconds) / 2);
  pass(world, 2h);
  const std::int64_t before = bytesInUse();
  pass(world, 24h);
  const std::int64_t grown = bytesInUse() - before;
  QVERIFY2(grown < kTolerance, qPrintable(QString::number(grown)));
}

QTEST_GUILESS_MAIN(TestEngineDay)
#include "tst_engine_day.moc"
