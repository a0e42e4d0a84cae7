// SPDX-License-Identifier: MIT
/// Carries out the actions of a SyncProcedure, and prints what happens.
#pragma once

#include <memory>

#include "clock/kernel/clock_setter.h"
#include "clock/system_clock.h"
#include "procedure/sync_procedure.h"
#include "programs/adjtime/options.h"
#include "programs/adjtime/report.h"

namespace tsq::programs {

class Adjtime {
 public:
  /// The options must outlive it.
  explicit Adjtime(const AdjtimeOptions& options);

  /// Blocks until it is finished. Returns the exit status.
  int run();

 private:
  using Action = procedure::SyncAction;

  // Each returns the next action; Wait: finished.
  Action perform(const procedure::Measure& what);
  Action perform(procedure::FindOthers what);
  Action perform(procedure::Propose what);
  Action perform(const procedure::Apply& what);
  Action perform(const procedure::Refuse& what);
  Action perform(procedure::Finish what);
  template <typename Other>
  Action perform(const Other& what);

  Action end(Outcome outcome);
  Action refuse(Refusal refusal);
  Action ignoreDates();
  Refusal explainCause(const procedure::Refuse& refused) const;
  tl::expected<Adjustment, Refusal> applyDirectly(const procedure::Apply& what) const;

  void say(const std::string& line) const;
  void sayLines(const std::string& text) const;
  void sayWhatWasMeasured() const;
  std::string lineStart() const;
  void warnIfOnlySlewing() const;

  client::TimeFloor readTimeFloor() const;
  void noteLastGood(const Burst& burst) const;
  void declareSynchronised(const Burst& burst) const;

  const AdjtimeOptions& options_;
  const clock::SystemClock clock_;
  const std::unique_ptr<client::TicketStore> tickets_;
  const std::unique_ptr<clock::ClockSetter> setter_;
  procedure::SyncProcedure procedure_;
  Refusal setterRefusal_;  // why the setter did not move the clock
  AdjtimeReport report_;
};

}  // namespace tsq::programs
