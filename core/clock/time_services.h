// SPDX-License-Identifier: MIT
/// Who else sets this computer's clock. Two programs that steer the same clock work against each other, so everything
/// of ours that sets it asks here first: helper, tsq-adjtime and monitor alike.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.h"

namespace tsq::clock {

/// A time service that systemd says is running.
struct TimeService {
  std::string name;  ///< as people know it: "chrony"
  std::string unit;  ///< for systemctl: "chrony.service"

  friend bool operator==(const TimeService&, const TimeService&) = default;
};

struct Steering {
  std::vector<TimeService> services;
  /// Set when systemd could not be asked (no system bus, another init, a container): `services` is empty then, but
  /// that proves nothing. A clause for people and logs.
  std::optional<std::string> unknownBecause;
  /// The kernel was told by somebody that its clock is kept right. Stays true for hours after that somebody has ended.
  bool kernelSynchronised = false;

  /// Somebody is known to steer the clock, or nothing is known but the kernel says so.
  bool isSteered() const { return !services.empty() || (unknownBecause && kernelSynchronised); }
  /// "chrony", "chrony and ptp4l"; "an unknown program" when only the kernel knows.
  std::string names() const;
};

/// Asks systemd on the system bus, and the kernel. Blocks for some milliseconds, three seconds at most if systemd does
/// not answer. Needs no privilege. From any thread.
Steering findSteering();

/// The same, but what the kernel was told by a program of TSQ is nobody else's word; see clock/kernel_note.h.
Steering findOthers(BootTime now);

}  // namespace tsq::clock
