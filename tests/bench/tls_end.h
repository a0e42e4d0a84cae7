// SPDX-License-Identifier: MIT
/// One end of a TLS 1.3 connection of GnuTLS alone, for tsq-bench-handshake.
#pragma once

#include <gnutls/gnutls.h>

#include <string>

#include "crypto/handles.h"

namespace tsq::bench {

/// A session; the owner carries `outbox` to the other end's `inbox`. Not movable: the session points to it.
struct End {
  End(unsigned flags, gnutls_certificate_credentials_t credentials);
  End(const End&) = delete;
  End& operator=(const End&) = delete;

  TlsSession session;
  std::string inbox;
  std::string outbox;
};

/// Serves one client after the other until it is killed; prints its port. Returns the exit status.
int serveOverUdp(gnutls_certificate_credentials_t credentials);

/// So many connections with one request each, one after the other, each from a port of its own; prints how many had an
/// answer. Returns the exit status.
int loadOverUdp(int port, int count, gnutls_certificate_credentials_t credentials);

}  // namespace tsq::bench
