// SPDX-License-Identifier: MIT
#include "server/connection_table.h"

#include <algorithm>

namespace tsq::server {
namespace {

// Connections closed at once when the table is full, so that the search for them is rare.
constexpr std::size_t kEvictedAtOnce = 64;
constexpr std::size_t kIpv6PrefixBytes = 8;  // a /64

}  // namespace

ConnectionTable::Prefix ConnectionTable::prefixOf(const SocketAddress& source) {
  const SocketAddress address = source.unmapped();
  const auto bytes = address.bytes().first(std::min(address.bytes().size(), kIpv6PrefixBytes));
  Prefix prefix{};
  std::ranges::copy(bytes, prefix.begin());
  prefix.back() = static_cast<std::uint8_t>(bytes.size());
  return prefix;
}

std::size_t ConnectionTable::countOf(const SocketAddress& source) const {
  const auto found = countByPrefix_.find(prefixOf(source));
  return found == countByPrefix_.end() ? 0 : found->second;
}

/// Updates the table's index with the ids of one connection.
class ConnectionTable::Registration final : public ConnectionIds {
 public:
  Registration(ConnectionTable& table, Index slot) : table_(table), slot_(slot) {}
  ~Registration() override {
    for (const quic::ConnectionId& id : ids_) {
      table_.byId_.erase(id);
    }
  }

  Registration(const Registration&) = delete;
  Registration& operator=(const Registration&) = delete;

  void add(const quic::ConnectionId& id) override {
    if (table_.byId_.emplace(id, slot_).second) {
      ids_.push_back(id);
    }
  }

  void drop(const quic::ConnectionId& id) override {
    if (std::erase(ids_, id) > 0) {
      table_.byId_.erase(id);
    }
  }

 private:
  ConnectionTable& table_;
  const Index slot_;
  std::vector<quic::ConnectionId> ids_;
};

bool ConnectionTable::make(const SocketAddress& source, const Build& build) {
  if (free_.empty()) {
    free_.push_back(static_cast<Index>(slots_.size()));
    slots_.emplace_back();
  }
  const Index index = free_.back();
  auto connection = build(std::make_unique<Registration>(*this, index));
  if (!connection) {
    return false;
  }
  free_.pop_back();
  ++used_;
  slots_[index].connection = std::move(connection);
  slots_[index].prefix = prefixOf(source);
  ++countByPrefix_[slots_[index].prefix];
  return true;
}

bool ConnectionTable::deliver(const quic::ConnectionId& id, const PacketIn& packet) {
  const auto entry = byId_.find(id);
  if (entry == byId_.end()) {
    return false;
  }
  const Index index = entry->second;  // copied: processing the packet may change the index
  slots_[index].connection->receive(packet);
  schedule(index);
  return true;
}

void ConnectionTable::forEach(const std::function<void(ServerConnection&)>& visit) {
  for (const Slot& slot : slots_) {
    if (slot.connection) {
      visit(*slot.connection);
    }
  }
}

// Only earlier deadlines are pushed: a timer that fires too early is cheap and is rescheduled then.
void ConnectionTable::schedule(Index index) {
  Slot& slot = slots_[index];
  const MonoTime deadline = slot.connection->nextDeadline();
  if (deadline < slot.scheduledAt) {
    slot.scheduledAt = deadline;
    timers_.push({.at = deadline, .slot = index});
  }
}

MonoTime ConnectionTable::nextDeadline() const {
  return timers_.empty() ? kNever : timers_.top().at;
}

void ConnectionTable::onDeadline(MonoTime now) {
  while (!timers_.empty() && timers_.top().at <= now) {
    const Timer timer = timers_.top();
    timers_.pop();
    Slot& slot = slots_[timer.slot];
    if (slot.scheduledAt != timer.at) {
      continue;
    }
    slot.scheduledAt = kNever;
    if (slot.connection->nextDeadline() <= now) {
      slot.connection->onDeadline();
    }
    if (slot.connection->isOver()) {
      release(timer.slot);
    } else {
      schedule(timer.slot);
    }
  }
}

std::size_t ConnectionTable::makeRoom() {
  const auto largest = std::ranges::max_element(countByPrefix_, {}, [](const auto& entry) { return entry.second; });
  if (largest == countByPrefix_.end()) {
    return 0;
  }
  const bool isEvenlySpread = largest->second == 1;
  std::vector<Index> candidates;
  for (Index index = 0; index < slots_.size(); ++index) {
    if (slots_[index].connection && (isEvenlySpread || slots_[index].prefix == largest->first)) {
      candidates.push_back(index);
    }
  }
  const std::size_t count = std::min(kEvictedAtOnce, (candidates.size() + 1) / 2);
  std::ranges::nth_element(candidates, candidates.begin() + static_cast<std::ptrdiff_t>(count) - 1, {},
                           [&](Index index) { return slots_[index].connection->lastRequestAt(); });
  candidates.resize(count);
  for (const Index index : candidates) {
    slots_[index].connection->close();
    release(index);
  }
  return count;
}

void ConnectionTable::release(Index index) {
  Slot& slot = slots_[index];
  slot.connection.reset();
  if (const auto count = countByPrefix_.find(slot.prefix); --count->second == 0) {
    countByPrefix_.erase(count);
  }
  slot.scheduledAt = kNever;
  free_.push_back(index);
  --used_;
}

}  // namespace tsq::server
