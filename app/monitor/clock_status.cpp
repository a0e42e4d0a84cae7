// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/clock_status.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "estimate/sync_policy.h"
#include "monitor/server_state.h"

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

// The first check may take a name lookup and a handshake with retries.
constexpr Duration kStaleMargin = 5s;
// With fewer servers, one falseticker cannot be outvoted.
constexpr int kFewestToOutvote = 3;

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
  bool isAny = false;
  bool allKernel = true;
  bool isAuthenticated = false;
  bool isConfirmed = false;
  for (const ServerRecord& server : servers) {
    const client::ServerView& seen = view.servers.at(server.id());
    if (server.lastExchange()) {
      status.servers.add(seen);
    }
    if (counts(seen) && server.lastSample()) {
      const Sample& sample = *server.lastSample();
      isAny = true;
      allKernel = allKernel && sample.t1Source == StampSource::Kernel && sample.t4Source == StampSource::Kernel;
      isAuthenticated = isAuthenticated || !server.entry().isInsecure();
      isConfirmed = isConfirmed || server.isConfirmed();
    }
  }
  status.kernelStamps = isAny && allKernel;
  status.isUnauthenticated = isAny && !isAuthenticated;
  status.isProvisional = isAny && !isConfirmed;
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

// Errors of a server that answered but failed authentication.
bool isAboutTrust(ErrorCode code) {
  switch (code) {
    case ErrorCode::CertificateUntrusted:
    case ErrorCode::CertificateNameMismatch:
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
    case ErrorCode::CertificateTooOld:
    case ErrorCode::PinMismatch:
    case ErrorCode::SignatureMissing:
    case ErrorCode::SignatureKeyUnknown:
    case ErrorCode::SignatureInvalid:
      return true;
    default:
      return false;
  }
}

// Errors that came from the other end, or from a computer on the way.
bool provesANetwork(ErrorCode code) {
  switch (code) {
    case ErrorCode::PortUnreachable:
    case ErrorCode::CertificateUnacceptable:
    case ErrorCode::NoCommonProtocol:
    case ErrorCode::TlsFailed:
    case ErrorCode::VersionUnsupported:
    case ErrorCode::DatagramsUnsupported:
    case ErrorCode::StreamsUnsupported:
    case ErrorCode::RequestRefused:
    case ErrorCode::MalformedResponse:
      return true;
    default:
      return isAboutTrust(code);
  }
}

bool provesANetwork(const ServerRecord& server, MonoTime notBefore) {
  const bool isRecent = server.lastExchange() && *server.lastExchange() >= notBefore;
  return isRecent && (!server.lastError() || provesANetwork(server.lastError()->code));
}

// The error of all servers; a wrong key of a pinned server takes precedence, because it may be an attack.
std::optional<Error> errorToTell(std::span<const ServerRecord> servers) {
  std::optional<Error> common;
  bool isCommon = true;
  for (const ServerRecord& server : servers) {
    const auto& error = server.lastError();
    if (error && error->code == ErrorCode::PinMismatch) {
      return error;
    }
    isCommon = isCommon && !(error && common && common->code != error->code);
    common = error ? error : common;
  }
  return isCommon ? common : std::nullopt;
}

std::optional<InvalidReason> commonInvalid(std::span<const ServerRecord> servers) {
  std::optional<InvalidReason> common;
  for (const ServerRecord& server : servers) {
    if (common && server.lastInvalid() && common != server.lastInvalid()) {
      return std::nullopt;
    }
    common = server.lastInvalid() ? server.lastInvalid() : common;
  }
  return common;
}

// Disturbances of the local clock say nothing about the server.
bool isAboutTrust(InvalidReason reason) {
  return reason != InvalidReason::ClockStepped && reason != InvalidReason::Suspended;
}

bool isAboutTrust(const client::ServerView& seen) {
  return seen.estimate && seen.verdict.status != ServerStatus::Unreachable && !counts(seen);
}

bool isDistrusted(const ServerRecord& server) {
  return (server.lastInvalid() && isAboutTrust(*server.lastInvalid())) ||
         (server.lastError() && isAboutTrust(server.lastError()->code));
}

std::vector<Sample> farSamples(std::span<const ServerRecord> servers, MonoTime notBefore) {
  std::vector<Sample> samples;
  for (const ServerRecord& server : servers) {
    if (server.farSample() && server.farSample()->measuredAt >= notBefore) {
      samples.push_back(*server.farSample());
    }
  }
  std::ranges::sort(samples, {}, &Sample::offset);
  return samples;
}

// Without an answer: true if more than half of the answering servers agree on an offset beyond the sanity limit.
bool judgeFarOff(ClockStatus& status, std::span<const ServerRecord> servers, MonoTime notBefore) {
  // Such offsets are not tracked; the drift of a bad oscillator between two answers is less than this.
  constexpr Duration kTolerance = 1s;
  const std::vector<Sample> samples = farSamples(servers, notBefore);
  if (samples.empty()) {
    return false;
  }
  const Sample& middle = samples[samples.size() / 2];
  const auto agreeing = std::ranges::count_if(samples, [&](const Sample& sample) {
    return magnitude(sample.offset() - middle.offset()) <= kTolerance + (sample.delay() + middle.delay()) / 2;
  });
  const auto answering = std::ranges::count_if(
      servers, [](const auto& server) { return server.farSample() || (server.lastSample() && !server.lastError()); });
  if (2 * agreeing <= answering) {
    return false;
  }
  status.state = ClockState::Wrong;
  status.isFarOff = true;
  status.offset = middle.offset();
  status.uncertainty = kTolerance + middle.delay() / 2;
  status.servers.agreeing = static_cast<int>(agreeing);
  status.servers.unusable = static_cast<int>(std::ssize(servers) - agreeing);
  status.unverified = agreeing < kFewestToOutvote;
  status.checkedAt = std::ranges::max(samples, {}, &Sample::measuredAt).measuredAt;
  return true;
}

}  // namespace

bool ClockStatus::isSignificant() const {
  return offset && tsq::isSignificant({.offset = *offset, .deviation = deviation, .bound = uncertainty});
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
  const MonoTime notBefore = assessment.now - staleAfter(assessment.pollInterval);
  const bool isOffline = assessment.isOffline && std::ranges::none_of(servers, [notBefore](const ServerRecord& server) {
                           return provesANetwork(server, notBefore);
                         });
  const bool isFresh = hasEstimates(view) && view.at >= notBefore;
  if (isFresh && view.answer) {
    countAgreeing(status, servers, view);
    status.checkedAt = view.at;
    status.offset = view.answer->offset;
    status.uncertainty = view.answer->bound;
    status.deviation = view.answer->deviation;
    status.unverified = view.answer->unverified;
    status.state = judge(view.answer->offset, assessment, previous.state);
  } else if (!judgeFarOff(status, servers, notBefore)) {
    keepLastKnown(status, previous);
    status.state =
        isFresh && isContradictory(view) ? ClockState::Contradiction : stateWithoutAnswers(servers, isOffline);
    status.error = errorToTell(servers);
    status.invalid = commonInvalid(servers);
    status.isOffline = isOffline && status.state == ClockState::NoAnswer;
    status.isDistrusted =
        status.state == ClockState::NoAnswer &&
        (std::ranges::any_of(servers, isDistrusted) ||
         (isFresh && std::ranges::any_of(view.servers, [](const auto& entry) { return isAboutTrust(entry.second); })));
  }
  if (assessment.paused) {
    status.state = ClockState::Paused;
    status.pausedUntil = assessment.pausedUntil;
  }
  return status;
}

}  // namespace tsq::app
