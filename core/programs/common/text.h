// SPDX-License-Identifier: MIT
/// Texts of the headless programs: numbers with units, and a sentence for every error.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/time.h"
#include "estimate/sample.h"
#include "estimate/selection.h"
#include "tls/ticket.h"

namespace tsq::programs {

/// "83.1 µs", "1.20 s": three significant digits and a unit, without sign.
std::string formatMagnitude(Duration value);
/// The same with its sign: "+83.1 µs", "-1.20 s".
std::string formatSigned(Duration value);

/// "2026-11-22 08:15:00 UTC".
std::string formatTime(WallTime time);

/// A failure of a server and what to do about it: one sentence without a full stop.
std::string describe(const Error& error);
/// "full", "resumed" or "0-RTT".
std::string_view sessionName(quic::HandshakeKind kind);
/// What to do about an exposed secret file; `content` names the secret.
std::string describeExposure(const std::string& path, const char* content = "key");
/// Why a Trust could not be set up: a clause to follow "Error: ".
std::string describeTrustFailure(const Error& error);
/// "round trip not positive", as in "1 sample not used: …".
std::string describe(InvalidReason reason);
/// "falseticker, off by 1.6 ms", "unreachable: no answer: …"; `failure` is the server's last one, if no answer
/// followed.
std::string describe(const Verdict& verdict, const std::optional<Error>& failure);
/// Why there is no estimate for the clock.
enum class Unknown { NoAnswer, Contradiction, Unsynchronised };
/// From the statuses of the servers, none of which is selected.
Unknown whyUnknown(std::span<const ServerStatus> servers);
/// The combined result as one sentence; `why`: the reason if there is none.
std::string describe(const std::optional<Selection::Answer>& answer, Unknown why = Unknown::NoAnswer);

}  // namespace tsq::programs
