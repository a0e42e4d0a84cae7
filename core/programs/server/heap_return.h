// SPDX-License-Identifier: MIT
/// Returns the memory of closed connections to the system: glibc keeps it in its heap for later.
#pragma once

#include <cstddef>

namespace tsq::programs {

class HeapReturn {
 public:
  /// To be called every second with the number of open connections. When more than half of many have gone, releases
  /// the free memory of all threads, which takes milliseconds.
  void look(std::size_t connections);

 private:
  std::size_t most_ = 0;  // connections since the last time
};

}  // namespace tsq::programs
