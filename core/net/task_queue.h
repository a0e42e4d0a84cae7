// SPDX-License-Identifier: MIT
/// Tasks for a loop from other threads. Internal to net/.
#pragma once

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

#include "net/system/wake_up.h"

namespace tsq::net {

/// Any thread pushes; the loop's thread takes when descriptor() becomes readable.
class TaskQueue {
 public:
  int descriptor() const { return wakeUp_.descriptor(); }

  void push(std::function<void()> task) {
    {
      const std::lock_guard lock(mutex_);
      tasks_.push_back(std::move(task));
    }
    wakeUp_.raise();
  }

  std::vector<std::function<void()>> take() {
    wakeUp_.clear();
    const std::lock_guard lock(mutex_);
    return std::exchange(tasks_, {});
  }

 private:
  WakeUp wakeUp_;
  std::mutex mutex_;
  std::vector<std::function<void()>> tasks_;
};

}  // namespace tsq::net
