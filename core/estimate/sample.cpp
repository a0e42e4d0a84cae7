// SPDX-License-Identifier: MIT
#include "estimate/sample.h"

namespace tsq {
namespace {

using namespace std::chrono_literals;

// Two clocks read one after the other are less than this apart, even on a busy virtual machine.
constexpr Duration kReadingTolerance = 100us;
// The kernel slews CLOCK_REALTIME against CLOCK_BOOTTIME by at most 500 ppm with adjtime() and as much again with a
// frequency correction; faster than that is a step.
constexpr std::int64_t kSlewDivisor = 1'000;

bool wasSuspended(const ExchangeSpan& span) {
  const Duration onBootClock = span.end.boot - span.start.boot;
  const Duration onMonoClock = span.end.mono - span.start.mono;
  return magnitude(onBootClock - onMonoClock) > kReadingTolerance;
}

bool wasStepped(const ExchangeSpan& span) {
  const Duration onWallClock = span.end.wall - span.start.wall;
  const Duration onBootClock = span.end.boot - span.start.boot;
  return magnitude(onWallClock - onBootClock) > kReadingTolerance + magnitude(onBootClock) / kSlewDivisor;
}

}  // namespace

std::string_view invalidReasonName(InvalidReason reason) {
  switch (reason) {
    case InvalidReason::NonPositiveDelay:
      return "non-positive-delay";
    case InvalidReason::SentBeforeReceived:
      return "sent-before-received";
    case InvalidReason::ArrivedBeforeSent:
      return "arrived-before-sent";
    case InvalidReason::OffsetBeyondLimit:
      return "offset-beyond-limit";
    case InvalidReason::ClockStepped:
      return "clock-stepped";
    case InvalidReason::Suspended:
      return "suspended";
  }
  return "unknown";
}

std::optional<InvalidReason> findDisturbance(const ExchangeSpan& span) {
  if (wasSuspended(span)) {
    return InvalidReason::Suspended;
  }
  if (wasStepped(span)) {
    return InvalidReason::ClockStepped;
  }
  return std::nullopt;
}

std::optional<InvalidReason> findAnomaly(const Sample& sample, const ExchangeSpan& span) {
  const auto disturbance = findDisturbance(span);
  return disturbance ? disturbance : findAnomaly(sample);
}

std::optional<InvalidReason> findAnomaly(const Sample& sample) {
  if (sample.t4 < sample.t1) {
    return InvalidReason::ArrivedBeforeSent;
  }
  if (sample.t3 < sample.t2) {
    return InvalidReason::SentBeforeReceived;
  }
  if (sample.delay() <= Duration::zero()) {
    return InvalidReason::NonPositiveDelay;
  }
  if (!sample.plausible.contains(sample.offset())) {
    return InvalidReason::OffsetBeyondLimit;
  }
  return std::nullopt;
}

}  // namespace tsq
