// SPDX-License-Identifier: MIT
#include "config/settings_file.h"

#include "config/toml_settings.h"

namespace tsq::config {

Result<std::vector<Setting>> readSettings(const std::string& path) {
  const auto table = readToml(path);
  if (!table) {
    return tl::unexpected(table.error());
  }
  std::vector<Setting> settings;
  for (const auto& [key, node] : *table) {
    auto setting = readSetting(path, key.str(), node);
    if (!setting) {
      return tl::unexpected(setting.error());
    }
    settings.push_back(*std::move(setting));
  }
  return settings;
}

}  // namespace tsq::config
