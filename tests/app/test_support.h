// SPDX-License-Identifier: GPL-3.0-or-later
/// A clock that the test moves, and samples of a server.
#pragma once

#include "base/time.h"
#include "client/fleet.h"
#include "engine/demo_server.h"
#include "estimate/sample.h"
#include "monitor/server_entry.h"

namespace tsq::app::test {

class TestClock final : public Clock {
 public:
  WallTime wall() const override { return reading_.wall; }
  MonoTime monotonic() const override { return reading_.mono; }
  ClockReading read() const override { return reading_; }

  void advance(Duration by) {
    reading_.wall += by;
    reading_.mono += by;
    reading_.boot += by;
    reading_.raw += by;
  }
  /// Another process steps the clock.
  void step(Duration by) { reading_.wall += by; }
  /// The machine is suspended.
  void sleep(Duration by) {
    reading_.wall += by;
    reading_.boot += by;
  }

 private:
  ClockReading reading_{.wall = WallTime(std::chrono::hours(24 * 365 * 55)),
                        .mono = MonoTime(std::chrono::hours(1)),
                        .boot = BootTime(std::chrono::hours(1))};
};

/// A sample received now, with this offset.
inline Sample makeSample(const Clock& clock, Duration offset, Duration delay) {
  const WallTime arrival = clock.wall();
  const WallTime server = arrival - delay / 2 + offset;
  return {.t1 = arrival - delay,
          .t2 = server,
          .t3 = server,
          .t4 = arrival,
          .t1Source = StampSource::Kernel,
          .t2Source = StampSource::Kernel,
          .t4Source = StampSource::Kernel,
          .measuredAt = clock.monotonic()};
}

inline ServerEntry makeEntry(const char* address) {
  return {.spec = client::ServerSpec::parse(address).value()};
}

/// The entry for that server, with datagrams.
inline ServerEntry entryOf(const DemoServer& server) {
  return ServerEntry::pinned(server.addresses().front(), server.pin(), client::TransportChoice::Datagram);
}

}  // namespace tsq::app::test
