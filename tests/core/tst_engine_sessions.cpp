// SPDX-License-Identifier: MIT
// Session resumption: time to the first sample, its quality, and rejected 0-RTT data.
#include <QTest>
#include <algorithm>
#include <set>

#include "connection/stateless.h"
#include "engine_world.h"
#include "hostile/raw_peer.h"
#include "show.h"
#include "wire/message.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using client::TransportChoice;
using quic::HandshakeKind;

namespace {

// Several answers at one instant have different T3, 1 ns apart.
constexpr Duration kSendTimeSpread = 20ns;
constexpr std::array kTransports{TransportChoice::Datagram, TransportChoice::Stream};

void addTransports() {
  QTest::addColumn<int>("transport");
  QTest::newRow("datagram") << int(TransportChoice::Datagram);
  QTest::newRow("stream") << int(TransportChoice::Stream);
}

/// A client whose last session with the server was an hour ago.
struct Acquaintance {
  explicit Acquaintance(WorldOptions options = {}, TransportChoice transport = TransportChoice::Auto)
      : world(withTickets(std::move(options))) {
    if (!world.measureOnce(transport, {}, kHost)) {
      qFatal("the first session did not end");
    }
    pass(1h);
  }

  static WorldOptions withTickets(WorldOptions options) {
    options.keepsTickets = true;
    return options;
  }

  void pass(Duration time) {
    world.simulation.runFor(time);
    begun = world.elapsed();
  }

  /// Another session with one exchange; returns its kind of handshake.
  std::optional<HandshakeKind> measureAgain(TransportChoice transport = TransportChoice::Auto) {
    begun = world.elapsed();
    const std::size_t before = world.seen.connections.size();
    const bool finished = world.measureOnce(transport, {}, kHost);
    return finished && world.seen.connections.size() > before ? std::optional(world.seen.connections.back().handshake)
                                                              : std::nullopt;
  }

  const Sample& lastSample() const { return world.seen.samples.back().sample; }
  Duration sinceBegun() const { return world.elapsed() - begun; }

  static constexpr const char* kHost = "10.0.0.2";

  EngineWorld world;
  Duration begun{};
};

bool isExact(const Sample& sample) {
  return !sample.invalid && !sample.maybeRetransmitted && sample.delay() == 20ms && sample.offset() == 0ms;
}

/// The address tokens in the client's first packets, in order.
struct TokenTap {
  explicit TokenTap(EngineWorld& world) : world_(world) {
    world.simulation.setTap([this](const sim::Host& from, const sim::Packet& packet) {
      const auto initial = quic::readInitial(packet.payload);
      if (&from == &world_.client && initial) {
        tokens.emplace_back(initial->token.begin(), initial->token.end());
      }
    });
  }
  ~TokenTap() { world_.simulation.setTap({}); }

  std::vector<std::vector<std::uint8_t>> tokens;

 private:
  EngineWorld& world_;
};

}  // namespace

class TestEngineSessions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void zero_rtt_gives_its_first_sample_after_one_round_trip_data() { addTransports(); }
  void zero_rtt_gives_its_first_sample_after_one_round_trip();
  void connection_says_how_it_began();
  void burst_goes_on_after_its_first_answer();
  void every_session_leaves_a_ticket_for_the_next();
  void client_does_not_wait_long_for_a_ticket();
  void rare_polling_resumes_its_sessions();
  void without_a_store_every_session_is_a_full_one();
  void resumption_that_is_off_leaves_nothing_data();
  void resumption_that_is_off_leaves_nothing();
  // Fallbacks
  void forgetful_server_is_measured_all_the_same_data() { addTransports(); }
  void forgetful_server_is_measured_all_the_same();
  void restarted_server_with_its_secret_resumes();
  void ticket_of_a_former_secret_resumes_until_it_is_dropped();
  void secret_is_accepted_for_two_days_after_its_successor_data();
  void secret_is_accepted_for_two_days_after_its_successor();
  void retry_in_flight_survives_a_new_secret();
  void server_with_other_limits_does_not_resume();
  void client_whose_clock_gained_is_not_taken_at_its_word();
  void lost_first_packet_delays_only();
  void lost_early_answer_is_asked_again();
  void ticket_with_wrong_promises_does_no_harm();
  void early_request_is_of_the_tickets_protocol();
  void samples_stay_right_on_bad_networks_data();
  void samples_stay_right_on_bad_networks();
  void kernel_stamps_are_of_the_packets_that_carried_the_exchange();
  // Expiry of tickets
  void ticket_lives_for_two_days_data();
  void ticket_lives_for_two_days();
  void certificate_is_checked_every_two_days();
  void clock_set_back_makes_tickets_useless();
  // Forward secrecy
  void bare_psk_needs_the_consent_of_both_data();
  void bare_psk_needs_the_consent_of_both();
  // Address tokens
  void tokens_are_shown_once_each();
  // Replays
  void replayed_zero_rtt_packets_are_harmless();
  void thousand_replays_of_a_packet_are_answered_once_per_handshake_data();
  void thousand_replays_of_a_packet_are_answered_once_per_handshake();
};

void TestEngineSessions::zero_rtt_gives_its_first_sample_after_one_round_trip() {
  QFETCH(int, transport);
  const auto choice = static_cast<TransportChoice>(transport);
  Acquaintance met({}, choice);
  QVERIFY(met.measureAgain(choice) == HandshakeKind::ZeroRtt);
  QCOMPARE(met.world.seen.samples.size(), std::size_t{2});
  QVERIFY(isExact(met.lastSample()));
  // The total time until the program had the sample.
  const Duration soFar = met.lastSample().measuredAt - met.world.client.clock().monotonic() + met.sinceBegun();
  QCOMPARE(soFar, Duration(20ms));
  QCOMPARE(met.lastSample().t1 - sim::Simulation::kDefaultStart, met.begun);
  QVERIFY(met.world.seen.failures.empty());
}

void TestEngineSessions::connection_says_how_it_began() {
  Acquaintance met;
  met.measureAgain();
  const auto& connections = met.world.seen.connections;
  QCOMPARE(connections.size(), std::size_t{2});
  QVERIFY(connections[0].handshake == HandshakeKind::Full);
  QVERIFY(connections[1].handshake == HandshakeKind::ZeroRtt);
  QVERIFY(connections[1].verified);
  QCOMPARE(connections[1].alpn, std::string("tsq"));
  met.world.simulation.runFor(1s);
  QCOMPARE(met.world.service->counters().handshakes, std::uint64_t{2});
  QCOMPARE(met.world.service->counters().resumptions, std::uint64_t{1});
}

void TestEngineSessions::burst_goes_on_after_its_first_answer() {
  Acquaintance met;
  met.world.measure({.burst = 5}, {}, {}, Acquaintance::kHost);
  QVERIFY(met.world.finish());
  QCOMPARE(met.world.seen.samples.size(), std::size_t{6});
  QCOMPARE(met.sinceBegun(), Duration(100ms));
  QVERIFY(std::ranges::all_of(met.world.seen.samples, isExact, &Recorder::Measured::sample));
}

void TestEngineSessions::every_session_leaves_a_ticket_for_the_next() {
  for (const TransportChoice transport : kTransports) {
    Acquaintance met({}, transport);
    for (int session = 0; session < 20; ++session) {
      QVERIFY(met.measureAgain(transport) == HandshakeKind::ZeroRtt);
      QCOMPARE(met.sinceBegun(), Duration(40ms));  // the answer after one round trip, the ticket after a second one
      QCOMPARE(met.world.tickets.size(), std::size_t{1});
      met.pass(1h);
    }
  }
}

void TestEngineSessions::client_does_not_wait_long_for_a_ticket() {
  Acquaintance met;
  met.world.measure({.burst = 1}, {}, {}, Acquaintance::kHost);
  QVERIFY(met.world.simulation.runUntil([&] { return met.world.seen.samples.size() == 2; }, 1s));
  met.world.back().down = true;
  QVERIFY(met.world.finish());
  QVERIFY2(met.sinceBegun() < 150ms, inWords(met.sinceBegun()).c_str());
  QVERIFY(met.world.seen.failures.empty());
}

void TestEngineSessions::rare_polling_resumes_its_sessions() {
  EngineWorld world({.keepsTickets = true});
  world.measure({.burst = 1, .pollInterval = 10min});
  world.simulation.runFor(5h);
  QVERIFY(world.seen.failures.empty());
  QVERIFY2(world.seen.samples.size() >= 30, qPrintable(QString::number(world.seen.samples.size())));
  QCOMPARE(world.seen.connections.size(), world.seen.samples.size());
  for (std::size_t i = 0; i < world.seen.samples.size(); ++i) {
    QVERIFY(isExact(world.seen.samples[i].sample));
    QVERIFY(world.seen.connections[i].handshake == (i == 0 ? HandshakeKind::Full : HandshakeKind::ZeroRtt));
  }
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
}

void TestEngineSessions::without_a_store_every_session_is_a_full_one() {
  EngineWorld world;
  for (int session = 0; session < 3; ++session) {
    QVERIFY(world.measureOnce());
    QVERIFY(world.seen.connections.back().handshake == HandshakeKind::Full);
  }
}

void TestEngineSessions::resumption_that_is_off_leaves_nothing_data() {
  QTest::addColumn<bool>("atServer");
  QTest::newRow("client") << false;
  QTest::newRow("server") << true;
}

void TestEngineSessions::resumption_that_is_off_leaves_nothing() {
  QFETCH(bool, atServer);
  WorldOptions options{.keepsTickets = true};
  options.limits.resumption = atServer ? quic::Resumption::Off : quic::Resumption::ForwardSecret;
  EngineWorld world(options);
  world.manner.resumption = atServer ? quic::Resumption::ForwardSecret : quic::Resumption::Off;
  for (int session = 0; session < 3; ++session) {
    QVERIFY(world.measureOnce());
    QCOMPARE(world.tickets.size(), std::size_t{0});
    QVERIFY(world.seen.connections.back().handshake == HandshakeKind::Full);
  }
  QCOMPARE(world.seen.samples.size(), std::size_t{3});
}

// A new secret: the server rejects ticket and 0-RTT data. The request is repeated with a new nonce.
void TestEngineSessions::forgetful_server_is_measured_all_the_same() {
  QFETCH(int, transport);
  const auto choice = static_cast<TransportChoice>(transport);
  Acquaintance met({}, choice);
  met.world.restartServer();
  QVERIFY(met.measureAgain(choice) == HandshakeKind::Full);
  QCOMPARE(met.sinceBegun(), Duration(40ms));  // as without a ticket
  QVERIFY(met.world.seen.failures.empty());
  QVERIFY(isExact(met.lastSample()));
  QCOMPARE(met.lastSample().t1 - sim::Simulation::kDefaultStart, met.begun + 20ms);  // of the second request
  const auto& counters = met.world.service->counters();
  QCOMPARE(counters.datagramAnswers + counters.streamAnswers, std::uint64_t{1});
  QVERIFY(met.measureAgain(choice) == HandshakeKind::ZeroRtt);
}

void TestEngineSessions::restarted_server_with_its_secret_resumes() {
  const quic::SessionSecret secret = quic::makeSessionSecret();
  for (const TransportChoice transport : kTransports) {
    Acquaintance met;
    met.world.restartServer({}, secret);
    QVERIFY(met.measureAgain(transport) == HandshakeKind::Full);
    met.world.restartServer({}, secret);
    // 0-RTT data is accepted only for tickets issued since the server's start.
    QVERIFY(met.measureAgain(transport) == HandshakeKind::Resumed);
    QVERIFY(isExact(met.lastSample()));
    QVERIFY(met.measureAgain(transport) == HandshakeKind::ZeroRtt);
    QVERIFY(met.world.seen.failures.empty());
  }
}

// GnuTLS takes one ticket key for each session: it has to be that of the client's ticket.
void TestEngineSessions::ticket_of_a_former_secret_resumes_until_it_is_dropped() {
  const quic::SessionSecret former = quic::makeSessionSecret();
  Acquaintance met;
  met.world.restartServer({}, former);
  QVERIFY(met.measureAgain() == HandshakeKind::Full);
  const quic::DatedSecret next{.secret = quic::makeSessionSecret(), .validFrom = met.world.server.clock().wall()};
  met.world.service->setSessionSecrets({{.secret = former}, next});
  QVERIFY(met.measureAgain() == HandshakeKind::ZeroRtt);
  met.world.service->setSessionSecrets({next});
  QVERIFY(met.measureAgain() == HandshakeKind::Full);
  QVERIFY(met.measureAgain() == HandshakeKind::ZeroRtt);  // with a ticket of the new secret
  met.world.service->setSessionSecrets({next, {.secret = former}});
  QVERIFY(met.measureAgain() == HandshakeKind::ZeroRtt);
  QVERIFY(isExact(met.lastSample()));
  QVERIFY(met.world.seen.failures.empty());
}

void TestEngineSessions::secret_is_accepted_for_two_days_after_its_successor_data() {
  QTest::addColumn<qint64>("seconds");  // since the successor became valid
  QTest::addColumn<bool>("accepted");
  QTest::newRow("a minute before") << qint64{-60} << true;
  QTest::newRow("two days less a minute") << qint64{2 * 86'400 - 60} << true;
  QTest::newRow("two days and a minute") << qint64{2 * 86'400 + 60} << false;
}

void TestEngineSessions::secret_is_accepted_for_two_days_after_its_successor() {
  QFETCH(qint64, seconds);
  QFETCH(bool, accepted);
  const quic::SessionSecret former = quic::makeSessionSecret();
  Acquaintance met;
  met.world.restartServer({}, former);
  QVERIFY(met.measureAgain() == HandshakeKind::Full);
  const WallTime since = met.world.server.clock().wall() - std::chrono::seconds(seconds);
  met.world.service->setSessionSecrets({{.secret = quic::makeSessionSecret(), .validFrom = since}, {.secret = former}});
  QVERIFY(met.measureAgain() == (accepted ? HandshakeKind::ZeroRtt : HandshakeKind::Full));
  QVERIFY(met.world.seen.failures.empty());
}

void TestEngineSessions::retry_in_flight_survives_a_new_secret() {
  const quic::SessionSecret former = quic::makeSessionSecret();
  EngineWorld world;
  world.restartServer({.admission = {.retry = server::RetryPolicy::Always}}, former);
  world.measure({.burst = 1});
  world.simulation.runUntil([&] { return world.service->counters().retries == 1; }, 1s);
  world.service->setSessionSecrets(
      {{.secret = former}, {.secret = quic::makeSessionSecret(), .validFrom = world.server.clock().wall()}});
  QVERIFY(world.finish());
  QVERIFY(world.seen.failures.empty());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QCOMPARE(world.service->counters().retries, std::uint64_t{1});
}

// 0-RTT data depends on the server's last transport parameters (RFC 9000 section 7.4.1).
void TestEngineSessions::server_with_other_limits_does_not_resume() {
  const quic::SessionSecret secret = quic::makeSessionSecret();
  Acquaintance met;
  met.world.restartServer({}, secret);
  QVERIFY(met.measureAgain() == HandshakeKind::Full);
  met.world.restartServer({.datagrams = false}, secret);
  QVERIFY(met.measureAgain() == HandshakeKind::Full);
  QVERIFY(isExact(met.lastSample()));
  QVERIFY(met.world.seen.samples.back().transport == client::Transport::Stream);
  QVERIFY(met.world.seen.failures.empty());
}

// The ticket age of the client does not match the server's, so GnuTLS suspects a replay and rejects the 0-RTT data.
void TestEngineSessions::client_whose_clock_gained_is_not_taken_at_its_word() {
  Acquaintance met;
  met.world.client.clock().step(5s);
  QVERIFY(met.measureAgain() == HandshakeKind::Resumed);
  QCOMPARE(met.sinceBegun(), Duration(40ms));
  QVERIFY(!met.lastSample().invalid);
  QCOMPARE(met.lastSample().offset(), Duration(-5s));
  QCOMPARE(met.lastSample().delay(), Duration(20ms));
  QVERIFY(met.measureAgain() == HandshakeKind::ZeroRtt);
}

void TestEngineSessions::lost_first_packet_delays_only() {
  for (const TransportChoice transport : kTransports) {
    Acquaintance met({}, transport);
    const std::uint64_t sent = met.world.simulation.traffic(met.world.client, met.world.server).sent();
    met.world.there().drop = [sent](std::uint64_t index, ByteView) { return index == sent + 1; };
    QVERIFY(met.measureAgain(transport));
    // QUIC retransmits a stream's data itself, so that sample is marked; a datagram is repeated with a new request.
    const bool isMarked = transport == TransportChoice::Stream;
    QCOMPARE(met.world.seen.samples.size(), std::size_t{isMarked ? 3U : 2U});
    QVERIFY(!met.world.seen.samples[1].sample.invalid);
    QCOMPARE(met.world.seen.samples[1].sample.maybeRetransmitted, isMarked);
    QVERIFY(isExact(met.lastSample()));
  }
}

void TestEngineSessions::lost_early_answer_is_asked_again() {
  for (const TransportChoice transport : kTransports) {
    Acquaintance met({}, transport);
    const std::uint64_t sent = met.world.simulation.traffic(met.world.server, met.world.client).sent();
    met.world.back().drop = [sent](std::uint64_t index, ByteView) { return index == sent + 1; };
    QVERIFY(met.measureAgain(transport));
    QCOMPARE(met.world.seen.samples.size(), std::size_t{transport == TransportChoice::Stream ? 3U : 2U});
    QVERIFY(!met.lastSample().invalid);
    QVERIFY(isExact(met.lastSample()));
  }
}

void TestEngineSessions::ticket_with_wrong_promises_does_no_harm() {
  /// Returns every ticket with a different token, or with other transport parameters of the server.
  class Damage final : public client::TicketStore {
   public:
    std::optional<quic::Ticket> take(const client::TicketKey& key) override {
      auto ticket = inner_.take(key);
      if (ticket) {
        auto& part = place % 2 == 0 ? ticket->parameters : ticket->token;
        part[place * 7 % part.size()] ^= static_cast<std::uint8_t>(1U << (place % 8));
        ++taken;
      }
      return ticket;
    }
    void put(const client::TicketKey& key, const quic::Ticket& ticket) override { inner_.put(key, ticket); }

    std::size_t place = 0;
    std::size_t taken = 0;

   private:
    client::MemoryTicketStore inner_;
  };

  EngineWorld world;
  Damage damage;
  client::Fleet fleet(world.client, world.client.clock(), world.seen, &damage);
  world.client.drive(fleet);
  constexpr std::uint32_t kSessions = 300;
  for (std::uint32_t session = 0; session < kSessions; ++session) {
    damage.place = session;
    world.client.run([&] {
      QVERIFY(
          fleet.add(client::ServerId{session}, {.spec = {.host = kName}, .trust = world.identity.file}, {.burst = 1}));
    });
    QVERIFY(world.simulation.runUntil([&] { return world.seen.finished == int(session) + 1; }, 1min));
  }
  world.client.stopDriving(fleet);
  QVERIFY(damage.taken > kSessions / 2);
  // A client that assumes too high limits may lose one request.
  QVERIFY2(world.seen.samples.size() >= kSessions * 2 / 3, qPrintable(QString::number(world.seen.samples.size())));
  QVERIFY(std::ranges::none_of(world.seen.samples,
                               [](const auto& measured) { return measured.sample.invalid.has_value(); }));
}

// TSQ 0.1 may support tickets, but not the requests of later protocols.
void TestEngineSessions::early_request_is_of_the_tickets_protocol() {
  EngineWorld world({.withServer = false, .keepsTickets = true});
  const auto peer = RawPeer::listen(world.server, kPort, world.identity.credentials, {.alpn = "tsq/1"});
  peer->onMessage = [&](const Bytes& message) {
    const WallTime now = world.server.clock().wall();
    const auto answer =
        wire::encodeResponse({.nonce = wire::parseRequest(message)->nonce, .receiveTime = now, .sendTime = now});
    peer->connection->sendDatagram(answer, kNoTransmitTag);
  };
  for (const HandshakeKind expected : {HandshakeKind::Full, HandshakeKind::ZeroRtt}) {
    QVERIFY(world.measureOnce());
    QVERIFY(world.seen.connections.back().handshake == expected);
    QCOMPARE(world.seen.connections.back().alpn, std::string("tsq/1"));
    QVERIFY(isExact(world.seen.samples.back().sample));
    QCOMPARE(peer->datagrams.back().size(), std::size_t{18});
    world.server.run([&] { peer->connection.reset(); });
  }
}

void TestEngineSessions::samples_stay_right_on_bad_networks_data() {
  QTest::addColumn<double>("loss");
  QTest::addColumn<double>("duplication");
  QTest::addColumn<double>("reordering");
  QTest::addColumn<int>("jitterMs");
  QTest::newRow("loss") << 0.2 << 0.0 << 0.0 << 0;
  QTest::newRow("duplication") << 0.0 << 0.5 << 0.0 << 2;
  QTest::newRow("reordering") << 0.0 << 0.0 << 0.5 << 2;
  QTest::newRow("all of it") << 0.2 << 0.25 << 0.25 << 10;
}

// The timestamps of a 0-RTT exchange must be those of its packets: then, on paths with at least 10 ms each way, the
// error of the offset is at most the additional delay.
void TestEngineSessions::samples_stay_right_on_bad_networks() {
  QFETCH(double, loss);
  QFETCH(double, duplication);
  QFETCH(double, reordering);
  QFETCH(int, jitterMs);
  int early = 0;
  for (const TransportChoice transport : {TransportChoice::Auto, TransportChoice::Datagram, TransportChoice::Stream}) {
    EngineWorld world({.path = {.delay = 10ms,
                                .jitter = Duration(jitterMs * 1ms),
                                .loss = loss,
                                .duplication = duplication,
                                .reordering = reordering,
                                .reorderDelay = 15ms},
                       .keepsTickets = true});
    for (int session = 0; session < 60; ++session) {
      world.measure({.burst = 3}, transport);
      QVERIFY(world.finish());
      world.simulation.runFor(1min);
    }
    for (const auto& [sample, used] : world.seen.samples) {
      QVERIFY(!sample.invalid);
      const Duration hidden = (sample.delay() - 20ms) / 2 + kSendTimeSpread;
      QVERIFY(hidden >= 0ns);
      QVERIFY(std::chrono::abs(sample.offset()) <= hidden);
    }
    early += static_cast<int>(
        std::ranges::count(world.seen.connections, HandshakeKind::ZeroRtt, &client::ConnectionInfo::handshake));
    QCOMPARE(world.service->connectionCount(), std::size_t{0});
  }
  QVERIFY2(early > 60, qPrintable(QString::number(early)));
}

// The machines' latencies vary, and making a ClientHello takes time.
void TestEngineSessions::kernel_stamps_are_of_the_packets_that_carried_the_exchange() {
  const sim::KernelModel slow{.receiveLatency = 40us, .transmitLatency = 15us};
  for (const TransportChoice transport : kTransports) {
    Acquaintance met({.clientKernel = slow, .serverKernel = slow}, transport);
    QVERIFY(met.measureAgain(transport) == HandshakeKind::ZeroRtt);
    const Sample& sample = met.lastSample();
    QVERIFY(sample.t1Source == StampSource::Kernel);
    QVERIFY(sample.t4Source == StampSource::Kernel);
    QCOMPARE(sample.t1 - sim::Simulation::kDefaultStart, met.begun + 15us);
    QCOMPARE(sample.t2 - sample.t1, Duration(10ms));
    QCOMPARE(sample.t4 - sample.t1, Duration(20ms + 55us));
  }
}

void TestEngineSessions::ticket_lives_for_two_days_data() {
  QTest::addColumn<int>("hours");
  QTest::addColumn<bool>("resumed");
  QTest::newRow("a day") << 24 << true;
  QTest::newRow("47 hours") << 47 << true;
  QTest::newRow("49 hours") << 49 << false;
  QTest::newRow("a week") << 168 << false;
}

void TestEngineSessions::ticket_lives_for_two_days() {
  QFETCH(int, hours);
  QFETCH(bool, resumed);
  Acquaintance met;
  met.pass(hours * 1h - 1h);
  QVERIFY(met.measureAgain() == (resumed ? HandshakeKind::ZeroRtt : HandshakeKind::Full));
}

// Resumption does not extend the trust: it ends with the first ticket.
void TestEngineSessions::certificate_is_checked_every_two_days() {
  Acquaintance met;
  int sinceFull = 0;
  for (int session = 0; session < 60; ++session) {
    met.pass(3h);
    sinceFull = met.measureAgain() == HandshakeKind::Full ? 0 : sinceFull + 1;
    QVERIFY(sinceFull <= 48 / 3);
  }
  const auto full =
      std::ranges::count(met.world.seen.connections, HandshakeKind::Full, &client::ConnectionInfo::handshake);
  QVERIFY2(full >= 4 && full <= 5, qPrintable(QString::number(full)));
}

// Before the ticket was received, the certificate may not have been valid yet.
void TestEngineSessions::clock_set_back_makes_tickets_useless() {
  Acquaintance met;
  met.world.client.clock().step(-2h);
  QVERIFY(met.measureAgain() == HandshakeKind::Full);
  QCOMPARE(met.lastSample().offset(), Duration(2h));
}

void TestEngineSessions::bare_psk_needs_the_consent_of_both_data() {
  QTest::addColumn<bool>("client");
  QTest::addColumn<bool>("server");
  QTest::addColumn<bool>("resumed");
  QTest::newRow("neither") << false << false << true;
  QTest::newRow("client alone") << true << false << false;
  QTest::newRow("server alone") << false << true << true;  // with a key exchange
  QTest::newRow("both") << true << true << true;
}

void TestEngineSessions::bare_psk_needs_the_consent_of_both() {
  QFETCH(bool, client);
  QFETCH(bool, server);
  QFETCH(bool, resumed);
  WorldOptions options{.keepsTickets = true};
  options.limits.resumption = server ? quic::Resumption::PskOnly : quic::Resumption::ForwardSecret;
  EngineWorld world(options);
  world.manner.resumption = client ? quic::Resumption::PskOnly : quic::Resumption::ForwardSecret;
  QVERIFY(world.measureOnce());
  QVERIFY(world.measureOnce());
  QVERIFY(world.seen.connections[1].handshake == (resumed ? HandshakeKind::ZeroRtt : HandshakeKind::Full));
  world.restartServer(options.limits);
  QVERIFY(world.measureOnce());
  QVERIFY(world.seen.connections[2].handshake == HandshakeKind::Full);
  QCOMPARE(world.seen.samples.size(), std::size_t{3});
}

void TestEngineSessions::tokens_are_shown_once_each() {
  EngineWorld world({.keepsTickets = true});
  const TokenTap tap(world);
  for (int session = 0; session < 10; ++session) {
    QVERIFY(world.measureOnce());
  }
  QCOMPARE(tap.tokens.size(),
           std::size_t{20});  // a client acknowledges the server's first packet in a packet of its own
  std::set<std::vector<std::uint8_t>> different;
  for (std::size_t i = 0; i < tap.tokens.size(); i += 2) {
    QCOMPARE(tap.tokens[i].empty(), i == 0);
    different.insert(tap.tokens[i]);
  }
  QCOMPARE(different.size(), std::size_t{10});
}

// An attacker on the path can replay a first packet, from any address.
void TestEngineSessions::thousand_replays_of_a_packet_are_answered_once_per_handshake_data() {
  QTest::addColumn<int>("pause");  // milliseconds between replays
  QTest::addColumn<int>("most");   // answers
  QTest::newRow("at once") << 0 << 1;
  QTest::newRow("for a minute") << 60 << 21;  // a handshake without a proven address ends after 3 s
}

// From as many addresses: the packet names its connection.
void TestEngineSessions::thousand_replays_of_a_packet_are_answered_once_per_handshake() {
  QFETCH(int, pause);
  QFETCH(int, most);
  Acquaintance met;
  std::optional<sim::Packet> first;
  met.world.simulation.setTap([&](const sim::Host& from, const sim::Packet& packet) {
    if (&from == &met.world.client && !first) {
      first = packet;
    }
  });
  QVERIFY(met.measureAgain() == HandshakeKind::ZeroRtt);
  met.world.simulation.setTap({});
  met.world.simulation.runFor(1min);
  const auto& counters = met.world.service->counters();
  const std::uint64_t before = counters.datagramAnswers;
  std::size_t connections = 0;
  for (int i = 0; i < 1000; ++i) {
    sim::Packet replay = *first;
    replay.source = *SocketAddress::parse("10.7." + std::to_string(i / 250) + '.' + std::to_string(i % 250 + 1), 7);
    met.world.client.inject(replay);
    met.world.simulation.runFor(std::chrono::milliseconds(pause));
    connections = std::max(connections, met.world.service->connectionCount());
  }
  met.world.simulation.runFor(100ms);
  const std::uint64_t answered = counters.datagramAnswers - before;
  QVERIFY(answered >= 1);
  QVERIFY2(answered <= static_cast<std::uint64_t>(most), qPrintable(QString::number(answered)));
  QVERIFY(connections <= 2);
  QVERIFY(met.measureAgain() == HandshakeKind::ZeroRtt);  // others are served as before
}

void TestEngineSessions::replayed_zero_rtt_packets_are_harmless() {
  for (const TransportChoice transport : kTransports) {
    Acquaintance met({}, transport);
    std::optional<sim::Packet> first;
    std::map<std::string, std::size_t> answered;  // bytes, by address
    met.world.simulation.setTap([&](const sim::Host& from, const sim::Packet& packet) {
      if (&from == &met.world.client && !first) {
        first = packet;
      } else if (&from == &met.world.server) {
        answered[packet.destination.host()] += packet.payload.size();
      }
    });
    QVERIFY(met.measureAgain(transport) == HandshakeKind::ZeroRtt);
    met.world.simulation.runFor(1min);
    const auto& counters = met.world.service->counters();
    const std::uint64_t before = counters.datagramAnswers + counters.streamAnswers;
    constexpr std::size_t kReplays = 30;
    for (std::size_t i = 0; i < kReplays; ++i) {
      sim::Packet replay = *first;
      replay.source = *SocketAddress::parse("10.7.0." + std::to_string(i), 7);
      for (int copy = 0; copy < 5; ++copy) {
        met.world.client.inject(replay);
      }
      met.world.simulation.runFor(10s);  // an incomplete handshake times out after 5 s
    }
    // Each replay costs the server one answer, and nothing else.
    QCOMPARE(counters.datagramAnswers + counters.streamAnswers, before + kReplays);
    for (std::size_t i = 0; i < kReplays; ++i) {
      QVERIFY(answered["10.7.0." + std::to_string(i)] <= 3 * first->payload.size());
    }
    QCOMPARE(met.world.service->connectionCount(), std::size_t{0});
    met.world.client.inject(*first);  // from the client's own address
    met.world.simulation.runFor(1min);
    QCOMPARE(met.world.seen.samples.size(), std::size_t{2});
    QVERIFY(met.world.seen.failures.empty());
    met.world.simulation.setTap({});
    QVERIFY(met.measureAgain(transport) == HandshakeKind::ZeroRtt);
    QVERIFY(isExact(met.lastSample()));
  }
}

QTEST_GUILESS_MAIN(TestEngineSessions)
#include "tst_engine_sessions.moc"
