// SPDX-License-Identifier: MIT
// Which servers are used, and which are excluded for what reason.
#include <QTest>

#include "client/ensemble.h"
#include "estimate/sync_policy.h"
#include "show.h"

using namespace tsq;
using namespace tsq::client;
using namespace std::chrono_literals;

namespace {

class StillClock final : public Clock {
 public:
  WallTime wall() const override { return reading.wall; }
  MonoTime monotonic() const override { return reading.mono; }
  ClockReading read() const override { return reading; }

  void advance(Duration by) {
    reading.wall += by;
    reading.mono += by;
    reading.boot += by;
    reading.raw += by;
  }

  ClockReading reading{.wall = std::chrono::sys_days(std::chrono::November / 22 / 2026),
                       .mono = MonoTime(1h),
                       .boot = BootTime(1h),
                       .raw = RawTime(1h)};
};

}  // namespace

class TestEnsemble : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void silent_server_is_unreachable();
  void server_that_fails_eight_times_is_unreachable();
  void server_that_cannot_prove_who_it_is_counts_no_more();
  void unverified_server_counts_only_without_verified_ones();
  void dead_verified_server_does_not_silence_the_living();
  void server_that_says_its_clock_is_not_set_does_not_count();
  void smearing_server_counts_only_among_its_like();
  void servers_own_error_widens_the_bound();
  void three_odd_samples_in_a_row_are_an_anomaly();
  void what_was_measured_before_a_step_is_forgotten();
  void our_own_step_moves_the_past_along();
  void our_own_step_is_known_before_its_answer_comes();
  void step_of_another_size_is_somebody_elses();
  void refused_step_is_not_expected_any_more();
  void step_too_small_to_be_seen_begins_anew();
  void sample_from_before_a_step_that_comes_after_it_does_not_count();
  void tells_once_what_disturbed_the_clock();
  void advice_never_counts();
  void amended_sample_replaces_the_first_one();
  void amended_sample_ends_an_anomaly();
  void reach_counts_valid_answers_only();
  void amended_answer_counts_as_reached();
  void what_was_measured_before_another_network_is_not_amended();
  void servers_with_one_key_have_one_vote();
  void servers_at_one_address_have_one_vote_where_no_key_is_known();
  void another_way_to_a_dead_server_gets_its_vote();
  void three_verified_servers_far_off_agree_that_the_clock_is_wrong();
  void fewer_or_unverified_servers_far_off_are_anomalous_data();
  void fewer_or_unverified_servers_far_off_are_anomalous();
  void three_servers_far_off_outvote_one_that_is_near();
  void servers_far_off_agree_however_distant_they_are();
  void clock_that_is_far_off_is_not_set_without_confirmation();
  void what_was_measured_before_a_step_is_not_amended();
  void leap_second_at_hand_is_told_data();
  void leap_second_at_hand_is_told();
  void leap_second_is_told_by_distant_servers_too();
  void expected_leap_second_changes_nothing_data();
  void expected_leap_second_changes_nothing();
  void our_own_slew_is_no_disturbance();

 private:
  static constexpr ServerId kFirst{1};
  static constexpr ServerId kSecond{2};
  static constexpr ServerId kThird{3};
  static constexpr ServerId kFourth{4};

  struct World {
    StillClock clock;
    Ensemble ensemble{clock};

    void add(ServerId server, bool verified = true) {
      ensemble.add(server);
      ensemble.noteConnected(server, {.address = {}, .alpn = "tsq", .verified = verified});
    }
    // The clock is this much behind; the path is symmetric.
    Sample sampleOf(Duration offset, Duration delay = 2ms) {
      clock.advance(1s);
      const WallTime now = clock.wall();
      const WallTime there = now - delay / 2 + offset;
      return {.t1 = now - delay, .t2 = there, .t3 = there, .t4 = now, .measuredAt = clock.monotonic()};
    }
    void measure(ServerId server, Duration offset, const ServerReport& report = {}, Duration delay = 2ms) {
      Sample sample = sampleOf(offset, delay);
      sample.report = report;
      ensemble.noteSample(server, sample);
    }
    void measureOddly(ServerId server) {
      clock.advance(1s);
      ensemble.noteSample(server, {.measuredAt = clock.monotonic(), .invalid = InvalidReason::NonPositiveDelay});
    }
    void measureFarOff(ServerId server, Duration offset, Duration delay = 2ms) {
      Sample sample = sampleOf(offset, delay);
      sample.invalid = InvalidReason::OffsetBeyondLimit;
      ensemble.noteSample(server, sample);
    }
    // With a key whose fingerprint begins with this byte, or without a key.
    void connect(ServerId server, std::optional<std::uint8_t> key, const char* address = "192.0.2.1") {
      ConnectionInfo connection{
          .address = SocketAddress::parse(address, 443).value(), .alpn = "tsq", .verified = true, .peer = {}};
      if (key) {
        connection.peer.certificate.emplace();
        connection.peer.certificate->pin.digest[0] = *key;
      }
      ensemble.add(server);
      ensemble.noteConnected(server, connection);
    }
    ServerStatus statusOf(ServerId server) { return ensemble.view().servers.at(server).verdict.status; }
  };
};

void TestEnsemble::silent_server_is_unreachable() {
  World world;
  world.add(kFirst);
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Unreachable);
  QVERIFY(!world.ensemble.view().answer);
}

void TestEnsemble::server_that_fails_eight_times_is_unreachable() {
  World world;
  world.add(kFirst);
  world.measure(kFirst, 1ms);
  for (int failure = 1; failure <= 7; ++failure) {
    world.ensemble.noteFailure(kFirst);
  }
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Selected);
  world.ensemble.noteFailure(kFirst);
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Unreachable);
}

void TestEnsemble::server_that_cannot_prove_who_it_is_counts_no_more() {
  World world;
  world.add(kFirst);
  world.measure(kFirst, 1ms);
  world.ensemble.noteFailure(kFirst, ErrorCode::CertificateExpired);
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Unreachable);
  QVERIFY(!world.ensemble.view().answer);
  world.measure(kFirst, 1ms);
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Selected);
}

void TestEnsemble::unverified_server_counts_only_without_verified_ones() {
  World world;
  world.add(kFirst, false);
  world.measure(kFirst, 1ms);
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Selected);
  world.add(kSecond);
  world.measure(kSecond, 1ms);
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Unauthenticated);
  QVERIFY(world.statusOf(kSecond) == ServerStatus::Selected);
}

void TestEnsemble::dead_verified_server_does_not_silence_the_living() {
  World world;
  world.add(kFirst, false);
  world.add(kSecond);
  world.measure(kFirst, 1ms);
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Selected);
}

void TestEnsemble::server_that_says_its_clock_is_not_set_does_not_count() {
  World world;
  world.add(kFirst);
  world.measure(kFirst, 1ms, {.unsynchronised = true});
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Unsynchronised);
  QVERIFY(!world.ensemble.view().answer);
  world.measure(kFirst, 1ms);
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Selected);
}

void TestEnsemble::smearing_server_counts_only_among_its_like() {
  World world;
  world.add(kFirst);
  world.measure(kFirst, 1ms, {.smearing = true});
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Selected);
  world.add(kSecond);
  world.measure(kSecond, 400ms);
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Smeared);
  QVERIFY(world.statusOf(kSecond) == ServerStatus::Selected);
}

void TestEnsemble::servers_own_error_widens_the_bound() {
  World world;
  world.add(kFirst);
  world.measure(kFirst, 5ms, {.maxError = 30ms});
  QCOMPARE(world.ensemble.view().answer->bound, Duration(31ms));
}

void TestEnsemble::three_odd_samples_in_a_row_are_an_anomaly() {
  World world;
  world.add(kFirst);
  world.measure(kFirst, 1ms);
  world.measureOddly(kFirst);
  world.measureOddly(kFirst);
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Selected);
  world.measureOddly(kFirst);
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Anomalous);
}

void TestEnsemble::what_was_measured_before_a_step_is_forgotten() {
  World world;
  world.add(kFirst);
  world.measure(kFirst, 1ms);
  world.clock.reading.wall += 10s;
  QVERIFY(!world.ensemble.view().answer);
  world.measure(kFirst, -10s);
  QCOMPARE(world.ensemble.view().answer->offset, Duration(-10s));
}

void TestEnsemble::our_own_step_moves_the_past_along() {
  World world;
  world.add(kFirst);
  world.measure(kFirst, 700ms);
  world.ensemble.expectStep(700ms);
  world.clock.reading.wall += 700ms;
  world.ensemble.concludeStep(true);
  QCOMPARE(world.ensemble.view().answer->offset, Duration(0));
  QVERIFY(!world.ensemble.takeDisturbance());
}

void TestEnsemble::our_own_step_is_known_before_its_answer_comes() {
  World world;
  world.add(kFirst);
  world.measure(kFirst, 700ms);
  world.ensemble.expectStep(700ms);
  world.clock.reading.wall += 700ms;
  world.measure(kFirst, 0ms);
  world.ensemble.concludeStep(true);
  QCOMPARE(world.ensemble.view().answer->offset, Duration(0));
  QCOMPARE(world.ensemble.view().servers.at(kFirst).estimate->samples, std::size_t{2});
}

void TestEnsemble::step_of_another_size_is_somebody_elses() {
  World world;
  world.add(kFirst);
  world.measure(kFirst, 700ms);
  world.ensemble.expectStep(700ms);
  world.clock.reading.wall += 600ms;
  QVERIFY(!world.ensemble.view().answer);
  QVERIFY(world.ensemble.takeDisturbance() == Disturbance::Stepped);
}

void TestEnsemble::refused_step_is_not_expected_any_more() {
  World world;
  world.add(kFirst);
  world.measure(kFirst, 700ms);
  world.ensemble.expectStep(700ms);
  world.ensemble.concludeStep(false);
  QCOMPARE(world.ensemble.view().answer->offset, Duration(700ms));
  world.clock.reading.wall += 700ms;
  QVERIFY(!world.ensemble.view().answer);
}

void TestEnsemble::step_too_small_to_be_seen_begins_anew() {
  World world;
  world.add(kFirst);
  world.measure(kFirst, 90us);
  world.ensemble.expectStep(90us);
  world.clock.reading.wall += 90us;
  world.ensemble.concludeStep(true);
  QVERIFY(!world.ensemble.view().answer);
  QVERIFY(!world.ensemble.takeDisturbance());
}

void TestEnsemble::sample_from_before_a_step_that_comes_after_it_does_not_count() {
  World world;
  world.add(kFirst);
  const WallTime before = world.clock.wall();
  const Sample late{.t1 = before - 2ms,
                    .t2 = before + 699ms,
                    .t3 = before + 699ms,
                    .t4 = before,
                    .measuredAt = world.clock.monotonic()};
  world.clock.advance(3ms);
  world.clock.reading.wall += 700ms;
  world.ensemble.noteSample(kFirst, late);
  QVERIFY(!world.ensemble.view().answer);
  world.measure(kFirst, 0ms);
  QCOMPARE(world.ensemble.view().servers.at(kFirst).estimate->samples, std::size_t{1});
}

void TestEnsemble::tells_once_what_disturbed_the_clock() {
  World world;
  world.ensemble.view();
  QVERIFY(!world.ensemble.takeDisturbance());
  world.clock.reading.wall += 1s;
  world.ensemble.view();
  QVERIFY(world.ensemble.takeDisturbance() == Disturbance::Stepped);
  QVERIFY(!world.ensemble.takeDisturbance());
  world.clock.reading.wall += 1h;
  world.clock.reading.boot += 1h;
  world.ensemble.view();
  QVERIFY(world.ensemble.takeDisturbance() == Disturbance::Suspended);
  for (int second = 1; second <= 4; ++second) {
    world.clock.advance(1s);
    // From the third on the clock is slewed.
    world.clock.reading.raw -= second < 3 ? 0us : 500us;
    world.ensemble.view();
  }
  QVERIFY(world.ensemble.takeDisturbance() == Disturbance::Slewed);
}

void TestEnsemble::advice_never_counts() {
  World world;
  world.add(kFirst);
  const WallTime now = world.clock.wall();
  world.ensemble.noteSample(
      kFirst,
      {.t1 = now - 2ms, .t2 = now, .t3 = now, .t4 = now, .measuredAt = world.clock.monotonic(), .advisory = true});
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Unauthenticated);
  QVERIFY(!world.ensemble.view().answer);
}

void TestEnsemble::amended_sample_replaces_the_first_one() {
  World world;
  world.add(kFirst);
  world.measure(kFirst, 1ms);
  const WallTime now = world.clock.wall();
  Sample sample{.t1 = now - 2ms, .t2 = now, .t3 = now, .t4 = now, .measuredAt = world.clock.monotonic() + 1ns};
  world.clock.advance(1ms);
  world.ensemble.noteSample(kFirst, sample);
  sample.t3 += 500us;
  world.ensemble.noteAmended(kFirst, sample);
  const auto estimate = world.ensemble.view().servers.at(kFirst).estimate.value();
  QCOMPARE(estimate.samples, std::size_t{2});
  QCOMPARE(estimate.delay, Duration(1500us));
}

void TestEnsemble::amended_sample_ends_an_anomaly() {
  World world;
  world.add(kFirst);
  for (int i = 0; i < 3; ++i) {
    world.measureOddly(kFirst);
  }
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Anomalous);
  world.clock.advance(1s);
  const WallTime now = world.clock.wall();
  world.ensemble.noteAmended(
      kFirst, {.t1 = now - 2ms, .t2 = now - 1ms, .t3 = now - 1ms, .t4 = now, .measuredAt = world.clock.monotonic()});
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Selected);
}

void TestEnsemble::reach_counts_valid_answers_only() {
  World world;
  world.add(kFirst);
  world.measure(kFirst, 1ms);
  world.measureOddly(kFirst);
  world.ensemble.noteFailure(kFirst);
  world.measure(kFirst, 1ms);
  QCOMPARE(int{world.ensemble.view().servers.at(kFirst).reach}, 0b1001);
}

void TestEnsemble::amended_answer_counts_as_reached() {
  World world;
  world.add(kFirst);
  world.measureOddly(kFirst);
  const MonoTime measuredAt = world.clock.monotonic();
  const WallTime now = world.clock.wall();
  world.ensemble.noteAmended(kFirst,
                             {.t1 = now - 2ms, .t2 = now - 1ms, .t3 = now - 1ms, .t4 = now, .measuredAt = measuredAt});
  QCOMPARE(int{world.ensemble.view().servers.at(kFirst).reach}, 1);
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Selected);
  // An amendment of a sample before the last one: the last one stays invalid.
  world.measureOddly(kFirst);
  world.ensemble.noteAmended(kFirst,
                             {.t1 = now - 2ms, .t2 = now - 1ms, .t3 = now - 1ms, .t4 = now, .measuredAt = measuredAt});
  QCOMPARE(int{world.ensemble.view().servers.at(kFirst).reach}, 0b10);
}

void TestEnsemble::what_was_measured_before_another_network_is_not_amended() {
  World world;
  world.add(kFirst);
  world.measureOddly(kFirst);
  const MonoTime measuredAt = world.clock.monotonic();
  const WallTime now = world.clock.wall();
  world.ensemble.noteNetworkChange();
  world.ensemble.noteAmended(kFirst,
                             {.t1 = now - 2ms, .t2 = now - 1ms, .t3 = now - 1ms, .t4 = now, .measuredAt = measuredAt});
  QVERIFY(!world.ensemble.view().servers.at(kFirst).estimate);
}

void TestEnsemble::servers_with_one_key_have_one_vote() {
  World world;
  world.connect(kFirst, 1, "192.0.2.1");
  world.connect(kSecond, 2, "192.0.2.2");
  world.connect(kThird, 2, "192.0.2.3");
  world.measure(kFirst, 1ms);
  world.measure(kSecond, 300ms);
  world.measure(kThird, 300ms);
  QVERIFY(!world.ensemble.view().answer);
  QVERIFY(world.statusOf(kFirst) == ServerStatus::NoMajority);
  QVERIFY(world.statusOf(kSecond) == ServerStatus::NoMajority);
  QVERIFY(world.statusOf(kThird) == ServerStatus::Duplicate);
  QVERIFY(world.ensemble.view().servers.at(kThird).sameAs == kSecond);
}

void TestEnsemble::servers_at_one_address_have_one_vote_where_no_key_is_known() {
  World world;
  world.connect(kFirst, 1, "192.0.2.1");
  world.connect(kSecond, std::nullopt, "192.0.2.1");
  world.connect(kThird, std::nullopt, "192.0.2.2");
  world.connect(kFourth, 2, "192.0.2.1");
  for (const ServerId server : {kFirst, kSecond, kThird, kFourth}) {
    world.measure(server, 1ms);
  }
  QVERIFY(world.statusOf(kSecond) == ServerStatus::Duplicate);
  QVERIFY(world.statusOf(kThird) != ServerStatus::Duplicate);
  QVERIFY(world.statusOf(kFourth) != ServerStatus::Duplicate);  // two servers behind one NAT
}

void TestEnsemble::another_way_to_a_dead_server_gets_its_vote() {
  World world;
  world.connect(kFirst, 1);
  world.connect(kSecond, 1);
  world.measure(kSecond, 1ms);
  QVERIFY(world.statusOf(kFirst) == ServerStatus::Unreachable);
  QVERIFY(world.statusOf(kSecond) == ServerStatus::Selected);
}

void TestEnsemble::three_verified_servers_far_off_agree_that_the_clock_is_wrong() {
  World world;
  for (const ServerId server : {kFirst, kSecond, kThird}) {
    world.add(server);
    world.measureFarOff(server, 900h);
  }
  const EnsembleView view = world.ensemble.view();
  QVERIFY(view.answer && view.answer->farOff);
  QVERIFY(std::chrono::abs(view.answer->offset - 900h) < 1ms);
  QVERIFY(isBelieved(view.servers.at(kThird).verdict.status));
  QVERIFY(view.servers.at(kThird).estimate);
}

void TestEnsemble::fewer_or_unverified_servers_far_off_are_anomalous_data() {
  QTest::addColumn<int>("servers");
  QTest::addColumn<bool>("verified");
  QTest::addColumn<bool>("agree");
  QTest::newRow("two") << 2 << true << true;
  QTest::newRow("three, one of them unverified") << 3 << false << true;
  QTest::newRow("three that disagree") << 3 << true << false;
}

void TestEnsemble::fewer_or_unverified_servers_far_off_are_anomalous() {
  QFETCH(int, servers);
  QFETCH(bool, verified);
  QFETCH(bool, agree);
  World world;
  for (int i = 1; i <= servers; ++i) {
    const ServerId server{static_cast<std::uint32_t>(i)};
    world.add(server, verified || i > 1);
    world.measureFarOff(server, agree ? 900h : i * 900h);
  }
  QVERIFY(!world.ensemble.view().answer);
  QVERIFY(world.statusOf(kSecond) == ServerStatus::Anomalous);
}

void TestEnsemble::three_servers_far_off_outvote_one_that_is_near() {
  World world;
  world.add(kFourth);
  world.measure(kFourth, 1ms);
  for (const ServerId server : {kFirst, kSecond, kThird}) {
    world.add(server);
    world.measureFarOff(server, -900h);
  }
  QVERIFY(world.ensemble.view().answer->farOff);
  QVERIFY(world.statusOf(kFourth) == ServerStatus::Falseticker);
  // After the step, they are near.
  for (const ServerId server : {kFirst, kSecond, kThird}) {
    world.measure(server, 2ms);
  }
  QVERIFY(!world.ensemble.view().answer->farOff);
}

// The estimate is from the nearest one; the others agree all the same.
void TestEnsemble::servers_far_off_agree_however_distant_they_are() {
  World world;
  Duration delay = 100us;
  for (const ServerId server : {kFirst, kSecond, kThird}) {
    world.add(server);
    world.measureFarOff(server, 900h, delay);
    delay *= 10;
  }
  QVERIFY(world.statusOf(kThird) == ServerStatus::TooDistant);
  const EnsembleView view = world.ensemble.view();
  QVERIFY(view.answer && view.answer->farOff);
  QCOMPARE(view.answer->agreeing, std::size_t{3});
}

void TestEnsemble::clock_that_is_far_off_is_not_set_without_confirmation() {
  World world;
  for (const ServerId server : {kFirst, kSecond, kThird}) {
    world.add(server);
    world.measureFarOff(server, 900h);
  }
  const SyncDecision decision =
      decideSync({.verdicts = {}, .answer = world.ensemble.view().answer}, {.maxOffset = Duration::max()});
  QVERIFY(std::get<RefusalReason>(decision) == RefusalReason::OffsetTooLarge);
}

void TestEnsemble::what_was_measured_before_a_step_is_not_amended() {
  World world;
  world.add(kFirst);
  world.measure(kFirst, 1s);
  const WallTime then = world.clock.wall();
  const MonoTime measuredAt = world.clock.monotonic();
  world.ensemble.expectStep(1s);
  world.clock.reading.wall += 1s;
  world.ensemble.concludeStep(true);
  const Duration moved = world.ensemble.view().servers.at(kFirst).estimate->offset;
  const WallTime there = then - 1ms + 1s;
  world.ensemble.noteAmended(kFirst,
                             {.t1 = then - 2ms, .t2 = there, .t3 = there + 10us, .t4 = then, .measuredAt = measuredAt});
  QCOMPARE(world.ensemble.view().servers.at(kFirst).estimate->offset, moved);
}

void TestEnsemble::leap_second_at_hand_is_told_data() {
  QTest::addColumn<qint64>("second");  // of the day
  QTest::addColumn<int>("leap");
  QTest::addColumn<bool>("near");
  const auto row = [](const char* name, int second, Leap leap, bool near) {
    QTest::newRow(name) << qint64{second} << static_cast<int>(leap) << near;
  };
  row("noon of the day", 43'200, Leap::Insert, false);
  row("three minutes before", 86'220, Leap::Insert, false);
  row("two minutes before", 86'280, Leap::Insert, true);
  row("just before one is left out", 86'395, Leap::Delete, true);
  row("just after, still announced", 5, Leap::Insert, true);
  row("a minute after", 60, Leap::Insert, false);
  row("midnight without a leap", 86'395, Leap::None, false);
  row("midnight of a server that does not know", 86'395, Leap::Unknown, false);
}

void TestEnsemble::leap_second_at_hand_is_told() {
  QFETCH(qint64, second);
  QFETCH(int, leap);
  QFETCH(bool, near);
  World world;
  world.add(kFirst);
  const WallTime target =
      std::chrono::floor<std::chrono::days>(world.clock.wall()) + 24h + std::chrono::seconds(second);
  world.clock.reading.wall = target - 1s;
  world.measure(kFirst, 100ms, {.leap = static_cast<Leap>(leap)});
  const auto view = world.ensemble.view();
  QCOMPARE(view.answer->nearLeap, near);
  const Selection selection{.verdicts = {view.servers.at(kFirst).verdict}, .answer = view.answer};
  const SyncDecision decision = decideSync(selection, {});
  QCOMPARE(std::holds_alternative<RefusalReason>(decision), near);
}

void TestEnsemble::leap_second_is_told_by_distant_servers_too() {
  World world;
  world.clock.reading.wall = std::chrono::floor<std::chrono::days>(world.clock.wall()) + 24h - 60s;
  world.add(kFirst);
  world.measure(kFirst, 100ms, {.leap = Leap::Unknown});
  world.add(kSecond);
  world.measure(kSecond, 100ms, {.leap = Leap::Insert}, 20ms);
  QVERIFY(world.statusOf(kSecond) == ServerStatus::TooDistant);
  QVERIFY(world.ensemble.view().answer->nearLeap);
}

void TestEnsemble::expected_leap_second_changes_nothing_data() {
  QTest::addColumn<int>("expected");
  QTest::addColumn<int>("made");
  QTest::addColumn<bool>("undisturbed");
  QTest::newRow("inserted") << -1 << -1 << true;
  QTest::newRow("left out") << 1 << 1 << true;
  QTest::newRow("the other way") << -1 << 1 << false;
  QTest::newRow("two seconds") << -1 << -2 << false;
  QTest::newRow("not expected") << 0 << -1 << false;
}

void TestEnsemble::expected_leap_second_changes_nothing() {
  QFETCH(const int, expected);
  QFETCH(const int, made);
  QFETCH(const bool, undisturbed);
  World world;
  world.add(kFirst);
  world.measure(kFirst, 5ms);
  world.ensemble.expectLeap(std::chrono::seconds(expected));
  world.clock.reading.wall += std::chrono::seconds(made);
  QCOMPARE(world.ensemble.view().answer.has_value(), undisturbed);
  QCOMPARE(!world.ensemble.takeDisturbance(), undisturbed);
  if (undisturbed) {
    QCOMPARE(world.ensemble.view().answer->offset, Duration(5ms));
    world.clock.reading.wall += std::chrono::seconds(made);
    QVERIFY(!world.ensemble.view().answer);  // once only
  }
}

void TestEnsemble::our_own_slew_is_no_disturbance() {
  World world;
  world.add(kFirst);
  for (int i = 0; i < 3; ++i) {
    world.measure(kFirst, 5ms);
  }
  world.ensemble.noteSteered(0, 500e-6);
  for (int second = 0; second < 10; ++second) {
    world.clock.advance(1s);
    for (Duration slewed : {Duration(500us)}) {
      world.clock.reading.wall += slewed;
      world.clock.reading.mono += slewed;
      world.clock.reading.boot += slewed;
    }
  }
  const auto answer = world.ensemble.viewNow().answer;
  QVERIFY(!world.ensemble.takeDisturbance());
  QVERIFY(answer);
  QVERIFY(magnitude(answer->offset) < 10us);  // 5 ms were slewed away
}

QTEST_GUILESS_MAIN(TestEnsemble)
#include "tst_ensemble.moc"
