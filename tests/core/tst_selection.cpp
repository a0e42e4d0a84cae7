// SPDX-License-Identifier: MIT
// Many servers, one answer; and what follows from it for the clock.
#include <QTest>
#include <vector>

#include "estimate/selection.h"
#include "estimate/sync_policy.h"
#include "show.h"

using namespace tsq;
using namespace std::chrono_literals;

namespace {

Claim claim(Duration offset, Duration rootDistance) {
  return {.excluded = std::nullopt, .offset = offset, .deviation = rootDistance / 4, .rootDistance = rootDistance};
}

Claim excluded(ServerStatus why) {
  return {.excluded = why};
}

Selection selectOf(const std::vector<Claim>& claims) {
  return select(claims);
}

int count(const Selection& selection, ServerStatus status) {
  return static_cast<int>(std::count_if(selection.verdicts.begin(), selection.verdicts.end(),
                                        [status](const Verdict& verdict) { return verdict.status == status; }));
}

}  // namespace

class TestSelection : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nobody_answers_nothing();
  void single_server_is_believed_but_unverified();
  void two_that_agree_are_combined_but_unverified();
  void two_that_disagree_give_no_majority();
  void two_liars_of_five_are_named_and_have_no_say();
  void three_liars_of_five_leave_no_answer();
  void claims_that_only_touch_agree();
  void much_wider_claims_are_too_distant_to_count();
  void claims_wider_than_a_second_are_not_considered();
  void excluded_servers_keep_their_reason_and_have_no_vote();
  void nearer_servers_weigh_more();
  void bound_reaches_to_the_ends_of_what_all_agree_on();
  void bound_reaches_to_the_end_that_is_further_away_data();
  void bound_reaches_to_the_end_that_is_further_away();
  void deviation_is_that_of_the_weighted_mean();
  void exactly_half_is_no_majority();
  void claim_that_is_just_three_times_as_wide_counts();
  void claim_of_just_a_second_is_considered();
  void three_servers_can_outvote_a_liar();

  void offset_within_its_bound_leaves_nothing_to_do();
  void small_offsets_are_slewed_and_large_ones_stepped();
  void method_can_be_chosen();
  void clock_that_cannot_be_stepped_is_slewed_as_far_as_that_goes();
  void offset_beyond_the_limit_is_refused();
  void disagreement_is_refused();
  void silence_is_refused();
};

void TestSelection::nobody_answers_nothing() {
  QVERIFY(!selectOf({}).answer);
  const Selection selection = selectOf({excluded(ServerStatus::Unreachable)});
  QVERIFY(!selection.answer);
  QVERIFY(selection.verdicts[0].status == ServerStatus::Unreachable);
}

void TestSelection::single_server_is_believed_but_unverified() {
  const Selection selection = selectOf({claim(3ms, 1ms)});
  QVERIFY(selection.verdicts[0].status == ServerStatus::Selected);
  QCOMPARE(selection.answer->offset, Duration(3ms));
  QCOMPARE(selection.answer->bound, Duration(1ms));
  QVERIFY(selection.answer->unverified);
}

void TestSelection::two_that_agree_are_combined_but_unverified() {
  const Selection selection = selectOf({claim(1ms, 1ms), claim(2ms, 1ms)});
  QCOMPARE(selection.answer->offset, Duration(1500us));
  QCOMPARE(selection.answer->servers, std::size_t{2});
  QVERIFY(selection.answer->unverified);
}

void TestSelection::two_that_disagree_give_no_majority() {
  const Selection selection = selectOf({claim(1ms, 1ms), claim(9ms, 1ms)});
  QVERIFY(!selection.answer);
  QCOMPARE(count(selection, ServerStatus::NoMajority), 2);
}

void TestSelection::two_liars_of_five_are_named_and_have_no_say() {
  const std::vector<Claim> honest{claim(1ms, 2ms), claim(2ms, 2ms), claim(1500us, 1ms)};
  std::vector<Claim> all = honest;
  all.push_back(claim(500ms, 1ms));
  all.push_back(claim(501ms, 1ms));
  const Selection selection = selectOf(all);
  QVERIFY(selection.verdicts[3].status == ServerStatus::Falseticker);
  QVERIFY(selection.verdicts[4].status == ServerStatus::Falseticker);
  // What the honest agree on is [0.5 ms, 2.5 ms]; the liar claims [499 ms, 501 ms].
  QCOMPARE(selection.verdicts[3].beside, Duration(499ms - 2500us));
  QCOMPARE(selection.answer->offset, selectOf(honest).answer->offset);
  QVERIFY(!selection.answer->unverified);
}

void TestSelection::three_liars_of_five_leave_no_answer() {
  const Selection selection =
      selectOf({claim(1ms, 1ms), claim(1ms, 1ms), claim(100ms, 1ms), claim(200ms, 1ms), claim(300ms, 1ms)});
  QVERIFY(!selection.answer);
  QCOMPARE(count(selection, ServerStatus::NoMajority), 5);
}

void TestSelection::claims_that_only_touch_agree() {
  const Selection selection = selectOf({claim(0ms, 1ms), claim(2ms, 1ms)});
  QVERIFY(selection.answer);
  QCOMPARE(selection.answer->offset, Duration(1ms));
  QCOMPARE(selection.answer->bound, Duration(0));
}

void TestSelection::much_wider_claims_are_too_distant_to_count() {
  const Selection selection = selectOf({claim(1ms, 1ms), claim(1ms, 2ms), claim(10ms, 20ms)});
  QVERIFY(selection.verdicts[2].status == ServerStatus::TooDistant);
  QCOMPARE(selection.answer->servers, std::size_t{2});
  QCOMPARE(selection.answer->offset, Duration(1ms));
}

void TestSelection::claims_wider_than_a_second_are_not_considered() {
  const Selection selection = selectOf({claim(0s, 2s)});
  QVERIFY(selection.verdicts[0].status == ServerStatus::TooDistant);
  QVERIFY(!selection.answer);
}

void TestSelection::excluded_servers_keep_their_reason_and_have_no_vote() {
  const Selection selection = selectOf({claim(1ms, 1ms), excluded(ServerStatus::Unauthenticated),
                                        excluded(ServerStatus::Anomalous), excluded(ServerStatus::Unsynchronised)});
  QVERIFY(selection.verdicts[0].status == ServerStatus::Selected);
  QVERIFY(selection.verdicts[1].status == ServerStatus::Unauthenticated);
  QVERIFY(selection.verdicts[2].status == ServerStatus::Anomalous);
  QVERIFY(selection.verdicts[3].status == ServerStatus::Unsynchronised);
  QVERIFY(selection.answer);
}

void TestSelection::nearer_servers_weigh_more() {
  const Selection selection = selectOf({claim(0ms, 10ms), claim(3ms, 20ms)});
  QCOMPARE(selection.answer->offset, Duration(1ms));
}

void TestSelection::bound_reaches_to_the_ends_of_what_all_agree_on() {
  // They agree on [1 ms, 2 ms], and their weighted mean is 1.5 ms.
  const Selection selection = selectOf({claim(0ms, 2ms), claim(3ms, 2ms)});
  QCOMPARE(selection.answer->offset, Duration(1500us));
  QCOMPARE(selection.answer->bound, Duration(500us));
}

void TestSelection::bound_reaches_to_the_end_that_is_further_away_data() {
  QTest::addColumn<int>("sign");
  QTest::newRow("the lower") << 1;
  QTest::newRow("the upper") << -1;
}

// They agree on [-1 ms, 2 ms], or its mirror image. The mean, which the narrower one draws to itself, is 1 ms.
void TestSelection::bound_reaches_to_the_end_that_is_further_away() {
  QFETCH(int, sign);
  const Selection selection = selectOf({claim(0ms, 2ms), claim(sign * 3ms, 4ms)});
  QCOMPARE(selection.answer->offset, Duration(sign * 1ms));
  QCOMPARE(selection.answer->bound, Duration(2ms));
}

// Weights of 1/2 and 1/4 of deviations of 0.5 ms and 1 ms: sqrt(2) / 3 ms.
void TestSelection::deviation_is_that_of_the_weighted_mean() {
  const Selection selection = selectOf({claim(0ms, 2ms), claim(0ms, 4ms)});
  QCOMPARE(selection.answer->deviation, Duration(471'405ns));
  QCOMPARE(selectOf({claim(0ms, 2ms)}).answer->deviation, Duration(500us));
}

void TestSelection::exactly_half_is_no_majority() {
  QVERIFY(!selectOf({claim(0ms, 1ms), claim(0ms, 1ms), claim(9ms, 1ms), claim(9ms, 1ms)}).answer);
  QVERIFY(selectOf({claim(0ms, 1ms), claim(0ms, 1ms), claim(0ms, 1ms), claim(9ms, 1ms), claim(19ms, 1ms)}).answer);
}

void TestSelection::claim_that_is_just_three_times_as_wide_counts() {
  const auto statusOfWider = [](Duration distance) {
    return selectOf({claim(0ms, 1ms), claim(0ms, distance)}).verdicts[1].status;
  };
  QVERIFY(statusOfWider(3ms) == ServerStatus::Combined);
  QVERIFY(statusOfWider(3ms + 1ns) == ServerStatus::TooDistant);
}

void TestSelection::claim_of_just_a_second_is_considered() {
  QVERIFY(selectOf({claim(0ms, 1s)}).answer);
  QVERIFY(!selectOf({claim(0ms, 1s + 1ns)}).answer);
}

void TestSelection::three_servers_can_outvote_a_liar() {
  QVERIFY(selectOf({claim(0ms, 1ms), claim(0ms, 1ms)}).answer->unverified);
  QVERIFY(!selectOf({claim(0ms, 1ms), claim(0ms, 1ms), claim(0ms, 1ms)}).answer->unverified);
  QVERIFY(!selectOf({claim(0ms, 1ms), claim(0ms, 1ms), claim(9ms, 1ms)}).answer->unverified);
  // Who is not considered outvotes nobody.
  QVERIFY(selectOf({claim(0ms, 1ms), claim(0ms, 1ms), excluded(ServerStatus::Anomalous)}).answer->unverified);
}

void TestSelection::offset_within_its_bound_leaves_nothing_to_do() {
  QVERIFY(std::holds_alternative<NothingToDo>(decideSync(selectOf({claim(-1ms, 2ms)}), {})));
}

void TestSelection::small_offsets_are_slewed_and_large_ones_stepped() {
  const auto decide = [](Duration offset) {
    return std::get<Adjustment>(decideSync(selectOf({claim(offset, 1ms)}), {}));
  };
  QVERIFY(decide(-40ms) == (Adjustment{.method = AdjustMethod::Slew, .by = -40ms}));
  QVERIFY(decide(500ms) == (Adjustment{.method = AdjustMethod::Slew, .by = 500ms}));
  QVERIFY(decide(700ms) == (Adjustment{.method = AdjustMethod::Step, .by = 700ms}));
}

void TestSelection::method_can_be_chosen() {
  const auto stepped = decideSync(selectOf({claim(40ms, 1ms)}), {.method = AdjustMethod::Step});
  QVERIFY(std::get<Adjustment>(stepped).method == AdjustMethod::Step);
  const auto slewed = decideSync(selectOf({claim(700ms, 1ms)}), {.method = AdjustMethod::Slew});
  QVERIFY(std::get<Adjustment>(slewed).method == AdjustMethod::Slew);
}

void TestSelection::clock_that_cannot_be_stepped_is_slewed_as_far_as_that_goes() {
  const SyncLimits limits{.maxOffset = 24h, .method = AdjustMethod::Step, .canStep = false, .maxSlew = 2145s};
  QVERIFY(std::get<Adjustment>(decideSync(selectOf({claim(-2145s, 1ms)}), limits)).method == AdjustMethod::Slew);
  QVERIFY(std::get<RefusalReason>(decideSync(selectOf({claim(-2146s, 1ms)}), limits)) == RefusalReason::TooLargeToSlew);
}

void TestSelection::offset_beyond_the_limit_is_refused() {
  const auto decision = decideSync(selectOf({claim(5s, 1ms)}), {});
  QVERIFY(std::get<RefusalReason>(decision) == RefusalReason::OffsetTooLarge);
}

void TestSelection::disagreement_is_refused() {
  const auto decision = decideSync(selectOf({claim(1ms, 1ms), claim(9ms, 1ms)}), {});
  QVERIFY(std::get<RefusalReason>(decision) == RefusalReason::ServersDisagree);
}

void TestSelection::silence_is_refused() {
  const auto decision = decideSync(selectOf({excluded(ServerStatus::Unreachable)}), {});
  QVERIFY(std::get<RefusalReason>(decision) == RefusalReason::NoAnswer);
}

QTEST_APPLESS_MAIN(TestSelection)
#include "tst_selection.moc"
