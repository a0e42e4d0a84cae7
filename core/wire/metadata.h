// SPDX-License-Identifier: MIT
/// Annotations as keys and values (Metadata, TLV 253; draft-01 section 6.3.2).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "wire/parse_error.h"
#include "wire/tlv.h"

namespace tsq::wire {

/// UTF-8, each key once. std::map's order is the one that the draft prescribes: byte by byte.
using Metadata = std::map<std::string, std::string>;

/// A key and its value stand in one TLV with a byte of length each, so that both together have at most this many bytes.
inline constexpr std::size_t kMaxMetadataPair = kMaxTlvValue - 2;

/// A key that has at least one byte, a value, both UTF-8, and not too long together.
bool isMetadataPair(std::string_view key, std::string_view value) noexcept;

/// Appends as many Metadata TLVs as it takes. Every pair must be one by isMetadataPair().
void appendMetadata(Bytes& message, const Metadata& metadata);

/// Adds what one Metadata TLV holds: of a key that comes again, the first value stays. `inOrder` becomes false when a
/// key does not follow all those before it, which draft-01 demands under a signature only.
std::optional<ParseError> readMetadata(ByteView value, Metadata& metadata, bool& inOrder);

}  // namespace tsq::wire
