// SPDX-License-Identifier: MIT
// The server's clock report: from the kernel, from a reply of a real chronyd, and from the operator.
#include <QTest>
#include <algorithm>

#include "report/report_keeper.h"
#include "report/tsqd_tracking.h"
#include "sim/simulation.h"
#include "wire/extensions.h"

using namespace tsq;
using namespace tsq::report;
using namespace std::chrono_literals;
using clock::KernelState;
using clock::LeapSecond;

namespace {

// chronyd 4.3, synchronised to a server on the same machine. The output of `chronyc -c tracking`:
// 7F000002,127.0.0.2,2,…,-0.000001325,-0.000000006,0.000000191,0.012,-0.000,0.034,0.000006829,0.000001022,1.0,Normal
const QByteArray kTracking = QByteArray::fromHex(
    "060200000021000500000000000000000102030400000000000000007f0000027f000002000000000000000000000000000100000002000000"
    "0000006b06d7b50640c815dd4e2ee2cd22a656d6cca56ef6c6e2a4eb5e7555fa89faa3e0e524aadc85cc090480655a");
constexpr std::uint32_t kSequence = 0x01020304;

ByteView viewOf(const QByteArray& bytes) {
  return {reinterpret_cast<const std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size())};
}

Tracking recorded() {
  return parseTracking(viewOf(kTracking), kSequence).value();
}

Tracking refclock(const char* name) {
  Tracking tracking{.stratum = 1, .skewPpm = 0.02, .rootDispersion = 1us};
  std::copy_n(name, 4, tracking.referenceId.begin());
  return tracking;
}

// An answer of tsqd to "tsqctl tracking", without what is not read.
const QByteArray kTsqd = R"({"mode":"steer","synchronised":true,"stratum":2,"leap":"insert","skew_ppm":0.5,)"
                         R"("uncertainty_ns":1234567})";

constexpr KernelState kKept{.synchronised = true, .maxError = 2500us, .estimatedError = 40us};
constexpr KernelState kAlone{.synchronised = false, .maxError = 16s};

std::string metadataOf(const wire::ClockReport& report, const char* key) {
  const auto found = report.metadata.find(key);
  return found == report.metadata.end() ? "(missing)" : found->second;
}

/// A chronyd that replays a recorded reply.
class FakeChrony final : public PacketHandler {
 public:
  explicit FakeChrony(sim::Host& host)
      : socket_(host.bind(*SocketAddress::parse("127.0.0.1", kChronyPort), *this).value()) {}

  void onPacket(const PacketIn& packet) override {
    ++requests;
    QByteArray answer = kTracking;
    std::copy_n(packet.payload.begin() + 8, 4, answer.begin() + 16);  // the sequence number
    if (!silent) {
      socket_->send({.payload = viewOf(answer), .local = packet.local, .remote = packet.remote});
    }
  }
  void onTransmitted(TransmitTag, WallTime) override {}
  void onUnreachable(const Error&) override {}

  int requests = 0;
  bool silent = false;

 private:
  std::unique_ptr<Socket> socket_;
};

}  // namespace

class TestClockReport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tracking_is_read_as_chronyc_reads_it();
  void request_is_as_long_as_its_answer();
  void strangers_answers_are_refused_data();
  void strangers_answers_are_refused();
  void kept_clock_tells_its_bounds_alone();
  void chrony_knows_stratum_source_and_drift();
  void reference_clock_is_named_data();
  void reference_clock_is_named();
  void clock_that_nobody_keeps_says_so();
  void chrony_without_a_source_counts_as_nobody();
  void chrony_that_does_not_tell_the_kernel_is_believed();
  void nothing_is_claimed_where_the_kernel_is_silent();
  void leap_is_told_data();
  void leap_is_told();
  void operator_knows_best();
  void operator_may_vouch_for_a_clock_of_his_own();
  void stratum_does_not_hide_a_clock_that_was_lost();
  void report_follows_the_clock();
  void chrony_that_ended_is_forgotten();
  void tsqd_gives_the_stratum_after_that_of_its_server();
  void tsqd_that_does_not_keep_the_clock_says_nothing_data();
  void tsqd_that_does_not_keep_the_clock_says_nothing();
  void tsqd_is_believed_where_chrony_is_silent();
};

void TestClockReport::tsqd_gives_the_stratum_after_that_of_its_server() {
  const auto tracking = parseTsqdTracking(kTsqd.toStdString());
  QVERIFY(tracking);
  QCOMPARE(tracking->stratum, 3);
  QCOMPARE(tracking->leapStatus, 1);
  const auto report = makeClockReport(kKept, tracking, {});
  QCOMPARE(report.source->stratum, std::uint8_t{3});
  QVERIFY(report.source->type == wire::SourceType::Ntp);
  QCOMPARE(report.metadata.at(wire::kMaxErrorKey), std::string("1235"));  // rounded up to a microsecond
  QCOMPARE(report.metadata.at(wire::kLeapKey), std::string(wire::kLeapInsert));
}

void TestClockReport::tsqd_that_does_not_keep_the_clock_says_nothing_data() {
  QTest::addColumn<QByteArray>("from");
  QTest::addColumn<QByteArray>("to");
  QTest::newRow("it only watches") << QByteArray(R"("steer")") << QByteArray(R"("watch")");
  QTest::newRow("not synchronised") << QByteArray("true") << QByteArray("false");
  QTest::newRow("its server's stratum is unknown") << QByteArray(R"("stratum":2)") << QByteArray(R"("stratum":null)");
  QTest::newRow("its server is not synchronised") << QByteArray(R"("stratum":2)") << QByteArray(R"("stratum":0)");
  QTest::newRow("its server is the last of a chain") << QByteArray(R"("stratum":2)") << QByteArray(R"("stratum":15)");
  QTest::newRow("a stratum of another kind") << QByteArray(R"("stratum":2)") << QByteArray(R"("stratum":[2])");
  QTest::newRow("no uncertainty") << QByteArray("1234567") << QByteArray("null");
  QTest::newRow("a negative uncertainty") << QByteArray("1234567") << QByteArray("-1");
  QTest::newRow("a huge uncertainty") << QByteArray("1234567") << QByteArray("1e300");
  QTest::newRow("no object") << kTsqd << QByteArray("[]");
  QTest::newRow("no JSON") << QByteArray("}") << QByteArray();
}

void TestClockReport::tsqd_that_does_not_keep_the_clock_says_nothing() {
  QFETCH(QByteArray, from);
  QFETCH(QByteArray, to);
  QByteArray text = kTsqd;
  QVERIFY(text.contains(from));
  QVERIFY(!parseTsqdTracking(text.replace(from, to).toStdString()));
}

void TestClockReport::tsqd_is_believed_where_chrony_is_silent() {
  sim::Simulation simulation;
  auto& host = simulation.addHost({.addresses = {"127.0.0.1"}});
  std::optional<Tracking> tsqd;
  wire::ClockReport last;
  ReportKeeper keeper(
      host, host.clock(), {}, [] { return std::optional(kKept); },
      [&last](const wire::ClockReport& report, Synchronised) { last = report; }, [&tsqd] { return tsqd; });
  host.drive(keeper);
  simulation.runFor(3s);
  QVERIFY(!last.source);
  tsqd = parseTsqdTracking(kTsqd.toStdString());
  simulation.runFor(2s);
  QCOMPARE(last.source->stratum, std::uint8_t{3});
  tsqd.reset();
  simulation.runFor(2s);
  QVERIFY(!last.source);
  host.stopDriving(keeper);
}

void TestClockReport::tracking_is_read_as_chronyc_reads_it() {
  const Tracking tracking = recorded();
  QCOMPARE(tracking.stratum, 2);
  QVERIFY(tracking.hasAddress);
  QCOMPARE(tracking.leapStatus, 0);
  QCOMPARE(std::round(tracking.skewPpm * 1000), 34.0);
  QCOMPARE(std::chrono::round<std::chrono::nanoseconds>(tracking.offset).count(), -1325);  // the clock is ahead
  QCOMPARE(std::chrono::round<std::chrono::nanoseconds>(tracking.rootDelay).count(), 6829);
  QCOMPARE(std::chrono::round<std::chrono::nanoseconds>(tracking.rootDispersion).count(),
           997);  // chronyc's request was later
}

void TestClockReport::request_is_as_long_as_its_answer() {
  QCOMPARE(makeTrackingRequest(kSequence).size(), static_cast<std::size_t>(kTracking.size()));
  const auto request = makeTrackingRequest(kSequence);
  QCOMPARE(QByteArray(reinterpret_cast<const char*>(request.data()), 12).toHex(),
           QByteArray("060100000021000001020304"));
  QVERIFY(std::all_of(request.begin() + 12, request.end(), [](std::uint8_t byte) { return byte == 0; }));
}

void TestClockReport::strangers_answers_are_refused_data() {
  QTest::addColumn<int>("at");  // index of the changed byte
  QTest::newRow("version") << 0;
  QTest::newRow("a request") << 1;
  QTest::newRow("another command") << 5;
  QTest::newRow("another reply") << 7;
  QTest::newRow("a failure") << 9;
  QTest::newRow("another sequence") << 19;
  QTest::newRow("cut off") << -1;
}

void TestClockReport::strangers_answers_are_refused() {
  QFETCH(int, at);
  QByteArray answer = kTracking;
  if (at < 0) {
    answer.chop(1);
  } else {
    answer[at] = static_cast<char>(answer[at] ^ 1);
  }
  QVERIFY(!parseTracking(viewOf(answer), kSequence));
}

void TestClockReport::kept_clock_tells_its_bounds_alone() {
  const auto report = makeClockReport(kKept, {}, {});
  QVERIFY(!report.source);  // the source is unknown
  QVERIFY(report.quality->clockClass == wire::ClockClass::Unknown);
  QCOMPARE(report.quality->error.count(), 40);
  QCOMPARE(metadataOf(report, wire::kMaxErrorKey), std::string("2500"));
  QCOMPARE(metadataOf(report, wire::kLeapKey), std::string("none"));
  QCOMPARE(metadataOf(report, wire::kSmearKey), std::string("no"));
}

void TestClockReport::chrony_knows_stratum_source_and_drift() {
  const auto report = makeClockReport(kKept, recorded(), {});
  QCOMPARE(int{report.source->stratum}, 2);
  QVERIFY(report.source->type == wire::SourceType::Ntp);
  QVERIFY(report.quality->clockClass == wire::ClockClass::Ntp);
  QCOMPARE(int{report.quality->driftPpb}, 34);
  QCOMPARE(metadataOf(report, wire::kMaxErrorKey), std::string("5"));  // 6.8 us / 2 + 1.0 us, rounded up
}

void TestClockReport::reference_clock_is_named_data() {
  QTest::addColumn<QByteArray>("name");
  QTest::addColumn<int>("type");
  QTest::addColumn<int>("clockClass");
  const auto row = [](const char* name, wire::SourceType type, wire::ClockClass clockClass) {
    QTest::newRow(name) << QByteArray(name).leftJustified(4, '\0') << static_cast<int>(type)
                        << static_cast<int>(clockClass);
  };
  row("GPS", wire::SourceType::Gps, wire::ClockClass::Gnss);
  row("GNSS", wire::SourceType::Gps, wire::ClockClass::Gnss);
  row("PHC0", wire::SourceType::Ptp, wire::ClockClass::Unknown);
  row("PPS0", wire::SourceType::Unknown, wire::ClockClass::Unknown);
}

void TestClockReport::reference_clock_is_named() {
  QFETCH(QByteArray, name);
  const auto report = makeClockReport(kKept, refclock(name.constData()), {});
  QCOMPARE(int{report.source->stratum}, 1);
  QTEST(static_cast<int>(report.source->type), "type");
  QTEST(static_cast<int>(report.quality->clockClass), "clockClass");
}

void TestClockReport::clock_that_nobody_keeps_says_so() {
  const auto report = makeClockReport(kAlone, {}, {});
  QCOMPARE(int{report.source->stratum}, 0);
  QVERIFY(report.quality->clockClass == wire::ClockClass::Unstable);
  QCOMPARE(metadataOf(report, wire::kLeapKey), std::string("unknown"));
  QCOMPARE(metadataOf(report, wire::kMaxErrorKey), std::string("(missing)"));
}

void TestClockReport::chrony_without_a_source_counts_as_nobody() {
  Tracking lost = recorded();
  lost.leapStatus = 3;
  QCOMPARE(int{makeClockReport(kKept, lost, {}).source->stratum}, 0);
}

void TestClockReport::chrony_that_does_not_tell_the_kernel_is_believed() {
  const auto report = makeClockReport(kAlone, recorded(), {});
  QCOMPARE(int{report.source->stratum}, 2);
  QVERIFY(report.quality->clockClass == wire::ClockClass::Ntp);
  QCOMPARE(report.quality->error.count(), 5);
  QCOMPARE(metadataOf(report, wire::kLeapKey), std::string("none"));
  QCOMPARE(metadataOf(report, wire::kMaxErrorKey), std::string("5"));
  QCOMPARE(int{makeClockReport({}, recorded(), {}).source->stratum}, 2);
}

void TestClockReport::nothing_is_claimed_where_the_kernel_is_silent() {
  const auto report = makeClockReport({}, {}, {});
  QCOMPARE(int{report.source->stratum}, 0);
  QCOMPARE(metadataOf(report, wire::kLeapKey), std::string("unknown"));
  QVERIFY(judgeClock({}, {}, {.stratum = 1}, false) == Synchronised::OnlyStated);
  const auto stated = makeClockReport({}, {}, {.stratum = 1});
  QCOMPARE(int{stated.source->stratum}, 1);
  QCOMPARE(metadataOf(stated, wire::kKernelKey), std::string("unknown"));
}

void TestClockReport::leap_is_told_data() {
  QTest::addColumn<int>("kernel");
  QTest::addColumn<int>("chrony");
  QTest::addColumn<QByteArray>("told");
  QTest::newRow("kernel inserts") << static_cast<int>(LeapSecond::Insert) << 0 << QByteArray("insert");
  QTest::newRow("kernel deletes") << static_cast<int>(LeapSecond::Delete) << 0 << QByteArray("delete");
  QTest::newRow("chrony inserts") << static_cast<int>(LeapSecond::None) << 1 << QByteArray("insert");
  QTest::newRow("chrony deletes") << static_cast<int>(LeapSecond::None) << 2 << QByteArray("delete");
  QTest::newRow("none") << static_cast<int>(LeapSecond::None) << 0 << QByteArray("none");
}

void TestClockReport::leap_is_told() {
  QFETCH(int, kernel);
  QFETCH(int, chrony);
  KernelState state = kKept;
  state.leap = static_cast<LeapSecond>(kernel);
  Tracking tracking = recorded();
  tracking.leapStatus = chrony;
  QTEST(QByteArray::fromStdString(metadataOf(makeClockReport(state, tracking, {}), wire::kLeapKey)), "told");
}

void TestClockReport::operator_knows_best() {
  const Statements said{.stratum = 1,
                        .sourceType = wire::SourceType::Gps,
                        .sourceInfo = "roof",
                        .clockClass = wire::ClockClass::LocalOcxo,
                        .clockError = 7us,
                        .clockTag = "gpsdo",
                        .smears = true,
                        .metadata = {{"site", "us-east"}}};
  const auto report = makeClockReport(kKept, recorded(), said);
  QVERIFY((*report.source == wire::TimeSourceInfo{.stratum = 1, .type = wire::SourceType::Gps, .info = "roof"}));
  QVERIFY(
      (*report.quality ==
       wire::ClockQuality{.clockClass = wire::ClockClass::LocalOcxo, .error = 7us, .driftPpb = 34, .tag = "gpsdo"}));
  QCOMPARE(metadataOf(report, "site"), std::string("us-east"));
  QCOMPARE(metadataOf(report, wire::kSmearKey), std::string("yes"));
}

void TestClockReport::operator_may_vouch_for_a_clock_of_his_own() {
  const auto report =
      makeClockReport(kAlone, {}, {.stratum = 1, .clockClass = wire::ClockClass::Gnss, .clockError = 1us});
  QCOMPARE(int{report.source->stratum}, 1);
  QVERIFY(report.quality->clockClass == wire::ClockClass::Gnss);
  QCOMPARE(metadataOf(report, wire::kLeapKey), std::string("none"));
  QCOMPARE(metadataOf(report, wire::kMaxErrorKey), std::string("(missing)"));
  // The kernel's state is reported as well.
  QCOMPARE(metadataOf(report, wire::kKernelKey), std::string("unsynchronised"));
  QCOMPARE(metadataOf(makeClockReport(kKept, {}, {.stratum = 1}), wire::kKernelKey), std::string("(missing)"));
}

void TestClockReport::stratum_does_not_hide_a_clock_that_was_lost() {
  Tracking without = recorded();
  without.leapStatus = 3;
  for (const auto& chrony : {std::optional<Tracking>(), std::optional(without)}) {
    const auto report = makeClockReport(kAlone, chrony, {.stratum = 1, .sourceType = wire::SourceType::Gps}, true);
    QCOMPARE(int{report.source->stratum}, 0);
    QVERIFY(report.quality->clockClass == wire::ClockClass::Unstable);
    QCOMPARE(metadataOf(report, wire::kLeapKey), std::string("unknown"));
  }
}

void TestClockReport::report_follows_the_clock() {
  sim::Simulation simulation;
  sim::Host& host = simulation.addHost({.addresses = {"127.0.0.1"}});
  FakeChrony chrony(host);
  std::vector<wire::ClockReport> reports;
  Synchronised synchronised = Synchronised::No;
  KernelState kernel = kKept;
  ReportKeeper keeper(
      host, host.clock(), {.stratum = 1}, [&] { return std::optional(kernel); },
      [&](wire::ClockReport report, Synchronised now) {
        reports.push_back(std::move(report));
        synchronised = now;
      });
  QCOMPARE(reports.size(), std::size_t{1});  // at once, so that no client gets an empty report
  host.drive(keeper);
  simulation.runFor(10500ms);
  QCOMPARE(reports.size(), std::size_t{11});
  QCOMPARE(chrony.requests, 1);
  QVERIFY(reports.back().source->type == wire::SourceType::Ntp);
  kernel = kAlone;
  simulation.runFor(1s);
  QVERIFY(synchronised == Synchronised::Yes);  // chronyd still reports synchronisation
  chrony.silent = true;
  simulation.runFor(60s);
  QVERIFY(synchronised == Synchronised::Lost);
  QCOMPARE(int{reports.back().source->stratum}, 0);
  kernel = kKept;
  simulation.runFor(1s);
  QVERIFY(synchronised == Synchronised::Yes);
  QCOMPARE(int{reports.back().source->stratum}, 1);
  host.stopDriving(keeper);
}

void TestClockReport::chrony_that_ended_is_forgotten() {
  sim::Simulation simulation;
  sim::Host& host = simulation.addHost({.addresses = {"127.0.0.1"}});
  FakeChrony chrony(host);
  ChronyProbe probe(host, host.clock());
  host.drive(probe);
  simulation.runFor(1s);
  QVERIFY(probe.tracking());
  chrony.silent = true;
  simulation.runFor(40s);
  QVERIFY(probe.tracking());
  simulation.runFor(10s);
  QVERIFY(!probe.tracking());
  chrony.silent = false;
  simulation.runFor(16s);
  QVERIFY(probe.tracking());
  host.stopDriving(probe);
}

QTEST_APPLESS_MAIN(TestClockReport)
#include "tst_clock_report.moc"
