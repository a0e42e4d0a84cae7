// SPDX-License-Identifier: MIT
/// One thread's part of tsq-server: an event loop and a server.
#pragma once

#include "net/event_loop.h"
#include "programs/server/metrics.h"
#include "server/server.h"

namespace tsq::programs {

/// What every worker gets at the start.
struct WorkerSettings {
  std::shared_ptr<const quic::ServerCredentials> credentials;
  server::Limits limits;
  quic::SessionSecret secret;
  server::KeyRing signingKeys;
};

/// Belongs to the thread that runs its loop, except for loop().post() and stop().
class Worker final : public Actor {
 public:
  /// The clock must outlive it.
  Worker(std::size_t number, const Clock& clock, const WorkerSettings& settings);

  net::EventLoop& loop() { return loop_; }
  server::Server& server() { return server_; }
  /// Publishes its state every second; null: not any more.
  void publishTo(Metrics* metrics);

  MonoTime nextDeadline() const override;
  void onDeadline() override;

 private:
  void publish();

  const std::size_t number_;
  const Clock& clock_;
  net::EventLoop loop_;
  server::Server server_;
  Metrics* metrics_ = nullptr;
  MonoTime nextPublication_ = kNever;
};

}  // namespace tsq::programs
