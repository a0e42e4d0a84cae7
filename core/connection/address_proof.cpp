// SPDX-License-Identifier: MIT
#include "connection/address_proof.h"

#include "connection/connection_core.h"
#include "crypto/random.h"

namespace tsq::quic {
namespace {

using namespace std::chrono_literals;

// Enough for a round trip and one or two lost packets.
constexpr Duration kRetryLifetime = 10s;

ngtcp2_tstamp toTimestamp(WallTime time) {
  return static_cast<ngtcp2_tstamp>(time.time_since_epoch().count());
}

bool isRetryToken(ByteView token) {
  return !token.empty() && token[0] == NGTCP2_CRYPTO_TOKEN_MAGIC_RETRY;
}

}  // namespace

AddressProof AddressProver::check(const InitialHeader& header, const SocketAddress& client, WallTime now) {
  if (!isRetryToken(header.token)) {
    const bool isGood = sessions_.tokens().redeem(header.token, client, now);
    return {.kind = isGood ? AddressProof::Kind::EarlierConnection : AddressProof::Kind::None,
            .originalDestination = header.destination};
  }
  ngtcp2_cid original;
  const ngtcp2_cid destination = toCid(header.destination);
  const ByteView key = sessions_.retryKeys().find(now, [&](ByteView candidate) {
    return ngtcp2_crypto_verify_retry_token(&original, header.token.data(), header.token.size(), candidate.data(),
                                            candidate.size(), header.version, client.data(), client.size(),
                                            &destination, static_cast<ngtcp2_duration>(kRetryLifetime.count()),
                                            toTimestamp(now)) == 0;
  });
  return !key.empty() ? AddressProof{.kind = AddressProof::Kind::Retry, .originalDestination = toConnectionId(original)}
                      : AddressProof{.kind = AddressProof::Kind::BadRetry, .originalDestination = header.destination};
}

std::vector<std::uint8_t> AddressProver::makeRetry(const InitialHeader& header, const SocketAddress& client,
                                                   WallTime now) const {
  std::array<std::uint8_t, kConnectionIdSize> bytes{};
  fillRandom(bytes);
  const ngtcp2_cid source = toCid(ConnectionId(bytes));
  const ngtcp2_cid original = toCid(header.destination);
  const ngtcp2_cid to = toCid(header.source);
  std::array<std::uint8_t, NGTCP2_CRYPTO_MAX_RETRY_TOKENLEN> token{};
  const ByteView key = sessions_.retryKeys().current(now);
  const ngtcp2_ssize tokenSize =
      ngtcp2_crypto_generate_retry_token(token.data(), key.data(), key.size(), header.version, client.data(),
                                         client.size(), &source, &original, toTimestamp(now));
  if (tokenSize < 0) {
    return {};
  }
  std::vector<std::uint8_t> packet(kPacketSize);
  const ngtcp2_ssize size = ngtcp2_crypto_write_retry(packet.data(), packet.size(), header.version, &to, &source,
                                                      &original, token.data(), static_cast<std::size_t>(tokenSize));
  packet.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
  return packet;
}

}  // namespace tsq::quic
