// SPDX-License-Identifier: MIT
/// States of systemd's units.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tsq::services {

struct UnitState {
  bool isInstalled = false;
  bool isRunning = false;  ///< or about to run

  friend bool operator==(const UnitState&, const UnitState&) = default;
};

/// The state of each of these units, by name. Nothing if systemd cannot be asked. Blocks for some milliseconds, at most
/// 3 s for each of three answers. Needs no privilege. From any thread.
std::optional<std::map<std::string, UnitState>> readUnitStates(const std::vector<std::string>& units);

}  // namespace tsq::services
