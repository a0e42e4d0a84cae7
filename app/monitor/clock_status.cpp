// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/clock_status.h"

#include <algorithm>
#include <cmath>

#include "monitor/server_state.h"

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

// The first check may take a name lookup and a handshake with retries.
constexpr Duration kStaleMargin = 5s;

Duration magnitude(Duration value) {
  return value < Duration::zero() ? -value : value;
}

bool isBeyond(Duration offset, Duration threshold, bool alreadyBeyond) {
  const double limit = static_cast<double>(threshold.count()) * (alreadyBeyond ? kClearRatio : 1.0);
  return static_cast<double>(magnitude(offset).count()) > limit;
}

ClockState judge(Duration offset, const Assessment& assessment, ClockState previous) {
  const bool wasWrong = previous == ClockState::Wrong;
  if (isBeyond(offset, assessment.alarmOffset, wasWrong)) {
    return ClockState::Wrong;
  }
  const bool wasBeyond = wasWrong || previous == ClockState::Drifting;
  return isBeyond(offset, assessment.warnOffset, wasBeyond) ? ClockState::Drifting : ClockState::Good;
}

void countAgreeing(ClockStatus& status, std::span<const ServerRecord> servers, const client::EnsembleView& view) {
  bool allKernel = true;
  for (const ServerRecord& server : servers) {
    if (counts(view.servers.at(server.id())) && server.lastSample()) {
      const Sample& sample = *server.lastSample();
      ++status.agreeing;
      allKernel = allKernel && sample.t1Source == StampSource::Kernel && sample.t4Source == StampSource::Kernel;
    }
  }
  status.kernelStamps = status.agreeing > 0 && allKernel;
}

bool hasEstimates(const client::EnsembleView& view) {
  return std::any_of(view.servers.begin(), view.servers.end(),
                     [](const auto& entry) { return entry.second.estimate.has_value(); });
}

bool isContradictory(const client::EnsembleView& view) {
  return std::any_of(view.servers.begin(), view.servers.end(),
                     [](const auto& entry) { return entry.second.verdict.status == ServerStatus::NoMajority; });
}

void keepLastKnown(ClockStatus& status, const ClockStatus& previous) {
  status.offset = previous.offset;
  status.uncertainty = previous.uncertainty;
  status.deviation = previous.deviation;
  status.checkedAt = previous.checkedAt;
}

ClockState stateWithoutAnswers(std::span<const ServerRecord> servers, bool isOffline) {
  const bool allHeard = std::all_of(servers.begin(), servers.end(),
                                    [](const ServerRecord& server) { return server.lastExchange().has_value(); });
  return allHeard || isOffline ? ClockState::NoAnswer : ClockState::Starting;
}

std::optional<Error> commonError(std::span<const ServerRecord> servers) {
  std::optional<Error> common;
  for (const ServerRecord& server : servers) {
    const auto& error = server.lastError();
    if (error && common && common->code != error->code) {
      return std::nullopt;
    }
    common = error ? error : common;
  }
  return common;
}

}  // namespace

bool ClockStatus::isWithinUncertainty() const {
  return offset && magnitude(*offset) <= uncertainty;
}

Duration staleAfter(std::chrono::seconds pollInterval) {
  return 3 * pollInterval + kStaleMargin;
}

ClockStatus assess(std::span<const ServerRecord> servers, const client::EnsembleView& view,
                   const Assessment& assessment, const ClockStatus& previous) {
  ClockStatus status;
  if (servers.empty()) {
    return status;
  }
  status.total = static_cast<int>(servers.size());
  status.insecure = static_cast<int>(
      std::count_if(servers.begin(), servers.end(), [](const auto& server) { return server.entry().isInsecure(); }));
  const bool isFresh = hasEstimates(view) && assessment.now - view.at <= staleAfter(assessment.pollInterval);
  if (isFresh && view.answer) {
    countAgreeing(status, servers, view);
    status.checkedAt = view.at;
    status.offset = view.answer->offset;
    status.uncertainty = view.answer->bound;
    status.deviation = view.answer->deviation;
    status.unverified = view.answer->unverified;
    status.state = judge(view.answer->offset, assessment, previous.state);
  } else {
    keepLastKnown(status, previous);
    status.state = isFresh && isContradictory(view) ? ClockState::Contradiction
                                                    : stateWithoutAnswers(servers, assessment.isOffline);
    status.error = commonError(servers);
    status.isOffline = assessment.isOffline && status.state == ClockState::NoAnswer;
  }
  if (assessment.paused) {
    status.state = ClockState::Paused;
    status.pausedUntil = assessment.pausedUntil;
  }
  return status;
}

}  // namespace tsq::app
