// SPDX-License-Identifier: MIT
#include "programs/common/service_manager.h"

namespace tsq::programs {

ServiceManager::ServiceManager(const Clock& clock) : clock_(clock) {}

void ServiceManager::tellReady(const std::string& /*status*/) {}

void ServiceManager::tellStatus(const std::string& /*status*/) {}

void ServiceManager::tellReloading() {}

void ServiceManager::tellStopping() {}

void ServiceManager::onDeadline() {
  nextSign_ = interval_ > Duration::zero() ? clock_.monotonic() + interval_ : kNever;
}

}  // namespace tsq::programs
