// SPDX-License-Identifier: GPL-3.0-or-later
/// Interface to measure servers in one burst, before the clock is set and after it. Tests replace the implementation.
#pragma once

#include <functional>
#include <vector>

#include "client/burst.h"

namespace tsq::app {

class BurstEngine {
 public:
  /// A server whose settings cannot be used has an error and counts as failed.
  using Servers = std::vector<Result<client::ServerConfig>>;
  using Progress = std::function<void(std::size_t finished)>;
  using Done = std::function<void(client::Burst)>;

  virtual ~BurstEngine() = default;

  /// Returns at once. Later, on this thread, `progress` is called with the number of servers that have answered or
  /// failed, and `done` with the results. One burst at a time, with at least one server.
  virtual void measure(Servers servers, Progress progress, Done done) = 0;
  /// Stops the burst; `progress` and `done` are not called any more.
  virtual void cancel() = 0;
};

}  // namespace tsq::app
