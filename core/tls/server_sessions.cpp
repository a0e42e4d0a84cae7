// SPDX-License-Identifier: MIT
#include "tls/server_sessions.h"

#include <gnutls/crypto.h>

#include <cstdlib>
#include <limits>
#include <string>

#include "crypto/random.h"
#include "tls/handles.h"

namespace tsq::quic {
namespace {

// Long enough for a client that connects once a day. GnuTLS rotates the ticket key every three lifetimes.
constexpr std::chrono::seconds kTicketLifetime = std::chrono::days(2);
// RFC 9001 section 4.6.1: the only valid value; flow control limits 0-RTT data.
constexpr std::size_t kMaxEarlyData = 0xffff'ffff;

// Derives a key for one purpose from the shared secret.
template <std::size_t size>
std::array<std::uint8_t, size> derive(gnutls_mac_algorithm_t algorithm, const SessionSecret& secret,
                                      const std::string& purpose) {
  std::array<std::uint8_t, size> key{};
  if (gnutls_hmac_fast(algorithm, secret.data(), secret.size(), purpose.data(), purpose.size(), key.data()) != 0) {
    std::abort();  // fails only if GnuTLS itself is broken
  }
  return key;
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

ServerSessions::ServerSessions(const SessionSecret& secret, const ConnectionLimits& promised, Resumption resumption)
    : resumption_(resumption),
      tokens_(derive<32>(GNUTLS_MAC_SHA256, secret, "tokens")),
      retryKey_(derive<32>(GNUTLS_MAC_SHA256, secret, "retry")),
      handles_(std::make_unique<Handles>(
          Handles{.antiReplay = makeAntiReplay(),
                  .ticketKey = derive<64>(GNUTLS_MAC_SHA512, secret, ticketPurpose(promised))})) {}

ServerSessions::~ServerSessions() = default;

bool enableTickets(gnutls_session_t session, const ServerSessions& sessions) {
  if (sessions.resumption() == Resumption::Off) {
    return true;
  }
  const ServerSessions::Handles& handles = sessions.handles();
  // GnuTLS only reads it; its C type just lacks the const.
  const gnutls_datum_t key = toDatum(ByteView(handles.ticketKey));
  gnutls_anti_replay_enable(session, handles.antiReplay.get());
  gnutls_db_set_cache_expiration(session, static_cast<int>(kTicketLifetime.count()));
  return gnutls_session_ticket_enable_server(session, &key) == GNUTLS_E_SUCCESS &&
         gnutls_record_set_max_early_data_size(session, kMaxEarlyData) == GNUTLS_E_SUCCESS;
}

}  // namespace tsq::quic
