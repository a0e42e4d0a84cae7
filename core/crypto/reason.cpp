// SPDX-License-Identifier: MIT
#include "crypto/reason.h"

#include <gnutls/gnutls.h>

#include "base/utf8.h"

namespace tsq {

std::string gnutlsReason(int returned) {
  return asClause(gnutls_strerror(returned));
}

}  // namespace tsq
