// SPDX-License-Identifier: MIT
#include <malloc.h>

#include "programs/server/heap_trim.h"

namespace tsq::programs {

void trimHeap() {
  ::malloc_trim(0);
}

}  // namespace tsq::programs
