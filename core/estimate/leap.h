// SPDX-License-Identifier: MIT
/// Leap seconds, which come at the end of a UTC day (RFC 5905 section 7.3).
#pragma once

#include "base/time.h"

namespace tsq {

/// What a server announces for the end of the current UTC day.
enum class Leap {
  None,
  Insert,   ///< 23:59:60 comes
  Delete,   ///< 23:59:59 does not
  Unknown,  ///< its clock is not synchronised
};

/// Whether a clock should rather be left alone at this time of a day that ends with a leap second.
bool isNearLeap(WallTime utc);

}  // namespace tsq
