// SPDX-License-Identifier: MIT
/// Other time services that steer this computer's clock. Two programs that steer the same clock work against each
/// other, so helper, tsq-adjtime and monitor all check this before they set it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.h"

namespace tsq::clock {

/// A time service that systemd says is running.
struct TimeService {
  std::string name;  ///< common name: "chrony"
  std::string unit;  ///< for systemctl: "chrony.service"

  friend bool operator==(const TimeService&, const TimeService&) = default;
};

struct Steering {
  std::vector<TimeService> services;
  /// Set if systemd could not be asked (no system bus, another init, a container); `services` is empty then, but a
  /// service may run all the same. A clause for messages and logs.
  std::optional<std::string> unknownBecause;
  /// The kernel's synchronised flag. Stays set for hours after the program that set it has ended.
  bool kernelSynchronised = false;

  /// A service is known to run, or systemd could not be asked and the kernel's synchronised flag is set.
  bool isSteered() const { return !services.empty() || (unknownBecause && kernelSynchronised); }
  /// "chrony", "chrony and ptp4l"; "an unknown program" if only the kernel's flag is known.
  std::string names() const;
};

/// Asks systemd on the system bus, and the kernel. Blocks for some milliseconds, at most 3 s each if the bus or systemd
/// does not answer. Needs no privilege. From any thread.
Steering findSteering();

/// The same, but what the kernel was told by a program of TSQ is nobody else's word; see clock/kernel_note.h.
Steering findOthers(BootTime now);

}  // namespace tsq::clock
