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

double SlewWatch::steeredBefore(RawTime when) const {
  return steeredSum_ + steered_ * toSeconds(when - steeredAt_);
}

void SlewWatch::noteSteered(const ClockReading& reading, double by) {
  steeredSum_ = steeredBefore(reading.raw);
  steered_ += by;
  steeredAt_ = reading.raw;
}

bool SlewWatch::note(const ClockReading& reading) {
  const double steered = steeredBefore(reading.raw);
  if (!last_) {
    last_ = reading;
    steeredAtLast_ = steered;
    return false;
  }
  const Duration span = reading.raw - last_->raw;
  if (span < kShortestSpan) {
    return false;
  }
  const double gained = toSeconds(reading.mono - last_->mono - span);
  const double rate = (gained - (steered - steeredAtLast_)) / toSeconds(span);
  // A change between two readings shows in part in one span, and wholly in the next.
  const auto differs = [rate](const std::optional<double>& other) {
    return other && std::abs(rate - *other) > kTellingChange;
  };
  const bool changed = differs(rate_) || differs(rateBefore_);
  rateBefore_ = changed ? std::nullopt : rate_;
  last_ = reading;
  steeredAtLast_ = steered;
  rate_ = rate;
  return changed;
}

}  // namespace tsq
