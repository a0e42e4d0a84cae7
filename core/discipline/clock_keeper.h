// SPDX-License-Identifier: MIT
/// Keeps the clock right: the Ensemble's view goes through the Discipline to the kernel, and each change of the clock
/// back to the Ensemble, so that its samples stay true.
///
/// The daemon feeds Fleet's observations to the Ensemble, then calls noteSample(); it is an Actor for its deadlines.
/// Belongs to the Fleet's thread. All failures are of the system calls; the clock is then as before.
#pragma once

#include <vector>

#include "base/network.h"
#include "clock/kernel_clock.h"
#include "discipline/discipline.h"

namespace tsq::discipline {

/// For the log.
struct KeeperEvent {
  enum class Kind {
    Synchronised,    ///< the clock is right now, and was not before
    Unsynchronised,  ///< its error is no longer known, or too large
    Stepped,         ///< `by`, by us
    Disturbed,       ///< see `disturbance`; a burst to all servers is due: Fleet::checkNow()
    LeapArmed,       ///< the kernel will insert or delete a second, see Tracking::leap
    LeapDisarmed,
    Refused,         ///< corrections stopped, see Tracking::refusal
    Failed,          ///< a system call failed, see `error`
  };
  Kind kind;
  Duration by{};
  std::optional<client::Disturbance> disturbance;
  std::optional<Error> error;
};

class ClockKeeper final : public Actor {
 public:
  /// All must outlive the keeper; `clock` is the one that `kernel` steers.
  ClockKeeper(const DisciplineLimits& limits, const Drift& drift, const Clock& clock, clock::KernelClock& kernel,
              client::Ensemble& ensemble);

  /// Sets the frequency from the drift file. Fails without the privilege to set the clock.
  Result<void> begin();
  /// To be called after Ensemble::noteSample(), noteAmended(), noteFailure() and noteNetworkChange().
  void noteSample();
  /// Steps the clock now: true if there was an offset to remove.
  Result<bool> stepNow();
  void setLimits(const DisciplineLimits& limits);
  /// Before the program ends: the base frequency without a slew stays set.
  Result<void> end();

  Tracking tracking() const;
  std::optional<Drift> drift() const;
  std::vector<KeeperEvent> takeEvents();

  MonoTime nextDeadline() const override;
  void onDeadline() override;
};

}  // namespace tsq::discipline
