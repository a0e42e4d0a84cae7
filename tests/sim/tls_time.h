// SPDX-License-Identifier: MIT
/// Replaces the wall clock that GnuTLS reads for certificate dates and ticket ages by that of the running host.
#pragma once

#include "crypto/tls_time.h"

namespace tsq::sim {

/// While an object exists, TLS reads this clock; scopes nest. Outside of all scopes TLS reads the machine's time.
class TlsTimeScope {
 public:
  explicit TlsTimeScope(const Clock& clock);
  ~TlsTimeScope();
  TlsTimeScope(const TlsTimeScope&) = delete;
  TlsTimeScope& operator=(const TlsTimeScope&) = delete;

 private:
  const tsq::TlsTimeScope seconds_;
  const Clock* const outer_;
};

}  // namespace tsq::sim
