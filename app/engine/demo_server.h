// SPDX-License-Identifier: GPL-3.0-or-later
/// A time server inside the monitor, on the loopback addresses, so that it can be tried without any network.
#pragma once

#include <memory>
#include <thread>
#include <vector>

#include "engine/engine_loop.h"
#include "server/server.h"
#include "tls/trust.h"

namespace tsq::app {

class DemoServer {
 public:
  /// Starts one on its own thread with a key made for it. The clock must outlive it. Errors: those of binding an
  /// address, of making a key and of starting a thread.
  static Result<std::unique_ptr<DemoServer>> start(const Clock& clock, const EngineLoopFactory& makeLoop);
  ~DemoServer();

  /// Where it listens: over IPv4 first, and over IPv6 where the machine has it, else over IPv4 again.
  const std::vector<SocketAddress>& addresses() const { return addresses_; }
  /// Of its key: what to believe it by.
  const quic::Pin& pin() const { return pin_; }

 private:
  DemoServer(const Clock& clock, std::unique_ptr<EngineLoop> loop,
             std::shared_ptr<const quic::ServerCredentials> credentials);
  Result<void> listen();

  std::unique_ptr<EngineLoop> loop_;
  const quic::Pin pin_;
  server::Server server_;  // only touched on the thread while that runs
  std::vector<SocketAddress> addresses_;
  std::thread thread_;
};

}  // namespace tsq::app
