// SPDX-License-Identifier: MIT
#include "clock/time_services.h"

#include "base/error.h"
#include "clock/kernel/kernel_state.h"
#include "clock/kernel_note.h"
#include "clock/running_services.h"

namespace tsq::clock {

std::string Steering::names() const {
  if (services.empty()) {
    return "an unknown program";
  }
  std::string text = services.front().name;
  for (std::size_t i = 1; i < services.size(); ++i) {
    text += (i + 1 == services.size() ? " and " : ", ") + services[i].name;
  }
  return text;
}

Steering findSteering() {
  Steering steering;
  if (auto services = runningServices()) {
    steering.services = std::move(*services);
  } else {
    steering.unknownBecause = services.error();
  }
  if (const auto state = readKernelState()) {
    steering.kernelSynchronised = state->synchronised;
  }
  return steering;
}

Steering findOthers(BootTime now) {
  Steering steering = findSteering();
  const auto kernel = readKernelState();
  const bool isOurs = kernel && wasToldByOurs(*kernel, now);
  steering.kernelSynchronised = steering.kernelSynchronised && !isOurs;
  return steering;
}

}  // namespace tsq::clock
