// SPDX-License-Identifier: MIT
/// GnuTLS reads the wall clock by itself, for certificate dates and ticket ages: here it reads the running host's.
#pragma once

#include "crypto/tls_time.h"

namespace tsq::sim {

/// While one of these lives, TLS believes this clock; they nest. Outside of all of them it has the machine's time.
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
