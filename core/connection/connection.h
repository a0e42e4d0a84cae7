// SPDX-License-Identifier: MIT
/// One QUIC connection, either end, over ngtcp2 and GnuTLS: packets and time in, packets and a deadline out.
///
/// It never waits and never reads a socket; it sends through the Socket it is given. Everything happens on one thread.
/// The owner must not destroy it, nor send, from inside an Events callback: note what came, act after receive() or
/// flush() returns.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/network.h"
#include "connection/connection_id.h"
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

/// The longest message that sendOnStream() gets into one packet.
inline constexpr std::size_t kMaxStreamMessage = 1100;

/// What a connection tells its owner while it reads a packet or handles a deadline.
class Events {
 public:
  virtual ~Events() = default;

  virtual void onHandshakeCompleted() {}
  /// Client: nothing that was sent before the handshake was completed will be answered; its streams are gone.
  virtual void onEarlyDataRejected() {}
  /// `packet` is the very UDP datagram that carried the message.
  virtual void onDatagram(ByteView message, const PacketIn& packet) = 0;
  /// `packet` is the UDP datagram that made this data deliverable.
  virtual void onStreamData(StreamId stream, ByteView data, bool fin, const PacketIn& packet) = 0;
  virtual void onStreamClosed(StreamId /*stream*/) {}
  /// A server's connection ids, by which its packets find it.
  virtual void onConnectionIdIssued(const ConnectionId& /*id*/) {}
  virtual void onConnectionIdRetired(const ConnectionId& /*id*/) {}
};

/// Whom a client wants to reach, and what it knows of them.
struct Target {
  std::shared_ptr<const ClientCredentials> credentials;
  std::string host;  ///< the name that the certificate must carry
  Resumption resumption = Resumption::ForwardSecret;
  std::optional<Ticket> ticket;  ///< from an earlier session with this very server, used up by this one
};

/// What all connections of a server have in common. `sessions` and `resetSecret`, which makes the stateless reset
/// tokens, must outlive them.
struct ServerSide {
  std::shared_ptr<const ServerCredentials> credentials;
  ServerSessions& sessions;
  ByteView resetSecret;
};

/// The first packet of a connection, as ngtcp2_accept() understood it.
struct InitialHeader {
  std::uint32_t version = 0;
  ConnectionId source;       ///< chosen by the client for itself
  ConnectionId destination;  ///< chosen by the client for us, until it hears ours
  ByteView token;            ///< a piece of the packet; may be empty, or anything
};

/// What the token of a client's first packet says of its address.
struct AddressProof {
  enum class Kind {
    None,
    EarlierConnection,  ///< a token of ours from NEW_TOKEN
    Retry,              ///< the token of our Retry packet
    BadRetry,           ///< expired, or of another address: the connection cannot be made
  };
  Kind kind = Kind::None;
  ConnectionId originalDestination;  ///< of the client's very first packet, before a Retry

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

  /// Begins the handshake with the first flush().
  static Result<std::unique_ptr<Connection>> connect(Socket& socket, const SocketAddress& remote, const Clock& clock,
                                                     Events& events, Target target, const ConnectionLimits& limits);

  /// For a client's first packet, which the caller then passes to receive().
  static Result<std::unique_ptr<Connection>> accept(Socket& socket, const PacketIn& first, const InitialHeader& header,
                                                    const AddressProof& proof, const Clock& clock, Events& events,
                                                    const ServerSide& server, const ConnectionLimits& limits);
  ~Connection();

  void receive(const PacketIn& packet);

  /// Sends one message, not empty, in one packet now; false when it was not sent and never will be.
  bool sendDatagram(ByteView message, TransmitTag tag);
  /// Sends a whole stream's worth: the message and FIN, in one packet. False when nothing of it was sent. What the
  /// peer, or an address that is not proven, does not let out yet follows with flush().
  bool sendOnStream(StreamId stream, ByteView message, TransmitTag tag);
  /// Opens a bidirectional stream; nothing when the peer allows no more.
  std::optional<StreamId> openStream();
  /// Asks the peer to send no more on it (STOP_SENDING); what has arrived is dropped.
  void stopReading(StreamId stream);
  /// Ends it in both directions without an answer (RESET_STREAM and STOP_SENDING).
  void resetStream(StreamId stream);

  /// What was sent so far leaves the machine before something slow is done: Socket::sendQueued().
  void sendQueued() { socket_->sendQueued(); }
  /// Sends what else is due: handshake, acknowledgements, retransmissions. Client: the first one after the handshake
  /// also delivers what the server sent along with its own.
  void flush();
  /// Client: goes on from this socket's address, to which it sends from now on. False when the peer does not allow it
  /// or has given us no connection id to spare; then nothing has changed.
  bool moveTo(Socket& socket);
  /// Tells the peer and closes. `applicationCode` 0: no error.
  void close(std::uint64_t applicationCode = 0);
  /// Closes without a word, for this reason: what we send does not arrive anyway.
  void abandon(const Error& reason);

  MonoTime nextDeadline() const;
  void onDeadline();

  State state() const { return state_; }
  /// Messages can be sent: Open, or as 0-RTT data (client) or in answer to them (server) while still Handshaking.
  bool canSend() const;
  HandshakeKind handshakeKind() const;
  /// Client: what this session left for the next one, once; nothing when the server gave nothing, or when the session
  /// was not verified.
  std::optional<Ticket> takeTicket();
  /// Of a client, once the handshake is over: when what the server proved ends, by the local clock. Its certificate's
  /// end, or its ticket's; nothing where dates are not checked.
  std::optional<WallTime> trustedUntil() const;
  const Error& error() const { return error_; }
  /// Closed because nothing came for so long, which the peer was not told.
  bool endedIdle() const { return endedIdle_; }
  /// "tsq" or "tsq/1" once messages can be sent or have come; while Handshaking, the ticket's.
  const std::string& alpn() const { return alpn_; }
  /// Whom we talk to, once open. The certificate is parsed for each call, which takes some 50 us.
  PeerDetails peerDetails() const;
  /// The largest message that fits one of our packets and the peer's limit; 0: it takes no datagrams.
  std::size_t maxDatagramSize() const;
  /// How many more streams openStream() can open now.
  std::uint64_t streamsLeft() const;
  /// RFC 9002's probe timeout: silence longer than this means that something was sent again.
  Duration probeTimeout() const;
  /// Packets with data of this stream that were given up for lost.
  std::size_t lossesOf(StreamId stream) const;
  /// False when congestion control or the peer's credit would hold back all of a message on this stream, or of a
  /// datagram.
  bool hasRoomFor(std::optional<StreamId> stream) const;
  /// Only for quic/ itself.
  ngtcp2_conn* handle() const;

 private:
  friend struct ConnectionCallbacks;
  friend int verifyPeerOfConnection(gnutls_session_int* session);
  struct Core;
  struct EarlyPacket;

  // What was said on a stream: ngtcp2 keeps pointers into it until it is acknowledged.
  struct StreamMessage {
    std::vector<std::uint8_t> bytes;
    std::size_t taken = 0;  // by ngtcp2, which sends it again if need be
  };

  // How we closed it, for a peer that has not heard (RFC 9000 section 10.2.1).
  struct Farewell {
    std::vector<std::uint8_t> packet;
    SocketAddress local;
    SocketAddress remote;
    unsigned heardSince = 0;  // packets of a peer that goes on
  };

  Connection(Socket& socket, const Clock& clock, Events& events);

  void deliver(const PacketIn& packet);
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
  int probesSent_ = 0;            // since the peer was last heard, to one that is spared them
  bool hasNothingToSay_ = false;  // to such a peer, until it is heard again or the next deadline
  std::optional<Farewell> farewell_;
  const PacketIn* reading_ = nullptr;  // the packet that receive() is working on
  bool finishedIsSent_ = false;        // client: the last message of its handshake
  // Server: for noteTrailingShortPacket().
  bool readBeganBeforeHandshake_ = false;
  bool earlyPacketInside_ = false;
};

}  // namespace tsq::quic
