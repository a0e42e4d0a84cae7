// SPDX-License-Identifier: MIT
/// Name lookups that never block the loop. Internal to net/.
#pragma once

#include <memory>
#include <string>

#include "base/network.h"
#include "net/task_queue.h"

namespace tsq::net {

/// getaddrinfo() on threads of its own, a few at a time; the results come as tasks of the queue. IP literals need no
/// thread. A lookup cannot be interrupted: its thread may outlive the resolver, and touches nothing else by then.
class Resolver {
 public:
  /// Threads that look up at the same time; more lookups wait for one that is done.
  static constexpr int kMaxThreads = 16;

  explicit Resolver(std::shared_ptr<TaskQueue> tasks);

  /// Also fails, with NameLookupFailed, where the system refuses threads.
  std::unique_ptr<Lookup> start(const std::string& host, std::uint16_t port,
                                std::function<void(Network::LookupResult)> done);

 private:
  class Workers;
  std::shared_ptr<Workers> workers_;
};

}  // namespace tsq::net
