// SPDX-License-Identifier: MIT
#include "net/resolver.h"

#include <netdb.h>

#include <string>
#include <thread>

namespace tsq::net {
namespace {

// Shared by the Lookup, which may go away first, and the task that delivers the result. Used on the loop's thread only.
struct Pending {
  std::function<void(Network::LookupResult)> done;
};

class PendingLookup final : public Lookup {
 public:
  explicit PendingLookup(std::shared_ptr<Pending> pending) : pending_(std::move(pending)) {}
  ~PendingLookup() override { pending_->done = nullptr; }
  PendingLookup(const PendingLookup&) = delete;
  PendingLookup& operator=(const PendingLookup&) = delete;

 private:
  std::shared_ptr<Pending> pending_;
};

void deliver(TaskQueue& tasks, const std::shared_ptr<Pending>& pending, Network::LookupResult result) {
  tasks.push([pending, result = std::move(result)] {
    if (const auto done = std::exchange(pending->done, nullptr)) {
      done(result);
    }
  });
}

Network::LookupResult lookUp(const std::string& host, std::uint16_t port) {
  addrinfo hints{};
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_DGRAM;
  hints.ai_flags = AI_NUMERICSERV;
  addrinfo* list = nullptr;
  const int rv = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &list);
  if (rv != 0) {
    const bool unknown = rv == EAI_NONAME || rv == EAI_NODATA;
    return fail(unknown ? ErrorCode::NameNotFound : ErrorCode::NameLookupFailed, ::gai_strerror(rv));
  }
  std::vector<SocketAddress> addresses;
  for (const addrinfo* entry = list; entry != nullptr; entry = entry->ai_next) {
    addresses.push_back(SocketAddress::from(entry->ai_addr, entry->ai_addrlen));
  }
  ::freeaddrinfo(list);
  return addresses;
}

}  // namespace

std::unique_ptr<Lookup> startLookup(std::shared_ptr<TaskQueue> tasks, const std::string& host, std::uint16_t port,
                                    std::function<void(Network::LookupResult)> done) {
  auto pending = std::make_shared<Pending>(Pending{std::move(done)});
  if (const auto literal = SocketAddress::parse(host, port)) {
    deliver(*tasks, pending, std::vector{*literal});
  } else {
    // Detached: getaddrinfo() cannot be interrupted. It touches nothing but the queue, which it keeps alive.
    std::thread([tasks = std::move(tasks), pending, host, port] {
      deliver(*tasks, pending, lookUp(host, port));
    }).detach();
  }
  return std::make_unique<PendingLookup>(std::move(pending));
}

}  // namespace tsq::net
