// SPDX-License-Identifier: MIT
/// The real network: UDP sockets with kernel timestamps, a resolver, and the loop that drives Actors.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "base/file_descriptor.h"
#include "base/network.h"

namespace tsq::net {

class EventLoop final : public Network {
 public:
  /// The clock must outlive the loop. If the loop's file descriptors cannot be created, run() returns the error.
  explicit EventLoop(const Clock& clock);
  ~EventLoop() override;

  Result<std::unique_ptr<Socket>> connect(const SocketAddress& remote, PacketHandler& handler) override;
  Result<std::unique_ptr<Socket>> bind(const SocketAddress& local, PacketHandler& handler) override;
  /// One of `count` sockets of this process on an address, see UdpSocket::bindShared().
  Result<std::unique_ptr<Socket>> bindShared(const SocketAddress& local, std::size_t count, PacketHandler& handler);
  /// A socket that another program has bound, such as systemd; one of `count` on its address.
  Result<std::unique_ptr<Socket>> adopt(FileDescriptor socket, std::size_t count, PacketHandler& handler);
  std::unique_ptr<Lookup> resolve(const std::string& host, std::uint16_t port,
                                  std::function<void(LookupResult)> done) override;

  /// Also serves the actor's deadlines until stopDriving(). On the loop's thread, or while it does not run.
  void drive(Actor& actor);
  void stopDriving(Actor& actor);
  /// Runs until stop(); sockets, lookups, posted tasks and the actors' deadlines are all served on this thread. Errors:
  /// Internal, if the system refuses poll or the like.
  [[nodiscard]] Result<void> run();
  /// Drives this actor during the run.
  [[nodiscard]] Result<void> run(Actor& actor);
  /// Makes run() return soon. From any thread, or from a callback.
  void stop();
  /// Runs `task` on the loop's thread, in order. From any thread.
  void post(std::function<void()> task);
  /// Until the loop's end, these signals only run `handler` on the loop's thread. A SIGHUP that is ignored (nohup)
  /// stays ignored. For one loop in a process. Errors: Internal.
  [[nodiscard]] Result<void> onSignals(const std::vector<int>& signals, std::function<void(int signal)> handler);
  /// Runs `handler` on the loop's thread while the descriptor has input or was closed by its peer, until ignoreInput(),
  /// which has to come before the descriptor is closed. On the loop's thread, or while it does not run.
  void onInput(int descriptor, std::function<void()> handler);
  void ignoreInput(int descriptor);
  /// Received packets that the kernel has dropped because the sockets' buffers were full. On the loop's thread.
  std::uint64_t kernelDrops() const;
  /// Runs `handler` on the loop's thread when this computer's addresses or default routes have changed and then stayed
  /// the same for 1 s.
  void onNetworkChange(std::function<void()> handler);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace tsq::net
