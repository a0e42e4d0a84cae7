// SPDX-License-Identifier: MIT
#include "connection/stateless.h"

#include <algorithm>

#include "connection/connection_core.h"
#include "crypto/digest.h"
#include "crypto/random.h"

namespace tsq::quic {
namespace {

// Bytes: no Version Negotiation for smaller datagrams (RFC 9000 section 14.1).
constexpr std::size_t kMinInitialDatagram = 1200;
// Bytes. RFC 9000 section 10.3 requires at least 21; with 43 a reset looks like any short-header packet.
constexpr std::size_t kMaxResetSize = 43;
constexpr std::size_t kMinResetSize = NGTCP2_MIN_STATELESS_RESET_RANDLEN + NGTCP2_STATELESS_RESET_TOKENLEN;

std::vector<std::uint8_t> cutTo(std::vector<std::uint8_t> buffer, ngtcp2_ssize size) {
  buffer.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
  return buffer;
}

}  // namespace

std::optional<PacketHeader> readHeader(ByteView packet) {
  if (packet.empty()) {
    return std::nullopt;  // ngtcp2 1.11 asserts that the packet is not empty
  }
  ngtcp2_version_cid header;
  const int rv = ngtcp2_pkt_decode_version_cid(&header, packet.data(), packet.size(), kConnectionIdSize);
  if (rv != 0 && rv != NGTCP2_ERR_VERSION_NEGOTIATION) {
    return std::nullopt;
  }
  if (header.dcidlen > kMaxConnectionIdSize || header.scidlen > kMaxConnectionIdSize) {
    return std::nullopt;
  }
  // ngtcp2 accepts version 2 as well, which we do not offer. A short header has no version.
  const bool isLong = (packet[0] & 0x80U) != 0;
  const bool isOurs = rv == 0 && (!isLong || header.version == NGTCP2_PROTO_VER_V1);
  return PacketHeader{.kind = isOurs ? PacketHeader::Kind::Known : PacketHeader::Kind::ForeignVersion,
                      .isLong = isLong,
                      .version = header.version,
                      .destination = ConnectionId(ByteView(header.dcid, header.dcidlen)),
                      .source = ConnectionId(ByteView(header.scid, header.scidlen))};
}

std::optional<InitialHeader> readInitial(ByteView packet) {
  ngtcp2_pkt_hd header;
  if (packet.empty() || ngtcp2_accept(&header, packet.data(), packet.size()) != 0 ||
      header.version != NGTCP2_PROTO_VER_V1) {
    return std::nullopt;
  }
  return InitialHeader{.version = header.version,
                       .source = toConnectionId(header.scid),
                       .destination = toConnectionId(header.dcid),
                       .token = ByteView(header.token, header.tokenlen)};
}

std::vector<std::uint8_t> makeVersionNegotiation(const PacketHeader& header, ByteView packet) {
  // Version 0 is a Version Negotiation packet: answering it could cause a loop.
  if (packet.size() < kMinInitialDatagram || header.version == 0) {
    return {};
  }
  std::array<std::uint8_t, 1> unused{};
  fillRandom(unused);
  const std::array<std::uint32_t, 1> versions{NGTCP2_PROTO_VER_V1};
  std::vector<std::uint8_t> reply(kPacketSize);
  const ByteView to = header.source.bytes();
  const ByteView from = header.destination.bytes();
  const ngtcp2_ssize size =
      ngtcp2_pkt_write_version_negotiation(reply.data(), reply.size(), unused[0], to.data(), to.size(), from.data(),
                                           from.size(), versions.data(), versions.size());
  return cutTo(std::move(reply), size);
}

// A digest costs a tenth of ngtcp2's HKDF. Each connection needs several tokens, and each stray packet one.
ResetToken resetTokenOf(const ConnectionId& id, ByteView secret) {
  static_assert(std::tuple_size_v<ResetToken> == NGTCP2_STATELESS_RESET_TOKENLEN);
  return keyedDigest(id.bytes(), secret);
}

std::vector<std::uint8_t> makeStatelessReset(const ConnectionId& destination, ByteView packet, ByteView secret) {
  if (packet.size() <= kMinResetSize) {
    return {};
  }
  const ResetToken token = resetTokenOf(destination, secret);
  std::vector<std::uint8_t> reply(std::min(packet.size() - 1, kMaxResetSize));
  std::vector<std::uint8_t> noise(reply.size() - token.size());
  fillRandom(noise);
  const ngtcp2_ssize size =
      ngtcp2_pkt_write_stateless_reset(reply.data(), reply.size(), token.data(), noise.data(), noise.size());
  return cutTo(std::move(reply), size);
}

std::vector<std::uint8_t> makeRefusal(const InitialHeader& header, RefusedFor reason) {
  const ngtcp2_cid to = toCid(header.source);
  const ngtcp2_cid from = toCid(header.destination);
  std::vector<std::uint8_t> reply(kPacketSize);
  const ngtcp2_ssize size = ngtcp2_crypto_write_connection_close(
      reply.data(), reply.size(), header.version, &to, &from,
      reason == RefusedFor::Load ? NGTCP2_CONNECTION_REFUSED : NGTCP2_INVALID_TOKEN, nullptr, 0);
  return cutTo(std::move(reply), size);
}

}  // namespace tsq::quic
