// SPDX-License-Identifier: MIT
#include "server/server.h"

#include <vector>

#include "connection/address_proof.h"
#include "connection/stateless.h"
#include "crypto/random.h"
#include "server/connection_table.h"

namespace tsq::server {

namespace {

using namespace std::chrono_literals;

// An Initial packet that was in the kernel's queue for longer has been retransmitted, or is part of a flood.
constexpr Duration kStale = 500ms;
// Handshake timeout for a client without a validated address.
constexpr Duration kUnprovenHandshakeTimeout = 3s;

// When the server is about to end: a client that polls gets its CONNECTION_CLOSE, a burst is answered to its end.
constexpr Duration kDrainQuiet = 200ms;
constexpr Duration kDrainPatience = 3s;
constexpr Duration kDrainInterval = 20ms;

bool isStale(const PacketIn& packet) {
  return packet.kernelStamp && packet.arrival.wall - *packet.kernelStamp > kStale;
}

quic::ConnectionLimits promisedBy(const Limits& limits) {
  quic::ConnectionLimits promised{.idleTimeout = limits.idleTimeout,
                                  .handshakeTimeout = limits.handshakeTimeout,
                                  .datagrams = limits.datagrams,
                                  .streams = limits.streams};
  if (limits.strict) {
    promised.protocols = {std::string(quic::kAlpn)};
  }
  return promised;
}

}  // namespace

class Server::Impl {
 public:
  Impl(Network& network, const Clock& clock, std::shared_ptr<const quic::ServerCredentials> credentials,
       const Limits& limits, const quic::SessionSecrets& secrets, KeyRing signingKeys)
      : responder(std::move(signingKeys)),
        network_(network),
        clock_(clock),
        credentials_(std::move(credentials)),
        limits_(limits),
        promised_(promisedBy(limits)),
        sessions_(secrets, promised_, limits.resumption),
        prover_(sessions_),
        admission_(limits.admission),
        requests_(limits.requests),
        signatures_(limits.signatures),
        repliesToPrefix_(limits.repliesToPrefix) {
    fillRandom(place.resetSecret);
  }

  Result<SocketAddress> listen(const SocketAddress& local);
  void shutdown();
  void drain();
  bool isDrained() const { return closed_; }
  void onDeadline();
  MonoTime nextDeadline() const { return std::min(table.nextDeadline(), nextDrain_); }
  void setLimits(const Limits& limits);
  void setCredentials(std::shared_ptr<const quic::ServerCredentials> credentials) {
    credentials_ = std::move(credentials);
  }

  void setSessionSecrets(const quic::SessionSecrets& secrets) { sessions_.setSecrets(secrets); }

  std::size_t unprovenHandshakes() const { return unprovenHandshakes_; }

  WorkerPlace place;
  Counters counters;
  OnAccess onAccess;
  Responder responder;
  ConnectionTable table;

 private:
  // One bound socket; passes its packets to the server.
  struct Listener final : PacketHandler {
    explicit Listener(Impl& server) : owner(server) {}
    void onPacket(const PacketIn& packet) override { owner.onPacket(*socket, packet); }
    void onTransmitted(TransmitTag tag, WallTime kernelStamp) override { owner.transmitLedger_.note(tag, kernelStamp); }
    void onUnreachable(const Error& /*error*/) override {}

    Impl& owner;
    std::unique_ptr<Socket> socket;
  };

  void onPacket(Socket& socket, const PacketIn& packet);
  bool accept(Socket& socket, const PacketIn& packet);
  void drainSome();
  bool admits(Socket& socket, const PacketIn& packet, const quic::InitialHeader& initial,
              const quic::AddressProof& proof);
  bool make(Socket& socket, const PacketIn& packet, const quic::InitialHeader& initial,
            const quic::AddressProof& proof);
  void refuse(Socket& socket, const PacketIn& packet, const quic::InitialHeader& initial, quic::RefusedFor reason);
  void reply(Socket& socket, const PacketIn& packet, const std::vector<std::uint8_t>& bytes);

  Network& network_;
  const Clock& clock_;
  std::shared_ptr<const quic::ServerCredentials> credentials_;
  Limits limits_;
  const quic::ConnectionLimits promised_;
  quic::ServerSessions sessions_;
  quic::AddressProver prover_;
  Admission admission_;
  PrefixLimiter requests_;
  PrefixLimiter signatures_;
  TokenBucket replies_;
  PrefixLimiter repliesToPrefix_;
  std::size_t unprovenHandshakes_ = 0;
  TransmitLedger transmitLedger_;
  std::vector<std::unique_ptr<Listener>> listeners_;
  MonoTime drainUntil_ = kNever;  // set: no new connections
  MonoTime nextDrain_ = kNever;
  bool closed_ = false;
};

Result<SocketAddress> Server::Impl::listen(const SocketAddress& local) {
  auto listener = std::make_unique<Listener>(*this);
  auto socket = network_.bind(local, *listener);
  if (!socket) {
    return tl::unexpected(socket.error());
  }
  listener->socket = *std::move(socket);
  listeners_.push_back(std::move(listener));
  return listeners_.back()->socket->localAddress();
}

void Server::Impl::setLimits(const Limits& limits) {
  limits_.admission = limits.admission;
  limits_.requestTimeout = limits.requestTimeout;
  admission_.setLimits(limits.admission);
  requests_.setRate(limits.requests);
  signatures_.setRate(limits.signatures);
  table.forEach([&](ServerConnection& connection) {
    if (!limits.admission.allows(connection.clientAddress())) {
      connection.close();
    }
  });
}

void Server::Impl::onDeadline() {
  table.onDeadline(clock_.monotonic());
  if (nextDrain_ <= clock_.monotonic()) {
    drainSome();
  }
}

void Server::Impl::drain() {
  const MonoTime now = clock_.monotonic();
  drainUntil_ = std::min(drainUntil_, now + kDrainPatience);
  nextDrain_ = now;
}

void Server::Impl::drainSome() {
  const MonoTime now = clock_.monotonic();
  std::size_t busy = 0;
  table.forEach([&](ServerConnection& connection) {
    if (connection.isBusy(now - kDrainQuiet)) {
      ++busy;
    } else {
      connection.close();
    }
  });
  nextDrain_ = now + kDrainInterval;
  if (busy == 0 || now >= drainUntil_) {
    nextDrain_ = kNever;
    shutdown();
  }
}

void Server::Impl::shutdown() {
  closed_ = true;
  table.forEach([](ServerConnection& connection) { connection.close(); });
}

void Server::Impl::onPacket(Socket& socket, const PacketIn& packet) {
  ++counters.packets;
  // Also of open connections, which may go on from another address: without a reply, and without ending one, because
  // the address may be forged.
  if (!limits_.admission.allows(packet.remote)) {
    ++counters.packetsDenied;
    return;
  }
  const auto header = quic::readHeader(packet.payload);
  // After shutdown(), connections only repeat their CONNECTION_CLOSE.
  if (!header || (closed_ && !table.deliver(header->destination, packet))) {
    ++counters.strayPackets;
    return;
  }
  if (closed_) {
    return;
  }
  if (header->kind == quic::PacketHeader::Kind::ForeignVersion) {
    ++counters.strayPackets;
    reply(socket, packet, quic::makeVersionNegotiation(*header, packet.payload));
    return;
  }
  if (header->isLong) {
    socket.sendQueued();  // queued answers must not wait for a handshake
  }
  if (table.deliver(header->destination, packet)) {
    return;
  }
  if (header->isLong && accept(socket, packet)) {
    table.deliver(header->destination, packet);
  } else if (!header->isLong) {
    ++counters.strayPackets;
    reply(socket, packet, quic::makeStatelessReset(header->destination, packet.payload, place.resetSecret));
  }
}

bool Server::Impl::accept(Socket& socket, const PacketIn& packet) {
  const auto initial = quic::readInitial(packet.payload);
  if (!initial || isStale(packet) || drainUntil_ != kNever) {
    ++counters.strayPackets;
    return false;
  }
  const auto proof = prover_.check(*initial, packet.remote, clock_.wall());
  if (proof.kind == quic::AddressProof::Kind::BadRetry) {
    refuse(socket, packet, *initial, quic::RefusedFor::InvalidToken);
    return false;
  }
  return admits(socket, packet, *initial, proof) && make(socket, packet, *initial, proof);
}

bool Server::Impl::admits(Socket& socket, const PacketIn& packet, const quic::InitialHeader& initial,
                          const quic::AddressProof& proof) {
  const Occupancy occupancy{
      .connections = table.size(), .unprovenHandshakes = unprovenHandshakes_, .ofPrefix = table.countOf(packet.remote)};
  switch (admission_.judge(packet.remote, proof.isProven(), occupancy, clock_.monotonic())) {
    case Admit::Yes:
      return true;
    case Admit::AfterRetry:
      ++counters.retries;
      socket.send({.payload = prover_.makeRetry(initial, packet.remote, clock_.wall()),
                   .local = packet.local,
                   .remote = packet.remote});
      return false;
    case Admit::Refuse:
      refuse(socket, packet, initial, quic::RefusedFor::Load);
      return false;
    case Admit::Ignore:
      ++counters.connectionsDelayed;
      return false;
  }
  return false;
}

bool Server::Impl::make(Socket& socket, const PacketIn& packet, const quic::InitialHeader& initial,
                        const quic::AddressProof& proof) {
  if (table.size() >= limits_.admission.connections) {
    counters.connectionsEvicted += table.makeRoom();
  }
  const quic::ServerSide side{
      .credentials = credentials_, .sessions = sessions_, .resetSecret = place.resetSecret, .steering = place.steering};
  quic::ConnectionLimits promised = promised_;
  if (!proof.isProven()) {
    promised.handshakeTimeout = std::min(promised.handshakeTimeout, kUnprovenHandshakeTimeout);
  }
  const bool made = table.make(packet.remote, [&](std::unique_ptr<ConnectionIds> ids) {
    auto connection = std::make_unique<ServerConnection>(Shared{.clock = clock_,
                                                                .counters = counters,
                                                                .responder = responder,
                                                                .transmitLedger = transmitLedger_,
                                                                .admission = admission_,
                                                                .requests = requests_,
                                                                .signatures = signatures_,
                                                                .unprovenHandshakes = unprovenHandshakes_,
                                                                .requestTimeout = limits_.requestTimeout,
                                                                .onAccess = onAccess},
                                                         std::move(ids));
    const bool accepted = connection->accept(socket, packet, initial, proof, side, promised).has_value();
    return accepted ? std::move(connection) : nullptr;
  });
  counters.connectionsAccepted += made ? 1 : 0;
  return made;
}

void Server::Impl::refuse(Socket& socket, const PacketIn& packet, const quic::InitialHeader& initial,
                          quic::RefusedFor reason) {
  ++counters.connectionsRefused;
  reply(socket, packet, quic::makeRefusal(initial, reason));
}

// Rate-limited, because packets with a forged source address can cause replies.
void Server::Impl::reply(Socket& socket, const PacketIn& packet, const std::vector<std::uint8_t>& bytes) {
  const MonoTime now = clock_.monotonic();
  if (replies_.isEmpty(limits_.replies, now) || !repliesToPrefix_.take(packet.remote, now)) {
    ++counters.repliesLimited;
    return;
  }
  replies_.charge(limits_.replies, now);
  if (!bytes.empty()) {
    socket.send({.payload = bytes, .local = packet.local, .remote = packet.remote});
  }
}

Server::Server(Network& network, const Clock& clock, std::shared_ptr<const quic::ServerCredentials> credentials,
               const Limits& limits, const quic::SessionSecrets& secrets, KeyRing signingKeys)
    : impl_(std::make_unique<Impl>(network, clock, std::move(credentials), limits, secrets, std::move(signingKeys))) {}

Server::~Server() = default;

void Server::setPlace(const WorkerPlace& place) {
  impl_->place = place;
}

Result<SocketAddress> Server::listen(const SocketAddress& local) {
  return impl_->listen(local);
}

void Server::setReport(wire::ClockReport report) {
  impl_->responder.setReport(std::move(report));
}

void Server::setIdentity(std::shared_ptr<const quic::ServerCredentials> credentials, KeyRing signingKeys) {
  impl_->setCredentials(std::move(credentials));
  impl_->responder.setKeys(std::move(signingKeys));
}

void Server::setSessionSecrets(const quic::SessionSecrets& secrets) {
  impl_->setSessionSecrets(secrets);
}

void Server::setLimits(const Limits& limits) {
  impl_->setLimits(limits);
}

void Server::setOnAccess(OnAccess onAccess) {
  impl_->onAccess = std::move(onAccess);
}

void Server::drain() {
  impl_->drain();
}

bool Server::isDrained() const {
  return impl_->isDrained();
}

void Server::shutdown() {
  impl_->shutdown();
}

const Counters& Server::counters() const {
  return impl_->counters;
}

std::size_t Server::connectionCount() const {
  return impl_->table.size();
}

std::size_t Server::unprovenHandshakes() const {
  return impl_->unprovenHandshakes();
}

MonoTime Server::nextDeadline() const {
  return impl_->nextDeadline();
}

void Server::onDeadline() {
  impl_->onDeadline();
}

}  // namespace tsq::server
