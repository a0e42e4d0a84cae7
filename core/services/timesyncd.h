// SPDX-License-Identifier: MIT
/// The state of systemd-timesyncd, which `timedatectl timesync-status` shows.
#pragma once

#include <optional>
#include <string>

#include "base/time.h"

namespace tsq::services {

struct TimesyncdState {
  std::string server;     ///< name of its NTP server
  Duration offset{};      ///< by its last answer, which the kernel corrects since; positive: the clock was behind
  Duration bound{};       ///< half the round trip and the root distance of its server
  bool isIgnored = true;  ///< timesyncd did not use its last answer, or has none
};

/// Nothing if it does not run or does not answer; it is not started. Blocks for some milliseconds, at most 3 s for each
/// of three answers. Needs no privilege. From any thread.
std::optional<TimesyncdState> readTimesyncd();

}  // namespace tsq::services
