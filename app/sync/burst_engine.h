// SPDX-License-Identifier: GPL-3.0-or-later
/// Measures afresh before the clock is set, and after it. The seam through which tests put in what servers say.
#pragma once

#include <functional>
#include <vector>

#include "client/burst.h"

namespace tsq::app {

class BurstEngine {
 public:
  /// Those whose settings cannot be used count as failed.
  using Servers = std::vector<Result<client::ServerConfig>>;
  using Progress = std::function<void(std::size_t finished)>;
  using Done = std::function<void(client::Burst)>;

  virtual ~BurstEngine() = default;

  /// Returns at once. Later, on this thread, `progress` hears how many servers have answered or failed, and `done` what
  /// they said. One burst at a time, to at least one server.
  virtual void measure(Servers servers, Progress progress, Done done) = 0;
  /// Nobody hears anything of the burst any more.
  virtual void cancel() = 0;
};

}  // namespace tsq::app
