// SPDX-License-Identifier: MIT
/// Name lookups that never block the loop. Internal to net/.
#pragma once

#include <memory>

#include "base/network.h"
#include "net/task_queue.h"

namespace tsq::net {

/// getaddrinfo() on a thread of its own; `done` runs as a task of the queue. IP literals need no thread.
std::unique_ptr<Lookup> startLookup(std::shared_ptr<TaskQueue> tasks, const std::string& host, std::uint16_t port,
                                    std::function<void(Network::LookupResult)> done);

}  // namespace tsq::net
