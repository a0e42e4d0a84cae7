// SPDX-License-Identifier: MIT
// Every handshake ends, with an answer or a named error, for all preferences of both ends and all network faults.
#include <QTest>
#include <map>

#include "hostile/handshake_trial.h"

using namespace tsq::test;

namespace {

/// Number of trials and first seed; set in the environment for longer runs, or to repeat a trial.
std::uint32_t fromEnvironment(const char* name, std::uint32_t usual) {
  bool ok = false;
  const int given = qEnvironmentVariableIntValue(name, &ok);
  return ok ? static_cast<std::uint32_t>(given) : usual;
}

}  // namespace

class TestHandshakes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void every_handshake_ends_in_the_time_or_a_named_error();
};

void TestHandshakes::every_handshake_ends_in_the_time_or_a_named_error() {
  const std::uint32_t trials = fromEnvironment("TSQ_TRIALS", 2'000);
  const std::uint32_t first = fromEnvironment("TSQ_FIRST_TRIAL", 1);
  std::map<std::string, std::map<std::string, int>> outcomes;
  std::uint32_t told = 0;
  for (std::uint32_t seed = first; seed < first + trials; ++seed) {
    Choices choices = Choices::random(seed);
    const HandshakeTrial trial = tryHandshake(choices);
    QVERIFY2(trial.flaw.empty(), qPrintable(QStringLiteral("trial %1, %2: %3")
                                                .arg(seed)
                                                .arg(QString::fromStdString(trial.kind),  //
                                                     QString::fromStdString(trial.flaw))));
    ++outcomes[trial.kind][trial.outcome];
    told += trial.outcome == "full" || trial.outcome == "resumed" || trial.outcome == "0-RTT" ? 1 : 0;
  }
  for (const auto& [kind, counts] : outcomes) {
    for (const auto& [outcome, count] : counts) {
      qInfo("%s: %s %d", kind.c_str(), outcome.c_str(), count);
    }
  }
  QVERIFY(told > trials / 2);
}

QTEST_GUILESS_MAIN(TestHandshakes)
#include "tst_handshakes.moc"
