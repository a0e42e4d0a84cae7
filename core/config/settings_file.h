// SPDX-License-Identifier: MIT
/// A TOML file whose keys are the long names of a program's options, such as /etc/tsq/server.toml.
///
/// Values are only read here; the program that uses them checks them as it checks its command line.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"

namespace tsq::config {

struct Setting {
  std::string name;
  /// As command-line arguments; "true" or "false" for a flag.
  std::vector<std::string> values;
  std::string place;                ///< "server.toml, line 3"
  std::vector<std::string> places;  ///< of each value
};

/// In the order of the file. Errors: as readFile(); InvalidArgument for invalid TOML, for tables, and for values that
/// are empty or no strings, numbers, booleans or lists of them. The detail says where, what and what would be right,
/// without a full stop.
Result<std::vector<Setting>> readSettings(const std::string& path);

}  // namespace tsq::config
