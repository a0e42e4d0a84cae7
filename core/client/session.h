// SPDX-License-Identifier: MIT
/// One connection to one address of one server, and the exchanges on it.
///
/// Belongs to a Fleet member, which drives it: step() when its deadline has come, then takeOutcome() until it is empty,
/// then perhaps request(), and at the end flush() so that acknowledgements ride with requests.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "client/fleet.h"
#include "quic/connection.h"
#include "wire/message.h"

namespace tsq::client {

/// What became of a request.
struct Answer {
  Sample sample;
  Transport transport = Transport::Datagram;
};
using Outcome = std::variant<Answer, Error>;

class Session final : public PacketHandler, private quic::Events {
 public:
  /// Opens a socket and begins the handshake. Network and clock must outlive the session.
  static Result<std::unique_ptr<Session>> open(Network& network, const Clock& clock, const SocketAddress& remote,
                                               const ServerConfig& config,
                                               std::shared_ptr<const quic::ClientCredentials> credentials,
                                               Duration timeout);

  quic::Connection::State state() const { return connection_->state(); }
  /// Why the connection ended; meaningful when Closed.
  const Error& error() const { return connection_->error(); }
  ConnectionInfo info() const;

  /// Asks for the time. The outcome comes within the timeout: lost datagrams are asked again, with a new nonce and T1.
  void request();
  bool isWaiting() const { return round_.has_value(); }
  std::optional<Outcome> takeOutcome();

  MonoTime nextDeadline() const;
  void step();
  void flush() { connection_->flush(); }
  void close() { connection_->close(); }

  void onPacket(const PacketIn& packet) override;
  void onTransmitted(TransmitTag tag, WallTime kernelStamp) override;
  void onUnreachable(const Error& error) override;

 private:
  // One request that may still be answered.
  struct Exchange {
    wire::Nonce nonce;
    TransmitTag tag = kNoTransmitTag;
    std::optional<quic::StreamId> stream;  // else a datagram
    ClockReading sent;
    std::optional<WallTime> kernelSent;
    Duration probeTimeout{};
  };

  // The exchanges of one request(): the first, and those that replaced it when no answer came.
  struct Round {
    MonoTime end;
    MonoTime retryAt;
    Duration retryAfter{};
    std::vector<Exchange> exchanges;
  };

  // What has arrived of an answer on a stream.
  struct StreamBuffer {
    std::vector<std::uint8_t> bytes;
    ClockReading arrival;
    std::optional<WallTime> kernelArrival;
    MonoTime completeAt = kNever;  // set when it is whole but its end was not announced
  };

  Session(const Clock& clock, ServerConfig config, Duration timeout);

  void onDatagram(ByteView message, const PacketIn& packet) override;
  void onStreamData(quic::StreamId stream, ByteView data, bool fin, const PacketIn& packet) override;
  void onStreamClosed(quic::StreamId stream) override;

  bool canSendDatagram() const;
  Result<Transport> chooseTransport() const;
  bool sendRequest(Transport transport);
  void retryOrGiveUp(MonoTime now);
  void completeQuietStreams(MonoTime now);
  void completeStream(quic::StreamId stream);
  void takeAnswer(ByteView message, std::optional<quic::StreamId> stream, const ClockReading& arrival,
                  std::optional<WallTime> kernelArrival);
  Sample makeSample(const Exchange& exchange, const wire::Response& response, const ClockReading& arrival,
                    std::optional<WallTime> kernelArrival) const;
  void finishRound(Outcome outcome);

  const Clock& clock_;
  const ServerConfig config_;
  const Duration timeout_;
  std::unique_ptr<Socket> socket_;
  std::unique_ptr<quic::Connection> connection_;
  SocketAddress remote_;
  bool needsAttention_ = true;
  bool datagramsProven_ = false;
  TransmitTag lastTag_ = kNoTransmitTag;
  std::optional<Round> round_;
  std::map<quic::StreamId, StreamBuffer> streams_;
  std::deque<Outcome> outcomes_;
};

}  // namespace tsq::client
