// SPDX-License-Identifier: MIT
/// A clock that is so far off that good certificates look invalid: how the time is learned all the same, once, when the
/// user wants it.
///
/// To ignore dates is circular: a stolen certificate that has long expired would vouch for a time when it was valid.
/// So what is measured that way is only a guess. Then everything is measured again, and now every certificate has to be
/// valid at the time guessed. That time must be later than all that is known to be past, and known from two servers
/// with keys of their own, or from a key that the user gave. All of this comes before anybody sets the clock, so that
/// there is never anything to take back.
#pragma once

#include <optional>
#include <vector>

#include "client/burst.h"
#include "tls/trust.h"

namespace tsq::client {

/// What is known to be past.
struct TimeFloor {
  WallTime programMade;              ///< see buildDate()
  std::optional<WallTime> lastGood;  ///< when this computer's clock was last known to be right
};

/// Why the time that was told must not set the clock.
enum class FarClockDoubt {
  NoAnswer,            ///< no server gave a usable sample
  ServersDisagree,     ///< no majority, or not the same as a moment before
  CertificatesTooOld,  ///< none of them counts by any clock, see quic::DatesIgnored
  NotValidThen,        ///< at the time that the servers tell their certificates are invalid as well
  BeforeProgramMade,   ///< earlier than TimeFloor::programMade
  BeforeLastGood,      ///< earlier than TimeFloor::lastGood
  TooFewWitnesses,     ///< neither two servers with names and keys of their own, nor a pinned one
};

/// Several verified servers agree that it is (Selection::Answer::farOff). Or nobody's answer counts, and it looks as if
/// that were because of the clock: somebody's certificate is refused for its dates alone, or somebody's answers for
/// being implausibly far off.
bool looksFarOff(const Burst& burst);

/// The same servers with their certificates checked in another way.
std::vector<ServerConfig> withDates(std::vector<ServerConfig> servers, const quic::DateCheck& dates);

/// What the servers tell: the time when the burst was over. There has to be an answer.
WallTime timeTold(const Burst& burst);

/// What speaks against the answer of a burst that was measured with dates ignored, or with another clock than this
/// computer's. What comes first in FarClockDoubt is told first.
std::optional<FarClockDoubt> findDoubt(const Burst& burst, const TimeFloor& floor);

/// The same of a second burst, measured by the clock that the first one guessed: both have to tell the same time.
std::optional<FarClockDoubt> findDoubt(const Burst& checked, const Selection::Answer& guessed, const TimeFloor& floor);

}  // namespace tsq::client
