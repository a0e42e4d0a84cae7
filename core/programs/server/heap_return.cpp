// SPDX-License-Identifier: MIT
#include "programs/server/heap_return.h"

#include <algorithm>

#include "programs/server/heap_trim.h"

namespace tsq::programs {
namespace {

// About 3 MB; with less there is nothing to gain.
constexpr std::size_t kMany = 100;

}  // namespace

void HeapReturn::look(std::size_t connections) {
  most_ = std::max(most_, connections);
  if (most_ - connections >= std::max(kMany, most_ / 2)) {
    trimHeap();
    most_ = connections;
  }
}

}  // namespace tsq::programs
