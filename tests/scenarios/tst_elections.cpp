// SPDX-License-Identifier: MIT
// One burst to three to nine servers, of which a minority lies: what the majority says is never false.
#include <QTest>

#include "estimate/sync_policy.h"
#include "sim/random.h"
#include "story.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kFewest = 3;
constexpr std::size_t kMost = 9;

/// How the liars of a run choose their lies.
enum class Lies { Far, Near, Beside, Together };

struct Run {
  std::size_t liars = 0;
  bool isClockRight = false;
  client::Burst burst;
  Duration clockError{};  ///< at its end; positive: the clock is ahead
};

Duration between(sim::Random& random, Duration least, Duration most) {
  return least + std::chrono::duration_cast<Duration>((most - least) * random.uniform());
}

Duration eitherWay(sim::Random& random, Duration size) {
  return random.chance(0.5) ? size : -size;
}

// Distances over several orders of magnitude.
Duration anySize(sim::Random& random, Duration least, Duration most) {
  return std::chrono::duration_cast<Duration>(
      least * std::pow(std::chrono::duration<double>(most) / std::chrono::duration<double>(least), random.uniform()));
}

sim::PathModel anyPath(sim::Random& random) {
  return {.delay = anySize(random, 20us, 150ms), .jitter = random.chance(0.5) ? anySize(random, 10us, 5ms) : 0ns};
}

// Beside: a little more than its own delay explains. A liar that is near has more weight than those that are not.
Duration lieOf(sim::Random& random, Lies kind, const sim::PathModel& path) {
  switch (kind) {
    case Lies::Far:
      return eitherWay(random, anySize(random, 1s, 10'000s));
    case Lies::Near:
      return eitherWay(random, anySize(random, 50us, 100ms));
    default:
      return eitherWay(random, path.delay + anySize(random, 10us, 20ms));
  }
}

Run hold(std::uint64_t seed) {
  sim::Random random(seed);
  Run run;
  run.isClockRight = random.chance(0.5);
  Story story(seed, {.offset = run.isClockRight ? 0ns : eitherWay(random, anySize(random, 10us, 100s)),
                     .frequency = {static_cast<std::int64_t>(random.normal() * 20e6)}});
  const auto servers = kFewest + static_cast<std::size_t>(random.uniform() * (kMost - kFewest + 1));
  run.liars = static_cast<std::size_t>(random.uniform() * static_cast<double>((servers - 1) / 2 + 1));
  const auto kind = static_cast<Lies>(random.uniform() * 4);
  const Duration commonLie = lieOf(random, random.chance(0.5) ? Lies::Far : Lies::Near, {});
  for (std::size_t i = 0; i < servers; ++i) {
    sim::PathModel there = anyPath(random);
    Duration lie{};
    if (i < run.liars) {
      lie = kind == Lies::Together ? commonLie : lieOf(random, kind, there);
    }
    story.addServer({.clock = {.offset = lie}, .path = there});
    story.back(i).delay = between(random, 0ns, 2 * there.delay);  // its way back may be another
  }
  run.burst = story.burst(1 + static_cast<int>(random.uniform() * 4));
  run.clockError = story.computer.clock().error();
  return run;
}

}  // namespace

class TestElections : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void minority_of_liars_never_makes_the_bound_false();
};

void TestElections::minority_of_liars_never_makes_the_bound_false() {
  bool ok = false;
  const int given = qEnvironmentVariableIntValue("TSQ_TRIALS", &ok);
  std::size_t withLiars = 0;
  std::size_t moved = 0;
  forEachSeed(
      [&](std::uint64_t seed) {
        const Run run = hold(seed);
        const QByteArray which = "seed " + QByteArray::number(static_cast<qulonglong>(seed));
        const auto& answer = run.burst.selection.answer;
        QVERIFY2(answer, which.constData());
        QVERIFY2(std::chrono::abs(answer->offset + run.clockError) <= answer->bound, which.constData());
        withLiars += run.liars > 0 ? 1 : 0;
        const SyncDecision decision =
            decideSync(run.burst.selection, {.minServers = run.burst.servers.size() / 2 + 1, .maxOffset = 1000s});
        if (const auto* adjustment = std::get_if<Adjustment>(&decision)) {
          ++moved;
          QVERIFY2(!run.isClockRight || std::chrono::abs(adjustment->by) <= answer->bound, which.constData());
        }
      },
      ok ? static_cast<std::uint64_t>(given) : 300);
  qInfo("%zu runs with liars, %zu clocks moved", withLiars, moved);
  QVERIFY(withLiars > 0 && moved > 0);
}

QTEST_GUILESS_MAIN(TestElections)
#include "tst_elections.moc"
