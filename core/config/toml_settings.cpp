// SPDX-License-Identifier: MIT
#include "config/toml_settings.h"

#include <algorithm>
#include <sstream>

#include "base/files.h"
#include "base/utf8.h"

namespace tsq::config {
namespace {

// A string, number or boolean, as the command-line argument it stands for.
std::optional<std::string> toWord(const toml::node& node) {
  if (const auto* text = node.as_string()) {
    return text->get();
  }
  if (!node.is_integer() && !node.is_floating_point() && !node.is_boolean()) {
    return std::nullopt;
  }
  std::ostringstream word;
  node.visit([&word](const auto& value) {
    if constexpr (toml::is_value<decltype(value)>) {
      word << value;
    }
  });
  return word.str();
}

// False if the node is no word.
bool addWord(const std::string& path, const toml::node& node, Setting& setting) {
  auto word = toWord(node);
  if (!word) {
    return false;
  }
  setting.values.push_back(*std::move(word));
  setting.places.push_back(placeOf(path, node.source()));
  return true;
}

bool addWords(const std::string& path, const toml::node& node, Setting& setting) {
  const auto* list = node.as_array();
  return list == nullptr
             ? addWord(path, node, setting)
             : std::ranges::all_of(*list, [&](const toml::node& item) { return addWord(path, item, setting); });
}

}  // namespace

std::string placeOf(const std::string& path, const toml::source_region& where) {
  return path + ", line " + std::to_string(where.begin.line);
}

tl::unexpected<Error> failAt(const std::string& path, const toml::source_region& where, const std::string& what) {
  return fail(ErrorCode::InvalidArgument, placeOf(path, where) + ": " + what);
}

Result<toml::table> readToml(const std::string& path) {
  const auto file = readFile(path);
  if (!file) {
    return tl::unexpected(file.error());
  }
  try {
    return toml::parse(file->text);
  } catch (const toml::parse_error& error) {
    return failAt(path, error.source(), asClause(error.description()));
  }
}

Result<Setting> readSetting(const std::string& path, std::string_view name, const toml::node& node) {
  Setting setting{.name = std::string(name), .values = {}, .place = placeOf(path, node.source()), .places = {}};
  const std::string shown = printableUtf8(name);
  if (!addWords(path, node, setting)) {
    return failAt(path, node.source(),
                  shown + " must be a text in quotes, a number, true or false, or a list of these");
  }
  if (setting.values.empty() || std::ranges::find(setting.values, std::string()) != setting.values.end()) {
    return failAt(path, node.source(), shown + " is empty: give a value or leave the line out");
  }
  return setting;
}

}  // namespace tsq::config
