// SPDX-License-Identifier: MIT
#include "config/text_file.h"

#include <cerrno>
#include <fstream>
#include <sstream>
#include <system_error>

namespace tsq::config {

Result<std::string> readText(const std::string& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  if (!file) {
    const int reason = errno;
    return fail(ErrorCode::FileUnreadable, path + ": " + std::generic_category().message(reason));
  }
  return text.str();
}

}  // namespace tsq::config
