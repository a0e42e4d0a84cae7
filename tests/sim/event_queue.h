// SPDX-License-Identifier: MIT
/// Simulated time: pending events in the order of their times.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <queue>
#include <vector>

#include "base/time.h"

namespace tsq::sim {

/// Tag type of true time, which no host can read: exact, and zero at the start of the simulation.
struct TrueClock {
  using duration = Duration;
  using rep = duration::rep;
  using period = duration::period;
  using time_point = std::chrono::time_point<TrueClock>;
  static constexpr bool is_steady = true;
};
using TrueTime = TrueClock::time_point;

class EventQueue {
 public:
  TrueTime now() const { return now_; }

  /// Events at the same instant happen in the order in which they were added; a time in the past means now.
  void at(TrueTime time, std::function<void()> event);
  void after(Duration delay, std::function<void()> event) { at(now_ + delay, std::move(event)); }

  std::optional<TrueTime> nextTime() const;
  /// Advances to the next event and runs it; there must be one.
  void runNext();
  /// Advances to a time before which no event is left.
  void advanceTo(TrueTime time);

 private:
  struct Event {
    TrueTime time;
    std::uint64_t order;
    std::function<void()> happen;
  };
  struct Later {
    bool operator()(const Event& a, const Event& b) const {
      return a.time != b.time ? a.time > b.time : a.order > b.order;
    }
  };

  TrueTime now_;
  std::uint64_t added_ = 0;
  std::priority_queue<Event, std::vector<Event>, Later> events_;
};

}  // namespace tsq::sim
