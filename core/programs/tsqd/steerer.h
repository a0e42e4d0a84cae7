// SPDX-License-Identifier: MIT
/// Steers this computer's clock: the ClockKeeper with its files and its messages.
#pragma once

#include <optional>
#include <string>

#include "discipline/clock_keeper.h"
#include "programs/common/json.h"
#include "programs/tsqd/settings.h"

namespace tsq::programs {

class Steerer final : public Actor {
 public:
  /// All must outlive it.
  Steerer(const SteeringSettings& settings, const Clock& clock, clock::KernelClock& kernel, client::Ensemble& ensemble);

  /// To be called once, when the servers have been added. Fails without the privilege to set the clock.
  Result<void> begin();
  /// After each sample and failure; `required`: so many servers have to agree.
  void noteView(const client::EnsembleView& view, std::size_t required);
  /// Instead of Ensemble::noteNetworkChange().
  void noteNetworkChange() { keeper_.noteNetworkChange(); }
  /// False if the offset is unknown.
  Result<bool> stepNow();
  /// For an offset that was measured without the Ensemble.
  Result<void> stepBy(Duration by);
  /// Another drift file is only written: what is known by now is better than what it holds.
  void setSettings(const SteeringSettings& settings);
  /// Before the program ends: saves the frequency, and ends a slew.
  void end();

  /// Samples were lost, so that a burst to all servers is due; true once.
  bool takeBurstDue() { return std::exchange(isBurstDue_, false); }
  discipline::Tracking tracking() const { return keeper_.tracking(); }
  /// Replaces what a document of describeTracking() has of the estimate by what the clock is after corrections.
  void addTo(Json& document, MonoTime now) const;

  MonoTime nextDeadline() const override;
  void onDeadline() override;

 private:
  void reportEvents();
  void report(const discipline::KeeperEvent& event);
  void save();
  void noteLastGood();

  SteeringSettings settings_;
  const Clock& clock_;
  std::string driftFile_;
  discipline::ClockKeeper keeper_;
  MonoTime nextSave_;
  bool isVerified_ = false;  // all servers that were believed last are authenticated
  bool isBurstDue_ = false;
  bool saveFailed_ = false;
};

}  // namespace tsq::programs
