// SPDX-License-Identifier: MIT
/// Compares the answers of a scenario with the true offset, second by second.
#pragma once

#include <vector>

#include "base/time.h"

namespace tsq::test {

struct Record {
  int silent = 0;                 ///< instants without an answer; the other members are about those with one
  std::vector<Duration> errors;   ///< distances from the true offset
  std::vector<Duration> claimed;  ///< estimated errors
  int covered = 0;                ///< errors within twice the estimated error
  int bounded = 0;                ///< errors within the bound

  Record& operator+=(const Record& other);

  double rms() const;                  ///< of the errors; microseconds, like all here
  double quantile(double part) const;  ///< of the errors
  double largest() const;
};

/// There always was an answer, and the true offset was always within its bound.
void expectBounded(const Record& record);
/// In addition, two estimated errors cover the true offset at 95 % of all instants, and their median is at most four
/// times the root mean square of the real errors.
void expectHonest(const Record& record);

}  // namespace tsq::test
