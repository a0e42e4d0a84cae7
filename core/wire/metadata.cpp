// SPDX-License-Identifier: MIT
#include "wire/metadata.h"

#include "base/utf8.h"
#include "wire/bytes.h"

namespace tsq::wire {
namespace {

void appendPrefixed(Bytes& out, std::string_view text) {
  out.push_back(static_cast<std::uint8_t>(text.size()));
  appendText(out, text);
}

// Takes a length-prefixed text from the front of `rest`; nothing if `rest` is too short.
std::optional<std::string_view> takePrefixed(ByteView& rest) {
  if (rest.empty() || rest.size() - 1 < rest[0]) {
    return std::nullopt;
  }
  const ByteView text = rest.subspan(1, rest[0]);
  rest = rest.subspan(1 + text.size());
  return asText(text);
}

}  // namespace

bool isMetadataPair(std::string_view key, std::string_view value) noexcept {
  return !key.empty() && key.size() + value.size() <= kMaxMetadataPair && isUtf8(key) && isUtf8(value);
}

void appendMetadata(Bytes& message, const Metadata& metadata) {
  std::size_t begin = 0;  // of the value of the last TLV; 0: there is none yet
  for (const auto& [key, value] : metadata) {
    if (begin == 0 || message.size() - begin + 2 + key.size() + value.size() > kMaxTlvValue) {
      appendTlv(message, TlvType::Metadata);
      begin = message.size();
    }
    appendPrefixed(message, key);
    appendPrefixed(message, value);
    message[begin - 1] = static_cast<std::uint8_t>(message.size() - begin);  // the TLV's length
  }
}

std::optional<ParseError> readMetadata(ByteView value, Metadata& metadata, bool& inOrder) {
  while (!value.empty()) {
    const auto key = takePrefixed(value);
    const auto text = key ? takePrefixed(value) : std::nullopt;
    if (!text || key->empty()) {
      return ParseError::WrongLength;
    }
    if (!isUtf8(*key) || !isUtf8(*text)) {
      return ParseError::NotUtf8;
    }
    inOrder = inOrder && (metadata.empty() || *key > metadata.rbegin()->first);
    metadata.emplace(*key, *text);
  }
  return std::nullopt;
}

}  // namespace tsq::wire
