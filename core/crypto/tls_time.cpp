// SPDX-License-Identifier: MIT
#include "crypto/tls_time.h"

#include <gnutls/gnutls.h>

#include <ctime>

namespace tsq {
namespace {

// GnuTLS takes one plain time function for the whole process, so the time has to be in a variable.
thread_local const WallTime* believedTime = nullptr;

std::time_t readTime(std::time_t* result) {
  const std::time_t now = believedTime == nullptr
                              ? std::time(nullptr)
                              : std::chrono::floor<std::chrono::seconds>(*believedTime).time_since_epoch().count();
  if (result != nullptr) {
    *result = now;
  }
  return now;
}

}  // namespace

TlsTimeScope::TlsTimeScope(WallTime now) : now_(now), outer_(believedTime) {
  static const bool isInstalled = (gnutls_global_set_time_function(readTime), true);
  static_cast<void>(isInstalled);
  believedTime = &now_;
}

WallTime tlsTime() {
  return WallTime(std::chrono::seconds(readTime(nullptr)));
}

TlsTimeScope::~TlsTimeScope() {
  believedTime = outer_;
}

}  // namespace tsq
