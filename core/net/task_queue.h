// SPDX-License-Identifier: MIT
/// Tasks for a loop from other threads. Internal to net/.
#pragma once

#include <sys/eventfd.h>

#include <cstdint>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

#include "base/file_descriptor.h"

namespace tsq::net {

/// Any thread pushes; the loop's thread takes when descriptor() becomes readable.
class TaskQueue {
 public:
  TaskQueue() : event_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}

  int descriptor() const { return event_.get(); }

  void push(std::function<void()> task) {
    {
      const std::lock_guard lock(mutex_);
      tasks_.push_back(std::move(task));
    }
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written =
        ::write(event_.get(), &one, sizeof(one));  // a full counter is readable already
  }

  std::vector<std::function<void()>> take() {
    std::uint64_t count = 0;
    [[maybe_unused]] const auto read = ::read(event_.get(), &count, sizeof(count));
    const std::lock_guard lock(mutex_);
    return std::exchange(tasks_, {});
  }

 private:
  FileDescriptor event_;
  std::mutex mutex_;
  std::vector<std::function<void()>> tasks_;
};

}  // namespace tsq::net
