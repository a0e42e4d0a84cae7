// SPDX-License-Identifier: MIT
#include "server/server.h"

#include <array>
#include <vector>

#include "connection/stateless.h"
#include "crypto/random.h"
#include "server/connection_table.h"

namespace tsq::server {

namespace {

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
       const Limits& limits, const quic::SessionSecret& secret, KeyRing signingKeys)
      : responder(std::move(signingKeys)),
        network_(network),
        clock_(clock),
        credentials_(std::move(credentials)),
        limits_(limits),
        promised_(promisedBy(limits)),
        sessions_(secret, promised_, limits.resumption) {
    fillRandom(resetSecret_);
  }

  Result<SocketAddress> listen(const SocketAddress& local);
  void shutdown();
  void onDeadline() { table.onDeadline(clock_.monotonic()); }
  void setCredentials(std::shared_ptr<const quic::ServerCredentials> credentials) {
    credentials_ = std::move(credentials);
  }

  Counters counters;
  Responder responder;
  ConnectionTable table;

 private:
  // One bound socket; tells the server where a packet came in.
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
  static void reply(Socket& socket, const PacketIn& packet, const std::vector<std::uint8_t>& bytes);

  Network& network_;
  const Clock& clock_;
  std::shared_ptr<const quic::ServerCredentials> credentials_;
  const Limits limits_;
  const quic::ConnectionLimits promised_;
  quic::ServerSessions sessions_;
  std::array<std::uint8_t, 32> resetSecret_{};
  TransmitLedger transmitLedger_;
  std::vector<std::unique_ptr<Listener>> listeners_;
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

void Server::Impl::shutdown() {
  closed_ = true;
  table.forEach([](ServerConnection& connection) { connection.close(); });
}

void Server::Impl::onPacket(Socket& socket, const PacketIn& packet) {
  ++counters.packets;
  const auto header = quic::readHeader(packet.payload);
  // Closed connections repeat their CLOSE to who has not heard it.
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
    socket.sendQueued();  // answers shall not wait for a handshake
  }
  if (table.deliver(header->destination, packet)) {
    return;
  }
  if (header->isLong && accept(socket, packet)) {
    table.deliver(header->destination, packet);
  } else if (!header->isLong) {
    ++counters.strayPackets;
    reply(socket, packet, quic::makeStatelessReset(header->destination, packet.payload, resetSecret_));
  }
}

bool Server::Impl::accept(Socket& socket, const PacketIn& packet) {
  const auto initial = quic::readInitial(packet.payload);
  if (!initial) {
    ++counters.strayPackets;
    return false;
  }
  if (table.size() >= limits_.connections) {
    ++counters.connectionsRefused;
    reply(socket, packet, quic::makeRefusal(*initial));
    return false;
  }
  const quic::ServerSide side{.credentials = credentials_, .sessions = sessions_, .resetSecret = resetSecret_};
  const bool made = table.make([&](std::unique_ptr<ConnectionIds> ids) {
    auto connection = std::make_unique<ServerConnection>(
        Shared{.clock = clock_, .counters = counters, .responder = responder, .transmitLedger = transmitLedger_},
        std::move(ids));
    const bool accepted = connection->accept(socket, packet, *initial, side, promised_).has_value();
    return accepted ? std::move(connection) : nullptr;
  });
  counters.connectionsAccepted += made ? 1 : 0;
  return made;
}

void Server::Impl::reply(Socket& socket, const PacketIn& packet, const std::vector<std::uint8_t>& bytes) {
  if (!bytes.empty()) {
    socket.send({.payload = bytes, .local = packet.local, .remote = packet.remote});
  }
}

Server::Server(Network& network, const Clock& clock, std::shared_ptr<const quic::ServerCredentials> credentials,
               const Limits& limits, const quic::SessionSecret& secret, KeyRing signingKeys)
    : impl_(std::make_unique<Impl>(network, clock, std::move(credentials), limits, secret, std::move(signingKeys))) {}

Server::~Server() = default;

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

void Server::shutdown() {
  impl_->shutdown();
}

const Counters& Server::counters() const {
  return impl_->counters;
}

std::size_t Server::connectionCount() const {
  return impl_->table.size();
}

MonoTime Server::nextDeadline() const {
  return impl_->table.nextDeadline();
}

void Server::onDeadline() {
  impl_->onDeadline();
}

}  // namespace tsq::server
