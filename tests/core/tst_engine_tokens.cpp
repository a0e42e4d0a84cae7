// SPDX-License-Identifier: MIT
// Address validation: only an unused, recent token of the server for this address. To other addresses it sends at most
// three times the bytes received (RFC 9000 section 8.1).
#include <QTest>

#include "connection/stateless.h"
#include "engine_world.h"
#include "show.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

using Bytes = std::vector<std::uint8_t>;

const SocketAddress kVictim = *SocketAddress::parse("10.7.7.7", 777);

quic::ServerSessions sessionsOf(const quic::SessionSecret& secret) {
  return {{{.secret = secret}},
          quic::ConnectionLimits{.streams = server::Limits().streams},
          quic::Resumption::ForwardSecret};
}

/// A certificate of several packets.
std::vector<std::string> manyNames() {
  std::vector<std::string> names{kName};
  for (int i = 0; i < 100; ++i) {
    names.push_back("server-" + std::to_string(i) + ".with.a.long.name.example");
  }
  return names;
}

/// Returns a ticket that the server rejects, with a token of the test's choice.
class Forger final : public client::TicketStore {
 public:
  std::optional<quic::Ticket> take(const client::TicketKey&) override {
    auto ticket = ticket_;
    if (ticket) {
      ticket->token = token;
    }
    return ticket;
  }
  void put(const client::TicketKey&, const quic::Ticket& ticket) override { ticket_ = ticket_.value_or(ticket); }

  Bytes token;

 private:
  std::optional<quic::Ticket> ticket_;
};

/// The amplification factor towards an address that sends only a client's first packet.
struct Amplification {
  Amplification() {
    world.client.drive(fleet);
    measure();
    world.simulation.runFor(1s);  // for its CONNECTION_CLOSE
    world.restartServer({}, secret);
  }
  ~Amplification() {
    world.simulation.setTap({});
    world.client.stopDriving(fleet);
  }

  void measure() {
    world.client.run([&] {
      const client::ServerConfig config{.spec = {.host = kName}, .trust = world.identity.file};
      QVERIFY(fleet.add(client::ServerId{++lastId}, config, {.burst = 1}));
    });
    const int wanted = world.seen.finished + 1;
    world.simulation.runUntil([&] { return world.seen.finished == wanted; }, 1min);
  }

  double withToken(const Bytes& token) {
    forger.token = token;
    std::optional<sim::Packet> first;
    std::size_t sent = 0;
    world.simulation.setTap([&](const sim::Host& from, const sim::Packet& packet) {
      if (&from == &world.client && !first) {
        first = packet;
      } else if (&from == &world.server && packet.destination.host() == kVictim.host()) {
        sent += packet.payload.size();
      }
    });
    world.there().down = true;  // the server receives nothing from the real client
    measure();
    world.there().down = false;
    const auto initial = quic::readInitial(first->payload);
    if (!initial || Bytes(initial->token.begin(), initial->token.end()) != token) {
      qFatal("the token was not shown");
    }
    first->source = kVictim;
    world.client.inject(*first);
    world.simulation.runFor(30s);
    return static_cast<double>(sent) / static_cast<double>(first->payload.size());
  }

  WallTime now() { return world.server.clock().wall(); }

  const quic::SessionSecret secret = quic::makeSessionSecret();
  EngineWorld world{{.certificateNames = manyNames()}};
  Forger forger;
  client::Fleet fleet{world.client, world.client.clock(), world.seen, &forger};
  quic::ServerSessions sessions = sessionsOf(secret);
  std::uint32_t lastId = 0;
};

}  // namespace

class TestEngineTokens : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void token_of_the_servers_own_proves_the_address();
  void other_token_proves_nothing_data();
  void other_token_proves_nothing();
  void token_proves_the_address_once();
  void client_with_a_strange_token_is_served_all_the_same();
};

// Shows that the other tests can fail.
void TestEngineTokens::token_of_the_servers_own_proves_the_address() {
  Amplification amplification;
  const double factor = amplification.withToken(amplification.sessions.tokens().make(kVictim, amplification.now()));
  QVERIFY2(factor > 3, qPrintable(QString::number(factor)));
}

void TestEngineTokens::other_token_proves_nothing_data() {
  QTest::addColumn<QByteArray>("kind");
  for (const char* kind : {"none", "one byte", "zeros", "garbage", "garbage that begins like one of ours", "damaged",
                           "foreign secret", "another address", "expired", "from the future"}) {
    QTest::newRow(kind) << QByteArray(kind);
  }
}

void TestEngineTokens::other_token_proves_nothing() {
  QFETCH(QByteArray, kind);
  Amplification amplification;
  const WallTime now = amplification.now();
  const auto make = [&](const SocketAddress& address, WallTime time) {
    return amplification.sessions.tokens().make(address, time);
  };
  const Bytes good = make(kVictim, now);
  Bytes damaged = good;
  damaged.back() ^= 1;
  Bytes beginning(good.size(), 0x5a);
  beginning[0] = good[0];
  const std::map<QByteArray, Bytes> tokens{
      {"none", {}},
      {"one byte", {good[0]}},
      {"zeros", Bytes(41, 0)},
      {"garbage", Bytes(41, 0x5a)},
      {"garbage that begins like one of ours", beginning},
      {"damaged", damaged},
      {"foreign secret", sessionsOf(quic::makeSessionSecret()).tokens().make(kVictim, now)},
      {"another address", make(*SocketAddress::parse("10.0.0.1", 777), now)},
      {"expired", make(kVictim, now - days(3))},
      {"from the future", make(kVictim, now + 1h)}};
  const double factor = amplification.withToken(tokens.at(kind));
  QVERIFY(factor > 0);
  QVERIFY2(factor <= 3, qPrintable(QString::number(factor)));
}

void TestEngineTokens::token_proves_the_address_once() {
  Amplification amplification;
  const Bytes token = amplification.sessions.tokens().make(kVictim, amplification.now());
  QVERIFY(amplification.withToken(token) > 3);
  QVERIFY(amplification.withToken(token) <= 3);
}

void TestEngineTokens::client_with_a_strange_token_is_served_all_the_same() {
  Amplification amplification;
  for (const Bytes& token : {Bytes(41, 0x5a), Bytes(1, 0), Bytes(500, 0x36)}) {
    amplification.forger.token = token;
    const std::size_t before = amplification.world.seen.samples.size();
    amplification.measure();
    QCOMPARE(amplification.world.seen.samples.size(), before + 1);
  }
}

QTEST_GUILESS_MAIN(TestEngineTokens)
#include "tst_engine_tokens.moc"
