// SPDX-License-Identifier: MIT
#include "sim/tls_time.h"

#include <gnutls/gnutls.h>

#include <ctime>

// What GnuTLS's own tests use for the same purpose; in no header.
extern "C" void _gnutls_global_set_gettime_function(void (*function)(std::timespec*));

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
    gnutls_global_set_time_function(readTime);
    _gnutls_global_set_gettime_function(readPreciseTime);
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
