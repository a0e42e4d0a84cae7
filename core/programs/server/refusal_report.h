// SPDX-License-Identifier: MIT
/// Reports on standard error that clients are refused: once when it begins, and once when it has ended.
#pragma once

#include <array>

#include "server/counters.h"

namespace tsq::programs {

class RefusalReport {
 public:
  /// To be called every few seconds.
  void look(const server::Counters& counters, MonoTime now);

 private:
  static constexpr std::size_t kKinds = 7;

  struct Burst {
    std::uint64_t before = 0;  // the counter when it began
    std::uint64_t last = 0;
    MonoTime quietAt = MonoTime::min();  // ends at this time unless there are more
    bool isOpen = false;
  };

  std::array<Burst, kKinds> bursts_;
};

}  // namespace tsq::programs
