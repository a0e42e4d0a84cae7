// SPDX-License-Identifier: MIT
#include "base/error.h"

#include "base/error_words.h"
#include "base/utf8.h"

namespace tsq {

Error::Error(ErrorCode why, std::string_view text) : code(why), detail(printableUtf8(text, kMaxShownText)) {}

std::string_view errorName(ErrorCode code) {
  return wordsOf(code).name;
}

}  // namespace tsq
