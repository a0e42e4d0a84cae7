// SPDX-License-Identifier: MIT
#include "programs/server/heap_trim.h"

namespace tsq::programs {

void trimHeap() {}

}  // namespace tsq::programs
