// SPDX-License-Identifier: MIT
#include "config/tsqd_file.h"

#include "config/toml_settings.h"

namespace tsq::config {
namespace {

constexpr std::string_view kServerKey = "server";

// Adds the setting, or those of the table with the name before theirs. A table within a table is refused as no value.
Result<void> addSettings(const std::string& path, std::string_view name, const toml::node& node, bool mayBeTable,
                         std::vector<Setting>& settings) {
  const auto* table = node.as_table();
  if (table != nullptr && mayBeTable) {
    for (const auto& [key, inner] : *table) {
      const std::string full = std::string(name) + "." + std::string(key.str());
      if (const auto added = addSettings(path, full, inner, false, settings); !added) {
        return added;
      }
    }
    return {};
  }
  auto setting = readSetting(path, name, node);
  if (!setting) {
    return tl::unexpected(setting.error());
  }
  settings.push_back(*std::move(setting));
  return {};
}

Result<void> addServers(const std::string& path, const toml::node& node, TsqdFile& file) {
  const auto* list = node.as_array();
  if (list == nullptr || list->empty() || !list->is_homogeneous(toml::node_type::table)) {
    return failAt(path, node.source(),
                  "server must be tables, each after a line [[server]]; a list of names is called servers");
  }
  for (const toml::node& item : *list) {
    ServerTable& server = file.servers.emplace_back();
    server.place = placeOf(path, item.source());
    for (const auto& [key, inner] : *item.as_table()) {
      if (const auto added = addSettings(path, key.str(), inner, true, server.settings); !added) {
        return added;
      }
    }
  }
  return {};
}

}  // namespace

Result<TsqdFile> readTsqdFile(const std::string& path) {
  const auto table = readToml(path);
  if (!table) {
    return tl::unexpected(table.error());
  }
  TsqdFile file;
  for (const auto& [key, node] : *table) {
    const auto added =
        key == kServerKey ? addServers(path, node, file) : addSettings(path, key.str(), node, true, file.settings);
    if (!added) {
      return tl::unexpected(added.error());
    }
  }
  return file;
}

}  // namespace tsq::config
