// SPDX-License-Identifier: MIT
// Session resumption: tickets, 0-RTT and address tokens.
#include <algorithm>
#include <array>

#include "connection/connection_core.h"
#include "tls/certificate.h"
#include "tls/handles.h"
#include "tls/tls.h"

namespace tsq::quic {
namespace {

// RFC 8446 section 4.6.1: the maximum lifetime of a ticket. It also limits a chain of resumed sessions, so that the
// certificate is checked at least this often.
constexpr Duration kMaxTrustedFor = std::chrono::days(7);
// Bytes for the transport parameters that 0-RTT depends on: eight, each with id, length and a number (RFC 9000 section
// 18.2).
constexpr std::size_t kMaxParametersSize = 256;

std::optional<WallTime> certificateEnd(gnutls_session_t session) {
  unsigned count = 0;
  const gnutls_datum_t* chain = gnutls_certificate_get_peers(session, &count);
  if (chain == nullptr || count == 0) {
    return std::nullopt;
  }
  const auto leaf = importCertificate(chain[0], GNUTLS_X509_FMT_DER);
  if (!leaf) {
    return std::nullopt;
  }
  // Some certificates end after WallTime's range.
  const std::chrono::seconds end(gnutls_x509_crt_get_expiration_time(leaf->get()));
  return WallTime(std::min(end, std::chrono::floor<std::chrono::seconds>(Duration::max())));
}

std::vector<std::uint8_t> packSession(gnutls_session_t session) {
  gnutls_datum_t packed{};
  if (gnutls_session_get_data2(session, &packed) != GNUTLS_E_SUCCESS) {
    return {};
  }
  std::vector<std::uint8_t> bytes(packed.data, packed.data + packed.size);
  gnutls_memset(packed.data, 0, packed.size);
  gnutls_free(packed.data);
  return bytes;
}

std::vector<std::uint8_t> packParameters(ngtcp2_conn* connection) {
  std::vector<std::uint8_t> bytes(kMaxParametersSize);
  const ngtcp2_ssize size = ngtcp2_conn_encode_0rtt_transport_params(connection, bytes.data(), bytes.size());
  bytes.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
  return bytes;
}

}  // namespace

// Sets the transport parameters first: with the ticket GnuTLS announces 0-RTT data, which is impossible without them.
void Connection::offerTicket(const Ticket& ticket) {
  Core& core = *core_;
  if (ngtcp2_conn_decode_and_set_0rtt_transport_params(handle(), ticket.parameters.data(), ticket.parameters.size()) ==
          0 &&
      gnutls_session_set_data(core.tls.get(), ticket.session.data(), ticket.session.size()) == GNUTLS_E_SUCCESS) {
    alpn_ = core.offeredAlpn = ticket.alpn;
    core.trustedUntil = ticket.trustedUntil;
  }
}

// A server must not accept 0-RTT data and then select another ALPN: RFC 8446 section 4.2.10.
bool Connection::settleEarlyData() {
  if (!core_->hasEarlyKeys) {
    return true;
  }
  if (handshakeKind() == HandshakeKind::ZeroRtt) {
    return alpn_ == core_->offeredAlpn;
  }
  return ngtcp2_conn_tls_early_data_rejected(handle()) == 0;
}

bool Connection::canSend() const {
  const bool early = core_->serverCredentials ? core_->hasSendKeys : core_->hasEarlyKeys;
  return state_ == State::Open || (state_ == State::Handshaking && early);
}

HandshakeKind Connection::handshakeKind() const {
  gnutls_session_t session = core_->tls.get();
  if (session == nullptr) {
    return core_->kind;
  }
  if (gnutls_session_is_resumed(session) == 0) {
    return HandshakeKind::Full;
  }
  const bool early = !core_->helloRetried && (gnutls_session_get_flags(session) & GNUTLS_SFLAGS_EARLY_DATA) != 0;
  return core_->hasEarlyKeys && early ? HandshakeKind::ZeroRtt : HandshakeKind::Resumed;
}

// No ticket is kept of a session that was not verified: sessions resumed with it would not be verified either.
void Connection::noteTicket(Duration lifetime) {
  Core& core = *core_;
  gnutls_session_t session = core.tls.get();
  const auto certificateExpires = certificateEnd(session);
  if (!core.clientCredentials->ticketScope() || !certificateExpires) {
    return;
  }
  const WallTime now = clock_.wall();
  const bool resumed = gnutls_session_is_resumed(session) != 0;
  const WallTime trustedUntil = resumed ? core.trustedUntil : std::min(*certificateExpires, now + kMaxTrustedFor);
  Ticket ticket{.session = packSession(session),
                .parameters = packParameters(handle()),
                .alpn = alpn_,
                .received = now,
                .expires = now + lifetime,
                .trustedUntil = trustedUntil};
  if (!ticket.session.empty() && ticket.size() <= kMaxTicketSize) {
    core.received = std::move(ticket);
  }
}

std::optional<WallTime> Connection::trustedUntil() const {
  const ClientCredentials& credentials = *core_->clientCredentials;
  const auto* byClock = std::get_if<DatesByClock>(&credentials.dates());
  if (byClock == nullptr || std::holds_alternative<Insecure>(credentials.trust())) {
    return std::nullopt;
  }
  if (gnutls_session_is_resumed(core_->tls.get()) != 0) {
    return core_->trustedUntil;
  }
  const auto end = certificateEnd(core_->tls.get());
  return end ? std::optional(*end - byClock->behind) : std::nullopt;
}

std::optional<Ticket> Connection::takeTicket() {
  auto ticket = std::exchange(core_->received, std::nullopt);
  if (ticket) {
    ticket->token = std::exchange(core_->newToken, {});
  }
  return ticket;
}

// Sends a new ticket and a new address token: the client has used those from its last session.
void Connection::issueTicket() {
  gnutls_session_ticket_send(core_->tls.get(), 1, 0);
  issueToken(core_->remote);
}

void Connection::issueToken(const SocketAddress& client) {
  const auto token = core_->sessions->tokens().make(client, clock_.wall());
  if (!token.empty()) {
    ngtcp2_conn_submit_new_token(handle(), token.data(), token.size());
  }
}

}  // namespace tsq::quic
