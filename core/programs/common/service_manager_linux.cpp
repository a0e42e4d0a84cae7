// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <systemd/sd-daemon.h>

#include "programs/common/service_manager.h"

namespace tsq::programs {

ServiceManager::ServiceManager(const Clock& clock) : clock_(clock) {
  std::uint64_t microseconds = 0;
  if (::sd_watchdog_enabled(0, &microseconds) > 0) {
    interval_ = std::chrono::microseconds(microseconds) / 2;
  }
}

void ServiceManager::tellReady(const std::string& status) {
  ::sd_notify(0, fmt::format("READY=1\nSTATUS={}", status).c_str());
  if (interval_ > Duration::zero() && nextSign_ == kNever) {  // frequent reloads must not postpone the sign of life
    nextSign_ = clock_.monotonic() + interval_;
  }
}

void ServiceManager::tellStatus(const std::string& status) {
  ::sd_notify(0, ("STATUS=" + status).c_str());
}

void ServiceManager::tellReloading() {
  const auto now = std::chrono::duration_cast<std::chrono::microseconds>(clock_.monotonic().time_since_epoch());
  ::sd_notify(0, fmt::format("RELOADING=1\nMONOTONIC_USEC={}", now.count()).c_str());
}

void ServiceManager::tellStopping() {
  ::sd_notify(0, "STOPPING=1");
}

void ServiceManager::onDeadline() {
  const MonoTime now = clock_.monotonic();
  if (nextSign_ <= now) {
    ::sd_notify(0, "WATCHDOG=1");
    nextSign_ = now + interval_;
  }
}

}  // namespace tsq::programs
