// SPDX-License-Identifier: MIT
/// What servers told a clock that stands in 1970.
#pragma once

#include <optional>
#include <string>

#include "client/far_clock.h"

namespace tsq::test {

using client::Burst;
using client::Measurement;

inline constexpr WallTime kProgramMade = std::chrono::sys_days(std::chrono::January / 1 / 2026);
inline constexpr WallTime kLastGood = kProgramMade + std::chrono::days(100);
inline constexpr WallTime kTrueTime = kProgramMade + std::chrono::days(300);
inline constexpr WallTime kClock = std::chrono::sys_days(std::chrono::January / 2 / 1970);
inline constexpr client::TimeFloor kFloor{.programMade = kProgramMade, .lastGood = kLastGood};

inline quic::Pin pinOf(std::uint8_t key) {
  return {.digest = {key}};
}

/// A server that has told the right time, with this key in its certificate.
inline Measurement witness(const std::string& host, std::uint8_t key, ServerStatus status = ServerStatus::Combined) {
  Measurement server{.server = {.spec = {.host = host}}};
  server.connection.emplace().peer.certificate.emplace().pin = pinOf(key);
  server.view.verdict = {.status = status, .agrees = isBelieved(status) || status == ServerStatus::TooDistant};
  server.view.estimate = TrackEstimate{.rootDistance = std::chrono::milliseconds(1)};
  return server;
}

inline Measurement pinned(Measurement server, std::uint8_t key) {
  server.server.trust = pinOf(key);
  return server;
}

inline Measurement failed(ErrorCode code) {
  Measurement server{.server = {.spec = {.host = "failed.example"}}};
  server.error = Error{code, {}};
  return server;
}

inline Burst burstOf(client::Measurements servers, std::optional<WallTime> told = kTrueTime) {
  Burst burst{.servers = std::move(servers), .at = {.wall = kClock}};
  for (const Measurement& server : burst.servers) {
    burst.selection.verdicts.push_back(server.view.verdict);
  }
  if (told) {
    burst.selection.answer =
        Selection::Answer{.offset = *told - kClock, .bound = std::chrono::milliseconds(1), .servers = 2, .agreeing = 2};
  }
  return burst;
}

inline Burst goodBurst(WallTime told = kTrueTime) {
  return burstOf({witness("a.example", 1, ServerStatus::Selected), witness("b.example", 2)}, told);
}

}  // namespace tsq::test
