// SPDX-License-Identifier: MIT
/// The options of tsq-server for the access log.
#pragma once

#include <string>

#include "programs/common/command_line.h"
#include "programs/server/log/client_name.h"
#include "server/rate_limit.h"

namespace tsq::programs {

struct LogOptions {
  std::string target;  ///< a file, or "journal"; empty: no access log
  bool isJson = false;
  server::Rate rate{.perSecond = 1'000, .burst = 5'000};  ///< lines; 200 bytes each
  LogPrivacy privacy = LogPrivacy::Full;

  bool isOff() const { return target.empty(); }
  bool isJournal() const { return target == "journal"; }
};

/// Unparsed values; empty: the default.
struct TypedLog {
  std::string target;
  std::string format;
  std::string rate;
  std::string privacy;
};

/// Adds --access-log, --access-log-format, --access-log-rate and --log-privacy. `typed` must outlive the parsing.
void declareLog(CLI::App& app, TypedLog& typed);

/// InvalidArgument with a sentence.
Result<LogOptions> interpretLog(const TypedLog& typed);

}  // namespace tsq::programs
