// SPDX-License-Identifier: MIT
/// One client's connection: collects its requests and answers them.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "connection/connection.h"
#include "server/access_tally.h"
#include "server/responder.h"
#include "server/server.h"
#include "server/transmit_ledger.h"

namespace tsq::server {

/// Is told which connection ids belong to a connection.
class ConnectionIds {
 public:
  virtual ~ConnectionIds() = default;
  virtual void add(const quic::ConnectionId& id) = 0;
  virtual void drop(const quic::ConnectionId& id) = 0;
};

/// Shared by all connections of a server.
struct Shared {
  const Clock& clock;
  Counters& counters;
  const Responder& responder;
  TransmitLedger& transmitLedger;
  Admission& admission;
  PrefixLimiter& requests;
  PrefixLimiter& signatures;
  std::size_t& unprovenHandshakes;  ///< pending, with clients without a validated address
  Duration requestTimeout;
  const OnAccess& onAccess;  ///< may be empty
};

/// Increments a counter during its lifetime.
class Counted {
 public:
  explicit Counted(std::size_t& count) : count_(count) { ++count_; }
  ~Counted() { --count_; }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;

 private:
  std::size_t& count_;
};

class ServerConnection final : private quic::Events {
 public:
  /// The objects behind `shared` must outlive it.
  ServerConnection(Shared shared, std::unique_ptr<ConnectionIds> ids);

  /// To be called first, once. The client's first packet is passed to receive() afterwards.
  Result<void> accept(Socket& socket, const PacketIn& first, const quic::InitialHeader& header,
                      const quic::AddressProof& proof, const quic::ServerSide& server,
                      const quic::ConnectionLimits& promised);

  void receive(const PacketIn& packet);
  void close();

  MonoTime nextDeadline() const;
  void onDeadline();

  /// The closing period has ended.
  bool isOver() const;
  /// The time of the last complete request; before the first one, the begin of the connection.
  MonoTime lastRequestAt() const { return lastRequestAt_; }
  /// Open, with its handshake or a request pending, or a request since this time.
  bool isBusy(MonoTime since) const;
  SocketAddress clientAddress() const { return connection_->peerAddress(); }

 private:
  struct Asked {
    ReceivedRequest received;
    std::optional<quic::StreamId> stream;  // nothing: a datagram
    MonoTime arrived;
    std::optional<AnswerContext> context;  // set by the first attempt to answer
  };

  struct StreamBuffer {
    std::vector<std::uint8_t> bytes;
    WallTime received;
    bool kernelReceived = false;
    MonoTime completeAt = kNever;  // earlier deadline of the silence, see kStreamQuiet
    int pieces = 0;
    bool ended = false;  // with FIN
    bool answered = false;
  };

  void onHandshakeCompleted() override;
  void onDatagram(ByteView message, const PacketIn& packet) override;
  void onStreamData(quic::StreamId stream, ByteView data, bool fin, const PacketIn& packet) override;
  void onStreamClosed(quic::StreamId stream) override;
  void onConnectionIdIssued(const quic::ConnectionId& id) override { ids_->add(id); }
  void onConnectionIdRetired(const quic::ConnectionId& id) override { ids_->drop(id); }

  bool takesRequest(bool onStream, MonoTime now);
  bool isQuietForTooLong() const;
  void completeStreams();
  void completeStream(quic::StreamId stream, StreamBuffer& buffer, MonoTime now);
  bool isComplete(const StreamBuffer& buffer) const;
  void answerRequests();
  void dropOldRequests(MonoTime now);
  bool sharesItsPacket(const Asked& asked) const;
  bool answer(Asked& asked, MonoTime now);
  void refuse(quic::StreamId stream, wire::RefusalCode code, std::string_view reason);
  void forgetResent();
  AnswerContext contextOf(const Asked& asked, MonoTime now);
  WallTime takeSendTime(WallTime corrected);
  void followClient(const PacketIn& packet);
  void afterActivity();
  void noteAnswer(const Asked& asked, bool isSigned, WallTime sendTime, Duration correction);
  void noteFailure(bool onStream, std::string_view reason);
  void reportAccess();

  Shared shared_;
  std::unique_ptr<ConnectionIds> ids_;
  std::unique_ptr<quic::Connection> connection_;
  SocketAddress source_;             // of the first packet: limits count here, whatever address comes later
  SocketAddress client_;             // now
  std::optional<Counted> unproven_;  // during the handshake of a client without a validated address
  MonoTime lastRequestAt_{};
  AccessTally tally_;
  quic::ConnectionId firstDestination_;    // chosen by the client for its first Initial packet
  std::vector<Asked> requests_;            // not answered yet
  MonoTime mayRetryAt_ = MonoTime::min();  // earliest time for another attempt
  MonoTime nextRetry_ = kNever;            // set if a packet arrived before that
  int blockedAttempts_ = 0;                // since the last time that all requests were answered
  std::uint64_t streamsPromised_ = 0;
  std::map<quic::StreamId, StreamBuffer> streams_;
  MonoTime nextStreamCompletion_ = kNever;
  WallTime lastSendTime_ = WallTime::min();
  std::shared_ptr<TransmitLog> transmitLog_;  // for clients that ask for metadata
  MonoTime nextReport_ = MonoTime::min();
  MonoTime overAt_ = kNever;
  bool handshakeCompleted_ = false;
};

}  // namespace tsq::server
