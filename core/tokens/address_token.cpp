// SPDX-License-Identifier: MIT
#include "tokens/address_token.h"

#include <ngtcp2/ngtcp2_crypto.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include "base/big_endian.h"
#include "crypto/seal.h"

namespace tsq::quic {
namespace {

using namespace std::chrono_literals;

// The first byte, which tells it from a Retry token (NGTCP2_CRYPTO_TOKEN_MAGIC_RETRY).
constexpr std::uint8_t kMagic = NGTCP2_CRYPTO_TOKEN_MAGIC_REGULAR;
constexpr std::size_t kTimeSize = 8;  // bytes: nanoseconds since 1970
constexpr std::size_t kTokenSize = 1 + kTimeSize + kSealOverhead;
constexpr std::size_t kHashes = 4;
// Maximum clock difference between servers that share the secret.
constexpr Duration kTolerance = 1s;

// When the token was made; nothing if it was not made with this secret for this address, whatever its port.
std::optional<WallTime> timeOf(ByteView token, ByteView secret, const SocketAddress& client) {
  const auto time = open(token.subspan(1), client.bytes(), secret);
  if (!time || time->size() != kTimeSize) {
    return std::nullopt;
  }
  return WallTime(Duration(static_cast<Duration::rep>(readBigEndian(*time))));
}

}  // namespace

std::vector<std::uint8_t> AddressTokens::make(const SocketAddress& client, WallTime now) const {
  std::vector<std::uint8_t> time;
  appendBigEndian(time, now.time_since_epoch().count());
  std::vector<std::uint8_t> token = seal(time, client.bytes(), secrets_.current(now));
  token.insert(token.begin(), kMagic);
  return token;
}

bool AddressTokens::isGenuine(ByteView token, const SocketAddress& client, WallTime now) const {
  if (token.size() != kTokenSize || token[0] != kMagic) {
    return false;
  }
  std::optional<WallTime> made;
  secrets_.find(now, [&](ByteView candidate) {
    made = timeOf(token, candidate, client);
    return made.has_value();
  });
  return made && *made <= now + kTolerance && now < *made + kTicketLifetime;
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
