// SPDX-License-Identifier: MIT
#include "crypto/digest.h"

#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>

#include <cstdlib>

namespace tsq {

Digest sha256(ByteView bytes) {
  Digest digest{};
  if (gnutls_hash_fast(GNUTLS_DIG_SHA256, bytes.data(), bytes.size(), digest.data()) != 0) {
    std::abort();  // fails only if GnuTLS itself is broken
  }
  return digest;
}

}  // namespace tsq
