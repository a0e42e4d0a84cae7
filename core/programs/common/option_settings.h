// SPDX-License-Identifier: MIT
/// Options from a settings file, unless the command line has them.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "config/settings_file.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace tsq::programs {

/// Sets the options that are not on the command line, after that was parsed. InvalidArgument, with the location, for a
/// setting that is no option of the program, or only allowed on the command line (`onlyTyped`).
Result<void> applySettings(CLI::App& app, const std::vector<config::Setting>& settings,
                           const std::vector<std::string>& onlyTyped);

/// Values of options by name, without switches that are off and options without a value.
using OptionValues = std::map<std::string, std::vector<std::string>>;

/// The values in force, also the defaults, of the options that `isWanted`.
OptionValues valuesInForce(const CLI::App& app, const std::function<bool(const CLI::Option&)>& isWanted);

/// The names of the options whose values differ.
std::vector<std::string> differences(const OptionValues& before, const OptionValues& now);

/// The options in force, one line for each that is set: `name = value  # where from`.
std::string describeSettings(const CLI::App& app, const std::vector<config::Setting>& settings);

}  // namespace tsq::programs
