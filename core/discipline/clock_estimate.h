// SPDX-License-Identifier: MIT
/// What all servers together say about the clock: the input of the discipline.
#pragma once

#include "client/ensemble.h"
#include "estimate/leap.h"

namespace tsq::discipline {

/// Why there is no estimate.
enum class NoEstimate {
  NoAnswer,         ///< no server gave a usable sample
  ServersDisagree,  ///< no majority
};

struct ClockEstimate {
  MonoTime at;               ///< the instant for which all this holds
  WallTime utc;              ///< true time then, as estimated
  Duration offset{};         ///< how far the clock is behind (positive) or ahead
  Duration deviation{};      ///< one standard deviation of the offset
  Duration bound{};          ///< maximum error of the offset, if a majority of the servers is honest
  double frequency = 0;      ///< growth of the offset with the rate that is set now, as a ratio
  double skew = 1e-4;        ///< one standard deviation of the frequency
  double wander = 0;         ///< random walk of the frequency, see ClockState::expectedWander
  Leap leap = Leap::None;    ///< announced by a majority of the servers that agree; never Unknown
  std::size_t agreeing = 0;  ///< servers that agree
  std::size_t samples = 0;   ///< of the server with the most, among those believed
  bool settled = false;      ///< every server has been measured several times
  bool farOff = false;       ///< beyond kOffsetSanityLimit, by several verified servers
  bool nearLeap = false;     ///< a leap second is near, see isNearLeap()
};

/// `wall`: what the clock showed at view.at. The frequencies of the servers that are believed are weighed by their
/// errors.
tl::expected<ClockEstimate, NoEstimate> estimateClock(const client::EnsembleView& view, WallTime wall);

}  // namespace tsq::discipline
