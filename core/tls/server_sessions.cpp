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

// A computer that asks once a day can still resume; then the certificate is checked anew. GnuTLS changes the key that
// tickets are made with every three lifetimes.
constexpr std::chrono::seconds kTicketLifetime = std::chrono::days(2);
// RFC 9001 section 4.6.1: the only value in QUIC, where flow control limits early data.
constexpr std::size_t kMaxEarlyData = 0xffff'ffff;

// A key for one purpose, from the secret for all.
template <std::size_t size>
std::array<std::uint8_t, size> derive(gnutls_mac_algorithm_t algorithm, const SessionSecret& secret,
                                      const std::string& purpose) {
  std::array<std::uint8_t, size> key{};
  if (gnutls_hmac_fast(algorithm, secret.data(), secret.size(), purpose.data(), purpose.size(), key.data()) != 0) {
    std::abort();  // never fails, unless the library itself is broken
  }
  return key;
}

std::string ticketPurpose(const ConnectionLimits& promised) {
  return "tickets, streams " + std::to_string(promised.streams) + (promised.datagrams ? ", datagrams" : "");
}

// GnuTLS takes no 0-RTT data unless somebody looks after replays, and refuses tickets from before its window whatever
// that says: so the window is as large as it can be, and whoever looks after replays lets all pass.
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
  // GnuTLS only reads it, but its C type has no const.
  const gnutls_datum_t key = toDatum(ByteView(handles.ticketKey));
  gnutls_anti_replay_enable(session, handles.antiReplay.get());
  gnutls_db_set_cache_expiration(session, static_cast<int>(kTicketLifetime.count()));
  return gnutls_session_ticket_enable_server(session, &key) == GNUTLS_E_SUCCESS &&
         gnutls_record_set_max_early_data_size(session, kMaxEarlyData) == GNUTLS_E_SUCCESS;
}

}  // namespace tsq::quic
