// SPDX-License-Identifier: MIT
/// A router that lends a host its own address, each socket with a port of its own, until it forgets which.
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
  /// What the world sees as the source of a packet from inside.
  SocketAddress outward(const SocketAddress& inside);
  /// Who inside gets a packet to this address; nobody once the mapping is forgotten.
  std::optional<SocketAddress> inward(const SocketAddress& outside) const;
  /// Lets the world reach this address inside by this port, until the mappings are forgotten.
  void forward(std::uint16_t port, const SocketAddress& inside) { mappings_[port] = inside; }
  /// The next packet leaves from a port of its own, as with routers that balance over several; those after it do not.
  void strayOnce() { strays_ = true; }
  /// Forgets all mappings, as after a pause or a restart: the next packets leave from new ports.
  void rebind() { mappings_.clear(); }
  /// The same, and the router has another address from now on.
  void moveTo(const SocketAddress& outside) {
    outside_ = outside;
    rebind();
  }

 private:
  SocketAddress outside_;
  std::uint16_t lastPort_ = 20'000;
  bool strays_ = false;
  std::map<std::uint16_t, SocketAddress> mappings_;  // by port outside
};

}  // namespace tsq::sim
