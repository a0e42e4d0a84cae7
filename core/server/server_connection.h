// SPDX-License-Identifier: MIT
/// One client's connection at the server: collects its requests and answers them.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "connection/connection.h"
#include "server/responder.h"
#include "server/server.h"
#include "server/transmit_ledger.h"

namespace tsq::server {

/// Hears of the ids by which a connection's packets are found.
class ConnectionIds {
 public:
  virtual ~ConnectionIds() = default;
  virtual void add(const quic::ConnectionId& id) = 0;
  virtual void drop(const quic::ConnectionId& id) = 0;
};

/// What all connections of a server share.
struct Shared {
  const Clock& clock;
  Counters& counters;
  const Responder& responder;
  TransmitLedger& transmitLedger;
  Admission& admission;
  PrefixLimiter& requests;
  PrefixLimiter& signatures;
  std::size_t& unprovenHandshakes;  ///< under way, with clients whose address is not proven
  Duration requestTimeout;
};

/// Raises a count for as long as it exists.
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
  /// Both must outlive it.
  ServerConnection(Shared shared, std::unique_ptr<ConnectionIds> ids);

  /// Must come first, once. The packet that began it is passed to receive() afterwards.
  Result<void> accept(Socket& socket, const PacketIn& first, const quic::InitialHeader& header,
                      const quic::AddressProof& proof, const quic::ServerSide& server,
                      const quic::ConnectionLimits& promised);

  void receive(const PacketIn& packet);
  void close();

  MonoTime nextDeadline() const;
  void onDeadline();

  /// Closed, and quiet for long enough that nothing of the client's is still on its way.
  bool isOver() const;
  /// When the last whole request came; before the first one, when the connection began.
  MonoTime lastRequestAt() const { return lastRequestAt_; }

 private:
  struct Asked {
    Question question;
    std::optional<quic::StreamId> stream;  // else a datagram
    MonoTime arrived;
    std::optional<AnswerContext> context;  // once an attempt was made to answer it
  };

  struct StreamBuffer {
    std::vector<std::uint8_t> bytes;
    WallTime received;
    bool kernelReceived = false;
    MonoTime completeAt = kNever;  // unless more comes before
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

  bool takesRequest();
  bool isQuietForTooLong() const;
  void completeStreams();
  void completeStream(quic::StreamId stream, StreamBuffer& buffer);
  bool isComplete(const StreamBuffer& buffer) const;
  void answerRequests();
  void dropOldRequests();
  bool answer(Asked& asked);
  void refuse(quic::StreamId stream, wire::RefusalCode code, std::string_view reason);
  void forgetResent();
  AnswerContext contextOf(const Asked& asked);
  WallTime takeSendTime(WallTime corrected);
  void afterActivity();

  Shared shared_;
  std::unique_ptr<ConnectionIds> ids_;
  std::unique_ptr<quic::Connection> connection_;
  SocketAddress source_;             // of the first packet
  std::optional<Counted> unproven_;  // during the handshake of a client whose address is not proven
  MonoTime lastRequestAt_{};
  quic::ConnectionId firstDestination_;    // the client's choice, before it knew ours
  std::vector<Asked> requests_;            // not answered yet
  MonoTime mayRetryAt_ = MonoTime::min();  // what could not be answered
  MonoTime nextRetry_ = kNever;            // when something has come meanwhile
  int blockedAttempts_ = 0;                // since all was answered
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
