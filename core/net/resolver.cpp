// SPDX-License-Identifier: MIT
#include "net/resolver.h"

#include <netdb.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <deque>
#include <mutex>
#include <system_error>
#include <thread>

namespace tsq::net {
namespace {

// Shared by the Lookup, which may be destroyed first, and the worker thread. `done` belongs to the loop's thread.
struct Pending {
  std::string host;
  std::uint16_t port = 0;
  std::function<void(Network::LookupResult)> done;
  std::atomic<bool> isWanted = true;
};

class PendingLookup final : public Lookup {
 public:
  explicit PendingLookup(std::shared_ptr<Pending> pending) : pending_(std::move(pending)) {}
  ~PendingLookup() override {
    pending_->isWanted = false;
    pending_->done = nullptr;
  }
  PendingLookup(const PendingLookup&) = delete;
  PendingLookup& operator=(const PendingLookup&) = delete;

 private:
  std::shared_ptr<Pending> pending_;
};

Error errorOf(int code) {
  const int reason = errno;
  const bool isUnknown = code == EAI_NONAME || code == EAI_NODATA;
  return {isUnknown ? ErrorCode::NameNotFound : ErrorCode::NameLookupFailed,
          code == EAI_SYSTEM ? systemReason(reason) : ::gai_strerror(code)};
}

Network::LookupResult lookUp(const std::string& host, std::uint16_t port) {
  addrinfo hints{};
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_DGRAM;
  hints.ai_flags = AI_NUMERICSERV;
  addrinfo* list = nullptr;
  if (const int code = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &list); code != 0) {
    return tl::unexpected(errorOf(code));
  }
  std::vector<SocketAddress> addresses;
  for (const addrinfo* entry = list; entry != nullptr; entry = entry->ai_next) {
    addresses.push_back(SocketAddress::from(entry->ai_addr, entry->ai_addrlen));
  }
  ::freeaddrinfo(list);
  return addresses;
}

/// Threads created meanwhile inherit a mask that blocks all signals: the main program handles them.
class SignalsBlocked {
 public:
  SignalsBlocked() {
    sigset_t all;
    sigfillset(&all);  // a macro on macOS
    ::pthread_sigmask(SIG_SETMASK, &all, &before_);
  }
  ~SignalsBlocked() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsBlocked(const SignalsBlocked&) = delete;
  SignalsBlocked& operator=(const SignalsBlocked&) = delete;

 private:
  sigset_t before_{};
};

}  // namespace

/// The pending lookups, and the threads that serve them until none is left.
class Resolver::Workers : public std::enable_shared_from_this<Workers> {
 public:
  explicit Workers(std::shared_ptr<TaskQueue> tasks) : tasks_(std::move(tasks)) {}

  void add(const std::shared_ptr<Pending>& pending) {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(pending);
    if (threads_ < kMaxThreads && !startThread() && threads_ == 0) {
      waiting_.pop_back();
      deliver(pending, fail(ErrorCode::NameLookupFailed, "the system refuses a thread for it"));
    }
  }

  void deliver(const std::shared_ptr<Pending>& pending, Network::LookupResult result) {
    tasks_->push([pending, result = std::move(result)] {
      if (const auto done = std::exchange(pending->done, nullptr)) {
        done(result);
      }
    });
  }

 private:
  bool startThread() {
    try {
      const SignalsBlocked blocked;
      std::thread([self = shared_from_this()] { self->work(); }).detach();
      ++threads_;
      return true;
    } catch (const std::system_error&) {
      return false;
    }
  }

  void work() {
    while (const auto pending = next()) {
      deliver(pending, lookUp(pending->host, pending->port));
    }
  }

  // The next lookup; null tells the calling thread to end.
  std::shared_ptr<Pending> next() {
    const std::lock_guard lock(mutex_);
    while (!waiting_.empty()) {
      auto pending = std::move(waiting_.front());
      waiting_.pop_front();
      if (pending->isWanted) {
        return pending;
      }
    }
    --threads_;
    return nullptr;
  }

  const std::shared_ptr<TaskQueue> tasks_;
  std::mutex mutex_;
  std::deque<std::shared_ptr<Pending>> waiting_;
  int threads_ = 0;
};

Resolver::Resolver(std::shared_ptr<TaskQueue> tasks) : workers_(std::make_shared<Workers>(std::move(tasks))) {}

std::unique_ptr<Lookup> Resolver::start(const std::string& host, std::uint16_t port,
                                        std::function<void(Network::LookupResult)> done) {
  auto pending = std::make_shared<Pending>();
  pending->host = host;
  pending->port = port;
  pending->done = std::move(done);
  if (const auto literal = SocketAddress::parse(host, port)) {
    workers_->deliver(pending, std::vector{*literal});
  } else {
    workers_->add(pending);
  }
  return std::make_unique<PendingLookup>(std::move(pending));
}

}  // namespace tsq::net
