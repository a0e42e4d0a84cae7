// SPDX-License-Identifier: MIT
/// One QUIC connection, either end, over ngtcp2 and GnuTLS: packets and time in, packets and a deadline out.
///
/// It never waits and never reads a socket; it sends through the Socket it is given. Everything happens on one thread.
/// The owner must not destroy it, nor send, from inside an Events callback: note what came, act after receive()
/// returns.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/network.h"
#include "quic/client_credentials.h"
#include "quic/connection_id.h"
#include "quic/server_credentials.h"

struct gnutls_session_int;
struct ngtcp2_ccerr;
struct ngtcp2_conn;
struct ngtcp2_path;

namespace tsq::quic {

using StreamId = std::int64_t;

/// What a connection tells its owner while it reads a packet or handles a deadline.
class Events {
 public:
  virtual ~Events() = default;

  virtual void onHandshakeCompleted() {}
  /// `packet` is the very UDP datagram that carried the message.
  virtual void onDatagram(ByteView message, const PacketIn& packet) = 0;
  /// `packet` is the UDP datagram that made this data deliverable.
  virtual void onStreamData(StreamId stream, ByteView data, bool fin, const PacketIn& packet) = 0;
  virtual void onStreamClosed(StreamId /*stream*/) {}
  /// A server's connection ids, by which its packets find it.
  virtual void onConnectionIdIssued(const ConnectionId& /*id*/) {}
  virtual void onConnectionIdRetired(const ConnectionId& /*id*/) {}
};

/// What both ends promise each other, and how long they wait.
struct ConnectionLimits {
  Duration idleTimeout = std::chrono::seconds(30);
  Duration handshakeTimeout = std::chrono::seconds(5);
  bool datagrams = true;
  std::uint64_t streams = 0;  ///< how many bidirectional streams the peer may have open
  /// ALPN identifiers, best first: the draft's (section 6.1), and the one TSQ 0.1 used.
  std::vector<std::string> protocols{"tsq", "tsq/1"};
};

/// The first packet of a connection, as ngtcp2_accept() understood it.
struct InitialHeader {
  std::uint32_t version = 0;
  ConnectionId source;       ///< chosen by the client for itself
  ConnectionId destination;  ///< chosen by the client for us, until it hears ours
};

class Connection {
 public:
  enum class State {
    Handshaking,
    Open,
    Closed,  ///< by either end; error() says why. Nothing is sent or delivered any more.
  };

  /// Begins the handshake with the first flush().
  static Result<std::unique_ptr<Connection>> connect(Socket& socket, const SocketAddress& remote, const Clock& clock,
                                                     Events& events,
                                                     std::shared_ptr<const ClientCredentials> credentials,
                                                     const std::string& host, const ConnectionLimits& limits);

  /// For a client's first packet, which the caller then passes to receive(). `resetSecret` makes the stateless reset
  /// tokens and must outlive the connection.
  static Result<std::unique_ptr<Connection>> accept(Socket& socket, const PacketIn& first, const InitialHeader& header,
                                                    const Clock& clock, Events& events,
                                                    std::shared_ptr<const ServerCredentials> credentials,
                                                    ByteView resetSecret, const ConnectionLimits& limits);
  ~Connection();

  void receive(const PacketIn& packet);

  /// Sends one message, not empty, in one packet now; false when it was not sent and never will be.
  bool sendDatagram(ByteView message, TransmitTag tag);
  /// Sends a whole stream's worth: the message and FIN, in one packet. False when it was not sent.
  bool sendOnStream(StreamId stream, ByteView message, TransmitTag tag);
  /// Opens a bidirectional stream; nothing when the peer allows no more.
  std::optional<StreamId> openStream();
  /// Asks the peer to send no more on it (STOP_SENDING); what has arrived is dropped.
  void stopReading(StreamId stream);

  /// Sends what else is due: handshake, acknowledgements, retransmissions.
  void flush();
  /// Tells the peer and closes. `applicationCode` 0: no error.
  void close(std::uint64_t applicationCode = 0);
  /// Closes without a word, for this reason: what we send does not arrive anyway.
  void abandon(const Error& reason);

  MonoTime nextDeadline() const;
  void onDeadline();

  State state() const { return state_; }
  const Error& error() const { return error_; }
  /// "tsq" or "tsq/1" once open.
  const std::string& alpn() const { return alpn_; }
  /// The largest message that fits one of our packets and the peer's limit; 0: it takes no datagrams.
  std::size_t maxDatagramSize() const;
  /// How many more streams openStream() can open now.
  std::uint64_t streamsLeft() const;
  /// RFC 9002's probe timeout: silence longer than this means that something was sent again.
  Duration probeTimeout() const;
  /// Packets with data of this stream that were given up for lost.
  std::size_t lossesOf(StreamId stream) const;
  /// Only for quic/ itself.
  ngtcp2_conn* handle() const;

 private:
  friend struct ConnectionCallbacks;
  friend int verifyPeerOfConnection(gnutls_session_int* session);
  struct Core;
  struct EarlyPacket;

  Connection(Socket& socket, const Clock& clock, Events& events);

  void deliver(const PacketIn& packet);
  void keepEarly(const PacketIn& packet);
  void deliverEarly();
  void send(const ngtcp2_path& path, std::size_t size, TransmitTag tag);
  void sendClose(const ngtcp2_ccerr& reason);
  void handleFailure(int ngtcp2Error);
  bool finishHandshake();
  void adopt(ngtcp2_conn* conn, gnutls_session_int* tls);
  bool stampIsAmbiguous() const;
  void noteTrailingShortPacket(const PacketIn& packet);

  Socket& socket_;
  const Clock& clock_;
  Events& events_;
  State state_ = State::Handshaking;
  Error error_;
  std::string alpn_;
  std::unique_ptr<Core> core_;
  std::map<StreamId, std::vector<std::uint8_t>> unacknowledged_;  // ngtcp2 keeps pointers into it
  std::vector<EarlyPacket> early_;
  const PacketIn* reading_ = nullptr;  // the packet that receive() is working on
  bool readBeganBeforeHandshake_ = false;
  bool earlyPacketInside_ = false;
};

}  // namespace tsq::quic
