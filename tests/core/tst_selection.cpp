// SPDX-License-Identifier: MIT
// Many servers, one answer; and what follows from it for the clock.
#include <QTest>
#include <array>
#include <random>
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

// The samples hardly scatter, whatever asymmetry may hide.
Claim exactClaim(Duration offset, Duration rootDistance) {
  return {.excluded = std::nullopt, .offset = offset, .deviation = 60us / 4, .rootDistance = rootDistance};
}

/// Servers behind paths of any delay and asymmetry, of which any minority lies: far from the truth or just beside it,
/// each for itself or all alike, claiming to know it exactly or hardly at all.
class Electorate {
 public:
  explicit Electorate(unsigned seed) : random_(seed), truth_(upTo(200ms)) {}

  Duration truth() const { return truth_; }

  Selection elect(int servers) {
    const auto liars = static_cast<int>(random_() % static_cast<unsigned>((servers + 1) / 2));
    const Duration commonLie = lie();
    const bool areCoordinated = random_() % 2 == 0;
    std::vector<Claim> claims;
    for (int i = 0; i < servers; ++i) {
      if (i < liars) {
        claims.push_back(claim(truth_ + (areCoordinated ? commonLie + upTo(1ms) : lie()), width()));
      } else {
        const Duration half = width();
        claims.push_back(claim(truth_ + upTo(half), half));
      }
    }
    std::shuffle(claims.begin(), claims.end(), random_);
    return select(claims);
  }

 private:
  // Between -size and size.
  Duration upTo(Duration size) {
    const auto span = static_cast<std::uint64_t>(2 * size.count() + 1);
    return Duration(static_cast<std::int64_t>(random_() % span) - size.count());
  }
  Duration lie() {
    constexpr std::array kSizes{Duration(1ms), Duration(20ms), Duration(50ms), Duration(1s), Duration(1h)};
    return upTo(kSizes[random_() % kSizes.size()]);
  }
  Duration width() {
    constexpr std::array kSizes{Duration(10us), Duration(1ms), Duration(20ms), Duration(100ms), Duration(2s)};
    return std::chrono::abs(upTo(kSizes[random_() % kSizes.size()]));
  }

  std::mt19937_64 random_;
  const Duration truth_;
};

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
  void wide_claims_that_reach_a_liar_as_well_do_not_make_it_right();
  void claims_that_only_touch_agree();
  void much_wider_claims_are_too_distant_to_count();
  void claims_wider_than_a_second_are_no_answer();
  void claims_wider_than_a_second_have_a_vote();
  void excluded_servers_keep_their_reason_and_have_no_vote();
  void nearer_servers_weigh_more();
  void bound_reaches_to_the_end_that_is_further_away_data();
  void bound_reaches_to_the_end_that_is_further_away();
  void deviation_is_that_of_the_weighted_mean();
  void error_of_the_local_clock_is_the_same_for_all_servers();
  void exactly_half_is_no_majority();
  void claim_that_is_just_three_times_as_wide_counts();
  void claim_of_just_a_second_is_considered();
  void three_servers_can_outvote_a_liar();
  void bound_of_two_reaches_to_the_ends_of_what_both_agree_on();
  void near_liar_does_not_narrow_the_bound();
  void near_liar_does_not_get_the_clock_moved();
  void bound_holds_the_truth_beside_any_minority_of_liars_data();
  void bound_holds_the_truth_beside_any_minority_of_liars();

  void offset_that_chance_explains_leaves_nothing_to_do();
  void offset_far_within_its_bound_is_corrected();
  void offset_that_stamps_explain_leaves_nothing_to_do();
  void small_offsets_are_slewed_and_large_ones_stepped();
  void method_can_be_chosen();
  void clock_that_cannot_be_stepped_is_slewed_as_far_as_that_goes();
  void offset_beyond_the_limit_is_refused();
  void disagreement_is_refused();
  void too_few_servers_are_refused();
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

// An answer just came from the first server; the claims of the others have widened since theirs. The wide ones reach
// the falseticker's as well as the first: four of five, both times.
void TestSelection::wide_claims_that_reach_a_liar_as_well_do_not_make_it_right() {
  for (const int sign : {-1, 1}) {
    const Selection selection =
        selectOf({claim(sign * 323us, 409us), claim(sign * 200us, 1108us), claim(sign * 406us, 1625us),
                  claim(sign * 1365us, 15ms), claim(sign * -1343us, 834us)});
    QCOMPARE(selection.verdicts[0].status, ServerStatus::Selected);
    QCOMPARE(selection.verdicts[4].status, ServerStatus::Falseticker);
    QVERIFY(magnitude(selection.answer->offset - sign * 300us) < 100us);
    QVERIFY(selection.answer->bound > 1ms);  // the majority might be the other one
  }
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
  QVERIFY(selection.verdicts[2].agrees);
  QCOMPARE(selection.answer->servers, std::size_t{2});
  QCOMPARE(selection.answer->offset, Duration(1ms));
}

void TestSelection::claims_wider_than_a_second_are_no_answer() {
  const Selection selection = selectOf({claim(0s, 2s), claim(1s, 3s)});
  QCOMPARE(count(selection, ServerStatus::TooDistant), 2);
  QVERIFY(!selection.answer);
}

void TestSelection::claims_wider_than_a_second_have_a_vote() {
  const Selection besideTheTruth = selectOf({claim(1ms, 1ms), claim(0s, 2s), claim(1s, 2s)});
  QVERIFY(besideTheTruth.verdicts[0].status == ServerStatus::Selected);
  QVERIFY(besideTheTruth.verdicts[0].agrees);
  QVERIFY(!besideTheTruth.verdicts[1].agrees);
  QCOMPARE(count(besideTheTruth, ServerStatus::TooDistant), 2);
  const Selection besideALie = selectOf({claim(9s, 1ms), claim(0s, 2s), claim(1s, 2s)});
  QVERIFY(besideALie.verdicts[0].status == ServerStatus::Falseticker);
  QVERIFY(!besideALie.answer);
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

void TestSelection::bound_of_two_reaches_to_the_ends_of_what_both_agree_on() {
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

// Of four equal claims, noise of 3 ms halves; the clock's part, 4 ms, stays: hypot(1.5, 4) ms.
void TestSelection::error_of_the_local_clock_is_the_same_for_all_servers() {
  const Claim claim{.deviation = 5ms, .rootDistance = 20ms, .clockDeviation = 4ms};
  QCOMPARE(selectOf({claim, claim, claim, claim}).answer->deviation, Duration(4'272'002ns));
  QCOMPARE(selectOf({claim}).answer->deviation, Duration(5ms));
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

// Two honest servers at a round trip of 40 ms, and a liar whose short one lets it claim to know better.
void TestSelection::near_liar_does_not_narrow_the_bound() {
  const Selection selection = selectOf({claim(0ms, 20ms), claim(1ms, 20ms), claim(15ms, 500us)});
  const Selection::Answer& answer = selection.answer.value();
  // Two of three claim everything from -19 ms to 20 ms.
  QCOMPARE(answer.bound, std::max(answer.offset + 19ms, 20ms - answer.offset));
  QVERIFY(answer.offset - 2 * answer.deviation <= 1ms);
}

void TestSelection::near_liar_does_not_get_the_clock_moved() {
  const Selection selection = selectOf({exactClaim(10us, 20ms), exactClaim(-10us, 20ms), exactClaim(15ms, 500us)});
  QVERIFY(std::holds_alternative<NothingToDo>(decideSync(selection, {})));
}

void TestSelection::bound_holds_the_truth_beside_any_minority_of_liars_data() {
  QTest::addColumn<int>("servers");
  for (int servers = 3; servers <= 9; ++servers) {
    QTest::addRow("%d servers", servers) << servers;
  }
}

void TestSelection::bound_holds_the_truth_beside_any_minority_of_liars() {
  QFETCH(int, servers);
  for (unsigned seed = 0; seed < 10'000; ++seed) {
    Electorate electorate(seed);
    const Selection selection = electorate.elect(servers);
    if (!selection.answer) {
      continue;  // nobody said anything false
    }
    const Selection::Answer& answer = *selection.answer;
    QVERIFY2(std::chrono::abs(answer.offset - electorate.truth()) <= answer.bound, qPrintable(QString::number(seed)));
    const SyncDecision decision = decideSync(selection, {.maxOffset = 24h});
    if (const auto* adjustment = std::get_if<Adjustment>(&decision)) {
      QVERIFY(std::chrono::abs(adjustment->by - electorate.truth()) <= answer.bound);
    }
  }
}

void TestSelection::offset_that_chance_explains_leaves_nothing_to_do() {
  QVERIFY(std::holds_alternative<NothingToDo>(decideSync(selectOf({claim(-1ms, 2ms)}), {})));
}

// Three honest servers at a round trip of 40 ms, whose samples hardly scatter.
void TestSelection::offset_far_within_its_bound_is_corrected() {
  for (const Duration offset : {19ms, -3ms}) {
    const Selection selection =
        selectOf({exactClaim(offset - 20us, 20ms), exactClaim(offset, 20ms), exactClaim(offset + 20us, 20ms)});
    QVERIFY(std::chrono::abs(offset) < selection.answer->bound);
    const SyncDecision decision = decideSync(selection, {});
    QVERIFY(std::chrono::abs(std::get<Adjustment>(decision).by - offset) < 1us);
  }
}

// As between two servers on one machine: programs took the stamps.
void TestSelection::offset_that_stamps_explain_leaves_nothing_to_do() {
  QVERIFY(std::holds_alternative<NothingToDo>(decideSync(selectOf({exactClaim(30us, 60us)}), {})));
  QVERIFY(std::holds_alternative<Adjustment>(decideSync(selectOf({exactClaim(30us, 10us)}), {})));
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

// Those that are too distant to make the answer better agree all the same; liars do not.
void TestSelection::too_few_servers_are_refused() {
  const Selection selection = selectOf({claim(40ms, 1ms), claim(40ms, 10ms), claim(900ms, 1ms)});
  QVERIFY(std::holds_alternative<Adjustment>(decideSync(selection, {.minServers = 2})));
  QVERIFY(std::get<RefusalReason>(decideSync(selection, {.minServers = 3})) == RefusalReason::TooFewServers);
  const Selection right = selectOf({claim(0ms, 1ms)});
  QVERIFY(std::get<RefusalReason>(decideSync(right, {.minServers = 2})) == RefusalReason::TooFewServers);
}

void TestSelection::silence_is_refused() {
  const auto decision = decideSync(selectOf({excluded(ServerStatus::Unreachable)}), {});
  QVERIFY(std::get<RefusalReason>(decision) == RefusalReason::NoAnswer);
}

QTEST_APPLESS_MAIN(TestSelection)
#include "tst_selection.moc"
