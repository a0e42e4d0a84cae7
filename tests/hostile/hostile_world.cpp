// SPDX-License-Identifier: MIT
#include "hostile/hostile_world.h"

#include <algorithm>
#include <memory>

#include "client/fleet.h"
#include "hostile/payload_maker.h"
#include "hostile/raw_peer.h"
#include "server/server.h"
#include "sim/simulation.h"

namespace tsq::test {
namespace {

using namespace std::chrono_literals;

constexpr std::uint16_t kPort = 443;
// The largest datagram in one packet: room for frames.
constexpr std::uint32_t kMaxCarrier = 1'100;
// An unclosed connection is idle for 30 s at most, after a handshake of 5 s.
constexpr Duration kAfterwards = 40s;

// Made once, because generating a key takes longer than a whole trial.
const std::shared_ptr<const quic::ServerCredentials>& credentials() {
  static const auto made = [] {
    const auto pair = quic::makeSelfSigned({"10.0.0.2"}, sim::Simulation::kDefaultStart).value();
    return quic::ServerCredentials::fromPem(pair.certificatePem, pair.keyPem).value();
  }();
  return made;
}

// Groups that are not the other side's first choice, or not supported: it sends HelloRetryRequest.
constexpr std::array<const char*, 5> kGroups{"", "+GROUP-SECP256R1", "+GROUP-X448:+GROUP-X25519", "+GROUP-SECP521R1",
                                             "+GROUP-X448"};

std::string priorityOf(const char* groups) {
  return *groups == '\0' ? std::string()
                         : std::string("NORMAL:-VERS-ALL:+VERS-TLS1.3:-GROUP-ALL:") + groups +
                               ":%DISABLE_TLS13_COMPAT_MODE:+ECDHE-PSK";
}

// Renames an extension of the ClientHello or the EncryptedExtensions, so that it appears to be missing.
void hideExtension(Choices& choices, std::span<std::uint8_t> frames) {
  constexpr std::array<std::uint8_t, 10> kTypes{57, 51, 43, 41, 42, 45, 16, 13, 10, 0};
  const std::array<std::uint8_t, 2> type{0, choices.of(kTypes)};
  const auto found = std::ranges::search(frames, type);
  // Any place with these two bytes; usually it is the extension.
  if (!found.empty()) {
    found.front() = 0xfa;
  }
}

void flipBits(Choices& choices, std::span<std::uint8_t> frames) {
  for (std::uint32_t left = 1 + choices.below(3); left > 0; --left) {
    frames[choices.below(static_cast<std::uint32_t>(frames.size()))] ^=
        static_cast<std::uint8_t>(1U << choices.below(8));
  }
}

/// Decides how each packet is changed.
class Manners {
 public:
  Manners(Choices& choices, Trial& trial)
      : choices_(choices), trial_(trial), target_(choices.below(4)), isPatient_(choices.oneIn(2)) {}

  Rewriter rewriter() {
    Rewriter result;
    result.rewrite = [this](Level level, std::span<std::uint8_t> frames, std::uint64_t offset) {
      if (!frames.empty() && isTarget(level) && (isCarrier_ || !isPatient_)) {
        change(frames, offset);
      }
    };
    result.priority = priorityOf(choices_.oneIn(4) ? choices_.of(kGroups) : "");
    result.withholdsTransportParameters = choices_.oneIn(16);
    return result;
  }

  /// A datagram whose frames are replaced. Patient peers change only these, so that the connection stays open.
  void sendCarrier(RawPeer& peer) {
    isCarrier_ = true;
    peer.sendDatagram(Bytes(1 + choices_.below(kMaxCarrier), 0));
    isCarrier_ = false;
  }

 private:
  // Most trials change only packets after the handshake, because the others seldom complete it.
  bool isTarget(Level level) {
    switch (target_) {
      case 0:
        return level == Level::Initial && choices_.oneIn(2);
      case 1:
        return level != Level::OneRtt && choices_.oneIn(4);
      default:
        return level == Level::OneRtt && !choices_.oneIn(4);
    }
  }

  void change(std::span<std::uint8_t> frames, std::uint64_t offset) {
    ++trial_.rewritten;
    switch (isPatient_ ? 2 : choices_.below(6)) {
      case 0:
        return flipBits(choices_, frames);
      case 1:
        return hideExtension(choices_, frames);
      default:
        return PayloadMaker(choices_, isPatient_).fill(frames, offset);
    }
  }

  Choices& choices_;
  Trial& trial_;
  const std::uint32_t target_;
  const bool isPatient_;
  bool isCarrier_ = false;
};

/// Two hosts; the hostile one is behind a router.
struct World {
  World() { simulation.join(hostile, victim, {.delay = 5ms}); }

  sim::Simulation simulation;
  sim::Host& hostile = simulation.addHost({.addresses = {"10.0.0.1"}});
  sim::Host& victim = simulation.addHost({.addresses = {"10.0.0.2"}});
  sim::Nat& router = hostile.putBehindNat("192.0.2.1");
};

std::optional<quic::Ticket> fetchTicket(World& world, const RawPeer::Options& options) {
  const auto peer = RawPeer::connect(world.hostile, world.victim.address(kPort), options);
  world.simulation.runFor(100ms);
  auto ticket = peer->connection->takeTicket();
  peer->connection->close();
  return ticket;
}

/// Records the client's observations.
class Listener final : public client::Observer {
 public:
  void onConnected(client::ServerId, const client::ConnectionInfo&) override { isConnected = true; }
  void onSample(client::ServerId, const Sample&, client::Transport) override {}
  void onFailure(client::ServerId, const Error&) override {}
  void onFinished(client::ServerId) override { isFinished = true; }

  bool isConnected = false;
  bool isFinished = false;
};

}  // namespace

Trial attackServer(Choices& choices, int steps) {
  Trial trial;
  World world;
  std::unique_ptr<server::Server> service;
  server::Limits limits;
  limits.admission.retry = choices.oneIn(4) ? server::RetryPolicy::Always : server::RetryPolicy::Pressure;
  world.victim.run([&] {
    service = std::make_unique<server::Server>(world.victim, world.victim.clock(), credentials(), limits);
    service->listen(*SocketAddress::parse("::", kPort)).value();
  });
  world.victim.drive(*service);
  RawPeer::Options options;
  if (choices.oneIn(3)) {
    options.credentials = quic::ClientCredentials::create(credentials()->pin()).value();
    options.ticket = fetchTicket(world, options);
  }
  Manners manners(choices, trial);
  const auto before = service->counters().handshakes;
  {
    const auto peer = RawPeer::connect(world.hostile, world.victim.address(kPort), options, manners.rewriter());
    for (int i = 0; i < steps && peer->connection->state() != quic::Connection::State::Closed; ++i) {
      if (choices.oneIn(32)) {
        world.router.rebind();
      }
      if (peer->connection->canSend()) {
        world.hostile.run([&] { manners.sendCarrier(*peer); });
      }
      world.simulation.runFor(choices.oneIn(16) ? 300ms : 4ms);
    }
  }
  trial.reachedOpen = service->counters().handshakes > before;
  world.simulation.runFor(kAfterwards);
  trial.isOver = service->connectionCount() == 0;
  world.victim.stopDriving(*service);
  return trial;
}

Trial attackClient(Choices& choices, int steps) {
  Trial trial;
  World world;
  Manners manners(choices, trial);
  const auto peer = RawPeer::listen(world.hostile, kPort, credentials(), {}, manners.rewriter());
  world.router.forward(kPort, world.hostile.address(kPort));
  Listener seen;
  client::MemoryTicketStore tickets;
  client::Fleet fleet(world.victim, world.victim.clock(), seen, &tickets);
  world.victim.drive(fleet);
  client::ServerConfig config;
  config.spec = {.host = "192.0.2.1", .port = kPort, .pin = std::nullopt};
  config.trust = credentials()->pin();
  config.transport = choices.oneIn(2) ? client::TransportChoice::Auto : client::TransportChoice::Stream;
  world.victim.run([&] { static_cast<void>(fleet.add(client::ServerId{1}, config, {.burst = 3, .timeout = 1s})); });
  for (int i = 0; i < steps && !seen.isFinished; ++i) {
    if (peer->isOpen()) {
      world.hostile.run([&] { manners.sendCarrier(*peer); });
    }
    world.simulation.runFor(choices.oneIn(16) ? 300ms : 4ms);
  }
  trial.reachedOpen = seen.isConnected;
  trial.isOver = world.simulation.runUntil([&] { return seen.isFinished; }, kAfterwards);
  world.victim.stopDriving(fleet);
  return trial;
}

}  // namespace tsq::test
