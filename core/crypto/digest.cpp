// SPDX-License-Identifier: MIT
#include "crypto/digest.h"

#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <sodium/crypto_generichash.h>

#include <cstdlib>

namespace tsq {

Digest sha256(ByteView bytes) {
  Digest digest{};
  if (gnutls_hash_fast(GNUTLS_DIG_SHA256, bytes.data(), bytes.size(), digest.data()) != 0) {
    std::abort();  // fails only if GnuTLS itself is broken
  }
  return digest;
}

KeyedDigest keyedDigest(ByteView bytes, ByteView key) {
  KeyedDigest digest{};
  if (crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), key.data(), key.size()) != 0) {
    std::abort();  // fails only with a key of another size
  }
  return digest;
}

}  // namespace tsq
