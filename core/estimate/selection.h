// SPDX-License-Identifier: MIT
/// Selection: which servers agree, which are falsetickers, and the combined offset (after RFC 5905 section 11.2).
///
/// Every server claims that the true offset is within offset +- root distance. The estimate is made where most claims
/// overlap; a claim that does not reach that interval is a falseticker's. The bound is wider: if most servers are
/// honest, the true offset is between the first and the last point that a majority of claims covers. Pure: no clock, no
/// I/O.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/time.h"

namespace tsq {

/// A server's status in the selection, with the same name in every table, document and window.
enum class ServerStatus {
  Selected,         ///< the best of those that agree
  Combined,         ///< agrees, and is part of the weighted mean
  TooDistant,       ///< agrees, but its claim is too wide to improve the mean
  Falseticker,      ///< its claim does not overlap the majority's
  NoMajority,       ///< no offset is claimed by more than half: no server is used
  Unreachable,      ///< no usable sample
  Unsynchronised,   ///< reports itself that its clock is not synchronised
  Unauthenticated,  ///< not verified, while others are
  Anomalous,        ///< too many of its samples are invalid
  Smeared,          ///< smears a leap second, while the others do not
  Duplicate,        ///< the same server as another one, which votes for both
};

/// Whether the server's claim is part of the combined offset.
bool isBelieved(ServerStatus status);

/// "selected", "no-majority": for JSON and logs.
std::string_view serverStatusName(ServerStatus status);

/// What one server claims.
struct Claim {
  std::optional<ServerStatus> excluded;  ///< set: does not vote, for this reason
  Duration offset{};
  Duration deviation{};       ///< one standard deviation of the offset
  Duration rootDistance{};    ///< the claim is offset +- this
  Duration clockDeviation{};  ///< the part of deviation that the local clock's wander causes: common to all claims
};

/// The outcome for one claim.
struct Verdict {
  ServerStatus status = ServerStatus::Unreachable;
  bool agrees = false;  ///< its claim reaches the majority's overlap; also if TooDistant
  Duration beside{};    ///< Falseticker: distance from its claim to the majority's overlap
};

struct Selection {
  std::vector<Verdict> verdicts;  ///< one for each claim, in the same order

  struct Answer {
    Duration offset{};     ///< mean of those selected and combined, weighted by 1 / root distance
    Duration deviation{};  ///< the estimated error: twice this covers 95 %, and the offsets of a majority
    Duration bound{};      ///< maximum error of the offset if the majority is honest
    std::size_t servers = 0;
    std::size_t agreeing = 0;  ///< those selected and combined, and those that agree but are too distant
    bool unverified = false;   ///< one or two servers: a falseticker could not be outvoted
    bool farOff = false;       ///< beyond kOffsetSanityLimit, by verified servers; set by the caller of select()
    bool nearLeap = false;     ///< a leap second is near, see isNearLeap(); set by the caller of select()
  };
  std::optional<Answer> answer;  ///< nothing without a majority
};

/// Wider claims vote, but are not combined: RFC 5905's MAXDIST is 1 s.
inline constexpr Duration kMaxRootDistance = std::chrono::seconds(1);

Selection select(std::span<const Claim> claims);

}  // namespace tsq
