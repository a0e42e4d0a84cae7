// SPDX-License-Identifier: GPL-3.0-or-later
/// The real program in a world that a test may operate without harm: servers on loopback whose time is ahead, and a
/// fake helper and a fake systemd on a private system bus.
#pragma once

#include <QProcess>
#include <array>
#include <atomic>
#include <optional>

#include "at_spi.h"
#include "fake_manager.h"
#include "sync_world.h"

namespace tsq::app::test {

/// The time of a server, which counts how often it is read.
class CountingClock final : public Clock {
 public:
  explicit CountingClock(Duration ahead) : clock_(ahead) {}

  WallTime wall() const override { return read().wall; }
  MonoTime monotonic() const override { return clock_.monotonic(); }
  ClockReading read() const override {
    ++reads_;
    return clock_.read();
  }
  int reads() const { return reads_; }

 private:
  const ServerClock clock_;
  mutable std::atomic<int> reads_ = 0;
};

class OperatedProgram {
 public:
  /// The bus must have been started before any other connection: libdbus reads the addresses once.
  OperatedProgram(AtSpi& reader, SyncBus& bus, QString language);
  ~OperatedProgram();

  /// Starts it with its first settings, and waits for its window. False: it does not come.
  bool start();
  bool isRunning() const { return program_.state() != QProcess::NotRunning; }
  /// Of its end by itself; nothing: it was ended by a signal.
  std::optional<int> exitCode() const;
  const Node& root() const { return root_; }

  /// The files of its settings.
  QByteArray stored() const;
  /// Requests that reached the servers.
  int requests() const;
  FakeHelper& helper() { return helper_; }
  FakeManager& systemd() { return systemd_; }
  /// The servers' time is ahead again, and no service has been switched on.
  void beginAgain();

 private:
  AtSpi& reader_;
  const QString language_;
  SyncBus& bus_;
  FakeHelper helper_;
  FakeManager systemd_;
  std::array<CountingClock, 2> clocks_;
  std::vector<std::unique_ptr<DemoServer>> servers_;
  QProcess program_;
  Node root_;
};

}  // namespace tsq::app::test
