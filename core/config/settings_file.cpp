// SPDX-License-Identifier: MIT
#include "config/settings_file.h"

#include <toml++/toml.h>

#include <algorithm>
#include <sstream>

#include "base/files.h"
#include "base/utf8.h"

namespace tsq::config {
namespace {

std::string placeOf(const std::string& path, const toml::source_region& where) {
  return path + ", line " + std::to_string(where.begin.line);
}

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

std::optional<std::vector<std::string>> toWords(const toml::node& node) {
  const auto* list = node.as_array();
  if (list == nullptr) {
    const auto word = toWord(node);
    return word ? std::optional(std::vector{*word}) : std::nullopt;
  }
  std::vector<std::string> words;
  for (const toml::node& item : *list) {
    const auto word = toWord(item);
    if (!word) {
      return std::nullopt;
    }
    words.push_back(*word);
  }
  return words;
}

Result<Setting> readSetting(const std::string& path, std::string_view key, const toml::node& node) {
  const std::string name = printableUtf8(key);
  const std::string place = placeOf(path, node.source());
  auto words = toWords(node);
  if (!words) {
    return fail(ErrorCode::InvalidArgument,
                place + ": " + name + " must be a text in quotes, a number, true or false, or a list of these");
  }
  if (words->empty() || std::ranges::find(*words, std::string()) != words->end()) {
    return fail(ErrorCode::InvalidArgument, place + ": " + name + " is empty: give a value or leave the line out");
  }
  return Setting{.name = std::string(key), .values = *std::move(words), .place = place};
}

}  // namespace

Result<std::vector<Setting>> readSettings(const std::string& path) {
  const auto file = readFile(path);
  if (!file) {
    return tl::unexpected(file.error());
  }
  std::vector<Setting> settings;
  try {
    const toml::table table = toml::parse(file->text);
    for (const auto& [key, node] : table) {
      auto setting = readSetting(path, key.str(), node);
      if (!setting) {
        return tl::unexpected(setting.error());
      }
      settings.push_back(*std::move(setting));
    }
  } catch (const toml::parse_error& error) {
    return fail(ErrorCode::InvalidArgument, placeOf(path, error.source()) + ": " + asClause(error.description()));
  }
  return settings;
}

}  // namespace tsq::config
