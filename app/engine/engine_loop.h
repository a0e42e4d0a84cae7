// SPDX-License-Identifier: GPL-3.0-or-later
/// Where an engine runs: a loop with its network. The seam through which tests put in a virtual one.
#pragma once

#include <functional>
#include <memory>

#include "base/error.h"
#include "base/network.h"

namespace tsq::app {

class EngineLoop {
 public:
  virtual ~EngineLoop() = default;

  virtual Network& network() = 0;
  /// Serves the actor on the calling thread until stop(), or until the system refuses what that takes.
  virtual Result<void> run(Actor& actor) = 0;
  /// From any thread.
  virtual void stop() = 0;
  /// Has the task run on the thread that is in run(), in order. From any thread.
  virtual void post(std::function<void()> task) = 0;
  /// Has the handler run there when addresses or routes of this computer have changed. Before run().
  virtual void onNetworkChange(std::function<void()> handler) = 0;
};

/// Makes a loop on the given clock, which outlives it.
using EngineLoopFactory = std::function<std::unique_ptr<EngineLoop>(const Clock& clock)>;

/// A loop on real sockets.
std::unique_ptr<EngineLoop> makeSystemLoop(const Clock& clock);

}  // namespace tsq::app
