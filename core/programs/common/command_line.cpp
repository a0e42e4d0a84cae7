// SPDX-License-Identifier: MIT
#include "programs/common/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/utf8.h"
#include "crypto/tls_start.h"
#include "programs/common/output.h"

namespace tsq::programs {
namespace {

constexpr int kExitNoTls = 1;

template <typename T>
std::optional<T> parseNumber(const std::string& text) {
  T value{};
  const char* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc{} || rest != end) {
    return std::nullopt;
  }
  return value;
}

// Replaces CLI11's message, which is written for programmers.
std::string explain(const CLI::ParseError& error, const CLI::App& app) {
  std::string what = error.what();
  while (!what.empty() && (what.back() == '\n' || what.back() == '.')) {
    what.pop_back();
  }
  return fmt::format("{}. Try '{} --help'.", printableUtf8(what, kMaxShownText), app.get_name());
}

// The first option with an empty value; options whose value is optional may have one.
const CLI::Option* findEmpty(const CLI::App& app) {
  for (const CLI::Option* option : app.get_options()) {
    const auto& values = option->results();
    const bool isEmpty = std::find(values.begin(), values.end(), std::string()) != values.end();
    if (isEmpty && option->get_items_expected_min() > 0 && !option->get_lnames().empty()) {
      return option;
    }
  }
  return nullptr;
}

}  // namespace

int failUsage(std::string_view sentence) {
  print(stderr, "Error: {}\n", sentence);
  return kExitUsage;
}

std::optional<int> parseCommandLine(CLI::App& app, int argc, char** argv) {
  app.set_version_flag("--version", app.get_name() + " " TSQ_VERSION);
  app.set_help_flag("-h,--help", "Print this help and exit");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) {
      const bool isVersion = dynamic_cast<const CLI::CallForVersion*>(&error) != nullptr;
      printText(stdout, isVersion ? error.what() + std::string("\n") : app.help());
      return 0;
    }
    return failUsage(explain(error, app));
  }
  if (const CLI::Option* empty = findEmpty(app)) {
    return failUsage(
        fmt::format("--{} has an empty value: give one, or leave the option out", empty->get_lnames().front()));
  }
  if (const auto started = startTls(); !started) {
    print(stderr, "Error: GnuTLS does not start ({}); see to its installation.\n", started.error().detail);
    return kExitNoTls;
  }
  return std::nullopt;
}

tl::unexpected<Error> failValue(const std::string& sentence, const std::string& value) {
  return fail(ErrorCode::InvalidArgument, fmt::format("{}, not '{}'", sentence, value));
}

Result<int> parseInteger(const std::string& text, int least, int most, const char* sentence) {
  const auto value = parseNumber<int>(text);
  if (!value || *value < least || *value > most) {
    return failValue(sentence, text);
  }
  return *value;
}

Result<Duration> parseTimeout(const std::string& text) {
  return parseSeconds(text, 0.01, 60, "Timeout must be between 0.01 and 60 seconds");
}

Result<std::uint16_t> parsePort(const std::string& text) {
  return parseInteger(text, 1, std::numeric_limits<std::uint16_t>::max(), "Port must be between 1 and 65535")
      .map([](int port) { return static_cast<std::uint16_t>(port); });
}

Result<Duration> parseSeconds(const std::string& text, double least, double most, const char* sentence) {
  const auto value = parseNumber<double>(text);
  if (!value || !(*value >= least) || !(*value <= most)) {
    return failValue(sentence, text);
  }
  return fromSeconds(*value);
}

}  // namespace tsq::programs
