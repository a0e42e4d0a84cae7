// SPDX-License-Identifier: MIT
/// Simulated time: what is to happen, in the order in which it happens.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <queue>
#include <vector>

#include "base/time.h"

namespace tsq::sim {

/// Tag type of the time that no host can read: perfect, and zero when the simulation begins.
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
  /// Moves to the next event and has it happen; there must be one.
  void runNext();
  /// Moves on to a time before which nothing is left to happen.
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
