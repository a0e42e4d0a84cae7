// SPDX-License-Identifier: MIT
/// Options from a settings file, unless the command line has them.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "config/settings_file.h"

namespace tsq::programs {

/// Sets the options that are not on the command line, after that was parsed. InvalidArgument, with the location, for a
/// setting that is no option of the program, or only allowed on the command line (`onlyTyped`).
Result<void> applySettings(CLI::App& app, const std::vector<config::Setting>& settings,
                           const std::vector<std::string>& onlyTyped);

/// The options in force, one line for each that is set: `name = value  # where from`.
std::string describeSettings(const CLI::App& app, const std::vector<config::Setting>& settings);

}  // namespace tsq::programs
