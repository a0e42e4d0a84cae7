// SPDX-License-Identifier: MIT
/// Owners of sd-bus handles.
#pragma once

#include <systemd/sd-bus.h>

#include <memory>

#include "base/time.h"

namespace tsq::clock {

struct BusDeleter {
  void operator()(sd_bus* bus) const { sd_bus_flush_close_unref(bus); }
  void operator()(sd_bus_message* message) const { sd_bus_message_unref(message); }
};

using Bus = std::unique_ptr<sd_bus, BusDeleter>;
using BusMessage = std::unique_ptr<sd_bus_message, BusDeleter>;

/// Connects to the system bus; 0, or a negative errno: -ETIMEDOUT if the bus does not let us in within this time.
/// sd-bus by itself waits up to 90 s.
int openSystemBus(Bus& bus, Duration timeout);

/// The error of a failed call.
class BusError {
 public:
  BusError() = default;
  ~BusError() { sd_bus_error_free(&error_); }
  BusError(const BusError&) = delete;
  BusError& operator=(const BusError&) = delete;

  sd_bus_error* get() { return &error_; }
  const char* name() const { return error_.name == nullptr ? "" : error_.name; }
  const char* message() const { return error_.message == nullptr ? "" : error_.message; }

 private:
  sd_bus_error error_{};
};

}  // namespace tsq::clock
