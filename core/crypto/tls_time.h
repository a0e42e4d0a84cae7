// SPDX-License-Identifier: MIT
/// GnuTLS reads the wall clock for the dates of certificates and the ages of tickets; its time function can only be
/// replaced for the whole process. This replaces the time for one thread and one scope. Internal to the engine.
///
/// Once the function has been replaced, GnuTLS 3.8 counts the ages of tickets in whole seconds, and servers reject
/// 0-RTT data from a client whose ticket age does not match. So use this only when the clock is known to be wrong.
#pragma once

#include "base/time.h"

namespace tsq {

/// While an object lives, GnuTLS uses this time on this thread; scopes nest. Outside of all scopes it uses the
/// machine's clock.
class TlsTimeScope {
 public:
  explicit TlsTimeScope(WallTime now);
  ~TlsTimeScope();
  TlsTimeScope(const TlsTimeScope&) = delete;
  TlsTimeScope& operator=(const TlsTimeScope&) = delete;

 private:
  const WallTime now_;
  const WallTime* const outer_;
};

/// The time that GnuTLS uses on this thread.
WallTime tlsTime();

}  // namespace tsq
