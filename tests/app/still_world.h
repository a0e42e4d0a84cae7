// SPDX-License-Identifier: GPL-3.0-or-later
/// An engine without events: tests pass samples to the monitor themselves.
#pragma once

#include <memory>
#include <semaphore>

#include "monitor/monitor.h"
#include "test_support.h"

namespace tsq::app::test {

/// A socket that never receives anything.
class StillSocket final : public Socket {
 public:
  explicit StillSocket(SocketAddress local) : local_(local) {
    constexpr std::uint16_t kAnyPort = 4433;
    local_.setPort(kAnyPort);
  }
  void send(const PacketOut& /*packet*/) override {}
  SocketAddress localAddress() const override { return local_; }

 private:
  SocketAddress local_;
};

class StillLoop final : public EngineLoop, private Network {
 public:
  Network& network() override { return *this; }
  Result<void> run(Actor& /*actor*/) override {
    stopped_.acquire();
    return {};
  }
  void stop() override { stopped_.release(); }
  void post(std::function<void()> /*task*/) override {}
  void onNetworkChange(std::function<void()> /*handler*/) override {}

 private:
  Result<std::unique_ptr<Socket>> connect(const SocketAddress& /*remote*/, PacketHandler& /*handler*/) override {
    return tl::unexpected(Error{ErrorCode::NetworkUnreachable, {}});
  }
  Result<std::unique_ptr<Socket>> bind(const SocketAddress& local, PacketHandler& /*handler*/) override {
    return std::make_unique<StillSocket>(local);
  }
  std::unique_ptr<Lookup> resolve(const std::string& /*host*/, std::uint16_t /*port*/,
                                  std::function<void(LookupResult)> /*done*/) override {
    return nullptr;
  }

  std::binary_semaphore stopped_{0};
};

inline std::unique_ptr<EngineLoop> makeStillLoop(const Clock& /*clock*/) {
  return std::make_unique<StillLoop>();
}

/// Passes a new sample of the server in a row to the monitor; at first also its connection.
inline void tell(Monitor& monitor, const Clock& clock, int row, Duration offset, Duration delay) {
  const ServerRecord& record = monitor.servers().records()[static_cast<std::size_t>(row)];
  if (!record.connection()) {
    monitor.servers().takeConnection(record.id(), {.alpn = "tsq/1", .verified = !record.entry().isInsecure()});
  }
  monitor.servers().takeSample(record.id(), makeSample(clock, offset, delay), client::Transport::Datagram);
}

}  // namespace tsq::app::test
