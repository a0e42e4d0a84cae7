// SPDX-License-Identifier: MIT
/// Assertions of fuzz targets.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace tsq::fuzz {

/// Aborts if it does not hold; libFuzzer reports that together with the input.
inline void check(bool holds, const char* what) {
  if (!holds) {
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
  }
}

}  // namespace tsq::fuzz
