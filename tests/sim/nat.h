// SPDX-License-Identifier: MIT
/// A router with network address translation: maps each socket of a host to a port of the router's own address.
#pragma once

#include <map>
#include <optional>

#include "base/socket_address.h"

namespace tsq::sim {

class Nat {
 public:
  /// `outside`: the router's address; its port does not matter.
  explicit Nat(const SocketAddress& outside) : outside_(outside) {}

  bool hasAddress(const SocketAddress& address) const { return address.host() == outside_.host(); }
  /// The source address of a packet from inside as seen outside.
  SocketAddress outward(const SocketAddress& inside);
  /// The inside destination of a packet to this address; nothing without a mapping.
  std::optional<SocketAddress> inward(const SocketAddress& outside) const;
  /// Forwards this port to the inside address until the mappings are cleared.
  void forward(std::uint16_t port, const SocketAddress& inside) { mappings_[port] = inside; }
  /// Maps only the next packet to another port, as routers do that balance over several paths.
  void strayOnce() { strays_ = true; }
  /// Clears all mappings, as after a pause or a restart: the next packets have new source ports.
  void rebind() { mappings_.clear(); }
  /// The same, and the router has another address.
  void moveTo(const SocketAddress& outside) {
    outside_ = outside;
    rebind();
  }

 private:
  SocketAddress outside_;
  std::uint16_t lastPort_ = 20'000;
  bool strays_ = false;
  std::map<std::uint16_t, SocketAddress> mappings_;  // by outside port
};

}  // namespace tsq::sim
