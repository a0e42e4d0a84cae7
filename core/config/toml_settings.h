// SPDX-License-Identifier: MIT
/// Reads TOML as settings with locations. Internal to config/.
#pragma once

#include <toml++/toml.h>

#include <string>
#include <string_view>

#include "config/settings_file.h"

namespace tsq::config {

/// "server.toml, line 3".
std::string placeOf(const std::string& path, const toml::source_region& where);

/// InvalidArgument: the location, ": " and what is wrong.
tl::unexpected<Error> failAt(const std::string& path, const toml::source_region& where, const std::string& what);

/// Errors: as readFile(), and InvalidArgument for invalid TOML.
Result<toml::table> readToml(const std::string& path);

/// A string, number, boolean or list of these, none of them empty.
Result<Setting> readSetting(const std::string& path, std::string_view name, const toml::node& node);

}  // namespace tsq::config
