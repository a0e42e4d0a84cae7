// SPDX-License-Identifier: MIT
/// Keeps the clock right: the Ensemble's view goes through the Discipline to the kernel, and each change of the clock
/// back to the Ensemble, so that its samples stay true.
///
/// The daemon feeds Fleet's observations to the Ensemble, then calls noteSample(); it is an Actor for its deadlines.
/// Belongs to the Fleet's thread. All failures are of the system calls; the clock is then as before.
#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "base/network.h"
#include "clock/kernel/kernel_clock.h"
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
    Refused,  ///< corrections stopped, see Tracking::refusal
    Failed,   ///< a system call failed, see `error`
  };
  Kind kind;
  Duration by{};
  std::optional<client::Disturbance> disturbance;
  std::optional<Error> error;
};

class ClockKeeper final : public Actor {
 public:
  /// All must outlive the keeper; `clock` is the one that `kernel` steers. Without a drift, the frequency that the
  /// kernel has is the first guess.
  ClockKeeper(const DisciplineLimits& limits, const std::optional<Drift>& drift, const Clock& clock,
              clock::KernelClock& kernel, client::Ensemble& ensemble);

  /// Sets the first frequency; to be called once, after the first servers were added to the Ensemble. Fails without the
  /// privilege to set the clock.
  Result<void> begin();
  /// To be called after Ensemble::noteSample(), noteAmended() and noteFailure().
  void noteSample();
  /// Instead of Ensemble::noteNetworkChange().
  void noteNetworkChange();
  /// Steps the clock now: false if the offset is unknown.
  Result<bool> stepNow();
  /// Steps the clock by what was measured without the Ensemble.
  Result<void> stepBy(Duration by);
  void setLimits(const DisciplineLimits& limits) { discipline_.setLimits(limits); }
  /// Before the program ends: the base frequency without a slew stays set.
  Result<void> end();

  Tracking tracking() const;
  /// To be saved every hour and at the end; nothing until the frequency was measured.
  std::optional<Drift> drift() const;
  /// Since the last call, oldest first.
  std::vector<KeeperEvent> takeEvents() { return std::exchange(events_, {}); }

  MonoTime nextDeadline() const override { return std::min(discipline_.nextDeadline(), estimateDue_); }
  void onDeadline() override;

 private:
  bool noticeDisturbance();
  void estimate();
  void watchLeap(const ClockReading& now);
  void carryOut(const std::vector<Action>& actions);
  Result<void> carryOutAll(const std::vector<Action>& actions);
  Result<void> carryOut(const Action& action);
  void tellChanges();
  void tell(KeeperEvent event) { events_.push_back(std::move(event)); }

  const Clock& clock_;
  clock::KernelClock& kernel_;
  client::Ensemble& ensemble_;
  std::optional<Drift> given_;
  Discipline discipline_;
  MonoTime estimateDue_ = kNever;
  double rate_ = 0;  // that the kernel has
  Tracking told_;    // when tellChanges() was called last
  std::vector<KeeperEvent> events_;
};

}  // namespace tsq::discipline
