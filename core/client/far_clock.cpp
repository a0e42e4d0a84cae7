// SPDX-License-Identifier: MIT
#include "client/far_clock.h"

#include <algorithm>

namespace tsq::client {
namespace {

// The dates of certificates are in whole seconds.
constexpr Duration kSameTime = std::chrono::seconds(1);

bool hasFailedWith(const Burst& burst, std::initializer_list<ErrorCode> codes) {
  return std::ranges::any_of(burst.servers, [&](const Measurement& server) {
    return server.error && std::ranges::find(codes, server.error->code) != codes.end();
  });
}

bool isRefusedForDates(const Burst& burst) {
  return hasFailedWith(burst, {ErrorCode::CertificateExpired, ErrorCode::CertificateNotYetValid});
}

const quic::CertificateDetails* certificateOf(const Measurement& server) {
  return server.connection && server.connection->peer.certificate ? &*server.connection->peer.certificate : nullptr;
}

// To impersonate both servers an attacker needs two keys.
bool areIndependent(const Measurement& one, const Measurement& other) {
  const auto* first = certificateOf(one);
  const auto* second = certificateOf(other);
  return first != nullptr && second != nullptr && first->pin != second->pin &&
         one.server.spec.host != other.server.spec.host;
}

bool isWellWitnessed(const Burst& burst) {
  std::vector<const Measurement*> witnesses;
  for (const Measurement& server : burst.servers) {
    if (server.view.verdict.agrees) {
      witnesses.push_back(&server);
    }
  }
  return std::ranges::any_of(witnesses, [&](const Measurement* one) {
    return std::holds_alternative<quic::Pin>(one->server.trust) ||
           std::ranges::any_of(witnesses, [&](const Measurement* other) { return areIndependent(*one, *other); });
  });
}

FarClockDoubt whyNoAnswer(const Burst& burst) {
  const bool disagree = std::ranges::any_of(
      burst.selection.verdicts, [](const Verdict& verdict) { return verdict.status == ServerStatus::NoMajority; });
  if (disagree) {
    return FarClockDoubt::ServersDisagree;
  }
  if (hasFailedWith(burst, {ErrorCode::CertificateTooOld})) {
    return FarClockDoubt::CertificatesTooOld;
  }
  return isRefusedForDates(burst) ? FarClockDoubt::NotValidThen : FarClockDoubt::NoAnswer;
}

}  // namespace

bool looksFarOff(const Burst& burst) {
  if (burst.selection.answer) {
    return burst.selection.answer->farOff;
  }
  const bool isImplausible = std::ranges::any_of(burst.servers, [](const Measurement& server) {
    return std::ranges::any_of(server.samples,
                               [](const Sample& sample) { return sample.invalid == InvalidReason::OffsetBeyondLimit; });
  });
  return isImplausible || isRefusedForDates(burst);
}

std::vector<ServerConfig> withDates(std::vector<ServerConfig> servers, const quic::DateCheck& dates) {
  for (ServerConfig& server : servers) {
    server.dates = dates;
  }
  return servers;
}

WallTime timeTold(const Burst& burst) {
  return burst.at.wall + burst.selection.answer->offset;
}

std::optional<FarClockDoubt> findDoubt(const Burst& burst, const TimeFloor& floor) {
  if (!burst.selection.answer) {
    return whyNoAnswer(burst);
  }
  if (timeTold(burst) < floor.programMade) {
    return FarClockDoubt::BeforeProgramMade;
  }
  if (floor.lastGood && timeTold(burst) < *floor.lastGood) {
    return FarClockDoubt::BeforeLastGood;
  }
  return isWellWitnessed(burst) ? std::nullopt : std::optional(FarClockDoubt::TooFewWitnesses);
}

std::optional<FarClockDoubt> findDoubt(const Burst& checked, const Selection::Answer& guessed, const TimeFloor& floor) {
  if (const auto doubt = findDoubt(checked, floor)) {
    return doubt;
  }
  const Duration difference = magnitude(checked.selection.answer->offset - guessed.offset);
  return difference > kSameTime ? std::optional(FarClockDoubt::ServersDisagree) : std::nullopt;
}

}  // namespace tsq::client
