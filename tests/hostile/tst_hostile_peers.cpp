// SPDX-License-Identifier: MIT
// A peer that completes a handshake has the keys and can send anything. Nothing of that terminates the other side, or
// leaves state behind.
#include <QTest>

#include "hostile/hostile_world.h"

using namespace tsq::test;

namespace {

constexpr int kSteps = 400;

/// First seed and number of trials; set in the environment for longer runs.
std::uint32_t trials() {
  bool ok = false;
  const int given = qEnvironmentVariableIntValue("TSQ_TRIALS", &ok);
  return ok ? static_cast<std::uint32_t>(given) : 300;
}

struct Sum {
  std::uint64_t rewritten = 0;
  std::uint32_t opened = 0;
};

// Reports the seed of a trial that did not end, which repeats it: TrialOf(seed).
template <typename Attack>
Sum run(Attack attack) {
  Sum sum;
  for (std::uint32_t seed = 1; seed <= trials(); ++seed) {
    Choices choices = Choices::random(seed);
    const Trial trial = attack(choices, kSteps);
    if (!trial.isOver) {
      QTest::qFail(qPrintable(QStringLiteral("trial %1 left something behind").arg(seed)), __FILE__, __LINE__);
    }
    sum.rewritten += trial.rewritten;
    sum.opened += trial.reachedOpen ? 1 : 0;
  }
  qInfo("%llu packets rewritten, %u of %u handshakes completed", static_cast<unsigned long long>(sum.rewritten),
        sum.opened, trials());
  return sum;
}

}  // namespace

class TestHostilePeers : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void server_outlives_clients_that_know_the_keys();
  void client_outlives_servers_that_know_the_keys();
};

void TestHostilePeers::server_outlives_clients_that_know_the_keys() {
  const Sum sum = run(attackServer);
  QVERIFY(sum.rewritten > 2 * trials());
  QVERIFY(sum.opened > trials() / 4);
}

void TestHostilePeers::client_outlives_servers_that_know_the_keys() {
  const Sum sum = run(attackClient);
  QVERIFY(sum.rewritten > trials());
  QVERIFY(sum.opened > trials() / 4);
}

QTEST_GUILESS_MAIN(TestHostilePeers)
#include "tst_hostile_peers.moc"
