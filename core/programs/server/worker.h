// SPDX-License-Identifier: MIT
/// One thread's part of tsq-server: an event loop and a server.
#pragma once

#include "net/event_loop.h"
#include "programs/server/heap_return.h"
#include "programs/server/inherited_sockets.h"
#include "programs/server/metrics/worker_states.h"
#include "server/server.h"

namespace tsq::programs {

/// What every worker gets at the start.
struct WorkerSettings {
  std::shared_ptr<const quic::ServerCredentials> credentials;
  server::Limits limits;
  quic::SessionSecrets secrets;
  server::KeyRing signingKeys;
};

/// Binds sockets that all workers share, or takes those that systemd has bound.
class WorkerNetwork final : public Network {
 public:
  WorkerNetwork(net::EventLoop& loop, const quic::Steering& place, InheritedSockets inherited)
      : loop_(loop), place_(place), inherited_(std::move(inherited)) {}

  Result<std::unique_ptr<Socket>> connect(const SocketAddress& remote, PacketHandler& handler) override {
    return loop_.connect(remote, handler);
  }
  Result<std::unique_ptr<Socket>> bind(const SocketAddress& local, PacketHandler& handler) override;
  std::unique_ptr<Lookup> resolve(const std::string& host, std::uint16_t port,
                                  std::function<void(LookupResult)> done) override {
    return loop_.resolve(host, port, std::move(done));
  }

 private:
  net::EventLoop& loop_;
  const quic::Steering place_;
  InheritedSockets inherited_;
};

/// Belongs to the thread that runs its loop, except for loop().post() and stop().
class Worker final : public Actor {
 public:
  /// Clock and states must outlive it.
  Worker(const server::WorkerPlace& place, const Clock& clock, const WorkerSettings& settings,
         InheritedSockets inherited, WorkerStates& states);

  net::EventLoop& loop() { return loop_; }
  server::Server& server() { return server_; }
  /// Stops the loop when the server has drained.
  void drain();
  /// Also every second by itself.
  void publish();

  MonoTime nextDeadline() const override;
  void onDeadline() override;

 private:
  const std::size_t number_;
  const Clock& clock_;
  WorkerStates& states_;
  net::EventLoop loop_;
  WorkerNetwork network_;
  server::Server server_;
  MonoTime nextPublication_ = MonoTime::min();
  HeapReturn heap_;
  bool isDraining_ = false;
};

}  // namespace tsq::programs
