// SPDX-License-Identifier: MIT
/// Notices that somebody begins or ceases to slew the clock: then what was measured before bends away from what
/// follows. Pure: no clock, no I/O.
#pragma once

#include <optional>

#include "base/time.h"

namespace tsq {

class SlewWatch {
 public:
  /// True when the clock runs at another rate against the oscillator than before. Readings less than a second apart
  /// tell nothing and are passed over.
  bool note(const ClockReading& reading);

 private:
  std::optional<ClockReading> last_;
  std::optional<double> rate_;
};

}  // namespace tsq
