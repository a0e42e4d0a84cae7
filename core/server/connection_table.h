// SPDX-License-Identifier: MIT
/// All connections of a server: found by connection id, and by who has the next deadline.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <queue>
#include <unordered_map>
#include <vector>

#include "crypto/keyed_hash.h"
#include "server/server_connection.h"

namespace tsq::server {

class ConnectionTable {
 public:
  /// The connection does not exist yet when its ids are announced, hence in two steps: make() takes a function that
  /// builds it from its ConnectionIds and may return null.
  using Build = std::function<std::unique_ptr<ServerConnection>(std::unique_ptr<ConnectionIds>)>;
  bool make(const SocketAddress& source, const Build& build);

  /// Hands a packet to the connection with this id; false when there is none.
  bool deliver(const quic::ConnectionId& id, const PacketIn& packet);
  std::size_t size() const { return used_; }
  /// How many began at addresses of the same prefix: an IPv4 address, or an IPv6 /64.
  std::size_t countOf(const SocketAddress& source) const;
  /// Closes connections of the prefix that has most of them, those with the oldest last request first. Returns how
  /// many.
  std::size_t makeRoom();
  void forEach(const std::function<void(ServerConnection&)>& visit);

  /// May be earlier than any real deadline: onDeadline() then does nothing.
  MonoTime nextDeadline() const;
  /// Serves the connections whose deadline has come and forgets those that are over.
  void onDeadline(MonoTime now);

 private:
  using Index = std::uint32_t;
  using Prefix = std::array<std::uint8_t, 9>;  // 4 or 8 bytes of an address, and how many

  struct Slot {
    std::unique_ptr<ServerConnection> connection;
    MonoTime scheduledAt = kNever;  // of the only timer that counts: others are of earlier deadlines or connections
    Prefix prefix{};
  };

  struct Timer {
    MonoTime at;
    Index slot = 0;
    friend bool operator>(const Timer& a, const Timer& b) { return a.at > b.at; }
  };

  // Clients choose their first connection id, and often their address.
  struct Hash {
    KeyedHash keyed;
    std::size_t operator()(const quic::ConnectionId& id) const { return keyed(id.bytes()); }
    std::size_t operator()(const Prefix& prefix) const { return keyed(prefix); }
  };

  class Registration;

  static Prefix prefixOf(const SocketAddress& source);
  void schedule(Index index);
  void release(Index index);

  std::unordered_map<quic::ConnectionId, Index, Hash> byId_;  // before slots_: connections leave it when they end
  std::unordered_map<Prefix, std::size_t, Hash> countByPrefix_;
  std::vector<Slot> slots_;
  std::vector<Index> free_;
  std::size_t used_ = 0;
  std::priority_queue<Timer, std::vector<Timer>, std::greater<>> timers_;
};

}  // namespace tsq::server
