// SPDX-License-Identifier: MIT
// How many servers have to agree before a clock is set, and when an offset counts.
#include <QTest>

#include "estimate/sync_policy.h"

using namespace tsq;
using namespace std::chrono_literals;

namespace {

Selection selectionOf(std::size_t servers, std::size_t duplicates = 0) {
  Selection selection;
  selection.verdicts.assign(servers, {.status = ServerStatus::Combined});
  selection.verdicts.insert(selection.verdicts.end(), duplicates, {.status = ServerStatus::Duplicate});
  return selection;
}

}  // namespace

class TestSyncPolicy : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void majority_of_the_servers_asked_has_to_agree_data();
  void majority_of_the_servers_asked_has_to_agree();
  void servers_that_failed_were_asked_too();
  void small_estimated_error_makes_an_offset_within_the_bound_count();
  void fewer_than_needed_set_no_clock();
};

void TestSyncPolicy::majority_of_the_servers_asked_has_to_agree_data() {
  QTest::addColumn<int>("servers");
  QTest::addColumn<int>("duplicates");
  QTest::addColumn<int>("needed");
  QTest::newRow("one") << 1 << 0 << 1;
  QTest::newRow("two") << 2 << 0 << 2;
  QTest::newRow("three") << 3 << 0 << 2;
  QTest::newRow("four") << 4 << 0 << 3;
  QTest::newRow("five") << 5 << 0 << 3;
  QTest::newRow("one, twice") << 1 << 1 << 1;
  QTest::newRow("three, and one of them four times") << 3 << 3 << 2;
}

void TestSyncPolicy::majority_of_the_servers_asked_has_to_agree() {
  QFETCH(int, servers);
  QFETCH(int, duplicates);
  const Selection selection = selectionOf(static_cast<std::size_t>(servers), static_cast<std::size_t>(duplicates));
  QCOMPARE(countDistinct(selection), static_cast<std::size_t>(servers));
  QTEST(static_cast<int>(usualMinServers(selection)), "needed");
}

void TestSyncPolicy::servers_that_failed_were_asked_too() {
  Selection selection = selectionOf(1);
  selection.verdicts.insert(selection.verdicts.end(), 4, {.status = ServerStatus::Unreachable});
  QCOMPARE(usualMinServers(selection), std::size_t{3});
}

void TestSyncPolicy::small_estimated_error_makes_an_offset_within_the_bound_count() {
  const Selection::Answer answer{.offset = -1ms, .deviation = 300us, .bound = 20ms};
  QVERIFY(isSignificant(answer));
  QVERIFY(!isSignificant({.offset = 900us, .deviation = 300us, .bound = 20ms}));
  QVERIFY(isSignificant({.offset = 900us + 1ns, .deviation = 300us, .bound = 20ms}));
  // Nobody has to be surer than the bound.
  QVERIFY(isSignificant({.offset = 600us, .deviation = 300us, .bound = 500us}));
}

void TestSyncPolicy::fewer_than_needed_set_no_clock() {
  Selection selection = selectionOf(5);
  selection.answer = Selection::Answer{.offset = 700ms, .deviation = 1ms, .bound = 1ms, .servers = 2, .agreeing = 2};
  const auto decideWith = [&](std::size_t minServers) { return decideSync(selection, {.minServers = minServers}); };
  QVERIFY(std::get<RefusalReason>(decideWith(usualMinServers(selection))) == RefusalReason::TooFewServers);
  QVERIFY(std::holds_alternative<Adjustment>(decideWith(2)));
}

QTEST_GUILESS_MAIN(TestSyncPolicy)
#include "tst_sync_policy.moc"
