// SPDX-License-Identifier: MIT
#include "clock/kernel/kernel_clock.h"

#include <cmath>

#include "clock/kernel/adjust.h"
#include "clock/kernel/clock_setter.h"
#include "clock/kernel/setter_limits.h"

namespace tsq::clock {
namespace {

// The kernel adds tick / 10,000 us (a hundred per second) and freq, in units of 2^-16 ppm and at most 500 ppm.
constexpr long kUsualTick = 10'000;
constexpr double kRatioPerTick = 1e-4;
constexpr double kFrequencyUnit = 1e-6 / 65'536;
constexpr double kMaxWithoutTick = 500e-6;

}  // namespace

Result<KernelState> AdjtimexClock::state() const {
  return readKernelState();
}

Result<double> AdjtimexClock::frequency() const {
  return adjust({}).map([](const timex& now) {
    return static_cast<double>(now.tick - kUsualTick) * kRatioPerTick + static_cast<double>(now.freq) * kFrequencyUnit;
  });
}

Result<double> AdjtimexClock::setFrequency(double ratio) {
  if (!(std::abs(ratio) <= kMaxFrequency)) {
    return fail(ErrorCode::InvalidArgument, "a frequency of more than 100000 ppm");
  }
  // The tick stays as it is usual where freq alone is enough.
  const long ticks = std::abs(ratio) <= kMaxWithoutTick ? 0 : std::lround(ratio / kRatioPerTick);
  const long units = std::lround((ratio - static_cast<double>(ticks) * kRatioPerTick) / kFrequencyUnit);
  timex request{};
  request.modes = ADJ_FREQUENCY | ADJ_TICK;
  request.tick = kUsualTick + ticks;
  request.freq = units;
  return adjust(request).map([&](const timex&) {
    return static_cast<double>(ticks) * kRatioPerTick + static_cast<double>(units) * kFrequencyUnit;
  });
}

Result<void> AdjtimexClock::step(Duration by) {
  return AdjtimexSetter().step(by);
}

Result<void> AdjtimexClock::setState(const KernelState& state) {
  const auto inMicroseconds = [](Duration error) {
    return std::chrono::ceil<Microseconds>(std::min(error, kMaxClockError)).count();
  };
  const bool isKnown = state.synchronised && state.maxError < kMaxClockError;
  timex request{};
  request.modes = ADJ_STATUS | ADJ_MAXERROR | ADJ_ESTERROR;
  request.status = isKnown ? 0 : STA_UNSYNC;
  request.status |= state.leap == LeapSecond::Insert ? STA_INS : 0;
  request.status |= state.leap == LeapSecond::Delete ? STA_DEL : 0;
  request.maxerror = inMicroseconds(state.maxError);
  request.esterror = inMicroseconds(state.estimatedError);
  return adjust(request).map([](const timex&) {});
}

Result<void> AdjtimexClock::takeOver() {
  timex slew{};
  slew.modes = ADJ_OFFSET_SINGLESHOT;
  const auto dropped = adjust(slew);
  if (!dropped) {
    return tl::unexpected(dropped.error());
  }
  timex status{};
  status.modes = ADJ_STATUS;
  status.status = dropped->status & ~(STA_RONLY | STA_PLL | STA_FLL | STA_FREQHOLD | STA_PPSFREQ | STA_PPSTIME);
  return adjust(status).map([](const timex&) {});
}

}  // namespace tsq::clock
