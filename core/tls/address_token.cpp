// SPDX-License-Identifier: MIT
#include "tls/address_token.h"

#include <ngtcp2/ngtcp2_crypto.h>

#include <cstring>
#include <utility>

namespace tsq::quic {
namespace {

using namespace std::chrono_literals;

// As long as a ticket lives, which it comes with.
constexpr Duration kLifetime = std::chrono::days(2);
// Machines that share the secret agree about the time within this.
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
  const ngtcp2_ssize size = ngtcp2_crypto_generate_regular_token(token.data(), secret_.data(), secret_.size(),
                                                                 client.data(), client.size(), toTimestamp(now));
  token.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
  return token;
}

// ngtcp2 only asks whether a token is too old. One that would be alive even with no lifetime at all is from the future.
bool AddressTokens::isGenuine(ByteView token, const SocketAddress& client, WallTime now) const {
  return !token.empty() && verify(token, secret_, client, kLifetime, now) &&
         !verify(token, secret_, client, Duration::zero(), now + kTolerance);
}

bool AddressTokens::redeem(ByteView token, const SocketAddress& client, WallTime now) {
  if (!isGenuine(token, client, now)) {
    return false;
  }
  // A token ends with random bytes of ours; that it is genuine says that nobody chose them.
  std::uint64_t name = 0;
  std::memcpy(&name, token.data() + token.size() - sizeof(name), sizeof(name));
  return std::exchange(used_[name % used_.size()], name) != name;
}

}  // namespace tsq::quic
