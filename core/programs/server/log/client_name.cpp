// SPDX-License-Identifier: MIT
#include "programs/server/log/client_name.h"

#include <algorithm>

namespace tsq::programs {
namespace {

constexpr std::size_t kIpv4Kept = 3;  // bytes, of a /24
constexpr std::size_t kIpv6Kept = 6;  // bytes, of a /48

std::string prefixOf(const SocketAddress& client) {
  if (client.family() == AF_INET) {
    sockaddr_in network{};
    network.sin_family = AF_INET;
    std::ranges::copy(client.bytes().first(kIpv4Kept), reinterpret_cast<std::uint8_t*>(&network.sin_addr));
    return SocketAddress(network).host() + "/24";
  }
  sockaddr_in6 network{};
  network.sin6_family = AF_INET6;
  std::ranges::copy(client.bytes().first(kIpv6Kept), network.sin6_addr.s6_addr);
  return SocketAddress(network).host() + "/48";
}

}  // namespace

std::string nameClient(const SocketAddress& client, LogPrivacy privacy) {
  const SocketAddress address = client.unmapped();
  if (privacy == LogPrivacy::None || !address.isSpecified()) {
    return "-";
  }
  return privacy == LogPrivacy::Full ? address.host() : prefixOf(address);
}

}  // namespace tsq::programs
