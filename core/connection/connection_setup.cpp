// SPDX-License-Identifier: MIT
// Sets up connections: ngtcp2 settings, transport parameters, and the links between the ngtcp2 and GnuTLS objects.
#include <algorithm>
#include <array>

#include "connection/connection_core.h"
#include "connection/stateless.h"
#include "crypto/random.h"
#include "tls/handles.h"
#include "tls/tls.h"

namespace tsq::quic {
namespace {

// Bytes. A request has at most 4,096; the window is larger, so that an oversized request can be detected and refused
// instead of stalling.
constexpr std::uint64_t kStreamWindow = 8192;
constexpr std::uint64_t kConnectionWindow = 65'536;
// RFC 9221 section 3 recommends the largest value: the packet size is the actual limit.
constexpr std::uint64_t kMaxDatagramFrame = 65'535;
// Bytes; the size of net/'s receive buffers.
constexpr std::uint64_t kMaxReceivedPacket = 2048;

// ngtcp2 copies the token.
ngtcp2_settings makeSettings(const Clock& clock, const ConnectionLimits& limits, ByteView token,
                             ngtcp2_token_type type) {
  ngtcp2_settings settings;
  ngtcp2_settings_default(&settings);
  settings.initial_ts = toTimestamp(clock.monotonic());
  settings.handshake_timeout = static_cast<ngtcp2_duration>(limits.handshakeTimeout.count());
  settings.max_tx_udp_payload_size = kPacketSize;
  settings.no_tx_udp_payload_size_shaping = 1;
  // `no_pmtud` stays off: with it, ngtcp2 1.11 aborts because it starts discovery after a path change all the same.
  // With packets of 1,200 bytes there is nothing to discover. Acknowledge with the next packet, so that the ACK is sent
  // together with the answer instead of in a packet of its own.
  settings.ack_thresh = 1;
  settings.token = token.data();
  settings.tokenlen = token.size();
  settings.token_type = token.empty() ? NGTCP2_TOKEN_TYPE_UNKNOWN : type;
  return settings;
}

ngtcp2_transport_params makeParameters(const ConnectionLimits& limits) {
  ngtcp2_transport_params params;
  ngtcp2_transport_params_default(&params);
  params.initial_max_stream_data_bidi_local = kStreamWindow;
  params.initial_max_stream_data_bidi_remote = kStreamWindow;
  params.initial_max_data = kConnectionWindow;
  params.initial_max_streams_bidi = limits.streams;
  params.max_idle_timeout = static_cast<ngtcp2_duration>(limits.idleTimeout.count());
  params.max_datagram_frame_size = limits.datagrams ? kMaxDatagramFrame : 0;
  params.max_udp_payload_size = kMaxReceivedPacket;
  params.active_connection_id_limit = 4;  // enough for a few migrations
  return params;
}

ngtcp2_cid randomCid(std::size_t size) {
  std::array<std::uint8_t, kMaxConnectionIdSize> bytes{};
  fillRandom(std::span(bytes).first(size));
  return toCid(ConnectionId(ByteView(bytes).first(size)));
}

ngtcp2_conn* connectionOf(ngtcp2_crypto_conn_ref* ref) {
  return static_cast<Connection*>(ref->user_data)->handle();
}

}  // namespace

Result<std::unique_ptr<Connection>> Connection::connect(Socket& socket, const SocketAddress& remote, const Clock& clock,
                                                        Events& events, Target target, const ConnectionLimits& limits) {
  std::unique_ptr<Connection> connection(new Connection(socket, clock, events));
  Core& core = *connection->core_;
  core.clientCredentials = std::move(target.credentials);
  core.host = target.host;
  core.local = socket.localAddress();
  core.remote = remote;
  auto tls = makeClientSession(core.clientCredentials->handles().credentials.get(), limits.protocols, target.host,
                               target.resumption);
  if (!tls) {
    return tl::unexpected(tls.error());
  }
  const ngtcp2_cid destination =
      randomCid(kMaxConnectionIdSize - 2);  // at least 8 unpredictable bytes: RFC 9000 section 7.2
  const ngtcp2_cid source = randomCid(kConnectionIdSize);
  const ngtcp2_path path = toPath(core.local, core.remote);
  const ngtcp2_callbacks callbacks = ConnectionCallbacks::forClient();
  const ngtcp2_settings settings =
      makeSettings(clock, limits, target.ticket ? target.ticket->token : ByteView(), NGTCP2_TOKEN_TYPE_NEW_TOKEN);
  const ngtcp2_transport_params params = makeParameters(limits);
  ngtcp2_conn* raw = nullptr;
  if (ngtcp2_conn_client_new(&raw, &destination, &source, &path, NGTCP2_PROTO_VER_V1, &callbacks, &settings, &params,
                             nullptr, connection.get()) != 0) {
    return fail(ErrorCode::Internal, "ngtcp2_conn_client_new");
  }
  connection->adopt(raw, tls->release());
  if (target.ticket) {
    connection->offerTicket(*target.ticket);
  }
  // ngtcp2 would do this when it writes the first packet: too late to know whether 0-RTT data is possible, and it would
  // delay the first request after its T1 was read.
  if (ngtcp2_crypto_client_initial_cb(raw, connection.get()) != 0) {
    return fail(ErrorCode::Internal, "TLS ClientHello");
  }
  return connection;
}

Result<std::unique_ptr<Connection>> Connection::accept(Socket& socket, const PacketIn& first,
                                                       const InitialHeader& header, const AddressProof& proof,
                                                       const Clock& clock, Events& events, const ServerSide& server,
                                                       const ConnectionLimits& limits) {
  std::unique_ptr<Connection> connection(new Connection(socket, clock, events));
  Core& core = *connection->core_;
  core.serverCredentials = server.credentials;
  core.sessions = &server.sessions;
  core.resetSecret = server.resetSecret;
  core.steering = server.steering;
  core.local = first.local;
  core.remote = first.remote;
  auto tls = makeServerSession(core.serverCredentials->handles().credentials.get(), limits.protocols, server.sessions);
  if (!tls) {
    return tl::unexpected(tls.error());
  }
  const ngtcp2_cid destination = toCid(header.source);
  ngtcp2_cid source = randomCid(kConnectionIdSize);
  core.steering.mark(std::span(source.data, source.datalen));
  const ngtcp2_path path = toPath(core.local, core.remote);
  const ngtcp2_callbacks callbacks = ConnectionCallbacks::forServer();
  const bool isRetried = proof.kind == AddressProof::Kind::Retry;
  const ngtcp2_settings settings = makeSettings(clock, limits, proof.isProven() ? header.token : ByteView(),
                                                isRetried ? NGTCP2_TOKEN_TYPE_RETRY : NGTCP2_TOKEN_TYPE_NEW_TOKEN);
  ngtcp2_transport_params params = makeParameters(limits);
  params.original_dcid = toCid(proof.originalDestination);
  params.original_dcid_present = 1;
  if (isRetried) {
    params.retry_scid = toCid(header.destination);
    params.retry_scid_present = 1;
  }
  params.stateless_reset_token_present = 1;
  std::ranges::copy(resetTokenOf(toConnectionId(source), core.resetSecret), params.stateless_reset_token);
  ngtcp2_conn* raw = nullptr;
  if (ngtcp2_conn_server_new(&raw, &destination, &source, &path, header.version, &callbacks, &settings, &params,
                             nullptr, connection.get()) != 0) {
    return fail(ErrorCode::Internal, "ngtcp2_conn_server_new");
  }
  connection->adopt(raw, tls->release());
  events.onConnectionIdIssued(toConnectionId(source));
  events.onConnectionIdIssued(header.destination);
  return connection;
}

void Connection::adopt(ngtcp2_conn* conn, gnutls_session_t tls) {
  core_->conn.reset(conn);
  core_->tls.reset(tls);
  core_->ref = ngtcp2_crypto_conn_ref{.get_conn = connectionOf, .user_data = this};
  gnutls_session_set_ptr(tls, &core_->ref);
  ConnectionCallbacks::listenTo(tls);
  ngtcp2_conn_set_tls_native_handle(conn, tls);
}

}  // namespace tsq::quic
