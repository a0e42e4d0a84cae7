// SPDX-License-Identifier: MIT
/// The "tracking" report of chronyd's command protocol, version 6, which `chronyc tracking` shows. Pure: bytes to
/// values.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "base/network.h"

namespace tsq::report {

/// Bytes of request and reply: chronyd ignores requests that are shorter than the reply.
inline constexpr std::size_t kTrackingSize = 104;
/// chronyd's command port on the loopback addresses.
inline constexpr std::uint16_t kChronyPort = 323;

struct Tracking {
  std::array<char, 4> referenceId{};  ///< name of a reference clock, else a number
  bool hasAddress = false;            ///< synchronised to a server, not to a reference clock
  int stratum = 0;
  int leapStatus = 0;  ///< as in NTP: 0 none, 1 insert, 2 delete, 3 not synchronised
  Duration offset{};   ///< that it still has to correct; positive: the clock is behind
  double skewPpm = 0;  ///< error bound of the frequency
  Duration rootDelay{};
  Duration rootDispersion{};  ///< at the time of the answer

  friend bool operator==(const Tracking&, const Tracking&) = default;
};

/// `sequence` is echoed in the reply.
std::array<std::uint8_t, kTrackingSize> makeTrackingRequest(std::uint32_t sequence);

/// Nothing if the bytes are no reply to this request.
std::optional<Tracking> parseTracking(ByteView answer, std::uint32_t sequence);

}  // namespace tsq::report
