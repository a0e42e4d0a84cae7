// SPDX-License-Identifier: MIT
/// Decides whether and how to set the clock, the same way in every program that can set it. Pure.
#pragma once

#include <optional>
#include <variant>

#include "estimate/selection.h"

namespace tsq {

enum class AdjustMethod {
  Slew,  ///< gradually
  Step,  ///< at once
};

/// A change of the clock, proposed or done.
struct Adjustment {
  AdjustMethod method = AdjustMethod::Slew;
  Duration by{};  ///< positive: forward

  friend bool operator==(const Adjustment&, const Adjustment&) = default;
};

/// Whether the offset is beyond what the estimated error and the errors of timestamps explain. It may be far within the
/// bound, which assumes that all of the delay was in one direction.
bool isSignificant(const Selection::Answer& answer);

/// The number of servers that were measured; duplicates count once.
std::size_t countDistinct(const Selection& selection);

/// The default number of servers that have to agree: the only one, or a majority of all that were measured, whether or
/// not they answered.
std::size_t usualMinServers(const Selection& selection);

struct SyncLimits {
  std::size_t minServers = 1;                               ///< this many have to agree
  Duration maxOffset = std::chrono::milliseconds(1000);     ///< larger offsets are refused
  Duration slewThreshold = std::chrono::milliseconds(500);  ///< slew up to this, step beyond
  std::optional<AdjustMethod> method;                       ///< overrides the threshold
  bool canStep = true;                                      ///< false: always slew
  Duration maxSlew = Duration::max();                       ///< the most that the system can slew
};

enum class RefusalReason {
  NoAnswer,         ///< no server gave a usable sample
  ServersDisagree,  ///< no majority
  TooFewServers,    ///< fewer agree than SyncLimits::minServers
  OffsetTooLarge,   ///< beyond SyncLimits::maxOffset, or so far off that this clock cannot judge certificates
  TooLargeToSlew,   ///< to be slewed, but beyond SyncLimits::maxSlew
  LeapSecond,       ///< a leap second is near: correct clocks may differ by 1 s
};

/// The offset is not significant: moving the clock could make it worse.
struct NothingToDo {};

using SyncDecision = std::variant<NothingToDo, Adjustment, RefusalReason>;

/// A correct clock is never moved by more than the answer's bound.
SyncDecision decideSync(const Selection& selection, const SyncLimits& limits);

}  // namespace tsq
