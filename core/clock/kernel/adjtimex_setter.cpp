// SPDX-License-Identifier: MIT
#include "clock/kernel/adjust.h"
#include "clock/kernel/clock_setter.h"
#include "clock/kernel/setter_limits.h"

namespace tsq::clock {
namespace {

// Reads or replaces a slew; the kernel returns the remainder of the previous one in both cases.
Result<Duration> singleShot(unsigned mode, Microseconds by) {
  timex request{};
  request.modes = mode;
  request.offset = by.count();
  return adjust(request).map([](const timex& answer) { return Duration(Microseconds(answer.offset)); });
}

// Whether the clock is synchronised; everything else in the status stays.
Result<void> declare(int synchronisation, const ClockErrors& errors) {
  const auto state = adjust({});
  if (!state) {
    return tl::unexpected(state.error());
  }
  const auto inMicroseconds = [](Duration error) { return std::chrono::ceil<Microseconds>(error).count(); };
  timex request{};
  request.modes = ADJ_STATUS | ADJ_MAXERROR | ADJ_ESTERROR;
  request.status = (state->status & ~(STA_UNSYNC | STA_RONLY)) | synchronisation;
  request.maxerror = inMicroseconds(errors.most);
  request.esterror = inMicroseconds(errors.estimated);
  return adjust(request).map([](const timex&) {});
}

}  // namespace

Result<void> AdjtimexSetter::step(Duration by) const {
  if (!isWithin(by, kMaxStep)) {
    return fail(ErrorCode::InvalidArgument, "a step of more than 100 years");
  }
  const auto seconds = std::chrono::floor<std::chrono::seconds>(by);
  timex request{};
  request.modes = ADJ_SETOFFSET | ADJ_NANO;
  request.time.tv_sec = seconds.count();
  request.time.tv_usec = (by - seconds).count();  // nanoseconds because of ADJ_NANO; must not be negative
  return adjust(request).map([](const timex&) {});
}

Result<Duration> AdjtimexSetter::slew(Duration by) const {
  const auto rounded = roundSlew(by);
  if (!rounded) {
    return tl::unexpected(rounded.error());
  }
  return singleShot(ADJ_OFFSET_SINGLESHOT, *rounded).map([&](Duration) { return Duration(*rounded); });
}

Result<Duration> AdjtimexSetter::remaining() const {
  return singleShot(ADJ_OFFSET_SS_READ, Microseconds::zero());
}

Result<Duration> AdjtimexSetter::cancelSlew() const {
  return singleShot(ADJ_OFFSET_SINGLESHOT, Microseconds::zero());
}

Result<void> AdjtimexSetter::declareSynchronised(const ClockErrors& errors) const {
  return declare(0, errors);
}

Result<void> AdjtimexSetter::declareUnsynchronised() const {
  return declare(STA_UNSYNC, {.most = kMaxClockError, .estimated = kMaxClockError});
}

}  // namespace tsq::clock
