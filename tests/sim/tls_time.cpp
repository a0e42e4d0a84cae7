// SPDX-License-Identifier: MIT
#include "sim/tls_time.h"

#include <ctime>

// GnuTLS's own tests use it for the same purpose; it is not in any header.
extern "C" void _gnutls_global_set_gettime_function(void (*function)(std::timespec*));

namespace tsq::sim {
namespace {

thread_local const Clock* believedClock = nullptr;

// Ticket ages are counted in milliseconds.
void readPreciseTime(std::timespec* result) {
  if (believedClock == nullptr) {
    std::timespec_get(result, TIME_UTC);
    return;
  }
  const Duration sinceEpoch = believedClock->wall().time_since_epoch();
  const auto seconds = std::chrono::floor<std::chrono::seconds>(sinceEpoch);
  *result = {.tv_sec = seconds.count(), .tv_nsec = (sinceEpoch - seconds).count()};
}

void install() {
  static const bool done = [] {
    _gnutls_global_set_gettime_function(readPreciseTime);
    return true;
  }();
  static_cast<void>(done);
}

}  // namespace

TlsTimeScope::TlsTimeScope(const Clock& clock) : seconds_(clock.wall()), outer_(believedClock) {
  install();
  believedClock = &clock;
}

TlsTimeScope::~TlsTimeScope() {
  believedClock = outer_;
}

}  // namespace tsq::sim
