// SPDX-License-Identifier: MIT
#include <sys/time.h>

#include "clock/kernel/clock_setter.h"
#include "clock/kernel/setter_limits.h"

namespace tsq::clock {
namespace {

timeval toTimeval(Microseconds by) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(by);
  return {.tv_sec = seconds.count(), .tv_usec = static_cast<suseconds_t>((by - seconds).count())};
}

// Without `delta` it only reads. Returns the remainder of the previous slew in both cases.
Result<Duration> callAdjtime(const timeval* delta) {
  timeval left{};
  if (adjtime(delta, &left) < 0) {
    return failedCall("adjtime");
  }
  return std::chrono::seconds(left.tv_sec) + Microseconds(left.tv_usec);
}

}  // namespace

Result<void> AdjtimeSetter::step(Duration /*by*/) const {
  return fail(ErrorCode::InvalidArgument, "adjtime(3) can only slew");
}

Result<Duration> AdjtimeSetter::slew(Duration by) const {
  const auto rounded = roundSlew(by);
  if (!rounded) {
    return tl::unexpected(rounded.error());
  }
  const timeval delta = toTimeval(*rounded);
  return callAdjtime(&delta).map([&](Duration) { return Duration(*rounded); });
}

Result<Duration> AdjtimeSetter::remaining() const {
  return callAdjtime(nullptr);
}

Result<Duration> AdjtimeSetter::cancelSlew() const {
  const timeval nothing{};
  return callAdjtime(&nothing);
}

}  // namespace tsq::clock
