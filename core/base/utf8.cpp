// SPDX-License-Identifier: MIT
#include "base/utf8.h"

#include <array>
#include <cstdint>

namespace tsq {
namespace {

/// Lead bytes of one length, and what their second byte may be: this excludes overlong forms, surrogates and
/// everything above U+10FFFF (RFC 3629 section 4).
struct LeadRange {
  std::uint8_t first, last;
  std::uint8_t secondFirst, secondLast;
  std::size_t length;
};

constexpr std::array<LeadRange, 8> kLeadRanges{{
    {.first = 0xc2, .last = 0xdf, .secondFirst = 0x80, .secondLast = 0xbf, .length = 2},
    {.first = 0xe0, .last = 0xe0, .secondFirst = 0xa0, .secondLast = 0xbf, .length = 3},
    {.first = 0xe1, .last = 0xec, .secondFirst = 0x80, .secondLast = 0xbf, .length = 3},
    {.first = 0xed, .last = 0xed, .secondFirst = 0x80, .secondLast = 0x9f, .length = 3},
    {.first = 0xee, .last = 0xef, .secondFirst = 0x80, .secondLast = 0xbf, .length = 3},
    {.first = 0xf0, .last = 0xf0, .secondFirst = 0x90, .secondLast = 0xbf, .length = 4},
    {.first = 0xf1, .last = 0xf3, .secondFirst = 0x80, .secondLast = 0xbf, .length = 4},
    {.first = 0xf4, .last = 0xf4, .secondFirst = 0x80, .secondLast = 0x8f, .length = 4},
}};

std::uint8_t byteAt(std::string_view text, std::size_t index) {
  return static_cast<std::uint8_t>(text[index]);
}

bool isContinuation(std::uint8_t byte) {
  return (byte & 0xc0) == 0x80;
}

bool isWellFormed(std::string_view text, const LeadRange& range) {
  if (text.size() < range.length || byteAt(text, 1) < range.secondFirst || byteAt(text, 1) > range.secondLast) {
    return false;
  }
  for (std::size_t i = 2; i < range.length; ++i) {
    if (!isContinuation(byteAt(text, i))) {
      return false;
    }
  }
  return true;
}

// The length of the well-formed character at the start of `text`; 0 when there is none.
std::size_t characterLength(std::string_view text) {
  const std::uint8_t lead = byteAt(text, 0);
  if (lead < 0x80) {
    return 1;
  }
  for (const LeadRange& range : kLeadRanges) {
    if (lead >= range.first && lead <= range.last) {
      return isWellFormed(text, range) ? range.length : 0;
    }
  }
  return 0;
}

// U+0000 to U+001F, U+007F, and U+0080 to U+009F, which terminals may take for escape sequences.
bool isControl(std::string_view text) {
  const std::uint8_t lead = byteAt(text, 0);
  return lead < 0x20 || lead == 0x7f || (lead == 0xc2 && text.size() > 1 && byteAt(text, 1) < 0xa0);
}

}  // namespace

bool isUtf8(std::string_view text) noexcept {
  while (!text.empty()) {
    const std::size_t length = characterLength(text);
    if (length == 0) {
      return false;
    }
    text.remove_prefix(length);
  }
  return true;
}

std::string_view cutUtf8(std::string_view text, std::size_t limit) noexcept {
  if (text.size() <= limit) {
    return text;
  }
  std::size_t end = limit;
  while (end > 0 && isContinuation(byteAt(text, end))) {
    --end;
  }
  return text.substr(0, end);
}

std::string printableUtf8(std::string_view bytes) {
  std::string result;
  result.reserve(bytes.size());
  while (!bytes.empty()) {
    const std::size_t length = isControl(bytes) ? 0 : characterLength(bytes);
    if (length == 0) {
      result += '?';
      bytes.remove_prefix(1);
    } else {
      result += bytes.substr(0, length);
      bytes.remove_prefix(length);
    }
  }
  return result;
}

std::string asClause(std::string_view sentence) {
  return printableUtf8(sentence.substr(0, sentence.find_last_not_of(". \n") + 1));
}

}  // namespace tsq
