// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/server_record.h"

#include <algorithm>
#include <utility>

namespace tsq::app {
namespace {

constexpr int kReachLength = 8;

HistoryPoint pointOf(const Sample& sample) {
  if (sample.invalid) {
    return {.at = sample.t4};
  }
  return {.at = sample.t4, .offset = sample.offset(), .delay = sample.delay()};
}

bool isProvisional(const Sample& sample, const std::optional<Sample>& before) {
  return !sample.invalid && !sample.trueSendTime && before && before->trueSendTime;
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
  HistoryPoint point = pointOf(sample);
  point.isProvisional = isProvisional(sample, lastSample_);
  reach_.add(!sample.invalid);
  lastExchange_ = sample.measuredAt;
  firstExchange_ = firstExchange_.value_or(sample.measuredAt);
  lastError_.reset();
  lastInvalid_ = sample.invalid;
  transport_ = transport;
  farSample_ = sample.invalid == InvalidReason::OffsetBeyondLimit ? std::optional(sample) : std::nullopt;
  if (sample.invalid) {
    ++invalid_[*sample.invalid];
  } else {
    isConfirmed_ = lastSample_.has_value();
    lastSample_ = sample;
  }
  return point;
}

HistoryPoint ServerRecord::amendSample(const Sample& sample) {
  const bool isFromBefore = !firstExchange_ || sample.measuredAt < *firstExchange_;
  if (isFromBefore) {
    return pointOf(sample);
  }
  if (lastInvalid_ && lastExchange_ == sample.measuredAt) {
    lastInvalid_.reset();
    reach_.bits |= 1;
  }
  if (!lastSample_ || lastSample_->measuredAt <= sample.measuredAt) {
    lastSample_ = sample;
  }
  isConfirmed_ = true;
  return pointOf(sample);
}

void ServerRecord::setReport(const wire::ClockReport& report) {
  report_ = report;
}

HistoryPoint ServerRecord::addFailure(const Error& error, const ClockReading& now) {
  reach_.add(false);
  lastExchange_ = now.mono;
  lastError_ = error;
  lastInvalid_.reset();
  farSample_.reset();
  return {.at = now.wall};
}

HistoryPoint ServerRecord::restart(WallTime now) {
  reach_ = {};
  lastError_.reset();
  lastInvalid_.reset();
  lastSample_.reset();
  isConfirmed_ = false;
  firstExchange_.reset();
  farSample_.reset();
  lastExchange_.reset();
  return {.at = now};
}

}  // namespace tsq::app
