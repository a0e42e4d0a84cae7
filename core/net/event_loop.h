// SPDX-License-Identifier: MIT
/// The real network: UDP sockets with kernel timestamps, a resolver, and the epoll loop that drives one Actor.
#pragma once

#include <functional>
#include <memory>

#include "base/network.h"

namespace tsq::net {

class EventLoop final : public Network {
 public:
  /// The clock must outlive the loop. When the process cannot have the descriptors that the loop waits with, run() says
  /// so.
  explicit EventLoop(const Clock& clock);
  ~EventLoop() override;

  Result<std::unique_ptr<Socket>> connect(const SocketAddress& remote, PacketHandler& handler) override;
  Result<std::unique_ptr<Socket>> bind(const SocketAddress& local, PacketHandler& handler) override;
  std::unique_ptr<Lookup> resolve(const std::string& host, std::uint16_t port,
                                  std::function<void(LookupResult)> done) override;

  /// Runs until stop(); sockets, lookups, posted tasks and the actor's deadlines are all served on this thread. Errors:
  /// Internal, when the system refuses what the loop needs to wait.
  [[nodiscard]] Result<void> run(Actor& actor);
  /// Makes run() return soon. From any thread, or from a callback.
  void stop();
  /// Has `task` run on the loop's thread, in order. From any thread.
  void post(std::function<void()> task);
  /// Runs `handler` on the loop's thread when one of SIGINT, SIGTERM or SIGHUP arrives; blocks these in the calling
  /// thread, so call it before any thread is made.
  void onSignal(std::function<void(int signal)> handler);
  /// Runs `handler` on the loop's thread a second after the addresses or default routes of this computer have changed
  /// and settled.
  void onNetworkChange(std::function<void()> handler);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace tsq::net
