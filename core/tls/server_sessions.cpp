// SPDX-License-Identifier: MIT
#include "tls/server_sessions.h"

#include <gnutls/crypto.h>

#include <cstdlib>
#include <limits>
#include <string>

#include "crypto/random.h"
#include "crypto/tls_time.h"
#include "tls/handles.h"
#include "tls/ticket_keys.h"

namespace tsq::quic {
namespace {

// RFC 9001 section 4.6.1: the only valid value; flow control limits 0-RTT data.
constexpr std::size_t kMaxEarlyData = 0xffff'ffff;

// Derives a key for one purpose from each secret. Its size is that of the hash.
RotatingKeys derive(gnutls_mac_algorithm_t algorithm, const RotatingKeys& secrets, const std::string& purpose) {
  return secrets.derived([&](ByteView secret) {
    std::vector<std::uint8_t> key(gnutls_hmac_get_len(algorithm));
    if (gnutls_hmac_fast(algorithm, secret.data(), secret.size(), purpose.data(), purpose.size(), key.data()) != 0) {
      std::abort();  // fails only if GnuTLS itself is broken
    }
    return key;
  });
}

RotatingKeys rotating(const SessionSecrets& secrets) {
  std::vector<RotatingKey> keys;
  for (const DatedSecret& dated : secrets) {
    keys.push_back({.bytes = {dated.secret.begin(), dated.secret.end()}, .validFrom = dated.validFrom});
  }
  return RotatingKeys(std::move(keys));
}

RotatingKeys tokenKeys(const SessionSecrets& secrets) {
  return derive(GNUTLS_MAC_SHA256, rotating(secrets), "tokens");
}

RotatingKeys retryTokenKeys(const SessionSecrets& secrets) {
  return derive(GNUTLS_MAC_SHA256, rotating(secrets), "retry");
}

RotatingKeys ticketKeys(const SessionSecrets& secrets, const std::string& purpose) {
  return derive(GNUTLS_MAC_SHA512, rotating(secrets), purpose);
}

std::string ticketPurpose(const ConnectionLimits& promised) {
  return "tickets, streams " + std::to_string(promised.streams) + (promised.datagrams ? ", datagrams" : "");
}

// GnuTLS accepts 0-RTT data only with a replay filter, and rejects tickets from before the filter's window. So the
// window is as large as possible, and the filter accepts everything (see ServerSessions for why that is safe).
AntiReplay makeAntiReplay() {
  gnutls_anti_replay_t raw = nullptr;
  if (gnutls_anti_replay_init(&raw) != 0) {
    std::abort();  // out of memory
  }
  gnutls_anti_replay_set_window(raw, std::numeric_limits<unsigned>::max());
  gnutls_anti_replay_set_add_function(
      raw, [](void*, std::time_t, const gnutls_datum_t*, const gnutls_datum_t*) { return 0; });
  return AntiReplay(raw);
}

}  // namespace

SessionSecret makeSessionSecret() {
  SessionSecret secret{};
  fillRandom(secret);
  return secret;
}

ServerSessions::ServerSessions(const SessionSecrets& secrets, const ConnectionLimits& promised, Resumption resumption)
    : resumption_(resumption),
      ticketPurpose_(ticketPurpose(promised)),
      tokens_(tokenKeys(secrets)),
      retryKeys_(retryTokenKeys(secrets)),
      handles_(std::make_unique<Handles>(
          Handles{.antiReplay = makeAntiReplay(), .ticketKeys = ticketKeys(secrets, ticketPurpose_)})) {}

void ServerSessions::setSecrets(const SessionSecrets& secrets) {
  tokens_.setSecrets(tokenKeys(secrets));
  retryKeys_ = retryTokenKeys(secrets);
  handles_->ticketKeys = ticketKeys(secrets, ticketPurpose_);
}

ServerSessions::~ServerSessions() = default;

bool prepareTickets(gnutls_session_t session, const ServerSessions& sessions) {
  if (sessions.resumption() == Resumption::Off) {
    return true;
  }
  gnutls_anti_replay_enable(session, sessions.handles().antiReplay.get());
  gnutls_db_set_cache_expiration(session,
                                 static_cast<int>(std::chrono::floor<std::chrono::seconds>(kTicketLifetime).count()));
  return gnutls_record_set_max_early_data_size(session, kMaxEarlyData) == GNUTLS_E_SUCCESS;
}

bool enableTickets(gnutls_session_t session, const ServerSessions& sessions, ByteView clientHello) {
  if (sessions.resumption() == Resumption::Off) {
    return true;
  }
  // GnuTLS only reads it; its C type just lacks the const.
  const gnutls_datum_t key = toDatum(chooseTicketKey(sessions.handles().ticketKeys, clientHello, tlsTime()));
  return gnutls_session_ticket_enable_server(session, &key) == GNUTLS_E_SUCCESS;
}

}  // namespace tsq::quic
