// SPDX-License-Identifier: MIT
/// A clock that is so far off that no certificate seems valid, as after its battery is empty: with allow-invalid-dates
/// it is stepped to the time that the servers tell, under the conditions of client/far_clock.h.
#pragma once

#include <optional>
#include <string>

#include "client/far_clock.h"
#include "procedure/far_clock_procedure.h"
#include "programs/common/burst.h"
#include "programs/tsqd/settings.h"
#include "programs/tsqd/sources.h"
#include "programs/tsqd/steerer.h"

namespace tsq::programs {

/// An attempt measures two bursts beside the other work of the loop.
class FarClockStep final : public Actor {
 public:
  /// All must outlive it; the settings may change after cancel().
  FarClockStep(Network& network, const Clock& clock, Sources& sources, Steerer& steerer, const DaemonSettings& settings)
      : network_(network), clock_(clock), sources_(sources), steerer_(steerer), settings_(settings) {}

  /// To be called after each failure and sample, while the clock is not synchronised: is it for the dates?
  void note(const std::optional<Error>& failure, const std::optional<InvalidReason>& invalid);
  /// Ends an attempt, for example because it asks servers of other settings.
  void cancel() { attempt_.reset(); }

  MonoTime nextDeadline() const override;
  void onDeadline() override;

 private:
  struct Attempt {
    client::TimeFloor floor;
    std::string lastGoodPath;
    procedure::FarClockProcedure course;
    std::optional<PendingBurst> burst;
  };

  bool isAnswered();
  void begin();
  void measure();
  void conclude();
  std::optional<std::string> whyNot(const client::Burst& burst);
  void step(Duration by);

  Network& network_;
  const Clock& clock_;
  Sources& sources_;
  Steerer& steerer_;
  const DaemonSettings& settings_;
  bool isDue_ = false;
  MonoTime notBefore_ = MonoTime::min();
  std::optional<Attempt> attempt_;
};

}  // namespace tsq::programs
