// SPDX-License-Identifier: MIT
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace tsq {
namespace {

/// A range of lead bytes with the same length, and the valid range of their second byte: this excludes overlong forms,
/// surrogates and everything above U+10FFFF (RFC 3629 section 4).
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

struct CodePoints {
  char32_t first, last;
};

/// Code points that are never shown, in ascending order: the general categories Cc, Cf, Zl, Zp and Co, noncharacters,
/// and Unicode 15's Default_Ignorable_Code_Point, which are invisible. Surrogates (Cs) are not well-formed in UTF-8.
constexpr std::array<CodePoints, 36> kHidden{{
    {.first = 0x0000, .last = 0x001f},    // C0 controls, newline and tabulator among them
    {.first = 0x007f, .last = 0x009f},    // delete, C1 controls
    {.first = 0x00ad, .last = 0x00ad},    // soft hyphen
    {.first = 0x034f, .last = 0x034f},    // combining grapheme joiner
    {.first = 0x0600, .last = 0x0605},    // Arabic number signs, which enclose what follows
    {.first = 0x061c, .last = 0x061c},    // Arabic letter mark (bidi)
    {.first = 0x06dd, .last = 0x06dd},    // Arabic end of ayah
    {.first = 0x070f, .last = 0x070f},    // Syriac abbreviation mark
    {.first = 0x0890, .last = 0x0891},    // Arabic currency marks
    {.first = 0x08e2, .last = 0x08e2},    // Arabic disputed end of ayah
    {.first = 0x115f, .last = 0x1160},    // Hangul fillers
    {.first = 0x17b4, .last = 0x17b5},    // Khmer inherent vowels
    {.first = 0x180b, .last = 0x180f},    // Mongolian variation selectors and vowel separator
    {.first = 0x200b, .last = 0x200f},    // zero width space, joiners, bidi marks
    {.first = 0x2028, .last = 0x202e},    // line and paragraph separator, bidi embeddings and overrides
    {.first = 0x2060, .last = 0x206f},    // word joiner, invisible operators, bidi isolates
    {.first = 0x3164, .last = 0x3164},    // Hangul filler
    {.first = 0xe000, .last = 0xf8ff},    // private use
    {.first = 0xfdd0, .last = 0xfdef},    // noncharacters
    {.first = 0xfe00, .last = 0xfe0f},    // variation selectors
    {.first = 0xfeff, .last = 0xfeff},    // byte order mark
    {.first = 0xffa0, .last = 0xffa0},    // halfwidth Hangul filler
    {.first = 0xfff0, .last = 0xfffb},    // unassigned ignorables, annotation marks
    {.first = 0xfffe, .last = 0xffff},    // noncharacters
    {.first = 0x110bd, .last = 0x110bd},  // Kaithi number sign
    {.first = 0x110cd, .last = 0x110cd},  // Kaithi number sign above
    {.first = 0x13430, .last = 0x1343f},  // Egyptian hieroglyph format controls
    {.first = 0x1bca0, .last = 0x1bca3},  // shorthand format controls
    {.first = 0x1d173, .last = 0x1d17a},  // musical format controls
    {.first = 0x1fffe, .last = 0x1ffff},  // noncharacters, here and in the planes 2 to 13
    {.first = 0x2fffe, .last = 0x2ffff},
    {.first = 0x3fffe, .last = 0x3ffff},
    {.first = 0x4fffe, .last = 0x4ffff},
    {.first = 0x5fffe, .last = 0x5ffff},
    {.first = 0x6fffe, .last = 0x6ffff},
    {.first = 0x7fffe, .last = 0x10ffff},  // unassigned planes, tags, variation selectors, private use
}};

// The code point of one well-formed character.
char32_t codePointOf(std::string_view character) {
  if (character.size() == 1) {
    return byteAt(character, 0);
  }
  // A lead byte starts with one 1 bit for each byte of the character, then a 0 bit.
  char32_t value = byteAt(character, 0) & (0x7fU >> character.size());
  for (std::size_t i = 1; i < character.size(); ++i) {
    value = value << 6U | (byteAt(character, i) & 0x3fU);
  }
  return value;
}

bool isHidden(std::string_view character) {
  const char32_t value = codePointOf(character);
  const auto* const range = std::ranges::lower_bound(kHidden, value, {}, &CodePoints::last);
  return range != kHidden.end() && value >= range->first;
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

std::string printableUtf8(std::string_view bytes, std::size_t limit) {
  const std::string_view shown = cutUtf8(bytes, limit);
  const bool isCut = shown.size() < bytes.size();
  std::string result;
  result.reserve(shown.size());
  for (std::string_view rest = shown; !rest.empty();) {
    const std::size_t length = characterLength(rest);
    const std::string_view character = rest.substr(0, std::max(length, std::size_t{1}));
    result += length == 0 || isHidden(character) ? "?" : character;
    rest.remove_prefix(character.size());
  }
  return isCut ? result + "…" : result;
}

std::string asClause(std::string_view sentence) {
  return printableUtf8(sentence.substr(0, sentence.find_last_not_of(". \n") + 1));
}

}  // namespace tsq
