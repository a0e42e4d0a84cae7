// SPDX-License-Identifier: MIT
#include "sim/tls_time.h"

#include <gnutls/gnutls.h>

#include <ctime>

namespace tsq::sim {
namespace {

// GnuTLS takes one plain function for the whole process, so there is no way around a variable beside it.
thread_local const Clock* believedClock = nullptr;

std::time_t readTime(std::time_t* result) {
  const std::time_t now =
      believedClock == nullptr
          ? std::time(nullptr)
          : std::chrono::floor<std::chrono::seconds>(believedClock->wall()).time_since_epoch().count();
  if (result != nullptr) {
    *result = now;
  }
  return now;
}

void install() {
  static const bool done = [] {
    gnutls_global_set_time_function(readTime);
    return true;
  }();
  static_cast<void>(done);
}

}  // namespace

TlsTimeScope::TlsTimeScope(const Clock& clock) : outer_(believedClock) {
  install();
  believedClock = &clock;
}

TlsTimeScope::~TlsTimeScope() {
  believedClock = outer_;
}

}  // namespace tsq::sim
