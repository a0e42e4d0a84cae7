// SPDX-License-Identifier: MIT
#include "programs/common/option_settings.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iterator>
#include <set>

#include "base/utf8.h"

namespace tsq::programs {
namespace {

bool isSwitch(const CLI::Option& option) {
  return option.get_items_expected_max() == 0;
}

Result<void> apply(CLI::Option& option, const config::Setting& setting) {
  if (isSwitch(option) && setting.values != std::vector<std::string>{"true"} &&
      setting.values != std::vector<std::string>{"false"}) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{}: {} must be true or false, not '{}'", setting.place, setting.name,
                            printableUtf8(fmt::format("{}", fmt::join(setting.values, ", ")))));
  }
  if (setting.values.size() > 1 && option.get_multi_option_policy() != CLI::MultiOptionPolicy::TakeAll &&
      option.get_expected_max() == 1) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{}: {} takes one value, not a list", setting.place, setting.name));
  }
  for (const std::string& value : setting.values) {
    option.add_result(value);
  }
  try {
    option.run_callback();
  } catch (const CLI::Error& error) {
    return fail(ErrorCode::InvalidArgument, fmt::format("{}: {}", setting.place, printableUtf8(error.what())));
  }
  return {};
}

}  // namespace

Result<void> applySettings(CLI::App& app, const std::vector<config::Setting>& settings,
                           const std::vector<std::string>& onlyTyped) {
  for (const config::Setting& setting : settings) {
    CLI::Option* option = app.get_option_no_throw("--" + setting.name);
    if (option == nullptr || std::ranges::find(onlyTyped, setting.name) != onlyTyped.end()) {
      return fail(ErrorCode::InvalidArgument, fmt::format("{}: there is no setting '{}'; check its spelling",
                                                          setting.place, printableUtf8(setting.name)));
    }
    if (option->count() > 0) {
      continue;
    }
    if (const auto applied = apply(*option, setting); !applied) {
      return applied;
    }
  }
  return {};
}

OptionValues valuesInForce(const CLI::App& app, const std::function<bool(const CLI::Option&)>& isWanted) {
  OptionValues values;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_lnames().empty() || !isWanted(*option)) {
      continue;
    }
    const bool isGiven = option->count() > 0;
    auto results = isGiven ? option->results() : std::vector{option->get_default_str()};
    const bool isOff = isSwitch(*option) && results == std::vector<std::string>{"false"};
    const bool isNothing = !isGiven && results.front().empty();
    if (!isOff && !isNothing) {
      values[option->get_lnames().front()] = std::move(results);
    }
  }
  return values;
}

std::vector<std::string> differences(const OptionValues& before, const OptionValues& now) {
  std::vector<OptionValues::value_type> differing;
  std::ranges::set_symmetric_difference(before, now, std::back_inserter(differing));
  std::set<std::string> names;
  for (const auto& [name, values] : differing) {
    names.insert(name);
  }
  return {names.begin(), names.end()};
}

std::string describeSettings(const CLI::App& app, const std::vector<config::Setting>& settings) {
  std::string text;
  for (const CLI::Option* option : app.get_options()) {
    if (option->count() == 0 || option->get_lnames().empty()) {
      continue;
    }
    const std::string& name = option->get_lnames().front();
    const auto setting = std::ranges::find(settings, name, &config::Setting::name);
    const bool isFromFile = setting != settings.end() && option->results() == setting->values;
    text += fmt::format("{} = {}  # {}\n", name, printableUtf8(fmt::format("{}", fmt::join(option->results(), ", "))),
                        isFromFile ? setting->place : "command line");
  }
  return text;
}

}  // namespace tsq::programs
