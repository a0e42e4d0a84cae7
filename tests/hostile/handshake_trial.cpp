// SPDX-License-Identifier: MIT
#include "hostile/handshake_trial.h"

#include <algorithm>
#include <memory>
#include <optional>

#include "client/fleet.h"
#include "hostile/gatekeeper.h"
#include "server/server.h"
#include "sim/simulation.h"

namespace tsq::test {
namespace {

using namespace std::chrono_literals;

constexpr std::uint16_t kPort = 443;
constexpr client::ServerId kServer{1};
// Well above the client's own limits: 5 s for the handshake, and for each of two exchanges, repeated three times.
constexpr Duration kClientEnd = 60s;
// A server closes an idle connection after 30 s or three probe timeouts, counted from the first packet that it sends
// after receiving one (RFC 9000 section 10.1), and keeps it in the closing state for three more.
constexpr Duration kServerEnd = 2min;
// Age of a client's ticket. The server has run for longer: GnuTLS rejects 0-RTT data from before its own start.
constexpr Duration kTicketAge = 1min;

// How the client begins, by its state from an earlier session.
enum class Kind { NoTicket, NoEarlyData, ZeroRtt, PskOnly, PskOnlyAtOneEnd, Expired, Foreign, OtherLimits };
constexpr std::array kKinds{Kind::NoTicket,        Kind::NoEarlyData, Kind::ZeroRtt, Kind::PskOnly,
                            Kind::PskOnlyAtOneEnd, Kind::Expired,     Kind::Foreign, Kind::OtherLimits};

const char* nameOf(Kind kind) {
  switch (kind) {
    case Kind::NoTicket:
      return "no ticket";
    case Kind::NoEarlyData:
      return "ticket, no 0-RTT taken";
    case Kind::ZeroRtt:
      return "ticket with 0-RTT";
    case Kind::PskOnly:
      return "PSK only";
    case Kind::PskOnlyAtOneEnd:
      return "PSK only at one end";
    case Kind::Expired:
      return "expired ticket";
    case Kind::Foreign:
      return "foreign ticket";
    case Kind::OtherLimits:
      return "ticket of other limits";
  }
  return "";
}

// Made once, because generating a key takes longer than a whole trial.
const std::shared_ptr<const quic::ServerCredentials>& credentials() {
  static const auto made = [] {
    const auto pair = quic::makeSelfSigned({"10.0.0.2"}, sim::Simulation::kDefaultStart).value();
    return quic::ServerCredentials::fromPem(pair.certificatePem, pair.keyPem).value();
  }();
  return made;
}

const quic::SessionSecret& usualSecret() {
  static const quic::SessionSecret secret = quic::makeSessionSecret();
  return secret;
}

/// Holds one ticket, for any server.
class OneTicket final : public client::TicketStore {
 public:
  explicit OneTicket(std::optional<quic::Ticket> ticket = {}) : ticket_(std::move(ticket)) {}
  std::optional<quic::Ticket> take(const client::TicketKey&) override { return std::exchange(ticket_, std::nullopt); }
  void put(const client::TicketKey&, const quic::Ticket& ticket) override { ticket_ = ticket; }

 private:
  std::optional<quic::Ticket> ticket_;
};

/// Records the client's observations.
class Listener final : public client::Observer {
 public:
  void onConnected(client::ServerId, const client::ConnectionInfo& info) override { handshake = info.handshake; }
  void onSample(client::ServerId, const Sample& sample, client::Transport) override { samples.push_back(sample); }
  void onFailure(client::ServerId, const Error& error) override { failure = error; }
  void onFinished(client::ServerId) override { isFinished = true; }

  std::optional<quic::HandshakeKind> handshake;
  std::vector<Sample> samples;
  std::optional<Error> failure;
  bool isFinished = false;
};

/// Makes the client's TLS prefer these groups in every session.
class Preferring final : public Actor {
 public:
  Preferring(Actor& client, std::string priority) : client_(client), priority_(std::move(priority)) {}
  MonoTime nextDeadline() const override { return client_.nextDeadline(); }
  void onDeadline() override {
    Rewriter rewriter;
    rewriter.priority = priority_;
    const RewriteScope scope(rewriter);
    client_.onDeadline();
  }

 private:
  Actor& client_;
  const std::string priority_;
};

// A random selection in random order.
template <std::size_t size>
std::string someOf(Choices& choices, std::array<const char*, size> names) {
  for (std::uint32_t i = size - 1; i > 0; --i) {
    std::swap(names[i], names[choices.below(i + 1)]);
  }
  std::string list;
  for (std::uint32_t left = 1 + choices.below(size); left > 0; --left) {
    list += names[left - 1];
  }
  return list;
}

// A client sends a key share for the first of its groups. Tickets use the first cipher that both ends support.
std::string anyPriority(Choices& choices, quic::Resumption resumption, bool isServer) {
  const std::string groups = someOf<5>(
      choices, {":+GROUP-X25519", ":+GROUP-SECP256R1", ":+GROUP-SECP384R1", ":+GROUP-SECP521R1", ":+GROUP-X448"});
  const std::string ciphers = choices.oneIn(2)
                                  ? ":+AES-128-GCM"
                                  : someOf<3>(choices, {":+AES-128-GCM", ":+AES-256-GCM", ":+CHACHA20-POLY1305"});
  const bool isPskOnly = resumption == quic::Resumption::PskOnly;
  const std::string psk = !isPskOnly ? ":+ECDHE-PSK" : isServer ? ":+ECDHE-PSK:+PSK" : ":+PSK";
  return "NORMAL:-VERS-ALL:+VERS-TLS1.3:-GROUP-ALL" + groups + ":-CIPHER-ALL" + ciphers + psk +
         ":%DISABLE_TLS13_COMPAT_MODE:%PROFILE_MEDIUM";
}

Duration upTo(Choices& choices, Duration most) {
  return most * choices.below(256) / 256;
}

double rate(Choices& choices, double most) {
  return choices.oneIn(3) ? 0 : most * choices.below(256) / 256;
}

sim::PathModel anyPath(Choices& choices) {
  return {.delay = choices.oneIn(4) ? Duration(50us) : upTo(choices, 150ms),
          .jitter = upTo(choices, 20ms),
          .loss = rate(choices, 0.4),
          .lossBursts = rate(choices, 0.05),
          .lossBurst = upTo(choices, 1s),
          .duplication = rate(choices, 0.3),
          .reordering = rate(choices, 0.5),
          .reorderDelay = upTo(choices, 60ms),
          .keepsOrder = choices.oneIn(2)};
}

/// A client and a server, as in use or with hostile settings.
class World {
 public:
  struct Manner {
    Kind kind = Kind::NoTicket;
    server::Limits limits;
    GatekeeperOptions gate;
    std::string priority;  ///< GnuTLS priority string of the client
    client::TransportChoice transport = client::TransportChoice::Auto;
    bool strict = false;
    quic::Resumption resumption = quic::Resumption::ForwardSecret;  ///< the client's
    bool withTicket = true;
  };

  World(std::uint64_t seed, const Manner& manner, const std::optional<quic::Ticket>& ticket)
      : simulation(seed),
        tickets_(ticket),
        gate_(server, manner.gate),
        fleet_(client, client.clock(), seen, manner.withTicket ? &tickets_ : nullptr),
        preferring_(fleet_, manner.priority) {
    server.run([&] {
      const quic::SessionSecret secret = manner.kind == Kind::Foreign ? quic::makeSessionSecret() : usualSecret();
      service = std::make_unique<server::Server>(gate_, server.clock(), credentials(), manner.limits,
                                                 quic::SessionSecrets{{.secret = secret}});
      service->listen(*SocketAddress::parse("::", kPort)).value();
    });
    server.drive(*service);
    simulation.runFor(ticket ? kTicketAge : Duration());
    client.drive(preferring_);
    client::ServerConfig config;
    config.spec = {.host = "10.0.0.2", .port = kPort, .pin = std::nullopt};
    config.trust = credentials()->pin();
    config.transport = manner.transport;
    config.strict = manner.strict;
    config.resumption = manner.resumption;
    client.run([&] { static_cast<void>(fleet_.add(kServer, config, {.burst = 2, .timeout = 5s})); });
  }
  ~World() {
    client.stopDriving(preferring_);
    server.stopDriving(*service);
  }
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  /// Both ends have a deadline as long as they wait for anything.
  bool hasDeadlines() const {
    return (seen.isFinished || fleet_.nextDeadline() != kNever) &&
           (service->connectionCount() == 0 || service->nextDeadline() != kNever);
  }
  /// Advances the time until `isOver`; false if that does not happen, or if a deadline is missing meanwhile.
  template <typename Condition>
  bool runUntil(const Condition& isOver, Duration atMost) {
    simulation.runUntil([&] { return isOver() || !hasDeadlines(); }, atMost);
    return isOver() && hasDeadlines();
  }
  std::optional<quic::Ticket> takeTicket() { return tickets_.take({}); }

  sim::Simulation simulation;
  sim::Host& client = simulation.addHost({.addresses = {"10.0.0.1"}});
  sim::Host& server = simulation.addHost({.addresses = {"10.0.0.2"}});
  sim::Nat& router = client.putBehindNat("192.0.2.1");
  Listener seen;
  std::unique_ptr<server::Server> service;

 private:
  OneTicket tickets_;
  Gatekeeper gate_;
  client::Fleet fleet_;
  Preferring preferring_;
};

// The state from an earlier session; the same for all trials, because it takes a session to get it.
const quic::Ticket& ticketOf(bool strict, quic::Resumption resumption, const server::Limits& limits) {
  static std::map<std::array<bool, 4>, quic::Ticket> known;
  quic::Ticket& ticket = known[{strict, resumption == quic::Resumption::PskOnly, limits.datagrams, limits.streams > 0}];
  if (ticket.session.empty()) {
    const auto transport = limits.datagrams ? client::TransportChoice::Datagram : client::TransportChoice::Stream;
    World world(1, {.limits = limits, .transport = transport, .strict = strict, .resumption = resumption}, {});
    world.simulation.join(world.client, world.server, {.delay = 5ms});
    world.simulation.runFor(200ms);
    ticket = world.takeTicket().value();
  }
  return ticket;
}

World::Manner anyManner(Choices& choices) {
  World::Manner manner;
  manner.kind = choices.of(kKinds);
  manner.strict = choices.oneIn(4);
  manner.transport = choices.of(
      std::array{client::TransportChoice::Auto, client::TransportChoice::Datagram, client::TransportChoice::Stream});
  manner.withTicket = manner.kind != Kind::NoTicket;
  manner.limits.datagrams = !choices.oneIn(6);
  manner.limits.streams = choices.oneIn(6) && manner.limits.datagrams ? 0 : 16;
  manner.limits.strict = choices.oneIn(8);
  if (manner.kind == Kind::PskOnly || (manner.kind == Kind::PskOnlyAtOneEnd && choices.oneIn(2))) {
    manner.resumption = quic::Resumption::PskOnly;
  }
  if (manner.kind == Kind::PskOnly || manner.resumption != quic::Resumption::PskOnly) {
    manner.limits.resumption = choices.oneIn(8)               ? quic::Resumption::Off
                               : manner.kind == Kind::PskOnly ? quic::Resumption::PskOnly
                                                              : quic::Resumption::ForwardSecret;
  }
  manner.priority = choices.oneIn(3) ? "" : anyPriority(choices, manner.resumption, false);
  manner.gate.priority = choices.oneIn(3) ? "" : anyPriority(choices, manner.limits.resumption, true);
  manner.gate.refusesEarlyData = manner.kind == Kind::NoEarlyData;
  manner.gate.first = choices.oneIn(2) ? static_cast<GatekeeperOptions::FirstAnswer>(choices.below(8))
                                       : GatekeeperOptions::FirstAnswer::None;
  manner.gate.negotiatesLate = choices.oneIn(8);
  manner.limits.admission.retry = choices.oneIn(4) ? server::RetryPolicy::Always : server::RetryPolicy::Pressure;
  return manner;
}

std::optional<quic::Ticket> anyTicket(const World::Manner& manner) {
  if (!manner.withTicket) {
    return std::nullopt;
  }
  server::Limits limits = manner.limits;
  limits.strict = false;
  if (manner.kind == Kind::OtherLimits) {
    limits.streams = limits.streams == 0 ? 16 : 0;
    limits.datagrams = true;
  }
  limits.resumption = manner.resumption;
  return ticketOf(manner.strict, manner.resumption, limits);
}

// The true offset is within half of the sample's round-trip time: both clocks are right here.
bool isTrue(const Sample& sample) {
  return sample.invalid || std::chrono::abs(sample.offset()) <= sample.delay() / 2 + 1us;
}

std::string outcomeOf(const Listener& seen) {
  if (seen.samples.empty()) {
    return seen.failure ? std::string(errorName(seen.failure->code)) : "nothing";
  }
  switch (seen.handshake.value()) {
    case quic::HandshakeKind::Full:
      return "full";
    case quic::HandshakeKind::Resumed:
      return "resumed";
    case quic::HandshakeKind::ZeroRtt:
      return "0-RTT";
  }
  return "";
}

std::string flawOf(const Listener& seen, bool isQuiet) {
  if (seen.samples.empty() && !seen.failure) {
    return "neither time nor error";
  }
  if (seen.failure && seen.failure->code == ErrorCode::Internal) {
    return "internal error: " + seen.failure->detail;
  }
  const bool isLate = seen.failure && (seen.failure->code == ErrorCode::HandshakeTimeout ||
                                       seen.failure->code == ErrorCode::ResponseTimeout);
  if (isQuiet && isLate) {
    return "no answer, and nothing was lost";
  }
  return std::ranges::all_of(seen.samples, isTrue) ? "" : "a false sample";
}

}  // namespace

HandshakeTrial tryHandshake(Choices& choices) {
  World::Manner manner = anyManner(choices);
  const bool isQuiet = choices.oneIn(4);
  if (isQuiet) {
    manner.gate.first = GatekeeperOptions::FirstAnswer::None;
  }
  const std::uint64_t seed = choices.below(65'536);
  World world(seed, manner, anyTicket(manner));
  const auto path = [&] { return isQuiet ? sim::PathModel{.delay = upTo(choices, 150ms)} : anyPath(choices); };
  world.simulation.path(world.client, world.server) = path();
  world.simulation.path(world.server, world.client) = path();
  if (manner.kind == Kind::Expired) {
    world.server.clock().step(std::chrono::days(3));  // tickets are valid for two days
  }
  if (!isQuiet && choices.oneIn(8)) {
    world.simulation.at(upTo(choices, 1s), [&world] { world.router.rebind(); });
  }
  HandshakeTrial trial{.kind = nameOf(manner.kind), .outcome = {}, .flaw = {}};
  const bool isFinished = world.runUntil([&] { return world.seen.isFinished; }, kClientEnd);
  trial.outcome = outcomeOf(world.seen);
  trial.flaw = isFinished ? flawOf(world.seen, isQuiet) : "the client has not finished";
  if (!world.runUntil([&] { return world.service->connectionCount() == 0; }, kServerEnd) && trial.flaw.empty()) {
    trial.flaw = "the server has not forgotten the connection";
  }
  return trial;
}

}  // namespace tsq::test
