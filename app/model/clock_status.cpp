// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clock_status.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

// RFC 5905's PHI: how fast an undisciplined clock may run away from what was measured, 15 ppm.
constexpr std::int64_t kDriftAllowancePerMillion = 15;
// The first check may take a name lookup and a handshake with retries.
constexpr Duration kStaleMargin = 5s;

Duration magnitude(Duration value) {
  return value < Duration::zero() ? -value : value;
}

bool isBeyond(Duration offset, Duration threshold, bool alreadyBeyond) {
  const double limit = static_cast<double>(threshold.count()) * (alreadyBeyond ? kClearRatio : 1.0);
  return static_cast<double>(magnitude(offset).count()) > limit;
}

ClockState judge(Duration offset, ClockState previous) {
  const bool wasWrong = previous == ClockState::Wrong;
  if (isBeyond(offset, kAlarmOffset, wasWrong)) {
    return ClockState::Wrong;
  }
  return isBeyond(offset, kWarnOffset, wasWrong || previous == ClockState::Drifting) ? ClockState::Drifting
                                                                                     : ClockState::Good;
}

Duration driftAllowance(Duration age) {
  return std::max(age, Duration::zero()) / 1'000'000 * kDriftAllowancePerMillion;
}

struct Opinions {
  std::vector<Estimate> estimates;
  std::vector<MonoTime> takenAt;
};

Opinions collect(std::span<const ServerRecord> servers, MonoTime now, Duration maxAge) {
  Opinions opinions;
  for (const ServerRecord& server : servers) {
    if (const auto estimate = server.estimate(now, maxAge)) {
      opinions.estimates.push_back(*estimate);
      opinions.takenAt.push_back(server.estimateTakenAt(now, maxAge).value_or(now));
    }
  }
  return opinions;
}

// How old the measurement behind the answer was when the newest one came. Counting on from there would make the
// headline creep between two checks; "checked 12 s ago" beside it says that instead.
Duration ageOfChosen(const Opinions& opinions, const CombinedEstimate& combined, MonoTime newest) {
  Duration oldest{};
  for (std::size_t i = 0; i < opinions.estimates.size(); ++i) {
    if (opinions.estimates[i].offset == combined.offset) {
      oldest = std::max(oldest, newest - opinions.takenAt[i]);
    }
  }
  return oldest;
}

void countServers(ClockStatus& status, std::span<const ServerRecord> servers, MonoTime now, Duration maxAge) {
  status.total = static_cast<int>(servers.size());
  bool allKernel = true;
  for (const ServerRecord& server : servers) {
    status.insecure += server.entry().isInsecure() ? 1 : 0;
    const ServerState state = server.state(now, maxAge);
    if (state != ServerState::Answering && state != ServerState::Doubtful) {
      continue;
    }
    ++status.answering;
    const Sample& sample = *server.lastSample();
    status.checkedAt = std::max(status.checkedAt.value_or(sample.measuredAt), sample.measuredAt);
    allKernel = allKernel && sample.t1Source == StampSource::Kernel && sample.t4Source == StampSource::Kernel;
  }
  status.kernelStamps = status.answering > 0 && allKernel;
}

void keepLastKnown(ClockStatus& status, const ClockStatus& previous) {
  status.offset = previous.offset;
  status.uncertainty = previous.uncertainty;
  status.checkedAt = previous.checkedAt;
}

ClockState stateWithoutAnswers(std::span<const ServerRecord> servers) {
  const bool allHeard = std::all_of(servers.begin(), servers.end(),
                                    [](const ServerRecord& server) { return server.lastExchange().has_value(); });
  return allHeard ? ClockState::NoAnswer : ClockState::Starting;
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

ClockStatus assess(std::span<const ServerRecord> servers, const Assessment& assessment, const ClockStatus& previous) {
  ClockStatus status;
  if (servers.empty()) {
    return status;
  }
  const Duration maxAge = staleAfter(assessment.pollInterval);
  countServers(status, servers, assessment.now, maxAge);
  const Opinions opinions = collect(servers, assessment.now, maxAge);
  const std::optional<CombinedEstimate> combined = combine(opinions.estimates);
  if (combined && status.checkedAt) {
    status.offset = combined->offset;
    status.uncertainty = combined->uncertainty + driftAllowance(ageOfChosen(opinions, *combined, *status.checkedAt));
    status.state = judge(combined->offset, previous.state);
  } else {
    keepLastKnown(status, previous);
    status.state = stateWithoutAnswers(servers);
    status.error = commonError(servers);
  }
  if (assessment.paused) {
    status.state = ClockState::Paused;
  }
  return status;
}

}  // namespace tsq::app
