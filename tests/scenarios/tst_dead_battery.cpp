// SPDX-License-Identifier: MIT
// A computer whose clock has lost its battery and shows 1970, or anything: what sets it, and what must not.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "authority.h"
#include "client/far_clock.h"
#include "procedure/far_clock_procedure.h"
#include "server/server.h"
#include "show.h"
#include "story.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using client::FarClockDoubt;
using std::chrono::days;

namespace {

constexpr auto kToday = std::chrono::floor<std::chrono::seconds>(sim::Simulation::kDefaultStart);
constexpr auto kProgramMade = kToday - days(200);
constexpr WallTime kLastGood = kToday - days(2);
constexpr client::TimeFloor kFloor{.programMade = kProgramMade, .lastGood = kLastGood};
constexpr Validity kNow{.from = kToday - days(30), .until = kToday + days(60)};
constexpr std::uint16_t kPort = 443;

/// A server on the way to which nobody else stands; whose clock is wrong is a liar, or an attacker in its place.
struct ServerStory {
  std::vector<std::string> names;  ///< what it is asked as, with a certificate for all of them
  Validity valid = kNow;
  Duration ahead{};     ///< of the true time
  bool pinned = false;  ///< the client knows its key
};

/// A computer and its servers, all of them vouched for by one authority.
class DeadBattery {
 public:
  DeadBattery(std::uint64_t seed, WallTime clock)
      : simulation_(seed),
        computer_(simulation_.addHost({.addresses = {"10.0.0.1"}, .clock = {.offset = clock - kToday}, .kernel = {}})) {
    QFile file(QString::fromStdString(caFile()));
    if (!file.open(QFile::WriteOnly) || file.write(QByteArray::fromStdString(authority_.pem())) < 0) {
      qFatal("cannot write the authority's certificate");
    }
  }

  void add(const ServerStory& story) {
    const std::string address = "10.0.1." + std::to_string(services_.size() + 1);
    sim::Host& host = simulation_.addHost({.addresses = {address}, .clock = {.offset = story.ahead}, .kernel = {}});
    simulation_.join(computer_, host, kWan);
    const Issued issued = authority_.issue(story.names, story.valid);
    const auto credentials = quic::ServerCredentials::fromPem(issued.certificatePem, issued.keyPem).value();
    auto& service = services_.emplace_back(std::make_unique<server::Server>(host, host.clock(), credentials));
    service->listen(host.address(kPort)).value();
    host.drive(*service);
    for (const std::string& name : story.names) {
      simulation_.names().add(name, {address});
      servers_.push_back({.spec = {.host = name, .port = kPort},
                          .trust = story.pinned ? quic::Trust(credentials->pin()) : quic::CaFile{caFile()}});
    }
  }

  client::Burst measure() { return measure(servers_); }

  struct FarMeasurement {
    client::Burst burst;  // the last one
    std::optional<FarClockDoubt> doubt;
  };
  FarMeasurement measureFarClock() {
    procedure::FarClockProcedure procedure(kFloor);
    FarMeasurement measured;
    while (!measured.doubt && !procedure.isChecked()) {
      measured.burst = measure(client::withDates(servers_, procedure.dates()));
      measured.doubt = procedure.measured(measured.burst);
    }
    return measured;
  }

  /// As tsq-adjtime does, once nothing is in doubt.
  void setClock(const client::Burst& burst) { computer_.clock().step(burst.selection.answer->offset); }
  Duration clockError() const { return computer_.clock().error(); }
  std::size_t tickets() const { return tickets_.size(); }

 private:
  std::string caFile() const { return folder_.filePath(QStringLiteral("ca.pem")).toStdString(); }

  client::Burst measure(const std::vector<client::ServerConfig>& servers) {
    bool isOver = false;
    client::BurstCollector collector(servers, computer_.clock(),
                                     [&](const auto&, std::size_t unfinished) { isOver = unfinished == 0; });
    client::Fleet fleet(computer_, computer_.clock(), collector, &tickets_);
    computer_.run([&] {
      for (std::size_t i = 0; i < servers.size(); ++i) {
        if (!fleet.add(collector.idOf(i), servers[i], {.burst = 5})) {
          qFatal("cannot add a server");
        }
      }
    });
    computer_.drive(fleet);
    if (!simulation_.runUntil([&] { return isOver; }, 1min)) {
      qFatal("a burst does not end");
    }
    computer_.stopDriving(fleet);
    return collector.takeBurst();
  }

  QTemporaryDir folder_;
  Authority authority_ = Authority::root({.from = kToday - days(3650), .until = kToday + days(3650)});
  sim::Simulation simulation_;
  sim::Host& computer_;
  std::vector<std::unique_ptr<server::Server>> services_;
  std::vector<client::ServerConfig> servers_;
  client::MemoryTicketStore tickets_;
};

WallTime yearBegin(int year) {
  return std::chrono::sys_days(std::chrono::year(year) / 1 / 2);
}

bool refusesAll(const client::Burst& burst, ErrorCode reason) {
  return std::ranges::all_of(burst.servers, [reason](const client::Measurement& server) {
    return server.error && server.error->code == reason && server.samples.empty();
  });
}

/// The clock of 1970 is not set by these servers, for this reason, and each of them may have been asked.
void expectRefused(const std::vector<ServerStory>& stories, FarClockDoubt reason) {
  forEachSeed([&](std::uint64_t seed) {
    DeadBattery world(seed, yearBegin(1970));
    for (const ServerStory& story : stories) {
      world.add(story);
    }
    QVERIFY(client::looksFarOff(world.measure()));
    const auto measured = world.measureFarClock();
    QVERIFY(measured.doubt.has_value());
    QCOMPARE(int(*measured.doubt), int(reason));
    QCOMPARE(world.tickets(), std::size_t{0});
  });
}

// Somebody has stolen this key; its certificate was for both names and has long ended.
ServerStory stolen(std::chrono::sys_seconds end, WallTime told,
                   std::vector<std::string> names = {"a.example", "b.example"}) {
  return {.names = std::move(names), .valid = {.from = end - days(90), .until = end}, .ahead = told - kToday};
}

}  // namespace

class TestDeadBattery : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void clock_is_set_and_then_everything_is_as_usual_data();
  void clock_is_set_and_then_everything_is_as_usual();
  void right_clock_is_never_far_off();
  // A stolen key cannot lead back to when its certificate was valid
  void certificate_that_ended_before_the_program_was_made_counts_for_nothing();
  void time_before_the_last_good_one_is_refused();
  void one_stolen_key_is_one_witness_under_any_names();
  void stolen_key_cannot_even_tell_the_truth();
  void stolen_key_is_contradicted_by_an_honest_server();
  // And honest servers do not help when they do not agree, or are too few
  void one_server_is_not_enough_unless_it_is_pinned();
  void servers_that_disagree_set_no_clock();
  void expired_servers_are_refused_by_a_clock_that_is_right();
};

void TestDeadBattery::clock_is_set_and_then_everything_is_as_usual_data() {
  QTest::addColumn<int>("year");
  QTest::addColumn<bool>("pinned");
  for (const int year : {1970, 2000, 2025, 2038, 2100}) {
    QTest::addRow("%d, two servers", year) << year << false;
    QTest::addRow("%d, one that is pinned", year) << year << true;
  }
}

void TestDeadBattery::clock_is_set_and_then_everything_is_as_usual() {
  QFETCH(int, year);
  QFETCH(bool, pinned);
  forEachSeed([&](std::uint64_t seed) {
    DeadBattery world(seed, yearBegin(year));
    world.add({.names = {"a.example"}, .pinned = pinned});
    if (!pinned) {
      world.add({.names = {"b.example"}});
    }
    const client::Burst before = world.measure();
    QVERIFY(client::looksFarOff(before));
    QVERIFY(refusesAll(before,
                       yearBegin(year) < kToday ? ErrorCode::CertificateNotYetValid : ErrorCode::CertificateExpired));

    const auto measured = world.measureFarClock();
    QVERIFY(!measured.doubt);
    QVERIFY(client::isVerified(measured.burst));
    QCOMPARE(world.tickets(), std::size_t{0});
    world.setClock(measured.burst);
    QVERIFY(std::chrono::abs(world.clockError()) <= measured.burst.selection.answer->bound);

    const client::Burst after = world.measure();
    QVERIFY(client::isVerified(after));
    QVERIFY(!client::looksFarOff(after));
    QVERIFY(std::chrono::abs(after.selection.answer->offset) <=
            after.selection.answer->bound + measured.burst.selection.answer->bound);
    QCOMPARE(world.tickets(), after.servers.size());
  });
}

void TestDeadBattery::right_clock_is_never_far_off() {
  forEachSeed([](std::uint64_t seed) {
    DeadBattery world(seed, kToday + 10min);
    world.add({.names = {"a.example"}});
    world.add(stolen(kToday - days(1), kToday, {"b.example"}));
    const client::Burst burst = world.measure();
    QVERIFY(!client::looksFarOff(burst));
    QVERIFY(client::isVerified(burst));
  });
}

void TestDeadBattery::certificate_that_ended_before_the_program_was_made_counts_for_nothing() {
  expectRefused({stolen(kProgramMade - days(1), kProgramMade - days(10))}, FarClockDoubt::CertificatesTooOld);
  // Not even for a time that could be the true one.
  expectRefused({stolen(kProgramMade - days(1), kToday)}, FarClockDoubt::CertificatesTooOld);
}

void TestDeadBattery::time_before_the_last_good_one_is_refused() {
  const auto end = kToday - days(20);
  expectRefused({stolen(end, end - days(10), {"a.example"}), stolen(end, end - days(10), {"b.example"})},
                FarClockDoubt::BeforeLastGood);
  expectRefused({stolen(kProgramMade + days(5), kProgramMade - days(5), {"a.example"}),
                 stolen(kProgramMade + days(5), kProgramMade - days(5), {"b.example"})},
                FarClockDoubt::BeforeProgramMade);
}

void TestDeadBattery::one_stolen_key_is_one_witness_under_any_names() {
  expectRefused({stolen(kToday - 1h, kToday - days(1))}, FarClockDoubt::TooFewWitnesses);
}

void TestDeadBattery::stolen_key_cannot_even_tell_the_truth() {
  expectRefused({stolen(kToday - days(1), kToday, {"a.example"}), stolen(kToday - days(1), kToday, {"b.example"})},
                FarClockDoubt::NotValidThen);
}

void TestDeadBattery::stolen_key_is_contradicted_by_an_honest_server() {
  expectRefused({stolen(kToday - 1h, kToday - days(1), {"a.example"}), {.names = {"b.example"}}},
                FarClockDoubt::ServersDisagree);
  // Together with another honest one it is outvoted, and the clock is set right.
  forEachSeed([](std::uint64_t seed) {
    DeadBattery world(seed, yearBegin(1970));
    world.add(stolen(kToday - 1h, kToday - days(1), {"a.example"}));
    world.add({.names = {"b.example"}});
    world.add({.names = {"c.example"}});
    const auto measured = world.measureFarClock();
    QVERIFY(!measured.doubt);
    world.setClock(measured.burst);
    QVERIFY(std::chrono::abs(world.clockError()) <= measured.burst.selection.answer->bound);
  });
}

void TestDeadBattery::one_server_is_not_enough_unless_it_is_pinned() {
  expectRefused({{.names = {"a.example"}}}, FarClockDoubt::TooFewWitnesses);
}

void TestDeadBattery::servers_that_disagree_set_no_clock() {
  expectRefused({{.names = {"a.example"}}, {.names = {"b.example"}, .ahead = 1min}}, FarClockDoubt::ServersDisagree);
}

void TestDeadBattery::expired_servers_are_refused_by_a_clock_that_is_right() {
  forEachSeed([](std::uint64_t seed) {
    DeadBattery world(seed, kToday);
    world.add(stolen(kToday - days(1), kToday, {"a.example"}));
    world.add(stolen(kToday - days(1), kToday, {"b.example"}));
    QVERIFY(client::looksFarOff(world.measure()));
    QVERIFY(world.measureFarClock().doubt == FarClockDoubt::NotValidThen);
  });
}

QTEST_GUILESS_MAIN(TestDeadBattery)
#include "tst_dead_battery.moc"
