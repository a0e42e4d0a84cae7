// SPDX-License-Identifier: MIT
/// A complete client and server, both conforming, on a network that makes their handshake as difficult as possible.
#pragma once

#include <string>

#include "hostile/choices.h"

namespace tsq::test {

/// The result of a handshake.
struct HandshakeTrial {
  std::string kind;     ///< the initial state: "no ticket", "0-RTT", "foreign ticket", ...
  std::string outcome;  ///< "full", "resumed" or "0-RTT" if there was an answer; else the name of the client's error
  std::string flaw;     ///< what must never happen; empty: nothing
};

/// Chosen at random: tickets, groups and ciphers at both ends, loss, duplication, reordering, Retry, Version
/// Negotiation, changes of the client's address, and what either end allows. Every fourth network has no disturbances,
/// and no answer may be missing.
HandshakeTrial tryHandshake(Choices& choices);

}  // namespace tsq::test
