// SPDX-License-Identifier: MIT
/// What a local chronyd says of the clock it keeps: the "tracking" report of its command protocol, version 6, which
/// `chronyc tracking` shows. Pure: bytes to values.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "base/network.h"

namespace tsq::report {

/// chronyd answers no request that is shorter than its answer.
inline constexpr std::size_t kTrackingSize = 104;
/// Where it listens, on the loopback addresses.
inline constexpr std::uint16_t kChronyPort = 323;

struct Tracking {
  std::array<char, 4> referenceId{};  ///< of a reference clock: its name; else a number
  bool hasAddress = false;            ///< follows a server, and no reference clock
  int stratum = 0;
  int leapStatus = 0;  ///< as in NTP: 0 none, 1 insert, 2 delete, 3 not synchronised
  double skewPpm = 0;  ///< how wrong the frequency may be
  Duration rootDelay{};
  Duration rootDispersion{};  ///< at the time of the answer

  friend bool operator==(const Tracking&, const Tracking&) = default;
};

/// `sequence` comes back in the answer.
std::array<std::uint8_t, kTrackingSize> makeTrackingRequest(std::uint32_t sequence);

/// Nothing for what is no answer to this request.
std::optional<Tracking> parseTracking(ByteView answer, std::uint32_t sequence);

}  // namespace tsq::report
