// SPDX-License-Identifier: MIT
/// Whether the clock should be set, and how: one decision, made alike by every program that can set it. Pure.
#pragma once

#include <string_view>
#include <variant>

#include "time/selection.h"

namespace tsq {

struct SyncLimits {
  Duration maxOffset = std::chrono::milliseconds(1000);     ///< beyond this nothing is done without asking again
  Duration slewThreshold = std::chrono::milliseconds(500);  ///< up to this gradually, beyond it at once
};

enum class RefusalReason {
  NoAnswer,         ///< no server gave a usable sample
  ServersDisagree,  ///< no majority
  OffsetTooLarge,   ///< beyond SyncLimits::maxOffset
};

/// "servers-disagree": for JSON and logs.
std::string_view refusalReasonName(RefusalReason reason);

/// The offset is smaller than what it may be wrong by: moving the clock could make it worse.
struct NothingToDo {};
struct Slew {
  Duration by;  ///< positive: forward
};
struct Step {
  Duration by;
};
struct Refuse {
  RefusalReason reason;
};

using SyncDecision = std::variant<NothingToDo, Slew, Step, Refuse>;

SyncDecision decideSync(const Selection& selection, const SyncLimits& limits);

}  // namespace tsq
