// SPDX-License-Identifier: MIT
#include "config/sync_file.h"

#include "base/utf8.h"
#include "config/toml_settings.h"

namespace tsq::config {
namespace {

// A string or an integer, as the command-line argument it stands for.
std::optional<std::string> toWord(const toml::node& node) {
  if (const auto* text = node.as_string()) {
    return text->get();
  }
  if (const auto* number = node.as_integer()) {
    return std::to_string(number->get());
  }
  return std::nullopt;
}

std::optional<std::vector<std::string>> toTexts(const toml::node& node) {
  const auto* list = node.as_array();
  if (list == nullptr || list->empty() || !list->is_homogeneous(toml::node_type::string)) {
    return std::nullopt;
  }
  std::vector<std::string> texts;
  for (const auto& text : *list) {
    texts.push_back(text.as_string()->get());
  }
  return texts;
}

std::vector<std::string>* findList(SyncFile& file, std::string_view key) {
  if (key == "servers") {
    return &file.servers;
  }
  return key == "verify-key" ? &file.verifyKeys : nullptr;
}

// A single string, or a list of strings.
Result<void> readList(const std::string& path, std::string_view key, const toml::node& node, SyncFile& file,
                      std::vector<std::string>& list) {
  if (auto texts = toTexts(node)) {
    list = *std::move(texts);
  } else if (const auto* text = key == "verify-key" ? node.as_string() : nullptr) {
    list = {text->get()};
  } else {
    return failAt(path, node.source(),
                  key == "servers" ? "servers must be a list of texts, as in servers = [\"time.example.org\"]"
                                   : "verify-key must be a file's name, or a list of them");
  }
  for (std::size_t i = 0; i < list.size(); ++i) {
    const toml::source_region& where = node.is_array() ? node.as_array()->at(i).source() : node.source();
    if (list[i].empty()) {
      return failAt(path, where, std::string(key) + " holds an empty text, \"\"");
    }
    file.places[std::string(key) + "/" + std::to_string(i)] = placeOf(path, where);
  }
  return {};
}

std::optional<std::string>* findWord(SyncFile& file, std::string_view key) {
  struct Key {
    std::string_view name;
    std::optional<std::string> SyncFile::* value;
  };
  static constexpr Key kKeys[] = {{"ca", &SyncFile::ca},
                                  {"pin", &SyncFile::pin},
                                  {"transport", &SyncFile::transport},
                                  {"resumption", &SyncFile::resumption},
                                  {"port", &SyncFile::port},
                                  {"queries", &SyncFile::queries},
                                  {"timeout", &SyncFile::timeout},
                                  {"min-servers", &SyncFile::minServers},
                                  {"max-offset", &SyncFile::maxOffset},
                                  {"slew-threshold", &SyncFile::slewThreshold}};
  for (const Key& known : kKeys) {
    if (known.name == key) {
      return &(file.*known.value);
    }
  }
  return nullptr;
}

Result<SyncFile> interpret(const std::string& path, const toml::table& table) {
  SyncFile file;
  for (const auto& [key, node] : table) {
    file.places[std::string(key.str())] = placeOf(path, node.source());
    if (auto* const list = findList(file, key.str())) {
      if (const auto read = readList(path, key.str(), node, file, *list); !read) {
        return tl::unexpected(read.error());
      }
      continue;
    }
    if (key == "allow-invalid-dates") {
      if (!node.is_boolean()) {
        return failAt(path, node.source(), "allow-invalid-dates must be true or false");
      }
      file.allowInvalidDates = node.as_boolean()->get();
      continue;
    }
    std::optional<std::string>* const word = findWord(file, key.str());
    if (word == nullptr) {
      return failAt(path, node.source(), "there is no setting '" + printableUtf8(key.str()) + "'; check its spelling");
    }
    *word = toWord(node);
    if (!*word) {
      return failAt(path, node.source(), std::string(key.str()) + " must be a text in quotes or a whole number");
    }
    if ((*word)->empty()) {
      return failAt(path, node.source(),
                    std::string(key.str()) + " is empty, \"\": give a value or leave the line out");
    }
  }
  if (file.ca && file.pin) {
    return failAt(path, table.get("pin")->source(),
                  "pin and ca exclude each other, and ca is in line " +
                      std::to_string(table.get("ca")->source().begin.line) + ": leave one out");
  }
  if (file.servers.empty()) {
    return fail(ErrorCode::InvalidArgument, path + ": it names no servers, as in servers = [\"time.example.org\"]");
  }
  return file;
}

}  // namespace

Result<SyncFile> readSyncFile(const std::string& path) {
  const auto table = readToml(path);
  return table ? interpret(path, *table) : tl::unexpected(table.error());
}

}  // namespace tsq::config
