// SPDX-License-Identifier: GPL-3.0-or-later
/// The event loop and network of an engine. Tests replace it with virtual ones.
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
  /// Runs the task on the thread of run(), in order. From any thread.
  virtual void post(std::function<void()> task) = 0;
  /// Runs the handler on that thread when this computer's addresses or routes have changed. To be called before run().
  virtual void onNetworkChange(std::function<void()> handler) = 0;
};

/// Makes a loop on the given clock, which outlives it.
using EngineLoopFactory = std::function<std::unique_ptr<EngineLoop>(const Clock& clock)>;

/// A loop on real sockets.
std::unique_ptr<EngineLoop> makeSystemLoop(const Clock& clock);

}  // namespace tsq::app
