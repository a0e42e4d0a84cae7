// SPDX-License-Identifier: MIT
/// One QUIC connection without TSQ's rules: uses any ALPN and sends what a test requests, even between ngtcp2 and
/// encryption.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "connection/connection.h"
#include "hostile/rewriter.h"
#include "sim/host.h"

struct ngtcp2_path_storage;

namespace tsq::test {

using Bytes = std::vector<std::uint8_t>;

class RawPeer final : public PacketHandler, public Actor, private quic::Events {
 public:
  struct Options {
    std::string alpn = "tsq";
    bool datagrams = true;
    std::uint64_t streams = 16;
    std::shared_ptr<const quic::ClientCredentials> credentials;  ///< client; null: trusts any server, no tickets
    std::optional<quic::Ticket> ticket;                          ///< client
  };

  static std::unique_ptr<RawPeer> connect(sim::Host& host, const SocketAddress& remote, const Options& options,
                                          Rewriter rewriter = {});
  /// A server for the first client that connects.
  static std::unique_ptr<RawPeer> listen(sim::Host& host, std::uint16_t port,
                                         std::shared_ptr<const quic::ServerCredentials> credentials,
                                         const Options& options, Rewriter rewriter = {});
  ~RawPeer() override;

  bool isOpen() const { return connection && connection->state() == quic::Connection::State::Open; }
  /// May be empty, which ngtcp2 does not allow Connection to send.
  void sendDatagram(const Bytes& message);
  /// In one packet, which must have room for all of them.
  void sendDatagrams(const std::vector<Bytes>& messages);
  /// Sends on a stream within the present flow control limits. False if not all bytes were accepted.
  bool sendStream(quic::StreamId stream, const Bytes& bytes, bool fin);
  /// Closes a stream of the other side without an answer (RESET_STREAM).
  void resetStream(quic::StreamId stream);

  std::unique_ptr<quic::Connection> connection;  ///< null until the first client has connected
  /// Called after the packet with the message was read, so they may send.
  std::function<void(const Bytes& message)> onMessage;
  std::function<void(quic::StreamId stream, const Bytes& soFar, bool fin)> onStream;

  std::vector<Bytes> datagrams;
  std::map<quic::StreamId, Bytes> streams;
  std::map<quic::StreamId, bool> ended;  ///< with FIN
  MonoTime closedAt;                     ///< when the connection was closed

  // Actor
  MonoTime nextDeadline() const override;
  void onDeadline() override;

 private:
  RawPeer(sim::Host& host, Options options, Rewriter rewriter)
      : host_(host), options_(std::move(options)), rewriter_(std::move(rewriter)) {}

  void onPacket(const PacketIn& packet) override;
  void onTransmitted(TransmitTag, WallTime) override {}
  void onUnreachable(const Error&) override {}
  void onDatagram(ByteView message, const PacketIn&) override;
  void onStreamData(quic::StreamId stream, ByteView data, bool fin, const PacketIn&) override;

  quic::ConnectionLimits limits() const;
  void accept(const PacketIn& packet);
  void after();
  void put(const ngtcp2_path_storage& path, ByteView packet);

  sim::Host& host_;
  const Options options_;
  Rewriter rewriter_;
  std::shared_ptr<const quic::ServerCredentials> credentials_;
  Bytes resetSecret_ = Bytes(32, 1);
  std::unique_ptr<quic::ServerSessions> sessions_;
  std::unique_ptr<Socket> socket_;
  std::vector<std::function<void()>> pending_;
};

}  // namespace tsq::test
