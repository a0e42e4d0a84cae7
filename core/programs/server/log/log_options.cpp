// SPDX-License-Identifier: MIT
#include "programs/server/log/log_options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

namespace tsq::programs {
namespace {

constexpr int kMaxRate = 1'000'000;

}  // namespace

void declareLog(CLI::App& app, TypedLog& typed) {
  const auto add = [&](const char* option, std::string& value, const char* type, const std::string& text) {
    app.add_option(option, value, text)->type_name(type)->group("Access log");
  };
  const LogOptions defaults;
  add("--access-log", typed.target, "WHERE",
      "Write a line for the requests of each connection to this file, which SIGHUP reopens, or to the systemd journal "
      "(journal)");
  add("--access-log-format", typed.format, "FORMAT",
      "Lines of the file: text, for tsq-log-stats, or json (default text)");
  add("--access-log-rate", typed.rate, "N",
      fmt::format("Lines per second, the rest is left out; 0: no limit (default {:.0f})", defaults.rate.perSecond));
  add("--log-privacy", typed.privacy, "HOW",
      "Of a client's address, log all (full), the IPv4 /24 or IPv6 /48 (prefix) or nothing (none) (default full)");
}

Result<LogOptions> interpretLog(const TypedLog& typed) {
  LogOptions options{.target = typed.target, .isJson = typed.format == "json"};
  if (!typed.format.empty() && typed.format != "text" && typed.format != "json") {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("--access-log-format takes text or json, not '{}'", typed.format));
  }
  if (options.isJournal() && !typed.format.empty()) {
    return fail(ErrorCode::InvalidArgument,
                "--access-log-format is for a file: the journal has fields; leave one of them out");
  }
  if (!typed.privacy.empty() && typed.privacy != "full" && typed.privacy != "prefix" && typed.privacy != "none") {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("--log-privacy takes full, prefix or none, not '{}'", typed.privacy));
  }
  if (typed.privacy == "prefix" || typed.privacy == "none") {
    options.privacy = typed.privacy == "none" ? LogPrivacy::None : LogPrivacy::Prefix;
  }
  if (typed.rate.empty()) {
    return options;
  }
  const std::string sentence = fmt::format("--access-log-rate takes a whole number from 0 to {}", kMaxRate);
  return parseInteger(typed.rate, 0, kMaxRate, sentence.c_str()).map([&](int rate) {
    const double seconds = options.rate.burst / options.rate.perSecond;
    options.rate = {.perSecond = static_cast<double>(rate), .burst = rate * seconds};
    return options;
  });
}

}  // namespace tsq::programs
