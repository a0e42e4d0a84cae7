// SPDX-License-Identifier: MIT
/// What must hold for every input of a fuzz target.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace tsq::fuzz {

/// Ends the process when it does not hold, which libFuzzer reports together with the input.
inline void check(bool holds, const char* what) {
  if (!holds) {
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
  }
}

}  // namespace tsq::fuzz
