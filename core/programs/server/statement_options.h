// SPDX-License-Identifier: MIT
/// The part of tsq-server's command line with which the operator says something of the clock and the server.
#pragma once

#include <string>
#include <vector>

#include "programs/common/command_line.h"
#include "report/clock_report.h"

namespace tsq::programs {

/// As they were typed: values are checked by us, so that the sentences are ours.
struct TypedStatements {
  std::string stratum;
  std::string source;
  std::string sourceInfo;
  std::string clockClass;
  std::string clockError;
  std::string clockTag;
  bool smears = false;
  std::vector<std::string> metadata;

  /// Nothing was said.
  bool empty() const;
};

/// Adds --stratum, --source, --source-info, --clock-class, --clock-error, --clock-tag, --smear and --metadata. `typed`
/// must outlive the parsing.
void declareStatements(CLI::App& app, TypedStatements& typed);

/// InvalidArgument with a sentence.
Result<report::Statements> interpretStatements(const TypedStatements& typed);

}  // namespace tsq::programs
