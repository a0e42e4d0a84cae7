// SPDX-License-Identifier: MIT
/// One QUIC connection, client or server, with ngtcp2 and GnuTLS: packets and time in, packets and a deadline out.
///
/// It never waits and never reads a socket; it sends through the given Socket. For one thread. The owner must not
/// destroy it, nor send, inside an Events callback, but only after receive() or flush() has returned.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/network.h"
#include "connection/connection_id.h"
#include "connection/steering.h"
#include "tls/client_credentials.h"
#include "tls/connection_limits.h"
#include "tls/peer_details.h"
#include "tls/server_credentials.h"
#include "tls/server_sessions.h"
#include "tls/ticket.h"

struct gnutls_session_int;
struct ngtcp2_ccerr;
struct ngtcp2_conn;
struct ngtcp2_path;

namespace tsq::quic {

using StreamId = std::int64_t;

/// Bytes; the longest message that sendOnStream() sends in one packet.
inline constexpr std::size_t kMaxStreamMessage = 1100;

/// Callbacks to the owner while the connection reads a packet or handles a deadline.
class Events {
 public:
  virtual ~Events() = default;

  virtual void onHandshakeCompleted() {}
  /// Client: the server rejected the 0-RTT data; the requests in it are lost and their streams are closed.
  virtual void onEarlyDataRejected() {}
  /// `packet` is the UDP datagram that contained the message.
  virtual void onDatagram(ByteView message, const PacketIn& packet) = 0;
  /// `packet` is the UDP datagram after which this data could be delivered in order.
  virtual void onStreamData(StreamId stream, ByteView data, bool fin, const PacketIn& packet) = 0;
  virtual void onStreamClosed(StreamId /*stream*/) {}
  /// A server's connection ids, for routing packets to it.
  virtual void onConnectionIdIssued(const ConnectionId& /*id*/) {}
  virtual void onConnectionIdRetired(const ConnectionId& /*id*/) {}
};

/// A client's target, and its state of an earlier session.
struct Target {
  std::shared_ptr<const ClientCredentials> credentials;
  std::string host;  ///< the name that the certificate must carry
  Resumption resumption = Resumption::ForwardSecret;
  std::optional<Ticket> ticket;  ///< from an earlier session with the same server; used once
};

/// Shared by all connections of a server. `sessions` and `resetSecret` (for stateless reset tokens) must outlive them.
struct ServerSide {
  std::shared_ptr<const ServerCredentials> credentials;
  ServerSessions& sessions;
  ByteView resetSecret;
  Steering steering = {};
};

/// The header of a client's Initial packet, from ngtcp2_accept().
struct InitialHeader {
  std::uint32_t version = 0;
  ConnectionId source;       ///< chosen by the client for itself
  ConnectionId destination;  ///< chosen by the client for its first Initial packet
  ByteView token;            ///< points into the packet; untrusted, may be empty
};

/// The result of checking the token of a client's first packet.
struct AddressProof {
  enum class Kind {
    None,
    EarlierConnection,  ///< our address token (NEW_TOKEN frame)
    Retry,              ///< the token of our Retry packet
    BadRetry,           ///< expired, or for another address: the connection is refused
  };
  Kind kind = Kind::None;
  ConnectionId originalDestination;  ///< of the client's first packet before the Retry

  bool isProven() const { return kind == Kind::EarlierConnection || kind == Kind::Retry; }
};

class Connection {
 public:
  enum class State {
    Handshaking,
    Open,
    Closed,  ///< by either end; error() says why. Nothing is delivered any more, and nothing sent but, if we closed
             ///< it, that again.
  };

  /// The first flush() starts the handshake.
  static Result<std::unique_ptr<Connection>> connect(Socket& socket, const SocketAddress& remote, const Clock& clock,
                                                     Events& events, Target target, const ConnectionLimits& limits);

  /// For a client's first packet, which the caller passes to receive() afterwards.
  static Result<std::unique_ptr<Connection>> accept(Socket& socket, const PacketIn& first, const InitialHeader& header,
                                                    const AddressProof& proof, const Clock& clock, Events& events,
                                                    const ServerSide& server, const ConnectionLimits& limits);
  ~Connection();

  void receive(const PacketIn& packet);

  /// Sends a message that is not empty in one packet now; false if it was not sent (it is not queued). `more`: waits
  /// for the next message, which may go into the same packet, or for flush(); only the last message of a packet keeps
  /// its tag.
  bool sendDatagram(ByteView message, TransmitTag tag, bool more = false);
  /// Sends the message and FIN, in one packet if possible. False if nothing of it was sent. A rest that flow control,
  /// congestion control or address validation blocks is sent by flush().
  bool sendOnStream(StreamId stream, ByteView message, TransmitTag tag);
  /// Opens a bidirectional stream; nothing if the peer's limit is reached.
  std::optional<StreamId> openStream();
  /// Sends STOP_SENDING; received data that was not read is dropped.
  void stopReading(StreamId stream);
  /// Resets both directions without an answer (RESET_STREAM and STOP_SENDING).
  void resetStream(StreamId stream);

  /// To be called before slow work, see Socket::sendQueued().
  void sendQueued() { socket_->sendQueued(); }
  /// Sends pending frames: handshake, acknowledgements, retransmissions. Client: the first call after the handshake
  /// also delivers 1-RTT packets that arrived together with the server's handshake.
  void flush();
  /// Client: migrates to this socket. False, and nothing changes, if the peer has disabled migration or there is no
  /// unused connection id.
  bool moveTo(Socket& socket);
  /// Closes with CONNECTION_CLOSE. `applicationCode` 0: no error.
  void close(std::uint64_t applicationCode = 0);
  /// Closes with this error and without CONNECTION_CLOSE, because packets do not reach the peer anyway.
  void abandon(const Error& reason);

  MonoTime nextDeadline() const;
  void onDeadline();

  State state() const { return state_; }
  /// Whether messages can be sent: when Open, and while Handshaking as 0-RTT data (client) or in answer to it (server).
  bool canSend() const;
  HandshakeKind handshakeKind() const;
  /// Client: takes the ticket for the next session; nothing if the server sent none or the session is not verified.
  std::optional<Ticket> takeTicket();
  /// Client, after the handshake: until when the server's authentication is valid by the local clock, that is the end
  /// of its certificate, or Ticket::trustedUntil; nothing if dates are not checked.
  std::optional<WallTime> trustedUntil() const;
  /// Where packets to the peer go at present: it may have migrated.
  SocketAddress peerAddress() const;
  const Error& error() const { return error_; }
  /// Closed silently by the idle timeout (RFC 9000 section 10.1).
  bool endedIdle() const { return endedIdle_; }
  /// "tsq" or "tsq/1" once messages can be sent or have been received; while Handshaking, the ticket's ALPN.
  const std::string& alpn() const { return alpn_; }
  /// The peer's certificate and TLS parameters, once open. Each call parses the certificate, which takes about 50 us.
  PeerDetails peerDetails() const;
  /// The largest message that our packets and the peer's limit allow; 0: the peer does not accept datagrams.
  std::size_t maxDatagramSize() const;
  /// The number of streams that openStream() can open now.
  std::uint64_t streamsLeft() const;
  /// RFC 9002's probe timeout (PTO): after a longer silence, data may have been retransmitted.
  Duration probeTimeout() const;
  /// Lost packets with data of this stream.
  std::size_t lossesOf(StreamId stream) const;
  /// False if congestion or flow control would block a message on this stream, or in a datagram, completely.
  bool hasRoomFor(std::optional<StreamId> stream) const;
  /// Internal to connection/.
  ngtcp2_conn* handle() const;

 private:
  friend struct ConnectionCallbacks;
  struct Core;
  struct EarlyPacket;

  // Data sent on a stream: ngtcp2 keeps pointers into it until it is acknowledged.
  struct StreamMessage {
    std::vector<std::uint8_t> bytes;
    std::size_t taken = 0;  // bytes passed to ngtcp2, which retransmits them if necessary
  };

  // Our CONNECTION_CLOSE, repeated if the peer goes on sending (RFC 9000 section 10.2.1).
  struct Farewell {
    std::vector<std::uint8_t> packet;
    SocketAddress local;
    SocketAddress remote;
    unsigned heardSince = 0;  // packets of the peer since then
  };

  Connection(Socket& socket, const Clock& clock, Events& events);

  ngtcp2_conn* change();
  void deliver(const PacketIn& packet);
  void releaseTls();
  bool isServer() const;
  bool mayReadShort() const;
  void keepEarly(const PacketIn& packet, std::size_t from);
  void deliverEarly();
  void writePackets();
  void writeStream(StreamId stream, StreamMessage& message, TransmitTag tag);
  bool writePacket();
  void send(const ngtcp2_path& path, std::size_t size, TransmitTag tag);
  void sendClose(const ngtcp2_ccerr& reason);
  void repeatClose();
  void handleWriteError(std::int64_t result);
  void handleFailure(int ngtcp2Error);
  bool finishHandshake();
  bool isDeliverable();
  void offerTicket(const Ticket& ticket);
  bool settleEarlyData();
  void noteTicket(Duration lifetime);
  void issueTicket();
  void issueToken(const SocketAddress& client);
  void adopt(ngtcp2_conn* conn, gnutls_session_int* tls);
  bool isSparing() const;
  bool stampIsAmbiguous() const;
  void noteTrailingShortPacket(const PacketIn& packet);

  Socket* socket_;
  const Clock& clock_;
  Events& events_;
  State state_ = State::Handshaking;
  Error error_;
  bool endedIdle_ = false;
  std::string alpn_;
  std::unique_ptr<Core> core_;
  std::map<StreamId, StreamMessage> unacknowledged_;
  std::vector<EarlyPacket> early_;
  int probesSent_ = 0;            // loss probes since the peer's last packet, see isSparing()
  bool hasNothingToSay_ = false;  // no more probes until the peer's next packet or the next deadline
  bool hasOpenPacket_ = false;    // a packet with messages that waits for more; see sendDatagram()
  bool isFlushed_ = false;        // all pending frames were in the last packet; see change()
  std::optional<Farewell> farewell_;
  const PacketIn* reading_ = nullptr;  // the packet that receive() is processing
  bool finishedIsSent_ = false;        // client: the last message of its handshake
  // Server: for noteTrailingShortPacket().
  bool readBeganBeforeHandshake_ = false;
  bool earlyPacketInside_ = false;
};

}  // namespace tsq::quic
