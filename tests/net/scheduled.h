// SPDX-License-Identifier: MIT
/// Actions at given times after the start of a loop; then the loop stops.
#pragma once

#include <deque>
#include <functional>

#include "net/event_loop.h"

namespace tsq::test {

class Scheduled final : public Actor {
 public:
  Scheduled(net::EventLoop& loop, const Clock& clock) : loop_(loop), clock_(clock), begun_(clock.monotonic()) {}

  /// In the order of their times.
  void at(Duration time, std::function<void()> act) { plan_.push_back({begun_ + time, std::move(act)}); }
  void stopAt(Duration time) {
    at(time, [this] { loop_.stop(); });
  }
  Duration elapsed() const { return clock_.monotonic() - begun_; }

  MonoTime nextDeadline() const override { return plan_.empty() ? kNever : plan_.front().when; }
  void onDeadline() override {
    const Step step = std::move(plan_.front());
    plan_.pop_front();
    step.act();
  }

 private:
  struct Step {
    MonoTime when;
    std::function<void()> act;
  };

  net::EventLoop& loop_;
  const Clock& clock_;
  const MonoTime begun_;
  std::deque<Step> plan_;
};

}  // namespace tsq::test
