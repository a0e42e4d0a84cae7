// SPDX-License-Identifier: MIT
/// A request to tsqd whose answer comes later, for programs that must not wait.
#pragma once

#include <functional>
#include <string>

#include "base/file_descriptor.h"
#include "control/messages.h"
#include "net/event_loop.h"

namespace tsq::control {

/// Belongs to the loop's thread.
class PendingRequest {
 public:
  using Done = std::function<void(const Reply&)>;

  /// Asks the tsqd that listens at this path. `done` is called once, if it answers, and may destroy this. The loop must
  /// outlive it. If no tsqd listens or it has no time, nothing happens.
  PendingRequest(net::EventLoop& loop, const std::string& path, const Request& request, Done done);
  ~PendingRequest();
  PendingRequest(const PendingRequest&) = delete;
  PendingRequest& operator=(const PendingRequest&) = delete;

 private:
  void take();
  void close();

  net::EventLoop& loop_;
  FileDescriptor socket_;  // valid while an answer is awaited
  Done done_;
};

}  // namespace tsq::control
