// SPDX-License-Identifier: MIT
// Setting a clock as a story: what is measured, proposed, refused, done to the clock and measured again. No server, no
// setter, no waiting: the test says what happens.
#include <QTest>
#include <functional>

#include "clock/kernel/clock_setter.h"
#include "far_clock_world.h"
#include "procedure/sync_procedure.h"

using namespace tsq;
using namespace tsq::procedure;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

constexpr SetterMeans kUndoes{.canUndo = true};

/// The clocks, which go on only when the test says so, and a procedure by these rules.
struct World {
  explicit World(const SyncRules& rules = {}) : sync(rules) {}

  /// What two servers say, over two seconds: the clock is behind by this.
  Burst told(Duration offset) {
    pass(2s);
    Burst burst = goodBurst();
    burst.at = now;
    burst.selection.answer->offset = offset;
    burst.selection.answer->deviation = 1ms;
    return burst;
  }
  Burst toldNothing(ErrorCode why) {
    pass(2s);
    Burst burst = burstOf({failed(why), failed(why)}, {});
    burst.at = now;
    return burst;
  }
  void pass(Duration time) {
    now.wall += time;
    now.boot += time;
    now.mono += time;
    now.raw += time;
  }
  void step(Duration by) { now.wall += by; }

  SyncAction begins() { return sync.start(now); }
  /// Up to the proposal.
  SyncAction proposes(Duration offset, const SetterMeans& means = kUndoes) {
    sync.start(now);
    sync.measured(told(offset), means);
    return sync.surveyed({});
  }
  SyncAction accepts() { return sync.accept(now, 0ns); }
  SyncAction isMoved(Duration slewRemaining = 0ns) {
    const Adjustment planned = sync.planned();
    if (planned.method == AdjustMethod::Step) {
      step(planned.by);
    }
    return sync.moved(planned, now, slewRemaining);
  }

  ClockReading now{.wall = kTrueTime, .mono = MonoTime(1h), .boot = BootTime(1h), .raw = RawTime(1h)};
  SyncProcedure sync;
};

template <typename Action>
bool is(const SyncAction& action) {
  return std::holds_alternative<Action>(action);
}

/// The cause, if it is a refusal for a cause of this kind.
template <typename Cause>
std::optional<Cause> causeOf(const SyncAction& action) {
  const auto* refusal = std::get_if<Refuse>(&action);
  const auto* cause = refusal == nullptr ? nullptr : std::get_if<Cause>(&refusal->cause);
  return cause == nullptr ? std::nullopt : std::optional(*cause);
}

quic::DateCheck datesOf(const SyncAction& action) {
  return std::get<Measure>(action).dates;
}

}  // namespace

class TestSyncProcedure : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void clock_that_is_right_is_left_alone();
  void large_offset_is_stepped_and_measured_again();
  void small_offset_is_slewed_in_whole_microseconds();
  void slew_is_waited_for_where_the_rules_say_so();
  void setter_that_can_only_step_steps();
  void answer_of_too_few_servers_is_refused();
  void setter_that_refuses_leaves_the_clock_alone();
  void missing_setter_is_told_only_if_the_clock_were_to_be_moved();
  void step_that_changed_nothing_is_not_repeated();
  void servers_silent_after_a_step_leave_it_unconfirmed_only_for_a_far_clock();
  void clock_stepped_by_somebody_else_is_not_blamed_on_the_servers();
  void sleep_is_not_blamed_on_the_servers();
  void measurement_of_a_clock_that_was_stepped_since_is_stale();
  void old_measurement_is_stale();
  void slew_begun_since_makes_a_measurement_stale();
  void slew_under_way_is_not_replaced();
  void steered_clock_is_left_alone_unless_forced();
  void force_by_the_rules_asks_nobody();
  void clock_in_1970_is_guessed_then_checked_by_dates_then_stepped();
  void far_clock_is_not_measured_without_dates_unless_wanted();
  void doubt_ends_the_measurement_of_a_far_clock();
  void servers_that_cannot_be_asked_are_refused();
  void cancelled_at_each_phase_data();
  void cancelled_at_each_phase();
  void late_events_change_nothing_data();
  void late_events_change_nothing();
  void choice_is_decided_anew();
  void undone_once_and_measured_again();
  void undo_is_offered_for_ten_minutes_on_the_same_clock();
};

void TestSyncProcedure::clock_that_is_right_is_left_alone() {
  World world;
  QVERIFY(datesOf(world.begins()) == quic::DateCheck());
  QVERIFY(causeOf<NothingToDo>(world.sync.measured(world.told(500us), {})).has_value());
  QCOMPARE(world.sync.phase(), SyncPhase::Refused);
  QVERIFY(is<Wait>(world.accepts()));
}

void TestSyncProcedure::large_offset_is_stepped_and_measured_again() {
  World world;
  QVERIFY(is<Measure>(world.begins()));
  const Burst burst = world.told(700ms);
  QVERIFY(is<FindOthers>(world.sync.measured(burst, kUndoes)));
  QVERIFY(is<Propose>(world.sync.surveyed({})));
  QVERIFY((world.sync.planned() == Adjustment{.method = AdjustMethod::Step, .by = 700ms}));
  world.pass(30s);
  const Apply apply = std::get<Apply>(world.accepts());
  QCOMPARE(apply.method, AdjustMethod::Step);
  QVERIFY(apply.measured.offset == 700ms && apply.measured.at == burst.at.boot && !apply.force);
  QVERIFY(datesOf(world.isMoved()) == quic::DateCheck());
  QCOMPARE(world.sync.phase(), SyncPhase::Verifying);
  QVERIFY(is<Finish>(world.sync.measured(world.told(0ms), {})));
  QCOMPARE(world.sync.phase(), SyncPhase::Done);
  QVERIFY(world.sync.isConfirmed());
  QVERIFY(world.sync.burst()->selection.answer->offset == 0ms);
}

void TestSyncProcedure::small_offset_is_slewed_in_whole_microseconds() {
  World world;
  QVERIFY(is<Propose>(world.proposes(-40'000'700ns)));
  QVERIFY((world.sync.planned() == Adjustment{.method = AdjustMethod::Slew, .by = -40'001us}));
  QCOMPARE(std::get<Apply>(world.accepts()).method, AdjustMethod::Slew);
  // What remains is told, not waited for.
  QVERIFY(is<Measure>(world.isMoved(-39ms)));
}

void TestSyncProcedure::slew_is_waited_for_where_the_rules_say_so() {
  World world({.awaitsSlew = true});
  QVERIFY(is<Propose>(world.proposes(40ms)));
  QVERIFY(is<Apply>(world.accepts()));
  QVERIFY(is<AwaitSlew>(world.isMoved(40ms)));
  QCOMPARE(world.sync.phase(), SyncPhase::Slewing);
  QVERIFY(is<Wait>(world.sync.slewProgressed(1us)));
  QVERIFY(is<Measure>(world.sync.slewProgressed(0us)));
  QCOMPARE(world.sync.phase(), SyncPhase::Verifying);
  QVERIFY(is<Wait>(world.sync.slewProgressed(0us)));
}

void TestSyncProcedure::setter_that_can_only_step_steps() {
  World world;
  QVERIFY(is<Propose>(world.proposes(40ms, {.canSlew = false})));
  QCOMPARE(world.sync.planned().method, AdjustMethod::Step);
  // One that can only slew does not take everything.
  World slewing;
  slewing.begins();
  const SyncAction action = slewing.sync.measured(slewing.told(900ms), {.canStep = false});
  QVERIFY(is<FindOthers>(action));
  QCOMPARE(slewing.sync.planned().method, AdjustMethod::Slew);
  World tooFar({.limits = {.maxOffset = Duration::max()}});
  tooFar.begins();
  QVERIFY(causeOf<RefusalReason>(tooFar.sync.measured(tooFar.told(clock::kMaxSlew + 1s), {.canStep = false})) ==
          RefusalReason::TooLargeToSlew);
}

void TestSyncProcedure::answer_of_too_few_servers_is_refused() {
  World world;
  world.begins();
  Burst burst = world.told(700ms);
  burst.selection.verdicts.insert(burst.selection.verdicts.end(), 3, {.status = ServerStatus::Unreachable});
  const SyncAction action = world.sync.measured(burst, {});
  QVERIFY(causeOf<RefusalReason>(action) == RefusalReason::TooFewServers);
  QCOMPARE(world.sync.limits().minServers, std::size_t{3});
  // Whoever asks for fewer gets them.
  World lenient({.minServers = 2});
  lenient.begins();
  QVERIFY(is<FindOthers>(lenient.sync.measured(burst, {})));
}

void TestSyncProcedure::setter_that_refuses_leaves_the_clock_alone() {
  World world;
  QVERIFY(is<Propose>(world.proposes(700ms)));
  QVERIFY(is<Apply>(world.accepts()));
  QVERIFY(causeOf<SetterRefused>(world.sync.setterRefused()).has_value());
  QCOMPARE(world.sync.phase(), SyncPhase::Refused);
  QVERIFY(!world.sync.canUndo(world.now));
  QVERIFY(is<Wait>(world.isMoved()));
}

void TestSyncProcedure::missing_setter_is_told_only_if_the_clock_were_to_be_moved() {
  World right;
  right.begins();
  QVERIFY(causeOf<NothingToDo>(right.sync.measured(right.told(0ms), {})).has_value());
  QVERIFY(is<Wait>(right.sync.setterRefused()));
  World wrong;
  wrong.begins();
  QVERIFY(is<FindOthers>(wrong.sync.measured(wrong.told(700ms), {})));
  QVERIFY(causeOf<SetterRefused>(wrong.sync.setterRefused()).has_value());
}

// A virtual machine's host may hold the clock, whatever the setter says: that is for the user to see.
void TestSyncProcedure::step_that_changed_nothing_is_not_repeated() {
  World world;
  QVERIFY(is<Propose>(world.proposes(700ms)));
  QVERIFY(is<Apply>(world.accepts()));
  QVERIFY(is<Measure>(world.sync.moved(world.sync.planned(), world.now, 0ns)));
  QVERIFY(is<Finish>(world.sync.measured(world.told(700ms), {})));
  QVERIFY(world.sync.burst()->selection.answer->offset == 700ms);
  QVERIFY(is<Wait>(world.accepts()));
}

void TestSyncProcedure::servers_silent_after_a_step_leave_it_unconfirmed_only_for_a_far_clock() {
  World world;
  QVERIFY(is<Propose>(world.proposes(700ms)));
  QVERIFY(is<Apply>(world.accepts()) && is<Measure>(world.isMoved()));
  QVERIFY(is<Finish>(world.sync.measured(world.toldNothing(ErrorCode::HandshakeTimeout), {})));
  QVERIFY(world.sync.isConfirmed());
  // Also when they could not even be asked.
  QVERIFY(is<Propose>(world.proposes(700ms)));
  QVERIFY(is<Apply>(world.accepts()) && is<Measure>(world.isMoved()));
  QVERIFY(is<Finish>(world.sync.notMeasured(Error{ErrorCode::FileUnreadable, "ca.pem"})));
  QVERIFY(!world.sync.burst());
}

void TestSyncProcedure::clock_stepped_by_somebody_else_is_not_blamed_on_the_servers() {
  World world;
  world.begins();
  world.step(1h);
  QVERIFY(causeOf<InvalidReason>(world.sync.measured(world.toldNothing(ErrorCode::ResponseTimeout), {})) ==
          InvalidReason::ClockStepped);
  // What was measured after the step is as good as any other answer.
  World answered;
  answered.begins();
  answered.step(1h);
  QVERIFY(is<FindOthers>(answered.sync.measured(answered.told(700ms), {})));
}

void TestSyncProcedure::sleep_is_not_blamed_on_the_servers() {
  World world;
  world.begins();
  world.now.wall += 8h;
  world.now.boot += 8h;  // the monotonic clock stands still meanwhile
  QVERIFY(causeOf<InvalidReason>(world.sync.measured(world.toldNothing(ErrorCode::ResponseTimeout), {})) ==
          InvalidReason::Suspended);
}

void TestSyncProcedure::measurement_of_a_clock_that_was_stepped_since_is_stale() {
  for (const Duration shift : {Duration(1ms + 1ns), Duration(-1h)}) {
    World world;
    QVERIFY(is<Propose>(world.proposes(700ms)));
    world.step(shift);
    QVERIFY(causeOf<clock::StaleReason>(world.accepts()) == clock::StaleReason::ClockMoved);
  }
}

void TestSyncProcedure::old_measurement_is_stale() {
  World world;
  QVERIFY(is<Propose>(world.proposes(700ms)));
  world.pass(clock::kMaxAge);
  World older = world;
  QVERIFY(is<Apply>(world.accepts()));
  older.pass(1ns);
  QVERIFY(causeOf<clock::StaleReason>(older.accepts()) == clock::StaleReason::TooOld);
  QVERIFY(is<Wait>(older.accepts()));
}

void TestSyncProcedure::slew_begun_since_makes_a_measurement_stale() {
  World world;
  QVERIFY(is<Propose>(world.proposes(700ms)));
  QVERIFY(causeOf<clock::StaleReason>(world.sync.accept(world.now, 1us)) == clock::StaleReason::SlewRunning);
}

void TestSyncProcedure::slew_under_way_is_not_replaced() {
  World world;
  world.begins();
  QVERIFY(is<FindOthers>(world.sync.measured(world.told(700ms), {})));
  QVERIFY(causeOf<clock::StaleReason>(world.sync.surveyed({.slewRemaining = -1us})) == clock::StaleReason::SlewRunning);
}

void TestSyncProcedure::steered_clock_is_left_alone_unless_forced() {
  World world;
  world.begins();
  QVERIFY(is<FindOthers>(world.sync.measured(world.told(700ms), {})));
  QVERIFY(causeOf<OtherService>(world.sync.surveyed({.isSteered = true})).has_value());
  QVERIFY(is<FindOthers>(world.sync.force()));
  QVERIFY(is<Propose>(world.sync.surveyed({.isSteered = true})));
  QVERIFY(std::get<Apply>(world.accepts()).force);
  world.sync.setterRefused();
  // It was forced once, not for ever.
  world.begins();
  QVERIFY(is<FindOthers>(world.sync.measured(world.told(700ms), {})));
  QVERIFY(causeOf<OtherService>(world.sync.surveyed({.isSteered = true})).has_value());
}

void TestSyncProcedure::force_by_the_rules_asks_nobody() {
  World world({.force = true});
  world.begins();
  world.sync.measured(world.told(700ms), {});
  QVERIFY(is<Propose>(world.sync.surveyed({.isSteered = true})));
  // Only another service can be overruled so.
  World refused({.force = true});
  refused.begins();
  refused.sync.measured(refused.toldNothing(ErrorCode::HandshakeTimeout), {});
  QVERIFY(is<Wait>(refused.sync.force()));
}

void TestSyncProcedure::clock_in_1970_is_guessed_then_checked_by_dates_then_stepped() {
  const Duration behind = kTrueTime - kClock;
  World world;
  world.now.wall = kClock;
  world.begins();
  const SyncAction first = world.sync.measured(world.toldNothing(ErrorCode::CertificateNotYetValid), kUndoes);
  QVERIFY(causeOf<RefusalReason>(first) == RefusalReason::NoAnswer && std::get<Refuse>(first).looksFarOff);
  const SyncAction guess = world.sync.ignoreDates(kFloor);
  QVERIFY(datesOf(guess) == quic::DateCheck(quic::DatesIgnored{kProgramMade}) && std::get<Measure>(guess).onlyVerified);
  const SyncAction check = world.sync.measured(world.told(behind), kUndoes);
  QVERIFY(datesOf(check) == quic::DateCheck(quic::DatesByClock{behind}) && std::get<Measure>(check).onlyVerified);
  QVERIFY(is<FindOthers>(world.sync.measured(world.told(behind), kUndoes)));
  QVERIFY(is<Propose>(world.sync.surveyed({})));
  QVERIFY((world.sync.planned() == Adjustment{.method = AdjustMethod::Step, .by = behind}));
  QVERIFY(is<Apply>(world.accepts()));
  // By the new time certificates are checked as usual.
  QVERIFY(datesOf(world.isMoved()) == quic::DateCheck());
  World silent = world;
  QVERIFY(is<Finish>(silent.sync.measured(silent.toldNothing(ErrorCode::CertificateExpired), kUndoes)));
  QVERIFY(!silent.sync.isConfirmed());
  Burst verified = world.told(0ms);
  verified.servers.front().view.verified = true;
  verified.servers.back().view.verified = true;
  QVERIFY(is<Finish>(world.sync.measured(verified, kUndoes)));
  QVERIFY(world.sync.isConfirmed());
}

void TestSyncProcedure::far_clock_is_not_measured_without_dates_unless_wanted() {
  World world;
  QVERIFY(is<Wait>(world.sync.ignoreDates(kFloor)));
  world.begins();
  const SyncAction silent = world.sync.measured(world.toldNothing(ErrorCode::HandshakeTimeout), {});
  QVERIFY(!std::get<Refuse>(silent).looksFarOff);
  QVERIFY(is<Wait>(world.sync.ignoreDates(kFloor)));
  QCOMPARE(world.sync.phase(), SyncPhase::Refused);
}

void TestSyncProcedure::doubt_ends_the_measurement_of_a_far_clock() {
  World world;
  world.now.wall = kClock;
  world.begins();
  world.sync.measured(world.toldNothing(ErrorCode::CertificateExpired), {});
  QVERIFY(is<Measure>(world.sync.ignoreDates(kFloor)));
  const SyncAction doubted = world.sync.measured(world.told(kLastGood - kClock - 1h), {});
  QVERIFY(causeOf<client::FarClockDoubt>(doubted) == client::FarClockDoubt::BeforeLastGood);
  QVERIFY(is<Wait>(world.sync.ignoreDates(kFloor)));
  // The next attempt goes by dates again.
  QVERIFY(datesOf(world.begins()) == quic::DateCheck());
}

void TestSyncProcedure::servers_that_cannot_be_asked_are_refused() {
  World world;
  world.begins();
  const auto error = causeOf<Error>(world.sync.notMeasured(Error{ErrorCode::FileUnreadable, "ca.pem"}));
  QVERIFY(error && error->code == ErrorCode::FileUnreadable);
  QVERIFY(!world.sync.burst());
}

namespace {

using Reach = std::function<void(World&)>;

struct Place {
  const char* name;
  SyncPhase phase;
  Reach reach;
};

// One way to each phase, and to each question within it.
const std::vector<Place> kPlaces = {
    {"idle", SyncPhase::Idle, [](World&) {}},
    {"measuring", SyncPhase::Measuring, [](World& world) { world.begins(); }},
    {"finding others", SyncPhase::Measuring,
     [](World& world) {
       world.begins();
       world.sync.measured(world.told(700ms), kUndoes);
     }},
    {"measuring without dates", SyncPhase::Measuring,
     [](World& world) {
       world.begins();
       world.sync.measured(world.toldNothing(ErrorCode::CertificateExpired), kUndoes);
       world.sync.ignoreDates(kFloor);
     }},
    {"refused", SyncPhase::Refused,
     [](World& world) {
       world.begins();
       world.sync.measured(world.told(0ms), kUndoes);
     }},
    {"proposing", SyncPhase::Proposing, [](World& world) { world.proposes(700ms); }},
    {"asking", SyncPhase::Asking,
     [](World& world) {
       world.proposes(700ms);
       world.accepts();
     }},
    {"slewing", SyncPhase::Slewing,
     [](World& world) {
       world.proposes(40ms);
       world.accepts();
       world.isMoved(40ms);
     }},
    {"verifying", SyncPhase::Verifying,
     [](World& world) {
       world.proposes(700ms);
       world.accepts();
       world.isMoved();
     }},
    {"undoing", SyncPhase::Undoing,
     [](World& world) {
       world.proposes(700ms);
       world.accepts();
       world.isMoved();
       world.sync.undo();
     }},
    {"done", SyncPhase::Done,
     [](World& world) {
       world.proposes(700ms);
       world.accepts();
       world.isMoved();
       world.sync.measured(world.told(0ms), kUndoes);
     }},
};

}  // namespace

void TestSyncProcedure::cancelled_at_each_phase_data() {
  QTest::addColumn<std::size_t>("place");
  for (std::size_t i = 0; i < kPlaces.size(); ++i) {
    QTest::newRow(kPlaces[i].name) << i;
  }
}

void TestSyncProcedure::cancelled_at_each_phase() {
  QFETCH(std::size_t, place);
  World world({.awaitsSlew = true});
  kPlaces[place].reach(world);
  const SyncPhase before = world.sync.phase();
  QCOMPARE(before, kPlaces[place].phase);
  const bool canBeCancelled = before == SyncPhase::Measuring || before == SyncPhase::Proposing ||
                              before == SyncPhase::Refused || before == SyncPhase::Asking;
  const SyncAction action = world.sync.cancel();
  QCOMPARE(is<Abandon>(action), canBeCancelled);
  QCOMPARE(is<Wait>(action), !canBeCancelled);
  QCOMPARE(world.sync.phase(), canBeCancelled ? SyncPhase::Idle : before);
  if (canBeCancelled) {
    QCOMPARE(std::get<Abandon>(action).isAsked, before == SyncPhase::Asking);
    // What was under way is not heard any more, and another attempt can begin.
    QVERIFY(is<Wait>(world.sync.measured(world.told(700ms), kUndoes)));
    QVERIFY(is<Wait>(world.sync.surveyed({})));
    QVERIFY(is<Wait>(world.isMoved()));
    QVERIFY(is<Wait>(world.sync.setterRefused()));
    QVERIFY(is<Propose>(world.proposes(700ms)));
  }
}

void TestSyncProcedure::late_events_change_nothing_data() {
  cancelled_at_each_phase_data();
}

void TestSyncProcedure::late_events_change_nothing() {
  QFETCH(std::size_t, place);
  const auto happens = [place](const std::function<SyncAction(World&)>& event, std::initializer_list<SyncPhase> heard) {
    World world({.awaitsSlew = true});
    kPlaces[place].reach(world);
    const SyncPhase before = world.sync.phase();
    const bool isWait = is<Wait>(event(world));
    return std::ranges::find(heard, before) != heard.end() || (isWait && world.sync.phase() == before);
  };
  using enum SyncPhase;
  QVERIFY(happens([](World& world) { return world.sync.measured(world.told(700ms), {}); }, {Measuring, Verifying}));
  QVERIFY(happens([](World& world) { return world.sync.notMeasured({}); }, {Measuring, Verifying}));
  QVERIFY(happens([](World& world) { return world.sync.surveyed({}); }, {Measuring}));
  QVERIFY(happens([](World& world) { return world.sync.choose(AdjustMethod::Slew); }, {Proposing}));
  QVERIFY(happens([](World& world) { return world.accepts(); }, {Proposing}));
  QVERIFY(happens([](World& world) { return world.sync.force(); }, {}));
  QVERIFY(happens([](World& world) { return world.sync.ignoreDates(kFloor); }, {}));
  QVERIFY(happens([](World& world) { return world.isMoved(); }, {Asking, Undoing}));
  QVERIFY(happens([](World& world) { return world.sync.setterRefused(); }, {Measuring, Asking, Undoing}));
  QVERIFY(happens([](World& world) { return world.sync.slewProgressed(0ns); }, {Slewing}));
  QVERIFY(happens([](World& world) { return world.sync.start(world.now); }, {Idle, Proposing, Refused, Done}));
}

void TestSyncProcedure::choice_is_decided_anew() {
  World world;
  QVERIFY(is<Propose>(world.proposes(700ms)));
  QVERIFY(is<FindOthers>(world.sync.choose(AdjustMethod::Slew)));
  QVERIFY(is<Wait>(world.accepts()));  // not before it is known that nobody else sets the clock
  QVERIFY(is<Propose>(world.sync.surveyed({})));
  QCOMPARE(std::get<Apply>(world.accepts()).method, AdjustMethod::Slew);
  world.sync.cancel();
  QVERIFY(is<Propose>(world.proposes(700ms)));
  QCOMPARE(world.sync.planned().method, AdjustMethod::Step);
}

void TestSyncProcedure::undone_once_and_measured_again() {
  World world;
  QVERIFY(is<Propose>(world.proposes(700ms)));
  QVERIFY(is<Wait>(world.sync.undo()));
  QVERIFY(is<Apply>(world.accepts()) && is<Measure>(world.isMoved()));
  const TakeBack back = std::get<TakeBack>(world.sync.undo());
  QVERIFY((back.expected == Adjustment{.method = AdjustMethod::Step, .by = -700ms}));
  QVERIFY(is<Wait>(world.sync.undo()));
  QVERIFY(is<Measure>(world.sync.moved(back.expected, world.now, 0ns)));
  QVERIFY(world.sync.isUndone());
  QVERIFY(is<Finish>(world.sync.measured(world.told(700ms), kUndoes)));
  QVERIFY(is<Wait>(world.sync.undo()));
}

void TestSyncProcedure::undo_is_offered_for_ten_minutes_on_the_same_clock() {
  World world;
  QVERIFY(is<Propose>(world.proposes(700ms)));
  QVERIFY(is<Apply>(world.accepts()) && is<Measure>(world.isMoved()));
  world.pass(10min);
  QVERIFY(world.sync.canUndo(world.now));
  World stepped = world;
  stepped.step(1ms + 1ns);
  QVERIFY(!stepped.sync.canUndo(stepped.now));
  world.pass(1ns);
  QVERIFY(!world.sync.canUndo(world.now));
  // timedated takes nothing back.
  World timedated;
  QVERIFY(is<Propose>(timedated.proposes(700ms, {.canUndo = false})));
  QVERIFY(is<Apply>(timedated.accepts()) && is<Measure>(timedated.isMoved()));
  QVERIFY(!timedated.sync.canUndo(timedated.now));
}

QTEST_GUILESS_MAIN(TestSyncProcedure)
#include "tst_sync_procedure.moc"
