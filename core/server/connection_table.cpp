// SPDX-License-Identifier: MIT
#include "server/connection_table.h"

#include <bit>
#include <cstring>

#include "crypto/random.h"

namespace tsq::server {
namespace {

template <typename T>
T randomValue() {
  std::array<std::uint8_t, sizeof(T)> bytes{};
  fillRandom(bytes);
  return std::bit_cast<T>(bytes);
}

// Folds a 128-bit product: every input bit reaches every output bit, and without the key nobody can aim.
std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  const auto product = static_cast<unsigned __int128>(a) * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
}

}  // namespace

std::size_t ConnectionTable::KeyedHash::operator()(const quic::ConnectionId& id) const {
  std::array<std::uint64_t, 3> words{};
  std::memcpy(words.data(), id.bytes().data(), id.bytes().size());
  return mix(mix(words[0] ^ key[0], words[1] ^ key[1]) ^ key[1], words[2] ^ key[0] ^ id.bytes().size());
}

/// Keeps the table's index of ids in step with one connection.
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

ConnectionTable::ConnectionTable()
    : byId_(0, KeyedHash{{randomValue<std::uint64_t>(), randomValue<std::uint64_t>()}}) {}

bool ConnectionTable::make(const Build& build) {
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
  return true;
}

bool ConnectionTable::deliver(const quic::ConnectionId& id, const PacketIn& packet) {
  const auto entry = byId_.find(id);
  if (entry == byId_.end()) {
    return false;
  }
  const Index index = entry->second;  // reading the packet may change the index of ids
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

// A timer that turns out too early is cheap: it is put back when it fires. So only nearer deadlines are pushed.
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

void ConnectionTable::release(Index index) {
  Slot& slot = slots_[index];
  slot.connection.reset();
  slot.scheduledAt = kNever;
  free_.push_back(index);
  --used_;
}

}  // namespace tsq::server
