// SPDX-License-Identifier: MIT
// Any bytes as a UDP datagram without a connection: no crash, and the reply is never larger than the datagram.
#include <array>

#include "check.h"
#include "connection/stateless.h"

using namespace tsq;
using tsq::fuzz::check;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ByteView packet(data, size);
  static constexpr std::array<std::uint8_t, 32> kSecret{1, 2, 3};
  if (const auto initial = quic::readInitial(packet)) {
    check(quic::readHeader(packet).has_value(), "an Initial is a packet");
    check(quic::makeRefusal(*initial, quic::RefusedFor::Load).size() < size, "a refusal is smaller than the Initial");
  }
  const auto header = quic::readHeader(packet);
  if (!header) {
    return 0;
  }
  check(quic::makeVersionNegotiation(*header, packet).size() < size, "Version Negotiation is smaller than its cause");
  check(quic::makeStatelessReset(header->destination, packet, kSecret).size() < size, "a reset is smaller, too");
  return 0;
}
