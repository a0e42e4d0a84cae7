// SPDX-License-Identifier: MIT
/// A whole client and a whole server of good will, on a network that makes their handshake as hard as it can be.
#pragma once

#include <string>

#include "hostile/choices.h"

namespace tsq::test {

/// What a handshake came to.
struct HandshakeTrial {
  std::string kind;     ///< how it was begun: "no ticket", "0-RTT", "foreign ticket", ...
  std::string outcome;  ///< "full", "resumed", "0-RTT" when the time was told; else the name of the client's error
  std::string flaw;     ///< what must never be; empty: nothing
};

/// Tickets, groups and ciphers at both ends, loss, duplication, reordering, Retry, Version Negotiation, changes of the
/// client's address, and what either end allows are chosen at random. Every fourth network is a quiet one, on which no
/// answer may be missing.
HandshakeTrial tryHandshake(Choices& choices);

}  // namespace tsq::test
