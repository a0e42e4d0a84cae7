// SPDX-License-Identifier: MIT
/// The last published state of each worker, for metrics and reports. Any thread.
#pragma once

#include <mutex>
#include <vector>

#include "server/server.h"

namespace tsq::programs {

/// The state of one worker, that is of one thread with a server.
struct WorkerState {
  server::Counters counters;
  std::size_t connections = 0;
  std::size_t unprovenHandshakes = 0;
  std::uint64_t kernelDrops = 0;  ///< received packets that found the socket's buffer full
  Duration cpuTime{};             ///< of the thread
};

class WorkerStates {
 public:
  explicit WorkerStates(std::size_t workers) : states_(workers) {}

  void set(std::size_t worker, WorkerState state) {
    const std::scoped_lock lock(mutex_);
    states_[worker] = std::move(state);
  }
  std::vector<WorkerState> get() const {
    const std::scoped_lock lock(mutex_);
    return states_;
  }

 private:
  mutable std::mutex mutex_;
  std::vector<WorkerState> states_;
};

}  // namespace tsq::programs
