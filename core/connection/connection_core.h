// SPDX-License-Identifier: MIT
/// The ngtcp2 and GnuTLS objects of a Connection. Internal to connection/, so that connection.h needs neither header.
#pragma once

#include <ngtcp2/ngtcp2_crypto.h>

#include <string>

#include "connection/connection.h"
#include "crypto/handles.h"

namespace tsq::quic {

using NgConnection = Owned<ngtcp2_conn*, ngtcp2_conn_del>;

// Bytes: the minimum that every QUIC path supports (RFC 9000 section 14). TSQ messages need no more, so path MTU
// discovery is off.
inline constexpr std::size_t kPacketSize = 1200;

struct Connection::Core {
  ngtcp2_crypto_conn_ref ref{};  // the session's pointer to this connection
  std::shared_ptr<const ClientCredentials> clientCredentials;
  std::shared_ptr<const ServerCredentials> serverCredentials;
  std::string host;                    // the name the certificate must carry; client only
  ServerSessions* sessions = nullptr;  // server only, like the next
  ByteView resetSecret;
  Steering steering;
  SocketAddress local;
  SocketAddress remote;
  TlsSession tls;                            // server: until the handshake's end
  HandshakeKind kind = HandshakeKind::Full;  // server, after that
  NgConnection conn;                         // destroyed before tls, which it uses
  std::optional<Error> certificateError;
  std::optional<std::uint8_t> alert;  // the TLS alert that we send, overriding GnuTLS's choice
  bool helloRetried = false;          // a HelloRetryRequest was sent: 0-RTT data is not possible
  bool hasEarlyKeys = false;          // 0-RTT keys: for sending (client) or receiving (server)
  gnutls_cipher_algorithm_t earlyCipher = GNUTLS_CIPHER_UNKNOWN;  // of these keys
  bool hasSendKeys = false;                                       // 1-RTT keys for sending
  // Client only: the ALPN of the ticket used for this session, and the data for the next ticket.
  std::string offeredAlpn;
  WallTime trustedUntil;
  std::optional<Ticket> received;
  std::vector<std::uint8_t> newToken;
  Duration ticketLifetime{};  // of the ticket being received
};

/// A packet that arrived before its keys, with its arrival time. ngtcp2 would buffer it too, but without the time.
struct Connection::EarlyPacket {
  std::vector<std::uint8_t> payload;
  PacketIn packet;
};

/// The callbacks of ngtcp2 and GnuTLS.
struct ConnectionCallbacks {
  static ngtcp2_callbacks forClient();
  static ngtcp2_callbacks forServer();
  /// Installs the hooks for handshake messages and secrets; to be called before the first packet.
  static void listenTo(gnutls_session_int* session);

 private:
  static ngtcp2_callbacks common();
  static int receiveCryptoOfClient(ngtcp2_conn* conn, ngtcp2_encryption_level level, std::uint64_t offset,
                                   const std::uint8_t* data, std::size_t size, void* user);
  static int clientHelloIsMade(ngtcp2_conn* conn, void* user);
  static int handshakeCompleted(ngtcp2_conn* conn, void* user);
  static int earlyDataRejected(ngtcp2_conn* conn, void* user);
  static int receiveKeyInstalled(ngtcp2_conn* conn, ngtcp2_encryption_level level, void* user);
  static int sendKeyInstalled(ngtcp2_conn* conn, ngtcp2_encryption_level level, void* user);
  static int handshakeMessage(gnutls_session_int* session, unsigned type, unsigned when, unsigned incoming,
                              const gnutls_datum_t* message);
  /// During a client's handshake: authenticates the server.
  static int verifyPeer(gnutls_session_int* session);
  static int secretsDerived(gnutls_session_int* session, gnutls_record_encryption_level_t level, const void* receive,
                            const void* transmit, std::size_t size);
  static int receiveToken(ngtcp2_conn* conn, const std::uint8_t* token, std::size_t size, void* user);
  static int pathValidated(ngtcp2_conn* conn, std::uint32_t flags, const ngtcp2_path* path, const ngtcp2_path* oldPath,
                           ngtcp2_path_validation_result result, void* user);
  static int receiveDatagram(ngtcp2_conn* conn, std::uint32_t flags, const std::uint8_t* data, std::size_t size,
                             void* user);
  static int receiveStreamData(ngtcp2_conn* conn, std::uint32_t flags, std::int64_t stream, std::uint64_t offset,
                               const std::uint8_t* data, std::size_t size, void* user, void* streamUser);
  static int streamClosed(ngtcp2_conn* conn, std::uint32_t flags, std::int64_t stream, std::uint64_t code, void* user,
                          void* streamUser);
  static int newConnectionId(ngtcp2_conn* conn, ngtcp2_cid* id, std::uint8_t* token, std::size_t size, void* user);
  static int removeConnectionId(ngtcp2_conn* conn, const ngtcp2_cid* id, void* user);
  static void random(std::uint8_t* bytes, std::size_t size, const ngtcp2_rand_ctx* context);
};

inline ngtcp2_tstamp toTimestamp(MonoTime time) {
  return static_cast<ngtcp2_tstamp>(time.time_since_epoch().count());
}

inline ConnectionId toConnectionId(const ngtcp2_cid& id) {
  return ConnectionId(ByteView(id.data, id.datalen));
}

inline ngtcp2_cid toCid(const ConnectionId& id) {
  ngtcp2_cid result;
  ngtcp2_cid_init(&result, id.bytes().data(), id.bytes().size());
  return result;
}

/// Points to both addresses, which must outlive it.
inline ngtcp2_path toPath(const SocketAddress& local, const SocketAddress& remote) {
  // ngtcp2 only reads the addresses; its C type just lacks the const.
  const auto address = [](const SocketAddress& of) {
    return ngtcp2_addr{.addr = const_cast<sockaddr*>(of.data()), .addrlen = of.size()};
  };
  return ngtcp2_path{.local = address(local), .remote = address(remote), .user_data = nullptr};
}

}  // namespace tsq::quic
