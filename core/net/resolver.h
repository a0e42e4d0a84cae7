// SPDX-License-Identifier: MIT
/// Name lookups that do not block the loop. Internal to net/.
#pragma once

#include <memory>
#include <string>

#include "base/network.h"
#include "net/task_queue.h"

namespace tsq::net {

/// getaddrinfo() on worker threads; results are posted to the task queue. IP literals need no thread. getaddrinfo()
/// cannot be interrupted: its thread may outlive the resolver, and then uses only its own shared state.
class Resolver {
 public:
  /// Maximum number of worker threads; further lookups are queued.
  static constexpr int kMaxThreads = 16;

  explicit Resolver(std::shared_ptr<TaskQueue> tasks);

  /// Also fails with NameLookupFailed if no thread can be created.
  std::unique_ptr<Lookup> start(const std::string& host, std::uint16_t port,
                                std::function<void(Network::LookupResult)> done);

 private:
  class Workers;
  std::shared_ptr<Workers> workers_;
};

}  // namespace tsq::net
