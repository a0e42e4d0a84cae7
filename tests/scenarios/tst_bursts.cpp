// SPDX-License-Identifier: MIT
// A single burst, as for setting a clock: with any queueing, its estimate is no worse than its least delayed sample.
#include <QTest>
#include <algorithm>

#include "story.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

constexpr int kBursts = 60;
// If half of the packets do not queue at all, the least delayed sample is exact, but the estimate is not: it allows for
// a frequency error of 20 ppm during the burst.
constexpr Duration kDrift = 3us;

class Sizes {
 public:
  void add(Duration size) { sizes_.push_back(std::chrono::abs(size)); }
  Duration quantile(double part) {
    std::ranges::sort(sizes_);
    return sizes_[static_cast<std::size_t>(part * static_cast<double>(sizes_.size() - 1))];
  }

 private:
  std::vector<Duration> sizes_;
};

const Sample& leastDelayed(const std::vector<Sample>& samples) {
  const Sample* best = nullptr;
  for (const Sample& sample : samples) {
    if (!sample.invalid && (best == nullptr || sample.delay() < best->delay())) {
      best = &sample;
    }
  }
  return *best;
}

}  // namespace

Q_DECLARE_METATYPE(sim::PathModel)

class TestBursts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void burst_is_no_worse_than_its_least_delayed_sample_data();
  void burst_is_no_worse_than_its_least_delayed_sample();
};

void TestBursts::burst_is_no_worse_than_its_least_delayed_sample_data() {
  QTest::addColumn<sim::PathModel>("path");
  const auto add = [](const char* name, const sim::PathModel& path) { QTest::newRow(name) << path; };
  add("LAN", kLan);
  add("WAN", kWan);
  add("Wi-Fi", kWifi);
  add("Wi-Fi with stations that sleep", {.delay = 1ms, .jitter = 1ms, .spikes = 0.2, .spike = 50ms});
  add("mobile network", {.delay = 25ms, .jitter = 15ms, .loss = 0.02});
  add("satellite", {.delay = 280ms, .jitter = 5ms});
  add("line filled to the brim", {.delay = 5ms, .jitter = 60ms});
  add("queues that come and go", {.delay = 5ms, .jitter = 50us, .spikes = 0.5, .spike = 10ms});
  add("half of the packets queue long", {.delay = 5ms, .spikes = 0.5, .spike = 20ms});
  add("some packets queue shortly", {.delay = 5ms, .spikes = 0.3, .spike = 2ms});
}

void TestBursts::burst_is_no_worse_than_its_least_delayed_sample() {
  QFETCH(sim::PathModel, path);
  Story story(1);
  story.addServers(1, path);
  Sizes errors;
  Sizes bestErrors;
  Sizes bounds;
  Sizes bestBounds;
  for (int i = 0; i < kBursts; ++i) {
    const client::Burst burst = story.burst(5);
    if (!burst.selection.answer) {
      continue;  // all were lost
    }
    const Sample& best = leastDelayed(burst.servers[0].samples);
    errors.add(burst.selection.answer->offset + story.computer.clock().error());
    bestErrors.add(best.offset() + story.computer.clock().error());
    bounds.add(burst.selection.answer->bound);
    bestBounds.add(best.delay() / 2);
    QVERIFY(std::chrono::abs(burst.selection.answer->offset + story.computer.clock().error()) <=
            burst.selection.answer->bound);
  }
  for (const double part : {0.5, 0.9}) {
    QVERIFY2(errors.quantile(part) <= bestErrors.quantile(part) + kDrift,
             qPrintable(QStringLiteral("p%1: %2 ns, best sample %3 ns")
                            .arg(part * 100)
                            .arg(errors.quantile(part).count())
                            .arg(bestErrors.quantile(part).count())));
    // The bound includes the possible drift meanwhile, some ten microseconds.
    QVERIFY(bounds.quantile(part) <= bestBounds.quantile(part) + bestBounds.quantile(part) / 50);
  }
}

QTEST_GUILESS_MAIN(TestBursts)
#include "tst_bursts.moc"
