// SPDX-License-Identifier: MIT
#include "base/error.h"

#include <cerrno>
#include <system_error>

#include "base/error_words.h"
#include "base/utf8.h"

namespace tsq {

Error::Error(ErrorCode why, std::string_view text) : code(why), detail(printableUtf8(text, kMaxShownText)) {}

std::string_view errorName(ErrorCode code) {
  return wordsOf(code).name;
}

std::string systemReason(int number) {
  const std::string reason = std::generic_category().message(number);
  switch (number) {
    case EMFILE:
      return reason + "; raise this program's limit with ulimit -n, or with LimitNOFILE= for a service";
    case ENFILE:
      return reason + "; raise the system's limit, fs.file-max";
    default:
      return reason;
  }
}

}  // namespace tsq
