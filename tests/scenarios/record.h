// SPDX-License-Identifier: MIT
/// How the answers of a story compared with the truth, second by second.
#pragma once

#include <vector>

#include "base/time.h"

namespace tsq::test {

struct Record {
  int silent = 0;                 ///< instants without an answer; all else is about those with one
  std::vector<Duration> errors;   ///< distances from the truth
  std::vector<Duration> claimed;  ///< estimated errors, which twice should cover
  int covered = 0;                ///< errors within twice the estimated error
  int bounded = 0;                ///< errors within the bound

  Record& operator+=(const Record& other);

  double rms() const;                  ///< of the errors; microseconds, like all here
  double quantile(double part) const;  ///< of the errors
  double largest() const;
};

/// There was always an answer, and never outside its bound.
void expectBounded(const Record& record);
/// Besides, two estimated errors cover the truth in 95 % of all instants, and are not merely wide: their median is at
/// most four times the root mean square of what the error really was.
void expectHonest(const Record& record);

}  // namespace tsq::test
