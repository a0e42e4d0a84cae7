// SPDX-License-Identifier: MIT
#include "sim/kernel_clock.h"

#include <cmath>

namespace tsq::sim {
namespace {

using namespace std::chrono_literals;
using clock::LeapSecond;

// As in Linux: the rate's unit is 2^-16 ppm, and maxerror grows by 500 us per second.
constexpr double kRateUnit = 1e-6 / 65'536;
constexpr double kGrowth = 500e-6;

}  // namespace

Result<void> KernelClock::permission() const {
  return revoked_ ? Result<void>(fail(ErrorCode::PermissionDenied, "clock_adjtime")) : Result<void>();
}

Result<clock::KernelState> KernelClock::state() const {
  clock::KernelState now = told_;
  now.maxError =
      std::min(clock::kMaxClockError, now.maxError + fromSeconds(kGrowth * toSeconds(queue_.now() - toldAt_)));
  now.synchronised = now.synchronised && now.maxError < clock::kMaxClockError;
  return now;
}

Result<double> KernelClock::setFrequency(double ratio) {
  if (!(std::abs(ratio) <= clock::kMaxFrequency)) {
    return fail(ErrorCode::InvalidArgument, "a frequency of more than 100000 ppm");
  }
  return permission().map([&] {
    rate_ = {std::llround(std::round(ratio / kRateUnit) * kRateUnit * 1e12)};
    clock_.slew(rate_);
    return static_cast<double>(rate_.partsPerTrillion) * 1e-12;
  });
}

Result<void> KernelClock::step(Duration by) {
  return permission().map([&] {
    clock_.step(by);
    ++steps_;
    forgetState();
  });
}

void KernelClock::forgetState() {
  told_.synchronised = false;
  told_.maxError = clock::kMaxClockError;
  told_.estimatedError = clock::kMaxClockError;
  toldAt_ = queue_.now();
}

Result<void> KernelClock::setState(const clock::KernelState& state) {
  return permission().map([&] {
    told_ = state;
    toldAt_ = queue_.now();
    hasLeapt_ = hasLeapt_ && state.leap != LeapSecond::None;
    planLeap();
  });
}

void KernelClock::planLeap() {
  if (told_.leap == LeapSecond::None || isLeapPlanned_ || hasLeapt_) {
    return;
  }
  isLeapPlanned_ = true;
  leapAt_ = std::chrono::floor<std::chrono::days>(clock_.wall()) + std::chrono::days(1) -
            (told_.leap == LeapSecond::Insert ? 0s : 1s);
  leap();
}

// The clock's rate may change meanwhile, so the time is approached in steps.
void KernelClock::leap() {
  const Duration left = leapAt_ - clock_.wall();
  if (told_.leap != LeapSecond::None && left > Duration::zero()) {
    queue_.after(std::max<Duration>(left * 99 / 100, 1us), [this] { leap(); });
    return;
  }
  isLeapPlanned_ = false;
  if (told_.leap != LeapSecond::None && left > -1s) {
    const Duration by = told_.leap == LeapSecond::Insert ? -1s : 1s;
    clock_.step(by);
    leapt_ += by;
    hasLeapt_ = true;
  }
}

}  // namespace tsq::sim
