// SPDX-License-Identifier: GPL-3.0-or-later
/// A time server inside the monitor, on the loopback addresses, so that it can be tried without any network.
#pragma once

#include <memory>
#include <thread>
#include <vector>

#include "engine/engine_loop.h"
#include "monitor/server_entry.h"
#include "server/server.h"

namespace tsq::app {

class DemoServer {
 public:
  /// Starts one on its own thread with a key made for it. The clock must outlive it. Errors: those of binding an
  /// address and of making a key.
  static Result<std::unique_ptr<DemoServer>> start(const Clock& clock, const EngineLoopFactory& makeLoop);
  ~DemoServer();

  /// The ways to reach it: by datagram and by stream, with its key pinned.
  const std::vector<ServerEntry>& entries() const { return entries_; }

 private:
  DemoServer(const Clock& clock, std::unique_ptr<EngineLoop> loop,
             std::shared_ptr<const quic::ServerCredentials> credentials);
  Result<void> listen(const quic::Pin& pin);

  std::unique_ptr<EngineLoop> loop_;
  server::Server server_;  // only touched on the thread while that runs
  std::vector<ServerEntry> entries_;
  std::thread thread_;
};

}  // namespace tsq::app
