// SPDX-License-Identifier: MIT
/// /etc/tsq/tsqd.toml: the configuration of tsqd.
///
/// Values are only read here; tsqd checks them.
#pragma once

#include <string>
#include <vector>

#include "config/settings_file.h"

namespace tsq::config {

/// One [[server]] of the file.
struct ServerTable {
  std::vector<Setting> settings;
  std::string place;
};

/// A table within another one is flattened: `makestep = { limit = 3 }` is the setting makestep.limit.
struct TsqdFile {
  std::vector<Setting> settings;
  std::vector<ServerTable> servers;
};

/// In the order of TOML's keys. Errors: as readSettings().
Result<TsqdFile> readTsqdFile(const std::string& path);

}  // namespace tsq::config
