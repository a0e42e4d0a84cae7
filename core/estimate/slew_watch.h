// SPDX-License-Identifier: MIT
/// Detects that another process begins or stops slewing the clock, which makes earlier samples useless for the
/// frequency. Pure: no clock, no I/O.
#pragma once

#include <optional>

#include "base/time.h"

namespace tsq {

class SlewWatch {
 public:
  /// This process changed the clock's rate at this reading, by this ratio: that is no disturbance.
  void noteSteered(const ClockReading& reading, double by);

  /// True when the clock's rate against the oscillator has changed. Readings less than 1 s after the last are ignored.
  bool note(const ClockReading& reading);

 private:
  double steeredBefore(RawTime when) const;

  RawTime steeredAt_;      // when the rate was changed last
  double steered_ = 0;     // the sum of all changes, a ratio
  double steeredSum_ = 0;  // seconds that they had added until then
  std::optional<ClockReading> last_;
  double steeredAtLast_ = 0;  // steeredBefore() at that reading
  std::optional<double> rate_;
  std::optional<double> rateBefore_;
};

}  // namespace tsq
