// SPDX-License-Identifier: MIT
#include "hostile/raw_peer.h"

#include <ngtcp2/ngtcp2.h>

#include <array>
#include <utility>

#include "connection/stateless.h"

namespace tsq::test {
namespace {

ngtcp2_tstamp toTimestamp(MonoTime time) {
  return static_cast<ngtcp2_tstamp>(time.time_since_epoch().count());
}

}  // namespace

std::unique_ptr<RawPeer> RawPeer::connect(sim::Host& host, const SocketAddress& remote, const Options& options,
                                          Rewriter rewriter) {
  std::unique_ptr<RawPeer> peer(new RawPeer(host, options, std::move(rewriter)));
  host.run([&] {
    const RewriteScope scope(peer->rewriter_);
    peer->socket_ = host.connect(remote, *peer).value();
    auto credentials =
        options.credentials ? options.credentials : quic::ClientCredentials::create(quic::Insecure{}).value();
    peer->connection =
        quic::Connection::connect(
            *peer->socket_, remote, host.clock(), *peer,
            {.credentials = std::move(credentials), .host = "raw.example", .ticket = options.ticket}, peer->limits())
            .value();
    peer->connection->flush();
    host.drive(*peer);
  });
  return peer;
}

std::unique_ptr<RawPeer> RawPeer::listen(sim::Host& host, std::uint16_t port,
                                         std::shared_ptr<const quic::ServerCredentials> credentials,
                                         const Options& options, Rewriter rewriter) {
  std::unique_ptr<RawPeer> peer(new RawPeer(host, options, std::move(rewriter)));
  peer->credentials_ = std::move(credentials);
  host.run([&] {
    peer->sessions_ = std::make_unique<quic::ServerSessions>(
        quic::SessionSecrets{{.secret = quic::makeSessionSecret()}}, peer->limits(), quic::Resumption::ForwardSecret);
  });
  peer->socket_ = host.bind(*SocketAddress::parse("::", port), *peer).value();
  host.drive(*peer);
  return peer;
}

RawPeer::~RawPeer() {
  host_.stopDriving(*this);
}

quic::ConnectionLimits RawPeer::limits() const {
  quic::ConnectionLimits limits;
  limits.datagrams = options_.datagrams;
  limits.streams = options_.streams;
  limits.protocols = {options_.alpn};
  return limits;
}

void RawPeer::accept(const PacketIn& packet) {
  const auto initial = quic::readInitial(packet.payload);
  if (!initial) {
    return;
  }
  auto accepted = quic::Connection::accept(
      *socket_, packet, *initial, {.originalDestination = initial->destination}, host_.clock(), *this,
      {.credentials = credentials_, .sessions = *sessions_, .resetSecret = resetSecret_}, limits());
  connection = *std::move(accepted);
}

void RawPeer::onPacket(const PacketIn& packet) {
  const RewriteScope scope(rewriter_);
  if (!connection) {
    accept(packet);
  }
  if (connection) {
    connection->receive(packet);
    after();
  }
}

void RawPeer::onDatagram(ByteView message, const PacketIn&) {
  datagrams.emplace_back(message.begin(), message.end());
  pending_.emplace_back([this, bytes = datagrams.back()] {
    if (onMessage) {
      onMessage(bytes);
    }
  });
}

void RawPeer::onStreamData(quic::StreamId stream, ByteView data, bool fin, const PacketIn&) {
  Bytes& bytes = streams[stream];
  bytes.insert(bytes.end(), data.begin(), data.end());
  ended[stream] = ended[stream] || fin;
  pending_.emplace_back([this, stream] {
    if (onStream) {
      onStream(stream, streams[stream], ended[stream]);
    }
  });
}

bool RawPeer::sendStream(quic::StreamId stream, const Bytes& bytes, bool fin) {
  const RewriteScope scope(rewriter_);
  std::size_t sent = 0;
  while (true) {
    std::array<std::uint8_t, 1200> packet;
    ngtcp2_path_storage path;
    ngtcp2_path_storage_zero(&path);
    ngtcp2_pkt_info info;
    ngtcp2_ssize accepted = -1;
    const ngtcp2_vec rest{.base = const_cast<std::uint8_t*>(bytes.data()) + sent, .len = bytes.size() - sent};
    const std::uint32_t flags = fin ? NGTCP2_WRITE_STREAM_FLAG_FIN : NGTCP2_WRITE_STREAM_FLAG_NONE;
    const ngtcp2_ssize size =
        ngtcp2_conn_writev_stream(connection->handle(), &path.path, &info, packet.data(), packet.size(), &accepted,
                                  flags, stream, &rest, 1, toTimestamp(host_.clock().monotonic()));
    if (size <= 0) {
      return false;
    }
    put(path, ByteView(packet).first(static_cast<std::size_t>(size)));
    sent += accepted > 0 ? static_cast<std::size_t>(accepted) : 0;
    if (sent == bytes.size() && accepted >= 0) {
      return true;
    }
  }
}

void RawPeer::resetStream(quic::StreamId stream) {
  ngtcp2_conn_shutdown_stream_write(connection->handle(), 0, stream, 0);
}

void RawPeer::sendDatagram(const Bytes& message) {
  sendDatagrams({message});
}

void RawPeer::sendDatagrams(const std::vector<Bytes>& messages) {
  const RewriteScope scope(rewriter_);
  std::array<std::uint8_t, 1200> packet;
  ngtcp2_path_storage path;
  ngtcp2_path_storage_zero(&path);
  ngtcp2_pkt_info info;
  for (const Bytes& message : messages) {
    int accepted = 0;
    const std::uint32_t flags =
        &message == &messages.back() ? NGTCP2_WRITE_DATAGRAM_FLAG_NONE : NGTCP2_WRITE_DATAGRAM_FLAG_MORE;
    const ngtcp2_vec data{.base = const_cast<std::uint8_t*>(message.data()), .len = message.size()};
    const ngtcp2_ssize size =
        ngtcp2_conn_writev_datagram(connection->handle(), &path.path, &info, packet.data(), packet.size(), &accepted,
                                    flags, 0, &data, message.empty() ? 0 : 1, toTimestamp(host_.clock().monotonic()));
    if (size > 0) {
      put(path, ByteView(packet).first(static_cast<std::size_t>(size)));
    }
  }
}

void RawPeer::put(const ngtcp2_path_storage& path, ByteView packet) {
  socket_->send({.payload = packet,
                 .local = SocketAddress::from(path.path.local.addr, path.path.local.addrlen),
                 .remote = SocketAddress::from(path.path.remote.addr, path.path.remote.addrlen)});
}

MonoTime RawPeer::nextDeadline() const {
  return connection ? connection->nextDeadline() : kNever;
}

void RawPeer::onDeadline() {
  const RewriteScope scope(rewriter_);
  connection->onDeadline();
  after();
}

void RawPeer::after() {
  connection->flush();
  while (!pending_.empty()) {
    for (const auto& call : std::exchange(pending_, {})) {
      call();
    }
    connection->flush();
  }
  if (connection->state() == quic::Connection::State::Closed && closedAt == MonoTime()) {
    closedAt = host_.clock().monotonic();
  }
}

}  // namespace tsq::test
