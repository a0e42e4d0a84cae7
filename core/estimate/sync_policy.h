// SPDX-License-Identifier: MIT
/// Whether the clock should be set, and how: one decision, made alike by every program that can set it. Pure.
#pragma once

#include <optional>
#include <variant>

#include "estimate/selection.h"

namespace tsq {

enum class AdjustMethod {
  Slew,  ///< gradually
  Step,  ///< at once
};

/// The clock is to be moved, or has been.
struct Adjustment {
  AdjustMethod method = AdjustMethod::Slew;
  Duration by{};  ///< positive: forward

  friend bool operator==(const Adjustment&, const Adjustment&) = default;
};

/// Whether the clock is off, and not just measured inexactly: the offset is beyond what chance and stamps explain. It
/// may be far within the bound, which assumes that all of the delay was in one direction.
bool isSignificant(const Selection::Answer& answer);

/// How many servers were asked; those that are there twice count once.
std::size_t countDistinct(const Selection& selection);

/// How many servers have to agree unless the user wants another number: the only one, or a majority of all that were
/// asked, whether or not they answered.
std::size_t usualMinServers(const Selection& selection);

struct SyncLimits {
  std::size_t minServers = 1;                               ///< so many have to agree
  Duration maxOffset = std::chrono::milliseconds(1000);     ///< beyond this nothing is done without asking again
  Duration slewThreshold = std::chrono::milliseconds(500);  ///< up to this gradually, beyond it at once
  std::optional<AdjustMethod> method;                       ///< whatever the threshold says
  bool canStep = true;                                      ///< without, everything is slewed
  Duration maxSlew = Duration::max();                       ///< what the system slews at most
};

enum class RefusalReason {
  NoAnswer,         ///< no server gave a usable sample
  ServersDisagree,  ///< no majority
  TooFewServers,    ///< fewer agree than SyncLimits::minServers
  OffsetTooLarge,   ///< beyond SyncLimits::maxOffset, or so far off that certificates mean nothing by this clock
  TooLargeToSlew,   ///< beyond SyncLimits::maxSlew, and it was to be slewed
  LeapSecond,       ///< one comes or just came: around it clocks differ by a second and are right
};

/// The offset is not significant: moving the clock could make it worse.
struct NothingToDo {};

using SyncDecision = std::variant<NothingToDo, Adjustment, RefusalReason>;

/// A clock that is right is never moved by more than the answer's bound.
SyncDecision decideSync(const Selection& selection, const SyncLimits& limits);

}  // namespace tsq
