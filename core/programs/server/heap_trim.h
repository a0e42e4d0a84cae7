// SPDX-License-Identifier: MIT
/// Internal to heap_return.
#pragma once

namespace tsq::programs {

/// Returns free memory of the heap to the system, where the C library does not do so by itself.
void trimHeap();

}  // namespace tsq::programs
