// SPDX-License-Identifier: GPL-3.0-or-later
/// The clock's state without short changes. Pure.
#pragma once

#include <optional>
#include <utility>

#include "monitor/clock_status.h"

namespace tsq::app {

class SettledState {
 public:
  /// A state has to last this long.
  static constexpr Duration kMustLast = std::chrono::seconds(10);

  /// To be called about once per second. A state that has settled now, if it is another one than before. What is no
  /// statement about the clock, as at the start, does not count.
  std::optional<ClockState> consider(ClockState state, MonoTime now) {
    if (state != candidate_) {
      candidate_ = state;
      since_ = now;
    }
    const bool isStatement = state != ClockState::Starting && state != ClockState::NoServers;
    if (!isStatement || state == settled_ || now - since_ < kMustLast) {
      return std::nullopt;
    }
    settled_ = state;
    return state;
  }

 private:
  std::optional<ClockState> settled_;
  std::optional<ClockState> candidate_;
  MonoTime since_{};
};

}  // namespace tsq::app
