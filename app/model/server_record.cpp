// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/server_record.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

constexpr int kReachLength = 8;

// T4 is the kernel's, measuredAt is read when the program gets to run: on a busy machine several milliseconds later. A
// smaller step passes unnoticed until eight newer samples are there.
constexpr Duration kStepTolerance = 20ms;
// A clock that is being slewed moves by at most 500 ppm against CLOCK_MONOTONIC, plus as much of frequency correction.
constexpr std::int64_t kSlewDivisor = 1'000;

// The clock was set between two samples: what was measured before says nothing about the clock as it is now.
bool clockWasSetBetween(const Sample& earlier, const Sample& later) {
  const Duration onMonoClock = later.measuredAt - earlier.measuredAt;
  const Duration moved = (later.t4 - earlier.t4) - onMonoClock;
  const Duration size = moved < Duration::zero() ? -moved : moved;
  return size > kStepTolerance + onMonoClock / kSlewDivisor;
}

}  // namespace

void Reach::add(bool answered) {
  bits = static_cast<std::uint8_t>((bits << 1) | (answered ? 1 : 0));
  count = std::min(count + 1, kReachLength);
}

ServerRecord::ServerRecord(client::ServerId id, ServerEntry entry, int colorIndex)
    : id_(id), entry_(std::move(entry)), colorIndex_(colorIndex) {}

void ServerRecord::setConnection(const client::ConnectionInfo& connection) {
  connection_ = connection;
}

HistoryPoint ServerRecord::addSample(const Sample& sample, client::Transport transport) {
  reach_.add(!sample.invalid);
  lastExchange_ = sample.measuredAt;
  lastError_.reset();
  lastInvalid_ = sample.invalid;
  transport_ = transport;
  if (sample.invalid) {
    return remember({.at = sample.t4});
  }
  lastSample_ = sample;
  recent_.push_back(sample);
  if (recent_.size() > kRecentSamples) {
    recent_.pop_front();
  }
  return remember({.at = sample.t4, .offset = sample.offset(), .delay = sample.delay()});
}

HistoryPoint ServerRecord::addFailure(const Error& error, const ClockReading& now) {
  reach_.add(false);
  lastExchange_ = now.mono;
  lastError_ = error;
  lastInvalid_.reset();
  return remember({.at = now.wall});
}

HistoryPoint ServerRecord::restart(WallTime now) {
  reach_ = {};
  recent_.clear();
  lastError_.reset();
  lastInvalid_.reset();
  lastSample_.reset();
  lastExchange_.reset();
  return remember({.at = now});
}

HistoryPoint ServerRecord::remember(const HistoryPoint& point) {
  history_.push_back(point);
  if (history_.size() > kMostHistoryPoints) {
    history_.pop_front();
  }
  return point;
}

std::vector<Sample> ServerRecord::usableSamples(MonoTime now, Duration maxAge) const {
  std::vector<Sample> usable;
  for (auto it = recent_.rbegin(); it != recent_.rend(); ++it) {
    if (now - it->measuredAt > maxAge || clockWasSetBetween(*it, recent_.back())) {
      break;
    }
    usable.push_back(*it);
  }
  return usable;
}

std::optional<Estimate> ServerRecord::estimate(MonoTime now, Duration maxAge) const {
  return estimateBurst(usableSamples(now, maxAge));
}

std::optional<MonoTime> ServerRecord::estimateTakenAt(MonoTime now, Duration maxAge) const {
  const std::vector<Sample> usable = usableSamples(now, maxAge);
  const std::optional<Estimate> chosen = estimateBurst(usable);
  if (!chosen) {
    return std::nullopt;
  }
  const auto source = std::find_if(usable.begin(), usable.end(), [&](const Sample& sample) {
    return sample.offset() == chosen->offset && sample.delay() == chosen->delay;
  });
  return source == usable.end() ? std::nullopt : std::optional(source->measuredAt);
}

ServerState ServerRecord::state(MonoTime now, Duration maxAge) const {
  if (!lastExchange_) {
    return ServerState::Starting;
  }
  if (!lastSample_ || now - lastSample_->measuredAt > maxAge) {
    return ServerState::Silent;
  }
  return lastError_ || lastInvalid_ ? ServerState::Doubtful : ServerState::Answering;
}

}  // namespace tsq::app
