// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/pace.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

// The bursts of a few servers at the start, or the answers of many servers that are asked every 16 s.
constexpr double kMostAtOnce = 100;
// Numbers that change more often cannot be read.
constexpr auto kInterval = 500ms;

}  // namespace

Pace::Pace(const Clock& clock, std::function<void()> act)
    : clock_(clock), act_(std::move(act)), allowed_(kMostAtOnce), refilledAt_(clock.monotonic()) {
  later_.setSingleShot(true);
  later_.setInterval(kInterval);
  later_.callOnTimeout([this] { actNow(); });
}

void Pace::request() {
  refill();
  if (allowed_ >= 1) {
    actNow();
  } else if (!later_.isActive()) {
    later_.start();
  }
}

void Pace::refill() {
  const MonoTime now = clock_.monotonic();
  allowed_ = std::min(kMostAtOnce, allowed_ + toSeconds(now - refilledAt_) / toSeconds(kInterval));
  refilledAt_ = now;
}

void Pace::actNow() {
  allowed_ = std::max(0.0, allowed_ - 1);
  later_.stop();
  act_();
}

}  // namespace tsq::app
