// SPDX-License-Identifier: MIT
/// tsqd's command line.
#pragma once

#include <string>
#include <variant>

#include "programs/tsqd/settings.h"

namespace tsq::programs {

struct DaemonOptions {
  std::string config;  ///< path of the file with the settings
  DaemonSettings settings;
};

/// The options, or the exit status if everything has been said.
std::variant<DaemonOptions, int> readDaemonOptions(int argc, char** argv);

/// The settings again, with the same command line; for a reload.
Result<DaemonSettings> rereadSettings(int argc, char** argv);

}  // namespace tsq::programs
