// SPDX-License-Identifier: MIT
#include "sim/nat.h"

#include <algorithm>
#include <utility>

namespace tsq::sim {

SocketAddress Nat::outward(const SocketAddress& inside) {
  const auto known = std::ranges::find_if(mappings_, [&](const auto& mapping) { return mapping.second == inside; });
  const bool keepsPort = known != mappings_.end() && !std::exchange(strays_, false);
  const std::uint16_t port = keepsPort ? known->first : ++lastPort_;
  mappings_.emplace(port, inside);
  SocketAddress source = outside_;
  source.setPort(port);
  return source;
}

std::optional<SocketAddress> Nat::inward(const SocketAddress& outside) const {
  const auto mapping = mappings_.find(outside.port());
  return mapping == mappings_.end() ? std::nullopt : std::optional(mapping->second);
}

}  // namespace tsq::sim
