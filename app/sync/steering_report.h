// SPDX-License-Identifier: GPL-3.0-or-later
/// What sets this clock, what it claims about the clock, and the services of TSQ that could set it.
#pragma once

#include <QString>
#include <optional>

#include "clock/kernel/kernel_state.h"
#include "clock/time_services.h"
#include "monitor/clock_status.h"

namespace tsq::app {

/// Units of systemd that keep the clock by TSQ's servers.
enum class KeeperService { Tsqd, Timer };

/// "tsqd.service", "tsq-sync.timer".
QString unitOf(KeeperService service);
/// The file that the service needs.
QString settingsFileOf(KeeperService service);

enum class KeeperState { Missing, Off, Running };

/// What a service says about the clock that it sets.
struct SteeringClaim {
  Duration offset{};  ///< positive: the clock is behind
  Duration bound{};   ///< the true offset lies within offset +- bound
  QString source;     ///< the server or reference clock that it follows; empty: not known

  friend bool operator==(const SteeringClaim&, const SteeringClaim&) = default;
};

struct KernelFigures {
  double frequency = 0;  ///< correction of the oscillator, as a ratio
  Duration maxError{};   ///< as declared by the program that sets the clock
  bool synchronised = false;

  friend bool operator==(const KernelFigures&, const KernelFigures&) = default;
};

struct SteeringReport {
  clock::Steering steering;
  KeeperState tsqd = KeeperState::Missing;
  KeeperState timer = KeeperState::Missing;
  std::optional<SteeringClaim> claim;  ///< of the only service
  std::optional<KernelFigures> kernel;

  KeeperState stateOf(KeeperService service) const { return service == KeeperService::Tsqd ? tsqd : timer; }
  /// Services are known to run, apart from the timer of TSQ.
  bool hasService() const { return !steering.services.empty(); }
  bool runsTsqd() const { return tsqd == KeeperState::Running; }
};

/// Whether the measured offset is possible by the claim.
enum class SteeringVerdict { Unknown, Agrees, Contradicts };

/// Unknown without a claim, or unless authenticated servers have measured the clock.
SteeringVerdict judge(const std::optional<SteeringClaim>& claim, const ClockStatus& status);

}  // namespace tsq::app
