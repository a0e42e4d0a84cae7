// SPDX-License-Identifier: MIT
/// The Type-Length-Value sequence that every TSQ message consists of (draft-01 section 6.3).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/network.h"

namespace tsq::wire {

using Bytes = std::vector<std::uint8_t>;

/// The registry of draft-01 section 6.3.1. Other values may be received and are skipped.
enum class TlvType : std::uint8_t {
  Nonce = 1,
  ReceiveTimestamp = 2,
  SendTimestamp = 3,
  MetadataQuery = 247,
  ClockQuality = 248,
  Error = 249,
  PrecisionMode = 250,
  TimeSourceInfo = 251,
  SignatureRequest = 252,
  Metadata = 253,
  Padding = 254,
  Signature = 255,
};

inline constexpr std::size_t kTlvHeaderSize = 2;  ///< one byte of type, one of length
inline constexpr std::size_t kMaxTlvValue = 255;  ///< the length is one byte

struct Tlv {
  TlvType type;
  ByteView value;  ///< points into the message
};

/// Iterates over the TLVs of a message, which must outlive the reader.
class TlvReader {
 public:
  explicit TlvReader(ByteView message) noexcept : size_(message.size()), rest_(message) {}

  /// The next TLV; nothing at the end of the message or if the rest is no complete TLV.
  std::optional<Tlv> next() noexcept;
  /// The message ended inside a TLV. Meaningful once next() returned nothing.
  bool truncated() const noexcept { return !rest_.empty(); }
  /// The position of the next TLV, in bytes from the start of the message.
  std::size_t position() const noexcept { return size_ - rest_.size(); }

 private:
  std::size_t size_;
  ByteView rest_;
};

/// Appends one TLV to a message; the value has at most kMaxTlvValue bytes.
void appendTlv(Bytes& message, TlvType type, ByteView value = {});

}  // namespace tsq::wire
