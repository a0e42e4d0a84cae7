// SPDX-License-Identifier: MIT
// Any text as sync.toml: refused with one clause that begins with the file's name, or settings that are the same after
// they were written and read again.
#include <fmt/format.h>

#include "base/utf8.h"
#include "check.h"
#include "config/sync_file.h"
#include "memory_file.h"

using namespace tsq;
using namespace tsq::config;
using tsq::fuzz::check;
using tsq::fuzz::MemoryFile;

namespace {

// A basic string of TOML, with escapes by number.
std::string quoted(const std::string& text) {
  check(isUtf8(text), "a setting is a text");
  std::string out = "\"";
  for (const char c : text) {
    const bool isPlain = static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\' && c != 0x7f;
    out += isPlain ? std::string(1, c) : fmt::format("\\u{:04x}", static_cast<unsigned>(c));
  }
  return out + '"';
}

void writeList(std::string& toml, std::string_view key, const std::vector<std::string>& list) {
  if (list.empty()) {
    return;
  }
  toml += fmt::format("{} = [", key);
  for (const std::string& text : list) {
    toml += quoted(text) + ",";
  }
  toml += "]\n";
}

std::string write(const SyncFile& file) {
  std::string toml = file.allowInvalidDates ? "allow-invalid-dates = true\n" : "";
  writeList(toml, "servers", file.servers);
  writeList(toml, "verify-key", file.verifyKeys);
  const std::pair<std::string_view, const std::optional<std::string>&> words[] = {
      {"ca", file.ca},
      {"pin", file.pin},
      {"transport", file.transport},
      {"resumption", file.resumption},
      {"port", file.port},
      {"queries", file.queries},
      {"max-offset", file.maxOffset},
      {"slew-threshold", file.slewThreshold}};
  for (const auto& [key, word] : words) {
    if (word) {
      toml += fmt::format("{} = {}\n", key, quoted(*word));
    }
  }
  return toml;
}

void checkRefusal(const Error& error, const std::string& path) {
  check(error.code == ErrorCode::InvalidArgument, "a file that can be read fails for what it says");
  check(error.detail.starts_with(path), "a refusal says where");
  check(!error.detail.ends_with('.') && printableUtf8(error.detail) == error.detail,
        "and why, in a clause on one line");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const MemoryFile file({reinterpret_cast<const char*>(data), size});
  const auto settings = readSyncFile(file.path());
  if (!settings) {
    checkRefusal(settings.error(), file.path());
    return 0;
  }
  check(!settings->servers.empty(), "somebody is asked");
  const std::string written = write(*settings);
  const MemoryFile copy(written);
  const auto again = readSyncFile(copy.path());
  check(again && write(*again) == written, "settings survive their file");
  return 0;
}
