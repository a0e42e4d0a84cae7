// SPDX-License-Identifier: MIT
#include "quic/digest.h"

#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>

#include <cstdlib>
#include <string_view>

namespace tsq::quic {

Digest sha256(ByteView bytes) {
  Digest digest{};
  if (gnutls_hash_fast(GNUTLS_DIG_SHA256, bytes.data(), bytes.size(), digest.data()) != 0) {
    std::abort();  // never fails, unless the library itself is broken
  }
  return digest;
}

std::string toHex(ByteView bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : bytes) {
    text += kDigits[byte >> 4U];
    text += kDigits[byte & 0xfU];
  }
  return text;
}

}  // namespace tsq::quic
