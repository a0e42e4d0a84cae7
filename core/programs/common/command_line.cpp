// SPDX-License-Identifier: MIT
#include "programs/common/command_line.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace tsq::programs {
namespace {

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

// CLI11's own words are for programmers; what people can do about it is always the same.
std::string explain(const CLI::ParseError& error, const CLI::App& app) {
  std::string what = error.what();
  while (!what.empty() && (what.back() == '\n' || what.back() == '.')) {
    what.pop_back();
  }
  return fmt::format("{}. Try '{} --help'.", what, app.get_name());
}

}  // namespace

int failUsage(std::string_view sentence) {
  fmt::print(stderr, "Error: {}\n", sentence);
  return kExitUsage;
}

std::optional<int> parseCommandLine(CLI::App& app, int argc, char** argv) {
  app.set_version_flag("--version", app.get_name() + " " TSQ_VERSION);
  app.set_help_flag("-h,--help", "Print this help and exit");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) {
      return app.exit(error);  // --help and --version
    }
    return failUsage(explain(error, app));
  }
  return std::nullopt;
}

Result<int> parseInteger(const std::string& text, int least, int most, const char* sentence) {
  const auto value = parseNumber<int>(text);
  if (!value || *value < least || *value > most) {
    return fail(ErrorCode::InvalidArgument, sentence);
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
    return fail(ErrorCode::InvalidArgument, sentence);
  }
  return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(*value));
}

}  // namespace tsq::programs
