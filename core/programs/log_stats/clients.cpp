// SPDX-License-Identifier: MIT
#include "programs/log_stats/clients.h"

#include <algorithm>
#include <utility>

namespace tsq::programs {

void DistinctCount::add(std::uint64_t hash) {
  hash = std::max(hash, std::uint64_t{1});
  if (!isKept(hash)) {
    return;
  }
  insert(hash);
  if (kept_ > kMost) {
    ++level_;
    kept_ = 0;
    for (const std::uint64_t kept : std::exchange(slots_, std::vector<std::uint64_t>(kSlots))) {
      if (kept != 0 && isKept(kept)) {
        insert(kept);
      }
    }
  }
}

// By the upper bits: the lower ones are the same for all that are kept.
void DistinctCount::insert(std::uint64_t hash) {
  std::size_t slot = (hash >> 32U) % kSlots;
  while (slots_[slot] != 0 && slots_[slot] != hash) {
    slot = (slot + 1) % kSlots;
  }
  kept_ += slots_[slot] == 0 ? 1 : 0;
  slots_[slot] = hash;
}

// The client's slot, or a free one for it.
Clients::Slot& Clients::slotOf(std::uint64_t hash) {
  std::size_t slot = hash % kSlots;
  while (slots_[slot].requests != 0 && slots_[slot].hash != hash) {
    slot = (slot + 1) % kSlots;
  }
  return slots_[slot];
}

void Clients::add(std::string_view name, std::uint64_t requests) {
  const std::uint64_t hash = hash_({reinterpret_cast<const std::uint8_t*>(name.data()), name.size()});
  Slot* slot = &slotOf(hash);
  if (slot->requests == 0) {
    distinct_.add(hash);
    if (used_ >= kMost) {
      forgetHalf();
      slot = &slotOf(hash);
    }
    ++used_;
    slot->hash = hash;
    slot->size = static_cast<std::uint8_t>(std::min(name.size(), slot->name.size()));
    std::copy_n(name.begin(), slot->size, slot->name.begin());
  }
  slot->requests += requests;
}

void Clients::forgetHalf() {
  std::vector<std::uint64_t> counts;
  counts.reserve(used_);
  for (const Slot& slot : slots_) {
    if (slot.requests != 0) {
      counts.push_back(slot.requests);
    }
  }
  const auto middle = counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 2);
  std::ranges::nth_element(counts, middle);
  used_ = 0;
  for (Slot& old : std::exchange(slots_, std::vector<Slot>(kSlots))) {
    if (old.requests > *middle) {
      old.requests -= *middle;
      slotOf(old.hash) = old;
      ++used_;
    }
  }
  forgotten_ += *middle;
}

std::vector<Clients::Busy> Clients::busiest(std::size_t count) const {
  std::vector<Busy> all;
  for (const Slot& slot : slots_) {
    if (slot.requests != 0) {
      all.push_back({.name = std::string(slot.name.data(), slot.size), .requests = slot.requests});
    }
  }
  const auto isBusier = [](const Busy& a, const Busy& b) {
    return a.requests != b.requests ? a.requests > b.requests : a.name < b.name;
  };
  const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(count, all.size()));
  std::partial_sort(all.begin(), end, all.end(), isBusier);
  all.erase(end, all.end());
  return all;
}

}  // namespace tsq::programs
