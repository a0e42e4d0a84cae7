// SPDX-License-Identifier: MIT
/// Detects that another process begins or stops slewing the clock, which makes earlier samples useless for the
/// frequency. Pure: no clock, no I/O.
#pragma once

#include <optional>

#include "base/time.h"

namespace tsq {

class SlewWatch {
 public:
  /// True when the clock's rate against the oscillator has changed. Readings less than 1 s after the last are ignored.
  bool note(const ClockReading& reading);

 private:
  std::optional<ClockReading> last_;
  std::optional<double> rate_;
};

}  // namespace tsq
