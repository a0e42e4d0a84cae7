// SPDX-License-Identifier: MIT
#include "crypto/random.h"

#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>

#include <cstdlib>

namespace tsq {

void fillRandom(std::span<std::uint8_t> bytes) {
  if (gnutls_rnd(GNUTLS_RND_RANDOM, bytes.data(), bytes.size()) != 0) {
    std::abort();
  }
}

}  // namespace tsq
