// SPDX-License-Identifier: MIT
/// All connections of a server, indexed by connection id and by next deadline.
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
  /// A connection registers its ids while it is being constructed, so make() takes a function that builds it from its
  /// ConnectionIds; the function may return null.
  using Build = std::function<std::unique_ptr<ServerConnection>(std::unique_ptr<ConnectionIds>)>;
  bool make(const SocketAddress& source, const Build& build);

  /// Passes a packet to the connection with this id; false if there is none.
  bool deliver(const quic::ConnectionId& id, const PacketIn& packet);
  std::size_t size() const { return used_; }
  /// The number of connections opened from the same prefix: an IPv4 address, or an IPv6 /64.
  std::size_t countOf(const SocketAddress& source) const;
  /// Closes connections of the prefix with the most of them, those with the oldest last request first. Returns their
  /// number.
  std::size_t makeRoom();
  void forEach(const std::function<void(ServerConnection&)>& visit);

  /// May be earlier than any actual deadline: onDeadline() does nothing then.
  MonoTime nextDeadline() const;
  /// Serves the connections whose deadline has passed and removes those that are over.
  void onDeadline(MonoTime now);

 private:
  using Index = std::uint32_t;
  using Prefix = std::array<std::uint8_t, 9>;  // 4 or 8 bytes of an address, and their number

  struct Slot {
    std::unique_ptr<ServerConnection> connection;
    MonoTime scheduledAt = kNever;  // the valid timer; others are of former deadlines or connections
    Prefix prefix{};
  };

  struct Timer {
    MonoTime at;
    Index slot = 0;
    friend bool operator>(const Timer& a, const Timer& b) { return a.at > b.at; }
  };

  // With a secret key, because clients choose their first connection id, and often their address.
  struct Hash {
    KeyedHash keyed;
    std::size_t operator()(const quic::ConnectionId& id) const { return keyed(id.bytes()); }
    std::size_t operator()(const Prefix& prefix) const { return keyed(prefix); }
  };

  class Registration;

  static Prefix prefixOf(const SocketAddress& source);
  void schedule(Index index);
  void release(Index index);

  std::unordered_map<quic::ConnectionId, Index, Hash>
      byId_;  // declared before slots_: destructors of connections use it
  std::unordered_map<Prefix, std::size_t, Hash> countByPrefix_;
  std::vector<Slot> slots_;
  std::vector<Index> free_;
  std::size_t used_ = 0;
  std::priority_queue<Timer, std::vector<Timer>, std::greater<>> timers_;
};

}  // namespace tsq::server
