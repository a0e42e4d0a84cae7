// SPDX-License-Identifier: MIT
/// All connections of a server: found by connection id, and by who has the next deadline.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <queue>
#include <unordered_map>
#include <vector>

#include "server/server_connection.h"

namespace tsq::server {

class ConnectionTable {
 public:
  ConnectionTable();

  /// The connection does not exist yet when its ids are announced, hence in two steps: make() takes a function that
  /// builds it from its ConnectionIds and may return null.
  using Build = std::function<std::unique_ptr<ServerConnection>(std::unique_ptr<ConnectionIds>)>;
  bool make(const Build& build);

  /// Hands a packet to the connection with this id; false when there is none.
  bool deliver(const quic::ConnectionId& id, const PacketIn& packet);
  std::size_t size() const { return used_; }
  void forEach(const std::function<void(ServerConnection&)>& visit);

  /// May be earlier than any real deadline: onDeadline() then does nothing.
  MonoTime nextDeadline() const;
  /// Serves the connections whose deadline has come and forgets those that are over.
  void onDeadline(MonoTime now);

 private:
  using Index = std::uint32_t;

  struct Slot {
    std::unique_ptr<ServerConnection> connection;
    MonoTime scheduledAt = kNever;  // of the only timer that counts: others are of earlier deadlines or connections
  };

  struct Timer {
    MonoTime at;
    Index slot = 0;
    friend bool operator>(const Timer& a, const Timer& b) { return a.at > b.at; }
  };

  // Clients choose the first connection id: without a key they could choose ids that all collide.
  struct KeyedHash {
    std::uint64_t key[2];
    std::size_t operator()(const quic::ConnectionId& id) const;
  };

  class Registration;

  void schedule(Index index);
  void release(Index index);

  std::unordered_map<quic::ConnectionId, Index, KeyedHash> byId_;  // before slots_: connections leave it when they end
  std::vector<Slot> slots_;
  std::vector<Index> free_;
  std::size_t used_ = 0;
  std::priority_queue<Timer, std::vector<Timer>, std::greater<>> timers_;
};

}  // namespace tsq::server
