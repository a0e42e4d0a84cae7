// SPDX-License-Identifier: MIT
/// One connection to one address of one server, and the exchanges on it.
///
/// Belongs to a Fleet member, which drives it: step() when its deadline has come, then takeOutcome() until it is empty,
/// then perhaps request(), and at the end flush() so that acknowledgements ride with requests.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "client/exchange.h"
#include "client/exchange_log.h"
#include "client/stream_answers.h"

namespace tsq::client {

/// A request was answered.
struct Answer {
  Sample sample;
  Transport transport = Transport::Datagram;
  wire::ClockReport report;      ///< empty unless it says something new of the clock or the server
  bool spoiledByChance = false;  ///< the next exchange may well be better
};
/// A later answer told the true T3 of this one.
struct Amendment {
  Sample sample;
};
/// An answer that does not count, while we go on waiting.
struct Discarded {
  Error reason;
};
/// An Answer or an Error ends what request() began.
using Outcome = std::variant<Answer, Error, Amendment, Discarded>;

/// What a session needs of its Fleet; all of it outlives the session.
struct Surroundings {
  Network& network;
  const Clock& clock;
  TicketStore* tickets = nullptr;
};

class Session final : public PacketHandler, private quic::Events {
 public:
  /// Opens a socket and begins the handshake; where a ticket allows, asks for the time along with it.
  static Result<std::unique_ptr<Session>> open(const Surroundings& surroundings, const SocketAddress& remote,
                                               const ServerConfig& config,
                                               std::shared_ptr<const quic::ClientCredentials> credentials,
                                               Duration timeout);

  quic::Connection::State state() const { return connection_->state(); }
  /// Why the connection ended; meaningful when Closed.
  Error error() const;
  ConnectionInfo info() const;
  const SocketAddress& remote() const { return remote_; }
  /// A ticket was used up for it. When its handshake fails, another without a ticket may succeed.
  bool offeredTicket() const { return offeredTicket_; }

  /// Asks for the time. The outcome comes within the timeout: lost datagrams are asked again, with a new nonce and T1.
  void request();
  bool isWaiting() const { return round_.has_value(); }
  /// Nothing was asked yet whose outcome is not taken.
  bool isIdle() const { return !round_ && outcomes_.empty(); }
  std::optional<Outcome> takeOutcome();

  MonoTime nextDeadline() const;
  void step();
  void flush() { connection_->flush(); }
  /// Goes on over the way that the network has to the server now; what is under way is asked again. False when the
  /// connection has to be made anew.
  bool moveTo(Network& network);
  /// RFC 9002's probe timeout: longer than this the server does not take to say what it has to say.
  Duration probeTimeout() const { return connection_->probeTimeout(); }
  /// A resumed session whose next ticket has not come yet: worth another round trip before it is closed.
  bool awaitsTicket() const { return awaitsTicket_; }
  /// The server's certificate has ended since it was checked: another connection has to check it again.
  bool isTrustOver() const { return trustedUntil_ && clock_.wall() >= *trustedUntil_; }
  /// Keeps for the next session what the server has sent for it.
  void keepTicket();
  void close();

  void onPacket(const PacketIn& packet) override;
  void onTransmitted(TransmitTag tag, WallTime kernelStamp) override;
  void onUnreachable(const Error& error) override;
  void onSendRefused(const Error& error) override;

 private:
  // The exchanges of one request(): the first, and those that replaced it when no answer came.
  struct Round {
    MonoTime end;
    MonoTime asked;
    int patience = 1;  // doubles each time that nothing comes
    std::vector<Exchange> exchanges;
    std::optional<Error> discarded;  // why the last answer did not count
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
  const ServerConfig config_;
  const Duration timeout_;
  std::unique_ptr<Socket> socket_;
  std::unique_ptr<quic::Connection> connection_;
  SocketAddress remote_;
  bool needsAttention_ = true;
  bool serverIsThere_ = false;  // something has come from its address
  bool datagramsProven_ = false;
  bool streamFailed_ = false;  // the server has reset the one that it was asked on
  bool requestLost_ = false;   // the server did not take it, or it went another way: ask again
  bool offeredTicket_ = false;
  bool awaitsTicket_ = false;
  std::optional<WallTime> trustedUntil_;
  std::optional<TicketKey> ticketKey_;  // nothing: this session neither uses nor leaves a ticket
  TransmitTag lastTag_ = kNoTransmitTag;
  std::optional<Round> round_;
  ExchangeLog log_;
  ServerReport report_;  // what the server told last
  StreamAnswers streams_;
  std::deque<Outcome> outcomes_;
};

}  // namespace tsq::client
