// SPDX-License-Identifier: MIT
/// A clock that is so far off that no certificate seems valid, as after its battery is empty: with allow-invalid-dates
/// it is stepped to the time that the servers tell, under the conditions of client/far_clock.h.
#pragma once

#include <optional>

#include "client/far_clock.h"
#include "clock/kernel/kernel_clock.h"
#include "programs/tsqd/settings.h"

namespace tsq::programs {

class FarClockStep {
 public:
  /// All must outlive it. The ensemble is told of the step.
  FarClockStep(const Clock& clock, clock::KernelClock& kernel, client::Ensemble& ensemble)
      : clock_(clock), kernel_(kernel), ensemble_(ensemble) {}

  /// To be called after each failure and sample, while the clock is not synchronised: is it for the dates?
  void note(const std::optional<Error>& failure, const std::optional<InvalidReason>& invalid);
  /// Unless other servers have answered meanwhile: measures two bursts with an event loop of its own, and steps the
  /// clock; tells how it ended. Blocks for as long as
  /// the servers take, a few timeouts at most.
  void run(const DaemonSettings& settings);

  /// When to call run().
  MonoTime nextAttempt() const { return isDue_ ? notBefore_ : kNever; }

 private:
  void step(Duration by);

  const Clock& clock_;
  clock::KernelClock& kernel_;
  client::Ensemble& ensemble_;
  bool isDue_ = false;
  MonoTime notBefore_ = MonoTime::min();
};

}  // namespace tsq::programs
