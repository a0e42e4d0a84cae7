// SPDX-License-Identifier: MIT
// Rate limit of one user's calls, and the number of journal lines.
#include <QTest>

#include "audit.h"
#include "rate_limit.h"

using namespace tsq;
using namespace tsq::helper;
using namespace std::chrono_literals;

namespace {

const Caller kAlice{.name = QStringLiteral(":1.7"), .uid = 5001};
const Caller kBob{.name = QStringLiteral(":1.8"), .uid = 5002};
constexpr BootTime kBegin{1h};

struct Journal {
  std::vector<std::string> lines;
  Audit audit{[this](const std::string& line) { lines.push_back(line); }};
};

}  // namespace

class TestLimits : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void user_may_call_twenty_times_at_once_and_ten_times_a_second();
  void users_do_not_wait_for_each_other();
  void time_away_is_not_saved_up();
  void thousands_of_users_take_no_memory();
  void refusals_have_one_line_a_second();
  void every_move_has_its_line();
  void line_is_one_line();
};

void TestLimits::user_may_call_twenty_times_at_once_and_ten_times_a_second() {
  RateLimit limit;
  int admitted = 0;
  for (int i = 0; i < 60'000; ++i) {
    admitted += limit.admit(kAlice.uid, kBegin) ? 1 : 0;
  }
  QCOMPARE(admitted, 20);
  admitted = 0;
  for (int i = 0; i < 60'000; ++i) {
    admitted += limit.admit(kAlice.uid, kBegin + i * 1ms) ? 1 : 0;
  }
  QVERIFY2(admitted >= 599 && admitted <= 600, qPrintable(QString::number(admitted)));
}

void TestLimits::users_do_not_wait_for_each_other() {
  RateLimit limit;
  for (int i = 0; i < 1000; ++i) {
    limit.admit(kAlice.uid, kBegin);
  }
  QVERIFY(!limit.admit(kAlice.uid, kBegin));
  QVERIFY(limit.admit(kBob.uid, kBegin));
}

void TestLimits::time_away_is_not_saved_up() {
  RateLimit limit;
  QVERIFY(limit.admit(kAlice.uid, kBegin));
  int admitted = 0;
  for (int i = 0; i < 100; ++i) {
    admitted += limit.admit(kAlice.uid, kBegin + 24h) ? 1 : 0;
  }
  QCOMPARE(admitted, 20);
}

void TestLimits::thousands_of_users_take_no_memory() {
  RateLimit limit;
  for (uint uid = 0; uid < 100'000; ++uid) {
    QVERIFY(limit.admit(uid, kBegin + uid * 1us));
  }
  // The bucket of an active user is not dropped in favour of former users.
  for (int i = 0; i < 20; ++i) {
    limit.admit(kAlice.uid, kBegin + 1h);
  }
  for (uint uid = 0; uid < 1000; ++uid) {
    limit.admit(uid, kBegin + 1h - 2s);
  }
  QVERIFY(!limit.admit(kAlice.uid, kBegin + 1h));
}

void TestLimits::refusals_have_one_line_a_second() {
  Journal journal;
  const Refusal why = refusal(clock::HelperError::OutOfRange, QStringLiteral("too much"));
  for (int i = 0; i < 60'000; ++i) {
    journal.audit.refused("adjust", kAlice, 5ns, why, kBegin + i * 100us);
  }
  QCOMPARE(journal.lines.size(), std::size_t{6});
  QCOMPARE(QString::fromStdString(journal.lines[0]), QStringLiteral("adjust: uid 5001 (:1.7): 5 ns refused: too much"));
  QCOMPARE(QString::fromStdString(journal.lines[1]),
           QStringLiteral("adjust: uid 5001 (:1.7): 5 ns refused: too much (and 9999 refusals before it)"));
  journal.audit.refused("undo", kBob, 0ns, why, kBegin);
  QCOMPARE(journal.lines.size(), std::size_t{7});
}

void TestLimits::every_move_has_its_line() {
  Journal journal;
  for (int i = 0; i < 100; ++i) {
    journal.audit.applied("adjust", kAlice, {.method = Method::Step, .by = -1ns});
  }
  QCOMPARE(journal.lines.size(), std::size_t{100});
  QCOMPARE(QString::fromStdString(journal.lines[0]), QStringLiteral("adjust: uid 5001 (:1.7): step by -1 ns"));
}

void TestLimits::line_is_one_line() {
  Journal journal;
  journal.audit.refused("adjust", kAlice, 0ns, {.name = {}, .text = QStringLiteral("no\n<0>root: all is well\x1b[2J")},
                        kBegin);
  QCOMPARE(journal.lines.size(), std::size_t{1});
  QVERIFY(journal.lines[0].find_first_of("\n\x1b") == std::string::npos);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
