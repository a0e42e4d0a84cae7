// SPDX-License-Identifier: GPL-3.0-or-later
/// A time server inside the monitor, on the loopback addresses, for trying the monitor without a network.
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
  /// Starts a server on its own thread with a new key. The clock must outlive it. Errors: from binding an address,
  /// making a key or starting a thread.
  static Result<std::unique_ptr<DemoServer>> start(const Clock& clock, const EngineLoopFactory& makeLoop);
  ~DemoServer();

  /// Its addresses: the first IPv4, the second IPv6 if the machine has it, else IPv4 as well.
  const std::vector<SocketAddress>& addresses() const { return addresses_; }
  /// The pin of its key.
  const quic::Pin& pin() const { return pin_; }

 private:
  DemoServer(const Clock& clock, std::unique_ptr<EngineLoop> loop,
             std::shared_ptr<const quic::ServerCredentials> credentials);
  Result<void> listen();

  std::unique_ptr<EngineLoop> loop_;
  const quic::Pin pin_;
  server::Server server_;  // only used on the thread while that runs
  std::vector<SocketAddress> addresses_;
  std::thread thread_;
};

}  // namespace tsq::app
