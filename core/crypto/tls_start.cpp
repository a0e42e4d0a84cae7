// SPDX-License-Identifier: MIT
#include "crypto/tls_start.h"

#include <gnutls/gnutls.h>

#include "crypto/reason.h"

// Linked in only together with startTls(). GnuTLS asks for it when it is loaded.
extern "C" {
GNUTLS_SKIP_GLOBAL_INIT
}

namespace tsq {

Result<void> startTls() {
  const int result = gnutls_global_init();
  return result == GNUTLS_E_SUCCESS ? Result<void>() : fail(ErrorCode::Internal, gnutlsReason(result));
}

}  // namespace tsq
