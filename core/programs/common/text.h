// SPDX-License-Identifier: MIT
/// What the headless programs say to people: numbers with units, and a sentence for every error.
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

/// "83.1 µs", "1.20 s": three significant digits and the unit that suits them. Never a sign.
std::string formatMagnitude(Duration value);
/// The same with its sign: "+83.1 µs", "-1.20 s".
std::string formatSigned(Duration value);

/// "2026-11-22 08:15:00 UTC".
std::string formatTime(WallTime time);

/// What happened while talking to a server, and what to do about it: one sentence without a full stop.
std::string describe(const Error& error);
/// "full", "resumed" or "0-RTT".
std::string_view sessionName(quic::HandshakeKind kind);
/// What to do about a file with a secret that is not one; `content` is what is secret in it.
std::string describeExposure(const std::string& path, const char* content = "key");
/// Why a Trust could not be set up: a clause to put behind "Error: ".
std::string describeTrustFailure(const Error& error);
/// "round trip not positive", as in "1 sample not used: …".
std::string describe(InvalidReason reason);
/// "falseticker, off by 1.6 ms", "unreachable: no answer: …"; `failure` is the server's last one, if nothing came
/// since.
std::string describe(const Verdict& verdict, const std::optional<Error>& failure);
/// Why servers that were asked leave it unknown how right this clock is.
enum class Unknown { NoAnswer, Contradiction, Unsynchronised };
/// By what became of the servers, of whom none decided.
Unknown whyUnknown(std::span<const ServerStatus> servers);
/// What all servers together say, as one sentence; `why` tells why there is no answer.
std::string describe(const std::optional<Selection::Answer>& answer, Unknown why = Unknown::NoAnswer);

}  // namespace tsq::programs
