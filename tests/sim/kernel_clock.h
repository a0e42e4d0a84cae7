// SPDX-License-Identifier: MIT
/// The kernel of a simulated host as a time daemon sees it: steers the host's virtual clock.
#pragma once

#include "clock/kernel/kernel_clock.h"
#include "sim/event_queue.h"
#include "sim/virtual_clock.h"

namespace tsq::sim {

class KernelClock final : public clock::KernelClock {
 public:
  /// Both must outlive the kernel, and no leap second may be pending at the end.
  KernelClock(EventQueue& queue, VirtualClock& clock) : queue_(queue), clock_(clock), toldAt_(queue.now()) {}

  Result<clock::KernelState> state() const override;
  Result<double> frequency() const override { return static_cast<double>(rate_.partsPerTrillion) * 1e-12; }
  Result<double> setFrequency(double ratio) override;
  Result<void> step(Duration by) override;
  Result<void> setState(const clock::KernelState& state) override;
  Result<void> takeOver() override { return {}; }

  /// What the kernel does on its own when another program steps the clock.
  void forgetState();

  /// From now on, system calls fail as without CAP_SYS_TIME.
  void revoke() { revoked_ = true; }

  /// The sum of all leap seconds that were applied.
  Duration leapt() const { return leapt_; }
  std::uint64_t steps() const { return steps_; }

 private:
  void planLeap();
  void leap();
  Result<void> permission() const;

  EventQueue& queue_;
  VirtualClock& clock_;
  FrequencyError rate_;
  clock::KernelState told_{.synchronised = false,
                           .maxError = clock::kMaxClockError,
                           .estimatedError = clock::kMaxClockError,
                           .leap = clock::LeapSecond::None};
  TrueTime toldAt_;
  bool isLeapPlanned_ = false;
  bool hasLeapt_ = false;  // as Linux, which leaps again only after the flag was cleared
  WallTime leapAt_;
  Duration leapt_{};
  std::uint64_t steps_ = 0;
  bool revoked_ = false;
};

}  // namespace tsq::sim
