// SPDX-License-Identifier: MIT
/// The workers of tsq-server: the first runs on the main thread, each other one on a thread of its own.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

#include "programs/server/worker.h"

namespace tsq::programs {

/// Belongs to the main thread.
class Workers {
 public:
  /// The limits in `settings` are those of all workers together. `inherited`: the sockets of each worker, or none. The
  /// clock must outlive it.
  Workers(std::size_t count, const Clock& clock, WorkerSettings settings, std::vector<InheritedSockets> inherited);
  /// Stops and joins the threads.
  ~Workers();
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  Worker& first() { return *workers_.front(); }
  std::size_t count() const { return workers_.size(); }
  const std::shared_ptr<WorkerStates>& states() const { return states_; }

  /// The others listen on these addresses, where the first listens already, and their threads start. Errors: those of
  /// Server::listen().
  Result<void> start(const std::vector<SocketAddress>& addresses);
  /// Runs `change` with each server, on its thread.
  void forEach(const std::function<void(server::Server&)>& change);
  /// Changes the limits of all workers together.
  void setLimits(const server::Limits& limits);
  /// Each loop stops when its server has drained.
  void drain();
  /// All loops stop.
  void stop();
  /// Waits for the threads to end, after drain() or stop().
  void join();
  /// A thread has ended with an error, which was printed.
  bool haveFailed() const { return hasFailed_; }
  /// The sum; while they run, of the others as it was within the last second.
  server::Counters counters();

 private:
  void run(Worker& worker);
  void change(std::size_t number, const std::function<void(server::Server&)>& change);

  std::shared_ptr<WorkerStates> states_;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::vector<std::thread> threads_;
  std::atomic<bool> hasFailed_ = false;
};

}  // namespace tsq::programs
