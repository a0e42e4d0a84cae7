// SPDX-License-Identifier: MIT
#include "client/ensemble.h"

#include <algorithm>
#include <vector>

namespace tsq::client {
namespace {

// One odd sample happens to anybody; a server that gives nothing else contradicts itself.
constexpr int kAnomalous = 3;
// A step that we asked for is seen within this: between two looks at the clock it may be slewed as well.
constexpr Duration kStepTolerance = std::chrono::milliseconds(5);

bool isAboutIdentity(ErrorCode reason) {
  switch (reason) {
    case ErrorCode::CertificateUnusable:
    case ErrorCode::CertificateUntrusted:
    case ErrorCode::CertificateUnacceptable:
    case ErrorCode::CertificateNameMismatch:
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
    case ErrorCode::CertificateTooOld:
    case ErrorCode::PinMismatch:
      return true;
    default:
      return false;
  }
}

}  // namespace

Ensemble::Ensemble(const Clock& clock) : clock_(clock), lastReading_(clock.read()) {}

void Ensemble::add(ServerId server, const PollRange& poll) {
  servers_.try_emplace(server, Watched{.track = {}, .pace = PollPace(poll)});
}

void Ensemble::remove(ServerId server) {
  servers_.erase(server);
}

Ensemble::Watched* Ensemble::find(ServerId server) {
  const auto found = servers_.find(server);
  return found == servers_.end() ? nullptr : &found->second;
}

void Ensemble::noteConnected(ServerId server, const ConnectionInfo& connection) {
  if (Watched* watched = find(server)) {
    watched->verified = connection.verified;
  }
}

void Ensemble::noteSample(ServerId server, const Sample& sample) {
  restartIfDisturbed();
  if (Watched* watched = find(server)) {
    watched->reach = static_cast<std::uint8_t>(watched->reach << 1U) | 1U;
    watched->invalidInARow = sample.invalid ? watched->invalidInARow + 1 : 0;
    watched->report = sample.report;
    watched->advisory = sample.advisory;
    if (!isFromBeforeTheStep(sample)) {
      watched->track.add(sample);
    }
    if (const auto estimate = watched->track.estimateAt(sample.measuredAt)) {
      watched->pace.noteTrack(*estimate);
    }
  }
}

void Ensemble::noteAmended(ServerId server, const Sample& sample) {
  Watched* watched = find(server);
  if (watched != nullptr && sample.measuredAt > disturbedAt_) {
    watched->invalidInARow = 0;
    watched->track.amend(sample);
  }
}

void Ensemble::noteFailure(ServerId server, ErrorCode reason) {
  if (Watched* watched = find(server)) {
    watched->reach = static_cast<std::uint8_t>(watched->reach << 1U);
    if (isAboutIdentity(reason)) {
      watched->reach = 0;
      watched->track.restart();
    }
  }
}

void Ensemble::noteNetworkChange() {
  restartAll();
}

void Ensemble::expectStep(Duration by) {
  restartIfDisturbed();
  expectedStep_ = by;
}

void Ensemble::concludeStep(bool wasMade) {
  restartIfDisturbed();
  if (std::exchange(expectedStep_, std::nullopt) && wasMade) {
    restartAll();  // too small to be seen: nobody knows which samples are from before
  }
}

void Ensemble::restartAll() {
  disturbedAt_ = clock_.monotonic();
  for (auto& [id, server] : servers_) {
    server.track.restart();
    server.pace.restart();
  }
}

void Ensemble::restartIfDisturbed() {
  const ClockReading reading = clock_.read();
  if (slewWatch_.note(reading)) {
    disturbance_ = Disturbance::Slewed;
    restartAll();
  }
  if (const auto reason = findDisturbance({.start = lastReading_, .end = reading})) {
    if (*reason == InvalidReason::ClockStepped) {
      lastStep_ = {.noticedAt = reading.mono,
                   .by = (reading.wall - lastReading_.wall) - (reading.boot - lastReading_.boot)};
      takeStep(lastStep_->by);
    } else {
      disturbance_ = Disturbance::Suspended;
      restartAll();
    }
  }
  lastReading_ = reading;
}

void Ensemble::takeStep(Duration by) {
  const bool isExpected = expectedStep_ && std::chrono::abs(by - *expectedStep_) <=
                                               std::min(kStepTolerance, std::chrono::abs(*expectedStep_) / 2);
  if (!isExpected) {
    disturbance_ = Disturbance::Stepped;
    return restartAll();
  }
  disturbedAt_ = lastStep_->noticedAt;
  for (auto& [id, server] : servers_) {
    server.track.clockMoved(*expectedStep_);
  }
  expectedStep_.reset();
}

// It was on its way to us when we noticed, so its T4 may be of the clock as it was.
bool Ensemble::isFromBeforeTheStep(const Sample& sample) const {
  if (!lastStep_ || sample.measuredAt >= lastStep_->noticedAt) {
    return false;
  }
  const Duration then = sample.t4.time_since_epoch() - sample.measuredAt.time_since_epoch();
  const Duration now = lastReading_.wall.time_since_epoch() - lastReading_.mono.time_since_epoch();
  return std::chrono::abs(now - then) > std::chrono::abs(lastStep_->by) / 2;
}

// What the server is, whatever it measured. Those that are better than others in one way set these aside.
std::optional<ServerStatus> Ensemble::reasonToExclude(const Watched& server) const {
  const auto some = [this](auto&& isBetter) {
    return std::any_of(servers_.begin(), servers_.end(),
                       [&](const auto& entry) { return entry.second.reach != 0 && isBetter(entry.second); });
  };
  if (server.reach == 0) {
    return ServerStatus::Unreachable;
  }
  if (server.advisory || (!server.verified && some([](const Watched& other) { return other.verified; }))) {
    return ServerStatus::Unauthenticated;
  }
  if (server.report.unsynchronised) {
    return ServerStatus::Unsynchronised;
  }
  if (server.report.smearing && some([](const Watched& other) { return !other.report.smearing; })) {
    return ServerStatus::Smeared;
  }
  return std::nullopt;
}

Claim Ensemble::claimOf(const Watched& server, const std::optional<TrackEstimate>& estimate) const {
  if (server.invalidInARow >= kAnomalous || (!estimate && server.invalidInARow > 0)) {
    return {.excluded = ServerStatus::Anomalous};
  }
  if (const auto reason = reasonToExclude(server)) {
    return {.excluded = reason};
  }
  if (!estimate) {
    return {.excluded = ServerStatus::Unreachable};
  }
  return {.excluded = std::nullopt,
          .offset = estimate->offset,
          .deviation = estimate->offsetDeviation,
          .rootDistance = estimate->rootDistance};
}

Duration Ensemble::pollInterval(ServerId server) const {
  return servers_.at(server).pace.interval();
}

EnsembleView Ensemble::view() {
  restartIfDisturbed();
  std::optional<MonoTime> newest;
  for (const auto& [id, server] : servers_) {
    newest = std::max(newest, server.track.newest());
  }
  return viewAt(newest.value_or(lastReading_.mono));
}

EnsembleView Ensemble::viewNow() {
  restartIfDisturbed();
  return viewAt(lastReading_.mono);
}

EnsembleView Ensemble::viewAt(MonoTime when) const {
  EnsembleView view{.at = when};
  std::vector<Claim> claims;
  for (const auto& [id, server] : servers_) {
    ServerView& seen = view.servers[id];
    seen = {.estimate = server.track.estimateAt(when), .reach = server.reach, .verified = server.verified};
    claims.push_back(claimOf(server, seen.estimate));
  }
  const Selection selection = select(claims);
  std::size_t index = 0;
  for (auto& [id, seen] : view.servers) {
    seen.verdict = selection.verdicts[index++];
  }
  view.answer = selection.answer;
  if (view.answer) {
    view.answer->nearLeap = isLeapAnnounced(view) && isNearLeap(lastReading_.wall + view.answer->offset);
  }
  return view;
}

// One of those that count is enough: setting a clock can wait.
bool Ensemble::isLeapAnnounced(const EnsembleView& view) const {
  return std::any_of(view.servers.begin(), view.servers.end(), [this](const auto& entry) {
    const ServerStatus status = entry.second.verdict.status;
    const Leap leap = servers_.at(entry.first).report.leap;
    return (status == ServerStatus::Selected || status == ServerStatus::Combined) &&
           (leap == Leap::Insert || leap == Leap::Delete);
  });
}

}  // namespace tsq::client
