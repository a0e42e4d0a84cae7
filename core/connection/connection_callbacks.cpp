// SPDX-License-Identifier: MIT
// ngtcp2's callbacks, translated into Events.
#include <algorithm>

#include "connection/close_reason.h"
#include "connection/connection_core.h"
#include "connection/stateless.h"
#include "crypto/random.h"

namespace tsq::quic {
namespace {

// Bytes. Our address tokens have 49; those of other servers may be longer, but must fit into the first packet.
constexpr std::size_t kMaxTokenSize = 512;

Connection& self(void* user) {
  return *static_cast<Connection*>(user);
}

}  // namespace

ngtcp2_callbacks ConnectionCallbacks::common() {
  ngtcp2_callbacks callbacks{};
  callbacks.recv_crypto_data = ngtcp2_crypto_recv_crypto_data_cb;
  callbacks.encrypt = ngtcp2_crypto_encrypt_cb;
  callbacks.decrypt = ngtcp2_crypto_decrypt_cb;
  callbacks.hp_mask = ngtcp2_crypto_hp_mask_cb;
  callbacks.update_key = ngtcp2_crypto_update_key_cb;
  callbacks.delete_crypto_aead_ctx = ngtcp2_crypto_delete_crypto_aead_ctx_cb;
  callbacks.delete_crypto_cipher_ctx = ngtcp2_crypto_delete_crypto_cipher_ctx_cb;
  callbacks.get_path_challenge_data = ngtcp2_crypto_get_path_challenge_data_cb;
  callbacks.version_negotiation = ngtcp2_crypto_version_negotiation_cb;
  callbacks.rand = random;
  callbacks.handshake_completed = handshakeCompleted;
  callbacks.recv_datagram = receiveDatagram;
  callbacks.recv_stream_data = receiveStreamData;
  callbacks.stream_close = streamClosed;
  callbacks.get_new_connection_id = newConnectionId;
  callbacks.remove_connection_id = removeConnectionId;
  callbacks.recv_rx_key = receiveKeyInstalled;
  callbacks.recv_tx_key = sendKeyInstalled;
  return callbacks;
}

ngtcp2_callbacks ConnectionCallbacks::forClient() {
  ngtcp2_callbacks callbacks = common();
  callbacks.client_initial = clientHelloIsMade;
  callbacks.recv_retry = ngtcp2_crypto_recv_retry_cb;
  callbacks.tls_early_data_rejected = earlyDataRejected;
  callbacks.recv_new_token = receiveToken;
  return callbacks;
}

ngtcp2_callbacks ConnectionCallbacks::forServer() {
  ngtcp2_callbacks callbacks = common();
  callbacks.recv_client_initial = ngtcp2_crypto_recv_client_initial_cb;
  callbacks.recv_crypto_data = receiveCryptoOfClient;
  callbacks.path_validation = pathValidated;
  return callbacks;
}

// After the handshake, the only TLS message that a client could send is KeyUpdate, which QUIC forbids (RFC 9001
// section 6).
int ConnectionCallbacks::receiveCryptoOfClient(ngtcp2_conn* conn, ngtcp2_encryption_level level, std::uint64_t offset,
                                               const std::uint8_t* data, std::size_t size, void* user) {
  if (self(user).core_->tls) {
    return ngtcp2_crypto_recv_crypto_data_cb(conn, level, offset, data, size, user);
  }
  ngtcp2_conn_set_tls_alert(conn, GNUTLS_A_UNEXPECTED_MESSAGE);
  return NGTCP2_ERR_CRYPTO;
}

// connect() has made the ClientHello already.
int ConnectionCallbacks::clientHelloIsMade(ngtcp2_conn* /*conn*/, void* /*user*/) {
  return 0;
}

int ConnectionCallbacks::handshakeCompleted(ngtcp2_conn* conn, void* user) {
  if (self(user).finishHandshake()) {
    return 0;
  }
  ngtcp2_conn_set_tls_alert(conn, kAlertNoApplicationProtocol);
  return NGTCP2_ERR_CALLBACK_FAILURE;
}

int ConnectionCallbacks::earlyDataRejected(ngtcp2_conn* /*conn*/, void* user) {
  Connection& connection = self(user);
  connection.unacknowledged_.clear();
  connection.events_.onEarlyDataRejected();
  return 0;
}

int ConnectionCallbacks::receiveKeyInstalled(ngtcp2_conn* /*conn*/, ngtcp2_encryption_level level, void* user) {
  Connection::Core& core = *self(user).core_;
  core.hasEarlyKeys = core.hasEarlyKeys || level == NGTCP2_ENCRYPTION_LEVEL_0RTT;
  return 0;
}

int ConnectionCallbacks::sendKeyInstalled(ngtcp2_conn* conn, ngtcp2_encryption_level level, void* user) {
  Connection::Core& core = *self(user).core_;
  core.hasSendKeys = core.hasSendKeys || level == NGTCP2_ENCRYPTION_LEVEL_1RTT;
  return receiveKeyInstalled(conn, level, user);
}

int ConnectionCallbacks::receiveToken(ngtcp2_conn* /*conn*/, const std::uint8_t* token, std::size_t size, void* user) {
  if (size <= kMaxTokenSize) {
    self(user).core_->newToken.assign(token, token + size);
  }
  return 0;
}

// After a migration, the client gets an address token for its new address.
int ConnectionCallbacks::pathValidated(ngtcp2_conn* /*conn*/, std::uint32_t flags, const ngtcp2_path* path,
                                       const ngtcp2_path* /*oldPath*/, ngtcp2_path_validation_result result,
                                       void* user) {
  if (result == NGTCP2_PATH_VALIDATION_RESULT_SUCCESS && (flags & NGTCP2_PATH_VALIDATION_FLAG_NEW_TOKEN) != 0) {
    self(user).issueToken(SocketAddress::from(path->remote.addr, path->remote.addrlen));
  }
  return 0;
}

int ConnectionCallbacks::receiveDatagram(ngtcp2_conn* /*conn*/, std::uint32_t /*flags*/, const std::uint8_t* data,
                                         std::size_t size, void* user) {
  Connection& connection = self(user);
  if (connection.isDeliverable()) {
    connection.events_.onDatagram(ByteView(data, size), *connection.reading_);
  }
  return 0;
}

int ConnectionCallbacks::receiveStreamData(ngtcp2_conn* conn, std::uint32_t flags, std::int64_t stream,
                                           std::uint64_t /*offset*/, const std::uint8_t* data, std::size_t size,
                                           void* user, void* /*streamUser*/) {
  Connection& connection = self(user);
  ngtcp2_conn_extend_max_offset(conn, size);
  if (connection.isDeliverable()) {
    const bool fin = (flags & NGTCP2_STREAM_DATA_FLAG_FIN) != 0;
    connection.events_.onStreamData(stream, ByteView(data, size), fin, *connection.reading_);
  }
  return 0;
}

int ConnectionCallbacks::streamClosed(ngtcp2_conn* conn, std::uint32_t /*flags*/, std::int64_t stream,
                                      std::uint64_t /*code*/, void* user, void* /*streamUser*/) {
  Connection& connection = self(user);
  if (ngtcp2_conn_is_local_stream(conn, stream) == 0) {
    ngtcp2_conn_extend_max_streams_bidi(conn, 1);
  }
  connection.unacknowledged_.erase(stream);
  connection.events_.onStreamClosed(stream);
  return 0;
}

int ConnectionCallbacks::newConnectionId(ngtcp2_conn* /*conn*/, ngtcp2_cid* id, std::uint8_t* token, std::size_t size,
                                         void* user) {
  Connection& connection = self(user);
  fillRandom(std::span(id->data, size));
  connection.core_->steering.mark(std::span(id->data, size));
  id->datalen = size;
  const ByteView secret = connection.core_->resetSecret;
  if (secret.empty()) {
    // A client never sends stateless resets; with a random token nobody else can either.
    fillRandom(std::span(token, NGTCP2_STATELESS_RESET_TOKENLEN));
  } else {
    std::ranges::copy(resetTokenOf(toConnectionId(*id), secret), token);
  }
  connection.events_.onConnectionIdIssued(toConnectionId(*id));
  return 0;
}

int ConnectionCallbacks::removeConnectionId(ngtcp2_conn* /*conn*/, const ngtcp2_cid* id, void* user) {
  self(user).events_.onConnectionIdRetired(toConnectionId(*id));
  return 0;
}

void ConnectionCallbacks::random(std::uint8_t* bytes, std::size_t size, const ngtcp2_rand_ctx* /*context*/) {
  fillRandom(std::span(bytes, size));
}

}  // namespace tsq::quic
