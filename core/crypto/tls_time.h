// SPDX-License-Identifier: MIT
/// GnuTLS reads the wall clock by itself, for the dates of certificates and the ages of tickets, and can only be told
/// another time for the whole process. Here it is told for a thread and a moment. Internal to the engine.
///
/// From the first time on, GnuTLS 3.8 counts the ages of tickets in whole seconds, and servers refuse 0-RTT data from
/// a client whose ticket seems older than it is. So this is only for a clock that is known to be wrong.
#pragma once

#include "base/time.h"

namespace tsq {

/// While one of these lives, GnuTLS takes this for the time, on this thread; they nest. Outside of all of them it has
/// the machine's.
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

}  // namespace tsq
