// SPDX-License-Identifier: MIT
#include "tls/ticket_keys.h"

#include <gnutls/crypto.h>

#include <algorithm>
#include <array>

#include "tls/client_hello.h"
#include "tls/handles.h"

namespace tsq::quic {
namespace {

// GnuTLS replaces the actual key, which it derives from ours, after this number of lifetimes of a ticket. It accepts
// the tickets of two periods.
constexpr std::uint64_t kLifetimesOfAKey = 3;
constexpr std::size_t kNameSize = 16;  // bytes at the beginning of the actual key, and of each ticket made with it

// GnuTLS's derivation: SHA3-512 of the period's number and our key. Should a later version derive keys in another way,
// tickets of former keys are not recognised, and those clients make a full handshake.
bool isMadeWith(ByteView key, ByteView ticket, std::uint64_t period) {
  std::vector<std::uint8_t> hashed;
  for (int shift = 56; shift >= 0; shift -= 8) {
    hashed.push_back(static_cast<std::uint8_t>(period >> static_cast<unsigned>(shift)));
  }
  hashed.insert(hashed.end(), key.begin(), key.end());
  std::array<std::uint8_t, 64> actual{};
  return gnutls_hash_fast(GNUTLS_DIG_SHA3_512, hashed.data(), hashed.size(), actual.data()) == 0 &&
         std::ranges::equal(ticket.first(kNameSize), std::span(actual).first(kNameSize));
}

}  // namespace

ByteView chooseTicketKey(const RotatingKeys& keys, ByteView clientHello, WallTime now) {
  const auto lifetime = std::chrono::floor<std::chrono::seconds>(kTicketLifetime).count();
  const auto seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
  const std::uint64_t period =
      static_cast<std::uint64_t>(seconds) / (static_cast<std::uint64_t>(lifetime) * kLifetimesOfAKey);
  for (const ByteView ticket : ticketsOfClientHello(clientHello)) {
    const ByteView key = ticket.size() < kNameSize ? ByteView()
                                                   : keys.find(
                                                         now,
                                                         [&](ByteView candidate) {
                                                           return isMadeWith(candidate, ticket, period) ||
                                                                  isMadeWith(candidate, ticket, period - 1);
                                                         });
    if (!key.empty()) {
      return key;
    }
  }
  return keys.current(now);
}

}  // namespace tsq::quic
