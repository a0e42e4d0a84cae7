// SPDX-License-Identifier: MIT
/// Many servers, one answer: who agrees, who lies, and what the honest majority says (RFC 5905 section 11.2).
///
/// Every server claims that the true offset lies within offset +- root distance. Where most claims overlap, the
/// estimate is made; a claim that does not reach that place is false. How far off the estimate can be is another
/// question: the truth is somewhere among all points that a majority of claims covers, if most servers are honest.
/// Pure: no clock, no I/O.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/time.h"

namespace tsq {

/// What became of a server in the selection: the same words in every table, document and window.
enum class ServerStatus {
  Selected,         ///< the best of those that agree
  Combined,         ///< agrees, and counts
  TooDistant,       ///< its claim is too wide to add anything to the others
  Falseticker,      ///< its claim excludes what the majority agrees on
  NoMajority,       ///< no more than half agree on anything: nobody is believed
  Unreachable,      ///< no usable sample
  Unsynchronised,   ///< says itself that its clock is not set
  Unauthenticated,  ///< not verified, while others are
  Anomalous,        ///< its samples contradict themselves
  Smeared,          ///< smears a leap second, while the others do not
  Duplicate,        ///< the same server as another one, which has its vote
};

/// Whether the server's claim is in the answer.
bool isBelieved(ServerStatus status);

/// "selected", "no-majority": for JSON and logs.
std::string_view serverStatusName(ServerStatus status);

/// What one server claims.
struct Claim {
  std::optional<ServerStatus> excluded;  ///< set: not even considered, for this reason
  Duration offset{};
  Duration deviation{};     ///< one standard deviation of the offset
  Duration rootDistance{};  ///< the claim is offset +- this
};

/// What became of one claim.
struct Verdict {
  ServerStatus status = ServerStatus::Unreachable;
  bool agrees = false;  ///< its claim reaches what the majority agrees on; also TooDistant ones
  Duration beside{};    ///< Falseticker: how far its claim lies from what the majority agrees on
};

struct Selection {
  std::vector<Verdict> verdicts;  ///< one for each claim, in the same order

  struct Answer {
    Duration offset{};     ///< of those selected and combined, weighted by 1 / root distance
    Duration deviation{};  ///< the estimated error: twice this covers 95 %, and what a majority estimates
    Duration bound{};      ///< how far off it can be at most if the majority is honest, also beside a near liar
    std::size_t servers = 0;
    std::size_t agreeing = 0;  ///< these, and those that agree but are too distant to make it better
    bool unverified = false;   ///< one or two servers: nobody could outvote a liar
    bool farOff = false;       ///< beyond kOffsetSanityLimit, by verified servers; select() does not know
    bool nearLeap = false;     ///< a leap second is at hand, see isNearLeap(); select() does not know
  };
  std::optional<Answer> answer;  ///< nothing without a majority
};

/// Claims wider than this vote, but have no part in the estimate: RFC 5905's MAXDIST is 1 s.
inline constexpr Duration kMaxRootDistance = std::chrono::seconds(1);

Selection select(std::span<const Claim> claims);

}  // namespace tsq
