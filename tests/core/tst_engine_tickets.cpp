// SPDX-License-Identifier: MIT
// Tickets: how long their trust lasts, for which protocols they are used, and their address tokens.
#include <ngtcp2/ngtcp2.h>

#include <QTest>

#include "connection/stateless.h"
#include "engine_world.h"
#include "hostile/raw_peer.h"
#include "show.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using quic::HandshakeKind;
using quic::Ticket;
using std::chrono::days;

namespace {

/// A store that gives access to the last ticket.
class OpenStore final : public client::TicketStore {
 public:
  std::optional<Ticket> take(const client::TicketKey& key) override { return inner_.take(key); }
  void put(const client::TicketKey& key, const Ticket& ticket) override {
    last = ticket;
    inner_.put(key, ticket);
  }

  Ticket last;

 private:
  client::MemoryTicketStore inner_;
};

/// A client with such a store; each session is one exchange.
struct Regular {
  explicit Regular(const WorldOptions& options = {}) : world(options) { world.client.drive(fleet); }
  ~Regular() { world.client.stopDriving(fleet); }

  std::optional<HandshakeKind> meet() {
    const std::size_t before = world.seen.connections.size();
    client::ServerConfig config = world.manner;
    config.spec = {.host = kName, .port = kPort, .pin = std::nullopt};
    config.trust = world.identity.file;
    world.client.run([&] { QVERIFY(fleet.add(client::ServerId{++lastId}, config, {.burst = 1})); });
    const int wanted = world.seen.finished + 1;
    const bool finished = world.simulation.runUntil([&] { return world.seen.finished == wanted; }, 1min);
    return finished && world.seen.connections.size() > before ? std::optional(world.seen.connections.back().handshake)
                                                              : std::nullopt;
  }
  WallTime now() const { return world.client.clock().wall(); }

  EngineWorld world;
  OpenStore store;
  client::Fleet fleet{world.client, world.client.clock(), world.seen, &store};
  std::uint32_t lastId = 0;
};

}  // namespace

class TestEngineTickets : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void certificate_is_trusted_for_a_week_or_as_long_as_it_is_valid_data();
  void certificate_is_trusted_for_a_week_or_as_long_as_it_is_valid();
  void resumption_does_not_renew_trust();
  void trust_begins_anew_with_a_full_handshake();
  void ticket_is_usable_within_its_times_only_data();
  void ticket_is_usable_within_its_times_only();
  void ticket_is_for_the_protocols_that_were_offered();
  void token_that_fits_the_first_packet_is_shown_data();
  void token_that_fits_the_first_packet_is_shown();
};

void TestEngineTickets::certificate_is_trusted_for_a_week_or_as_long_as_it_is_valid_data() {
  QTest::addColumn<int>("daysLeft");
  QTest::addColumn<int>("trustedDays");
  QTest::newRow("a month") << 30 << 7;
  QTest::newRow("eight days") << 8 << 7;
  QTest::newRow("seven days") << 7 << 7;
  QTest::newRow("six days") << 6 << 6;
  QTest::newRow("a day") << 1 << 1;
}

void TestEngineTickets::certificate_is_trusted_for_a_week_or_as_long_as_it_is_valid() {
  QFETCH(int, daysLeft);
  QFETCH(int, trustedDays);
  Regular regular({.certificateMade = sim::Simulation::kDefaultStart - days(30 - daysLeft)});
  QVERIFY(regular.meet() == HandshakeKind::Full);
  const Duration trusted = regular.store.last.trustedUntil - regular.store.last.received;
  QVERIFY2(std::chrono::abs(trusted - days(trustedDays)) <= 1s, inWords(trusted).c_str());
}

// Otherwise the certificate would never be checked again.
void TestEngineTickets::resumption_does_not_renew_trust() {
  Regular regular;
  QVERIFY(regular.meet() == HandshakeKind::Full);
  const WallTime until = regular.store.last.trustedUntil;
  WallTime received = regular.store.last.received;
  for (int session = 0; session < 5; ++session) {
    regular.world.simulation.runFor(8h);
    QVERIFY(regular.meet() == HandshakeKind::ZeroRtt);
    QVERIFY(regular.store.last.received > received);  // a new ticket
    received = regular.store.last.received;
    QCOMPARE(regular.store.last.trustedUntil, until);
  }
}

void TestEngineTickets::trust_begins_anew_with_a_full_handshake() {
  Regular regular;
  QVERIFY(regular.meet() == HandshakeKind::Full);
  const WallTime until = regular.store.last.trustedUntil;
  regular.world.simulation.runFor(days(3));
  QVERIFY(regular.meet() == HandshakeKind::Full);
  QVERIFY(std::chrono::abs(regular.store.last.trustedUntil - until - days(3)) < 1min);
}

void TestEngineTickets::ticket_is_usable_within_its_times_only_data() {
  QTest::addColumn<qint64>("seconds");  // after it was received
  QTest::addColumn<qint64>("expires");
  QTest::addColumn<qint64>("trusted");
  QTest::addColumn<bool>("usable");
  const auto row = [](const char* name, qint64 seconds, qint64 expires, qint64 trusted, bool usable) {
    QTest::newRow(name) << seconds << expires << trusted << usable;
  };
  row("at once", 0, 10, 10, true);
  row("before it came", -1, 10, 10, false);
  row("at last", 9, 10, 20, true);
  row("when it expires", 10, 10, 20, false);
  row("when the trust ends", 10, 20, 10, false);
  row("just before the trust ends", 9, 20, 10, true);
}

void TestEngineTickets::ticket_is_usable_within_its_times_only() {
  QFETCH(qint64, seconds);
  QFETCH(qint64, expires);
  QFETCH(qint64, trusted);
  QFETCH(bool, usable);
  constexpr WallTime kReceived = sim::Simulation::kDefaultStart;
  const Ticket ticket{
      .received = kReceived, .expires = kReceived + expires * 1s, .trustedUntil = kReceived + trusted * 1s};
  QCOMPARE(ticket.isUsableAt(kReceived + seconds * 1s), usable);
}

// A ticket is bound to the offered ALPNs: otherwise a strict client could get a protocol that it did not offer.
void TestEngineTickets::ticket_is_for_the_protocols_that_were_offered() {
  for (const bool strictFirst : {false, true}) {
    Regular regular;
    regular.world.manner.strict = strictFirst;
    QVERIFY(regular.meet() == HandshakeKind::Full);
    regular.world.manner.strict = !strictFirst;
    QVERIFY(regular.meet() == HandshakeKind::Full);
    QVERIFY(regular.meet() == HandshakeKind::ZeroRtt);
    regular.world.manner.strict = strictFirst;
    QVERIFY(regular.meet() == HandshakeKind::ZeroRtt);  // its own ticket is still stored
  }
}

void TestEngineTickets::token_that_fits_the_first_packet_is_shown_data() {
  QTest::addColumn<int>("size");
  QTest::addColumn<bool>("shown");
  QTest::newRow("41 bytes, as ours") << 41 << true;
  QTest::newRow("512 bytes") << 512 << true;
  QTest::newRow("513 bytes") << 513 << false;
  QTest::newRow("1,000 bytes") << 1'000 << false;
}

// A larger one would leave no space for the rest of the packet.
void TestEngineTickets::token_that_fits_the_first_packet_is_shown() {
  QFETCH(int, size);
  QFETCH(bool, shown);
  Regular regular({.withServer = false});
  EngineWorld& world = regular.world;
  const auto peer = RawPeer::listen(world.server, kPort, world.identity.credentials, {});
  const Bytes token(static_cast<std::size_t>(size), 0x77);
  peer->onMessage = [&](const Bytes& message) {
    ngtcp2_conn_submit_new_token(peer->connection->handle(), token.data(), token.size());
    const WallTime now = world.server.clock().wall();
    peer->sendDatagram(
        wire::encodeResponse({.nonce = wire::parseRequest(message)->nonce, .receiveTime = now, .sendTime = now}));
  };
  std::vector<Bytes> tokens;  // in the first packets
  world.simulation.setTap([&](const sim::Host& from, const sim::Packet& packet) {
    const auto initial = quic::readInitial(packet.payload);
    if (&from == &world.client && initial) {
      tokens.emplace_back(initial->token.begin(), initial->token.end());
    }
  });
  QVERIFY(regular.meet() == HandshakeKind::Full);
  world.simulation.runFor(1s);
  world.server.run([&] { peer->connection.reset(); });
  tokens.clear();
  QVERIFY(regular.meet() == HandshakeKind::ZeroRtt);
  world.simulation.setTap({});
  QCOMPARE(tokens.at(0) == token, shown);
  QVERIFY(tokens.at(0).size() <= 512);
}

QTEST_GUILESS_MAIN(TestEngineTickets)
#include "tst_engine_tickets.moc"
