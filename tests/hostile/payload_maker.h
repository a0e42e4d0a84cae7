// SPDX-License-Identifier: MIT
/// Invalid contents of QUIC packets: any frame (RFC 9000 section 19, RFC 9221) with any fields, and any TLS message
/// (RFC 8446 section 4) in CRYPTO frames.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "hostile/choices.h"

namespace tsq::test {

class PayloadMaker {
 public:
  /// `isPatient`: mostly frames that do not end a connection, so that many packets are read on it.
  explicit PayloadMaker(Choices& choices, bool isPatient = false) : choices_(choices), isPatient_(isPatient) {}

  /// Fills `room` with frames, the rest with PADDING. `cryptoOffset`: where the peer expects the next TLS bytes.
  void fill(std::span<std::uint8_t> room, std::uint64_t cryptoOffset);

 private:
  using Bytes = std::vector<std::uint8_t>;

  Bytes frame(std::size_t room, std::uint64_t cryptoOffset);
  Bytes acknowledgement(std::uint8_t type);
  Bytes stream(std::uint8_t type, std::size_t room);
  Bytes newConnectionId();
  Bytes close(std::uint8_t type);
  Bytes crypto(std::uint64_t offset, std::size_t room);
  Bytes tlsMessage(std::size_t room);
  Bytes numbers(std::uint8_t type, int count);
  Bytes blob(std::uint8_t type, std::size_t size);

  Choices& choices_;
  const bool isPatient_;
};

/// Appends a varint: RFC 9000 section 16.
void appendNumber(std::vector<std::uint8_t>& out, std::uint64_t value);

}  // namespace tsq::test
