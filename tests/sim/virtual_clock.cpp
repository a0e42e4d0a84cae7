// SPDX-License-Identifier: MIT
#include "sim/virtual_clock.h"

namespace tsq::sim {
namespace {

constexpr std::int64_t kMillion = 1'000'000;
constexpr std::int64_t kBillion = 1'000'000'000;
// No simulation runs for a century; later times are treated as never.
constexpr Duration kEndOfTime = std::chrono::years(100);
// Frequency errors are below 0.1, so each round leaves less than a tenth of the error.
constexpr int kNewtonRounds = 12;

// Split so that hours of nanoseconds times the error do not overflow.
Duration stretch(Duration time, std::int64_t partsPerTrillion) {
  const std::int64_t seconds = time.count() / kBillion;
  const std::int64_t rest = time.count() % kBillion;
  const std::int64_t perMillion = partsPerTrillion / kMillion;
  const std::int64_t beyond = partsPerTrillion % kMillion;
  const std::int64_t ofRest = rest * perMillion / 1'000 + rest * beyond / kBillion;
  return time + Duration((seconds * partsPerTrillion + ofRest) / 1'000);
}

}  // namespace

VirtualClock::VirtualClock(const EventQueue& queue, WallTime utcAtStart, const ClockModel& model)
    : queue_(queue), utcAtStart_(utcAtStart), baseTime_(queue.now()), frequency_(model.frequency) {
  base_.wall = utcAtStart + queue.now().time_since_epoch() + model.offset;
  base_.mono = MonoTime(model.uptime);
  base_.boot = BootTime(model.uptime);
  base_.raw = RawTime(model.uptime);
}

ClockReading VirtualClock::read() const {
  const Duration passed = queue_.now() - baseTime_;
  const Duration elapsed = onClock(passed);
  ClockReading reading = base_;
  reading.wall += elapsed;
  reading.boot += elapsed;
  reading.mono += suspended_ ? Duration::zero() : elapsed;
  reading.raw += suspended_ ? Duration::zero() : onOscillator(passed);
  return reading;
}

void VirtualClock::step(Duration by) {
  base_.wall += by;
}

void VirtualClock::setFrequency(FrequencyError frequency) {
  rebase();
  frequency_ = frequency;
}

void VirtualClock::slew(FrequencyError by) {
  rebase();
  slew_ = by;
}

void VirtualClock::suspend() {
  rebase();
  suspended_ = true;
}

void VirtualClock::resume() {
  rebase();
  suspended_ = false;
}

Duration VirtualClock::error() const {
  return wall() - (utcAtStart_ + queue_.now().time_since_epoch());
}

TrueTime VirtualClock::whenMonotonic(MonoTime deadline) const {
  if (deadline == kNever || suspended_) {
    return TrueTime::max();
  }
  if (deadline <= base_.mono) {
    return baseTime_;
  }
  const Duration wanted = deadline - base_.mono;
  if (wanted > kEndOfTime) {
    return TrueTime::max();
  }
  Duration elapsed = wanted;
  for (int round = 0; round < kNewtonRounds; ++round) {
    elapsed += wanted - onClock(elapsed);
  }
  while (onClock(elapsed) < wanted) {
    elapsed += Duration(1);
  }
  while (onClock(elapsed - Duration(1)) >= wanted) {
    elapsed -= Duration(1);
  }
  return baseTime_ + elapsed;
}

Duration VirtualClock::onOscillator(Duration trueElapsed) const {
  return stretch(trueElapsed, frequency_.partsPerTrillion);
}

Duration VirtualClock::onClock(Duration trueElapsed) const {
  return stretch(trueElapsed, frequency_.partsPerTrillion + slew_.partsPerTrillion);
}

void VirtualClock::rebase() {
  base_ = read();
  baseTime_ = queue_.now();
}

}  // namespace tsq::sim
