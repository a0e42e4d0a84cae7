// SPDX-License-Identifier: MIT
/// The C half of a Connection. Internal to quic/, so that its header needs neither ngtcp2 nor GnuTLS.
#pragma once

#include <ngtcp2/ngtcp2_crypto.h>

#include <string>

#include "connection/connection.h"
#include "crypto/handles.h"

namespace tsq::quic {

using NgConnection = Owned<ngtcp2_conn*, ngtcp2_conn_del>;

// Ethernet's smallest promise: RFC 9000 section 14. Time messages never need more, so path MTU discovery stays off.
inline constexpr std::size_t kPacketSize = 1200;

struct Connection::Core {
  ngtcp2_crypto_conn_ref ref{};  // GnuTLS's pointer back to us
  std::shared_ptr<const ClientCredentials> clientCredentials;
  std::shared_ptr<const ServerCredentials> serverCredentials;
  std::string host;                    // the name the certificate must carry; client only
  ServerSessions* sessions = nullptr;  // server only, like the next
  ByteView resetSecret;
  SocketAddress local;
  SocketAddress remote;
  TlsSession tls;
  NgConnection conn;  // before tls in destruction: it may still talk to it
  std::optional<Error> certificateError;
  std::optional<std::uint8_t> alert;  // the TLS alert with which we end the handshake, whatever GnuTLS makes of it
  bool helloRetried = false;          // by a HelloRetryRequest: there is no 0-RTT data
  bool hasEarlyKeys = false;          // for 0-RTT: sent by a client, received by a server
  gnutls_cipher_algorithm_t earlyCipher = GNUTLS_CIPHER_UNKNOWN;  // of these keys
  bool hasSendKeys = false;                                       // for all that follows the handshake
  // Client only: of the ticket that the session was begun with, and what it leaves for the next one.
  std::string offeredAlpn;
  WallTime trustedUntil;
  std::optional<Ticket> received;
  std::vector<std::uint8_t> newToken;
  Duration ticketLifetime{};  // of the ticket that is being received
};

/// A datagram that came before its keys, kept with its arrival time. ngtcp2 would keep it too, but without the time.
struct Connection::EarlyPacket {
  std::vector<std::uint8_t> payload;
  PacketIn packet;
};

/// The functions that ngtcp2 calls back.
struct ConnectionCallbacks {
  static ngtcp2_callbacks forClient();
  static ngtcp2_callbacks forServer();
  /// Has GnuTLS call us for each handshake message and each secret; before the first packet.
  static void listenTo(gnutls_session_int* session);

 private:
  static ngtcp2_callbacks common();
  static int clientHelloIsMade(ngtcp2_conn* conn, void* user);
  static int handshakeCompleted(ngtcp2_conn* conn, void* user);
  static int earlyDataRejected(ngtcp2_conn* conn, void* user);
  static int receiveKeyInstalled(ngtcp2_conn* conn, ngtcp2_encryption_level level, void* user);
  static int sendKeyInstalled(ngtcp2_conn* conn, ngtcp2_encryption_level level, void* user);
  static int handshakeMessage(gnutls_session_int* session, unsigned type, unsigned when, unsigned incoming,
                              const gnutls_datum_t* message);
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

/// Valid as long as both addresses are.
inline ngtcp2_path toPath(const SocketAddress& local, const SocketAddress& remote) {
  // ngtcp2 only reads the addresses, but its C type has no const.
  const auto address = [](const SocketAddress& of) {
    return ngtcp2_addr{.addr = const_cast<sockaddr*>(of.data()), .addrlen = of.size()};
  };
  return ngtcp2_path{.local = address(local), .remote = address(remote), .user_data = nullptr};
}

}  // namespace tsq::quic
