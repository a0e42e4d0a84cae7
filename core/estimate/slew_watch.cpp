// SPDX-License-Identifier: MIT
#include "estimate/slew_watch.h"

#include <cmath>

namespace tsq {
namespace {

// Over a shorter span, the few microseconds between two clock readings would look like a slew.
constexpr Duration kShortestSpan = std::chrono::seconds(1);
// Daemons that discipline the clock change its rate by a few ppm at a time; adjtime() slews by 500 ppm.
constexpr double kTellingChange = 50e-6;

}  // namespace

bool SlewWatch::note(const ClockReading& reading) {
  if (!last_) {
    last_ = reading;
    return false;
  }
  const Duration span = reading.raw - last_->raw;
  if (span < kShortestSpan) {
    return false;
  }
  const double rate =
      static_cast<double>((reading.mono - last_->mono - span).count()) / static_cast<double>(span.count());
  const bool changed = rate_ && std::abs(rate - *rate_) > kTellingChange;
  last_ = reading;
  rate_ = rate;
  return changed;
}

}  // namespace tsq
