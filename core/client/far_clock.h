// SPDX-License-Identifier: MIT
/// How the time is learned when the clock is so far off that valid certificates look invalid; once, on request.
///
/// Ignoring dates alone would be circular: a stolen certificate that has long expired would vouch for a time when it
/// was valid. So the first measurement only gives a candidate time. In the second one, every certificate has to be
/// valid at that time. It has to be later than the TimeFloor, and to come from two servers with different keys, or from
/// a server with a pinned key. All of this precedes setting the clock, so nothing ever has to be undone.
#pragma once

#include <optional>
#include <vector>

#include "client/burst.h"
#include "tls/trust.h"

namespace tsq::client {

/// Times that are certainly past.
struct TimeFloor {
  WallTime programMade;              ///< see buildDate()
  std::optional<WallTime> lastGood;  ///< when this computer's clock was last known to be right
};

/// Why the measured time must not set the clock.
enum class FarClockDoubt {
  NoAnswer,            ///< no server gave a usable sample
  ServersDisagree,     ///< no majority, or another time than in the first burst
  CertificatesTooOld,  ///< all expired before the build date, see quic::DatesIgnored
  NotValidThen,        ///< the certificates are also invalid at the servers' time
  BeforeProgramMade,   ///< earlier than TimeFloor::programMade
  BeforeLastGood,      ///< earlier than TimeFloor::lastGood
  TooFewWitnesses,     ///< neither two servers with different names and keys, nor a pinned one
};

/// Several verified servers agree on an offset beyond the limit (Selection::Answer::farOff). Or there is no answer, and
/// the clock may be the reason: a certificate is refused only for its dates, or a sample for an implausible offset.
bool looksFarOff(const Burst& burst);

/// The same servers, with another check of certificate dates.
std::vector<ServerConfig> withDates(std::vector<ServerConfig> servers, const quic::DateCheck& dates);

/// The servers' time at the end of the burst. Requires an answer.
WallTime timeTold(const Burst& burst);

/// The doubt about a burst that was measured with dates ignored, or checked by another clock than this computer's. If
/// there are several, the first in the order of FarClockDoubt.
std::optional<FarClockDoubt> findDoubt(const Burst& burst, const TimeFloor& floor);

/// The same for the second burst, whose dates are checked by the candidate time: both have to give the same time.
std::optional<FarClockDoubt> findDoubt(const Burst& checked, const Selection::Answer& guessed, const TimeFloor& floor);

}  // namespace tsq::client
