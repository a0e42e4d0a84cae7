// SPDX-License-Identifier: MIT
#include "client/ensemble.h"

#include <algorithm>
#include <vector>

namespace tsq::client {
namespace {

// Consecutive invalid samples after which a server is anomalous; single ones happen by chance.
constexpr int kAnomalous = 3;
// If this many verified servers agree on an offset beyond the limit, the local clock is wrong, not the servers.
constexpr std::size_t kEnoughForFarOff = 3;
// Tolerance when matching an expected step: the clock may have been slewed between two readings as well.
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

// The sample with its check repeated, accepting any offset.
Sample withAnyOffset(Sample sample) {
  sample.plausible.within = Duration::max();
  sample.invalid = findAnomaly(sample);
  return sample;
}

}  // namespace

bool Ensemble::Identity::isSameAs(const Identity& other) const {
  if (key && other.key) {
    return *key == *other.key;
  }
  return address.port() != 0 && address == other.address;
}

Ensemble::Ensemble(const Clock& clock) : clock_(clock), lastReading_(clock.read()) {}

void Ensemble::add(ServerId server, const PollRange& poll) {
  const bool hasStart = poll.first.value_or(poll.shortest) < poll.shortest;
  const OffsetTrack track(hasStart ? OffsetTrack::kMemoryOfStart : OffsetTrack::kUsualMemory);
  servers_.try_emplace(server, Watched{.track = track, .farTrack = track, .pace = PollPace(poll), .identity = {}});
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
    const auto& certificate = connection.peer.certificate;
    watched->identity = {.key = certificate ? std::optional(certificate->pin) : std::nullopt,
                         .address = connection.address};
  }
}

void Ensemble::noteSample(ServerId server, const Sample& sample) {
  restartIfDisturbed();
  if (Watched* watched = find(server)) {
    watched->reach = static_cast<std::uint8_t>(unsigned{watched->reach} << 1U | (sample.invalid ? 0U : 1U));
    watched->invalidInARow = sample.invalid ? watched->invalidInARow + 1 : 0;
    watched->invalidAt = sample.invalid ? std::optional(sample.measuredAt) : std::nullopt;
    watched->report = sample.report;
    watched->advisory = sample.advisory;
    if (!isFromBeforeTheStep(sample)) {
      watched->track.add(sample);
      if (sample.invalid == InvalidReason::OffsetBeyondLimit) {
        watched->farTrack.add(withAnyOffset(sample));
      }
    }
    // An estimate costs as much as the exchange itself.
    const auto estimate = watched->pace.isFixed() ? std::nullopt : watched->track.estimateAt(sample.measuredAt);
    if (estimate) {
      watched->pace.noteTrack(*estimate);
    }
  }
}

void Ensemble::noteAmended(ServerId server, const Sample& sample) {
  Watched* watched = find(server);
  if (watched == nullptr || sample.measuredAt <= disturbedAt_) {
    return;
  }
  watched->track.amend(sample);
  if (watched->invalidAt && *watched->invalidAt <= sample.measuredAt) {
    watched->invalidAt.reset();
    watched->invalidInARow = 0;
    watched->reach |= 1U;
  }
}

void Ensemble::noteFailure(ServerId server, ErrorCode reason) {
  if (Watched* watched = find(server)) {
    watched->reach = static_cast<std::uint8_t>(watched->reach << 1U);
    if (isAboutIdentity(reason)) {
      watched->reach = 0;
      watched->track.restart();
      watched->farTrack.restart();
    }
    watched->invalidAt.reset();
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
    restartAll();  // the step was too small to be detected, so it is unknown which samples precede it
  }
}

void Ensemble::noteSteered(double before, double after) {
  restartIfDisturbed();
  slewWatch_.noteSteered(lastReading_, after - before);
  const double by = (after - before) / (1 + before);
  for (auto& [id, server] : servers_) {
    server.track.clockSteered(lastReading_.mono, by);
    server.farTrack.clockSteered(lastReading_.mono, by);
  }
}

void Ensemble::believeSteady(double deviation) {
  for (auto& [id, server] : servers_) {
    server.track.believeSteady(clock_.monotonic(), deviation);
  }
}

void Ensemble::restartAll() {
  disturbedAt_ = clock_.monotonic();
  for (auto& [id, server] : servers_) {
    server.track.restart();
    server.farTrack.restart();
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
  if (expectedLeap_ != Duration::zero() && magnitude(by - expectedLeap_) <= kStepTolerance) {
    disturbedAt_ = lastStep_->noticedAt;
    expectedLeap_ = Duration::zero();
    return;
  }
  const bool isExpected =
      expectedStep_ && magnitude(by - *expectedStep_) <= std::min(kStepTolerance, magnitude(*expectedStep_) / 2);
  if (!isExpected) {
    disturbance_ = Disturbance::Stepped;
    return restartAll();
  }
  disturbedAt_ = lastStep_->noticedAt;
  for (auto& [id, server] : servers_) {
    server.track.clockMoved(*expectedStep_);
    server.farTrack.restart();
  }
  expectedStep_.reset();
}

// A sample taken before the step was detected: its T4 may be from the clock before or after the step.
bool Ensemble::isFromBeforeTheStep(const Sample& sample) const {
  if (!lastStep_ || sample.measuredAt >= lastStep_->noticedAt) {
    return false;
  }
  const Duration then = sample.t4.time_since_epoch() - sample.measuredAt.time_since_epoch();
  const Duration now = lastReading_.wall.time_since_epoch() - lastReading_.mono.time_since_epoch();
  return magnitude(now - then) > magnitude(lastStep_->by) / 2;
}

// Reasons to exclude a server independent of its samples; some apply only if another server is better in that respect.
std::optional<ServerStatus> Ensemble::shortcomingOf(const Watched& server) const {
  const auto some = [this](auto&& isBetter) {
    return std::any_of(servers_.begin(), servers_.end(),
                       [&](const auto& entry) { return entry.second.reach != 0 && isBetter(entry.second); });
  };
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

std::optional<ServerStatus> Ensemble::reasonToExclude(const Watched& server, bool hasEstimate) const {
  if (server.invalidInARow >= kAnomalous || (!hasEstimate && server.invalidInARow > 0)) {
    return ServerStatus::Anomalous;
  }
  if (server.reach == 0) {
    return ServerStatus::Unreachable;
  }
  if (const auto reason = shortcomingOf(server)) {
    return reason;
  }
  return hasEstimate ? std::nullopt : std::optional(ServerStatus::Unreachable);
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
  const auto farOff = std::ranges::count_if(servers_, [](const auto& entry) { return tellsFarOff(entry.second); });
  if (static_cast<std::size_t>(farOff) >= kEnoughForFarOff) {
    EnsembleView view = judge(when, true);
    if (isFarOff(view)) {
      view.answer->farOff = true;
      return view;
    }
  }
  EnsembleView view = judge(when, false);
  if (view.answer) {
    view.answer->nearLeap = isLeapAnnounced(view) && isNearLeap(lastReading_.wall + view.answer->offset);
  }
  return view;
}

// Its newest samples are invalid only because of their offset.
bool Ensemble::tellsFarOff(const Watched& server) {
  return server.verified && server.invalidInARow > 0 && server.farTrack.size() > 0;
}

// An offset beyond the limit is the server's error if only one reports it; if several verified servers agree on it, the
// local clock is wrong.
bool Ensemble::isFarOff(const EnsembleView& view) const {
  const auto agreeing = std::ranges::count_if(view.servers, [this](const auto& entry) {
    return entry.second.verdict.agrees && tellsFarOff(servers_.at(entry.first));
  });
  return view.answer && static_cast<std::size_t>(agreeing) >= kEnoughForFarOff;
}

EnsembleView Ensemble::judge(MonoTime when, bool isAnyOffsetPlausible) const {
  EnsembleView view{.at = when};
  std::vector<Claim> claims;
  std::map<ServerId, const Identity*> voters;
  for (const auto& [id, server] : servers_) {
    const bool isFar = isAnyOffsetPlausible && tellsFarOff(server);
    ServerView& seen = view.servers[id];
    seen = {.estimate = (isFar ? server.farTrack : server.track).estimateAt(when),
            .reach = server.reach,
            .verified = server.verified,
            .leap = server.report.leap};
    Claim& claim = claims.emplace_back();
    claim.excluded = isFar ? shortcomingOf(server) : reasonToExclude(server, seen.estimate.has_value());
    if (claim.excluded) {
      continue;
    }
    const auto same = std::ranges::find_if(
        voters, [&identity = server.identity](const auto& voter) { return identity.isSameAs(*voter.second); });
    if (same != voters.end()) {
      seen.sameAs = same->first;
      claim.excluded = ServerStatus::Duplicate;
      continue;
    }
    voters.emplace(id, &server.identity);
    claim.offset = seen.estimate->offset;
    claim.deviation = seen.estimate->offsetDeviation;
    claim.rootDistance = seen.estimate->rootDistance;
    claim.clockDeviation = seen.estimate->clockDeviation;
  }
  const Selection selection = select(claims);
  std::size_t index = 0;
  for (auto& [id, seen] : view.servers) {
    seen.verdict = selection.verdicts[index++];
  }
  view.answer = selection.answer;
  return view;
}

// One agreeing server is enough: setting the clock can wait.
bool Ensemble::isLeapAnnounced(const EnsembleView& view) const {
  return std::any_of(view.servers.begin(), view.servers.end(), [this](const auto& entry) {
    const Leap leap = servers_.at(entry.first).report.leap;
    return entry.second.verdict.agrees && (leap == Leap::Insert || leap == Leap::Delete);
  });
}

}  // namespace tsq::client
