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

/// Maximum bytes of a key and its value together: both are in one TLV, with one length byte each.
inline constexpr std::size_t kMaxMetadataPair = kMaxTlvValue - 2;

/// Whether both are UTF-8, the key is not empty, and together they have at most kMaxMetadataPair bytes.
bool isMetadataPair(std::string_view key, std::string_view value) noexcept;

/// Appends as many Metadata TLVs as it takes. Every pair must be one by isMetadataPair().
void appendMetadata(Bytes& message, const Metadata& metadata);

/// Adds the pairs of one Metadata TLV; for a repeated key the first value is kept. `inOrder` becomes false when a key
/// is not greater than all keys before it, which draft-01 requires only under a signature.
std::optional<ParseError> readMetadata(ByteView value, Metadata& metadata, bool& inOrder);

}  // namespace tsq::wire
