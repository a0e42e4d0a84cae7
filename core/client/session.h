// SPDX-License-Identifier: MIT
/// One connection to one address of a server, and the exchanges on it.
///
/// Belongs to a Fleet member, which drives it: step() when its deadline has passed, takeOutcome() until it is empty,
/// perhaps request(), and finally flush(), so that acknowledgements are sent together with requests.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "client/exchange.h"
#include "client/exchange_log.h"
#include "client/stream_answers.h"

namespace tsq::client {

/// A request was answered: its sample.
struct Measured {
  Sample sample;
  Transport transport = Transport::Datagram;
  wire::ClockReport report;      ///< empty if it has not changed
  bool spoiledByChance = false;  ///< see Member::isWorthRepeating()
};
/// An earlier sample with its true T3, which a later answer contained.
struct Amendment {
  Sample sample;
};
/// An answer that was discarded; the exchange continues.
struct Discarded {
  Error reason;
};
/// A Measured or an Error ends the exchange of request().
using Outcome = std::variant<Measured, Error, Amendment, Discarded>;

/// The Fleet's objects that a session uses; all of them outlive it.
struct Surroundings {
  Network& network;
  const Clock& clock;
  TicketStore* tickets = nullptr;
  std::function<void()> wake;  ///< something has arrived for a session: step() is due. Called from inside callbacks
};

class Session final : public PacketHandler, private quic::Events {
 public:
  /// Opens a socket and begins the handshake; with a usable ticket also sends the first request (0-RTT).
  static Result<std::unique_ptr<Session>> open(const Surroundings& surroundings, const SocketAddress& remote,
                                               const ServerConfig& config,
                                               std::shared_ptr<const quic::ClientCredentials> credentials,
                                               Duration timeout);

  quic::Connection::State state() const { return connection_->state(); }
  /// Why the connection ended; meaningful when Closed.
  Error error() const;
  ConnectionInfo info() const;
  const SocketAddress& remote() const { return remote_; }
  /// A ticket was used for it. If its handshake fails, one without a ticket may succeed.
  bool offeredTicket() const { return offeredTicket_; }

  /// Sends a request. The outcome follows within the timeout; unanswered datagrams are repeated with a new nonce and
  /// T1.
  void request();
  bool isWaiting() const { return round_.has_value(); }
  /// No exchange is pending and all outcomes were taken.
  bool isIdle() const { return !round_ && outcomes_.empty(); }
  std::optional<Outcome> takeOutcome();

  MonoTime nextDeadline() const;
  void step();
  void flush() { connection_->flush(); }
  /// Migrates to the network's current route to the server and repeats a pending request. False if a new connection is
  /// necessary.
  bool moveTo(Network& network);
  /// RFC 9002's probe timeout (PTO): the time within which the server sends what it has to send.
  Duration probeTimeout() const { return connection_->probeTimeout(); }
  /// A resumed session has not received its next ticket yet: worth another round trip before it is closed.
  bool awaitsTicket() const { return awaitsTicket_; }
  /// The server's certificate has expired since it was checked: a new connection has to check it again.
  bool isTrustOver() const { return trustedUntil_ && clock_.wall() >= *trustedUntil_; }
  /// Stores the server's ticket for the next session.
  void keepTicket();
  void close();

  void onPacket(const PacketIn& packet) override;
  void onTransmitted(TransmitTag tag, WallTime kernelStamp) override;
  void onUnreachable(const Error& error) override;
  void onSendRefused(const Error& error) override;

 private:
  // The exchanges of one request(): the first one and its repetitions.
  struct Round {
    MonoTime end;
    MonoTime asked;
    int patience = 1;  // doubles with each repetition
    std::vector<Exchange> exchanges;
    std::optional<Error> discarded;  // why the last answer was discarded
  };

  Session(const Surroundings& surroundings, ServerConfig config, Duration timeout);

  void onHandshakeCompleted() override;
  void onEarlyDataRejected() override;
  void onDatagram(ByteView message, const PacketIn& packet) override;
  void onStreamData(quic::StreamId stream, ByteView data, bool fin, const PacketIn& packet) override;
  void onStreamClosed(quic::StreamId stream) override;

  std::optional<quic::Ticket> takeTicket(const quic::ClientCredentials& credentials,
                                         const quic::ConnectionLimits& limits);
  void askEarly();
  void askAgain();
  MonoTime retryAt() const;
  bool canSendDatagram() const;
  Result<Transport> chooseTransport() const;
  bool sendRequest(Transport transport);
  void retryOrGiveUp(MonoTime now);
  Exchange* exchangeOn(quic::StreamId stream);
  void takeStreamAnswer(const StreamAnswers::Complete& answer);
  void takeAnswer(ByteView message, const Arrival& arrival);
  void takeResponse(wire::Response response, ByteView message, const Arrival& arrival);
  void noteTrueSendTime(const wire::Metadata& told);
  wire::ClockReport takeReport(wire::ClockReport told);
  Sample judge(Sample sample, const Exchange& exchange, const Arrival& arrival) const;
  void discard(const Error& reason);
  void tellDiscarded(const Error& reason);
  void finishRound(Outcome outcome);

  const Clock& clock_;
  TicketStore* const tickets_;
  const std::function<void()> wake_;
  const ServerConfig config_;
  const Duration timeout_;
  std::unique_ptr<Socket> socket_;
  std::unique_ptr<quic::Connection> connection_;
  SocketAddress remote_;
  bool needsAttention_ = true;
  bool serverIsThere_ = false;  // a packet was received from its address
  bool datagramsProven_ = false;
  bool streamFailed_ = false;  // the server has reset the request's stream
  bool requestLost_ = false;   // 0-RTT data rejected, or the path has changed: repeat the request
  bool offeredTicket_ = false;
  bool awaitsTicket_ = false;
  std::optional<WallTime> trustedUntil_;
  std::optional<TicketKey> ticketKey_;  // nothing: this session neither uses nor stores a ticket
  TransmitTag lastTag_ = kNoTransmitTag;
  std::optional<Round> round_;
  ExchangeLog log_;
  ServerReport report_;  // from the newest answer
  StreamAnswers streams_;
  std::deque<Outcome> outcomes_;
};

}  // namespace tsq::client
