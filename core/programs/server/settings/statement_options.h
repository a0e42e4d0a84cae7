// SPDX-License-Identifier: MIT
/// The options of tsq-server with statements about the clock and the server.
#pragma once

#include <string>
#include <vector>

#include "programs/common/command_line.h"
#include "report/clock_report.h"

namespace tsq::programs {

/// Unparsed values: they are parsed here instead of by CLI11, for our own error messages.
struct TypedStatements {
  std::string stratum;
  std::string source;
  std::string sourceInfo;
  std::string clockClass;
  std::string clockError;
  std::string clockTag;
  bool smears = false;
  std::vector<std::string> metadata;

  /// No option was given.
  bool empty() const;
};

/// Adds --stratum, --source, --source-info, --clock-class, --clock-error, --clock-tag, --smear and --metadata. `typed`
/// must outlive the parsing.
void declareStatements(CLI::App& app, TypedStatements& typed);

/// InvalidArgument with a sentence.
Result<report::Statements> interpretStatements(const TypedStatements& typed);

}  // namespace tsq::programs
