// SPDX-License-Identifier: MIT
/// Messages as hexadecimal text.
#pragma once

#include <QByteArray>
#include <numeric>

#include "wire/message.h"
#include "wire/timestamp.h"

namespace tsq::test {

inline wire::Bytes fromHex(const QByteArray& hex) {
  const QByteArray bytes = QByteArray::fromHex(hex);
  return {bytes.begin(), bytes.end()};
}

template <typename Range>
QByteArray toHex(const Range& bytes) {
  return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex();
}

/// 00 01 02 … 0f: the nonce of our test vectors.
inline wire::Nonce countingNonce() {
  wire::Nonce nonce;
  std::iota(nonce.begin(), nonce.end(), std::uint8_t{0});
  return nonce;
}

// The parts of the vectors: a request, and the rest of its answer after the nonce. T2 is 2026-11-22T00:00:00.5Z, and T3
// one microsecond later.
inline constexpr auto kRequestHex = "0110000102030405060708090a0b0c0d0e0f";
inline constexpr auto kReceiveHex = "0208eeacaf0080000000";
inline constexpr auto kSendHex = "0308eeacaf00800010c7";

inline QByteArray responseHex() {
  return QByteArray(kRequestHex) + kReceiveHex + kSendHex;
}

}  // namespace tsq::test
