// SPDX-License-Identifier: MIT
// Any text as tsqd.toml: refused with one clause that begins with the file's name, or settings whose values all have a
// place.
#include <algorithm>

#include "base/utf8.h"
#include "check.h"
#include "config/tsqd_file.h"
#include "memory_file.h"

using namespace tsq;
using namespace tsq::config;
using tsq::fuzz::check;
using tsq::fuzz::MemoryFile;

namespace {

void checkSettings(const std::vector<Setting>& settings, const std::string& path) {
  for (const Setting& setting : settings) {
    check(!setting.name.empty() || setting.place.starts_with(path), "a setting has a place");
    check(!setting.values.empty() && setting.values.size() == setting.places.size(), "each value has its place");
    check(std::ranges::find(setting.values, std::string()) == setting.values.end(), "no value is empty");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const MemoryFile text(std::string_view(reinterpret_cast<const char*>(data), size));
  const auto file = readTsqdFile(text.path());
  if (!file) {
    check(file.error().code == ErrorCode::InvalidArgument, "a file that can be read fails for what it says");
    check(file.error().detail.starts_with(text.path()), "a refusal says where");
    check(!file.error().detail.ends_with('.') && printableUtf8(file.error().detail) == file.error().detail,
          "and why, in a clause on one line");
    return 0;
  }
  checkSettings(file->settings, text.path());
  for (const ServerTable& server : file->servers) {
    checkSettings(server.settings, text.path());
  }
  return 0;
}
