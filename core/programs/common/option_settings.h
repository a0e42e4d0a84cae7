// SPDX-License-Identifier: MIT
/// Options that come from a file of settings, where the command line does not give them.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "config/settings_file.h"

namespace tsq::programs {

/// Gives the options that the command line has not given, after it was parsed. InvalidArgument, with the place, for a
/// setting that is no option of the program, or that only makes sense on a command line (`onlyTyped`).
Result<void> applySettings(CLI::App& app, const std::vector<config::Setting>& settings,
                           const std::vector<std::string>& onlyTyped);

/// What is in force, one line for each option that was given: `name = value  # where from`.
std::string describeSettings(const CLI::App& app, const std::vector<config::Setting>& settings);

}  // namespace tsq::programs
