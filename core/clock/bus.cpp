// SPDX-License-Identifier: MIT
#include "clock/bus.h"

#include <cerrno>
#include <chrono>

namespace tsq::clock {

int openSystemBus(Bus& bus, Duration timeout) {
  using std::chrono::steady_clock;
  sd_bus* raw = nullptr;
  int code = sd_bus_open_system(&raw);
  bus.reset(raw);
  const auto end = steady_clock::now() + timeout;
  while (code >= 0 && sd_bus_is_ready(raw) == 0) {
    code = sd_bus_process(raw, nullptr);
    const auto left = std::chrono::ceil<std::chrono::microseconds>(end - steady_clock::now());
    if (code == 0 && left.count() <= 0) {
      code = -ETIMEDOUT;
    } else if (code == 0) {
      code = sd_bus_wait(raw, static_cast<std::uint64_t>(left.count()));
    }
  }
  if (code < 0 && raw != nullptr) {
    // Flushing would wait for a bus that does not answer.
    sd_bus_close(raw);
  }
  return code < 0 ? code : 0;
}

}  // namespace tsq::clock
