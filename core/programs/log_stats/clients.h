// SPDX-License-Identifier: MIT
/// Which clients occur in a log, and which of them most often, in bounded memory for any number of clients.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/keyed_hash.h"

namespace tsq::programs {

/// Counts different hashes: exactly up to kMost, beyond that within about 0.5 percent.
class DistinctCount {
 public:
  void add(std::uint64_t hash);
  std::uint64_t value() const { return kept_ << level_; }
  bool isExact() const { return level_ == 0; }

 private:
  static constexpr std::size_t kMost = 262'144;
  static constexpr std::size_t kSlots = 2 * kMost;  // 4 MB

  bool isKept(std::uint64_t hash) const { return (hash & ((std::uint64_t{1} << level_) - 1)) == 0; }
  void insert(std::uint64_t hash);

  // A sample of the hashes, those that end in `level_` zero bits, in an open-addressing table; 0: a free slot.
  std::vector<std::uint64_t> slots_ = std::vector<std::uint64_t>(kSlots);
  std::uint64_t kept_ = 0;
  unsigned level_ = 0;
};

class Clients {
 public:
  struct Busy {
    std::string name;
    std::uint64_t requests = 0;
  };

  void add(std::string_view name, std::uint64_t requests);

  std::uint64_t unique() const { return distinct_.value(); }
  bool isUniqueExact() const { return distinct_.isExact(); }
  /// The clients with the most requests, the most first.
  std::vector<Busy> busiest(std::size_t count) const;
  /// The count of a client may be too low by this; zero for fewer than kMost clients.
  std::uint64_t uncertainty() const { return forgotten_; }

 private:
  static constexpr std::size_t kMost = 131'072;
  static constexpr std::size_t kSlots = 2 * kMost;  // 16 MB

  // One cache line. A free slot has no requests.
  struct Slot {
    std::uint64_t hash = 0;
    std::uint64_t requests = 0;
    std::uint8_t size = 0;
    std::array<char, 47> name{};  // an address has at most 45 bytes; of other names the beginning is shown
  };

  Slot& slotOf(std::uint64_t hash);
  void forgetHalf();

  KeyedHash hash_;
  // The counts of the busiest clients (Misra-Gries), in an open-addressing table: when there are too many, the median
  // is subtracted from all, and those without a rest are forgotten.
  std::vector<Slot> slots_ = std::vector<Slot>(kSlots);
  std::size_t used_ = 0;
  std::uint64_t forgotten_ = 0;
  DistinctCount distinct_;
};

}  // namespace tsq::programs
