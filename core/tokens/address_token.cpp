// SPDX-License-Identifier: MIT
#include "tokens/address_token.h"

#include <ngtcp2/ngtcp2_crypto.h>

#include <algorithm>
#include <cstring>

namespace tsq::quic {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kHashes = 4;
// Maximum clock difference between servers that share the secret.
constexpr Duration kTolerance = 1s;

ngtcp2_tstamp toTimestamp(WallTime time) {
  return static_cast<ngtcp2_tstamp>(time.time_since_epoch().count());
}

bool verify(ByteView token, ByteView secret, const SocketAddress& client, Duration lifetime, WallTime now) {
  return ngtcp2_crypto_verify_regular_token(token.data(), token.size(), secret.data(), secret.size(), client.data(),
                                            client.size(), static_cast<ngtcp2_duration>(lifetime.count()),
                                            toTimestamp(now)) == 0;
}

}  // namespace

std::vector<std::uint8_t> AddressTokens::make(const SocketAddress& client, WallTime now) const {
  std::vector<std::uint8_t> token(NGTCP2_CRYPTO_MAX_REGULAR_TOKENLEN);
  const ByteView secret = secrets_.current(now);
  const ngtcp2_ssize size = ngtcp2_crypto_generate_regular_token(token.data(), secret.data(), secret.size(),
                                                                 client.data(), client.size(), toTimestamp(now));
  token.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
  return token;
}

// ngtcp2 only checks whether a token is too old. A token that is valid even with a lifetime of 0 is from the future.
bool AddressTokens::isGenuine(ByteView token, const SocketAddress& client, WallTime now) const {
  const ByteView secret = token.empty() ? ByteView() : secrets_.find(now, [&](ByteView candidate) {
    return verify(token, candidate, client, kTicketLifetime, now);
  });
  return !secret.empty() && !verify(token, secret, client, Duration::zero(), now + kTolerance);
}

bool AddressTokens::redeem(ByteView token, const SocketAddress& client, WallTime now) {
  if (!isGenuine(token, client, now)) {
    return false;
  }
  forgetBefore(std::chrono::floor<std::chrono::days>(now).time_since_epoch().count());
  // A token ends with random bytes of the server; since the token is genuine, the client did not choose them.
  std::array<std::uint32_t, kHashes> hashes{};
  std::memcpy(hashes.data(), token.data() + token.size() - sizeof(hashes), sizeof(hashes));
  const bool wasUsed = std::ranges::any_of(used_, [&](const Filter& filter) {
    return std::ranges::all_of(hashes, [&](std::uint32_t hash) { return filter[hash % filter.size()]; });
  });
  for (const std::uint32_t hash : hashes) {
    Filter& filter = used_[static_cast<std::size_t>(today_) % kDays];
    filter.set(hash % filter.size());
  }
  return !wasUsed;
}

// If the clock is set back, nothing is dropped.
void AddressTokens::forgetBefore(std::int64_t day) {
  for (std::int64_t next = std::max(today_ + 1, day - std::int64_t{kDays} + 1); next <= day; ++next) {
    used_[static_cast<std::size_t>(next) % kDays].reset();
  }
  today_ = std::max(today_, day);
}

}  // namespace tsq::quic
