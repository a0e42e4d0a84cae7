// SPDX-License-Identifier: MIT
/// Trials of a peer that knows the keys and keeps to no rules, against a whole server and a whole client on the virtual
/// network.
#pragma once

#include <cstdint>

#include "hostile/choices.h"

namespace tsq::test {

/// What a trial came to.
struct Trial {
  std::uint64_t rewritten = 0;  ///< packets whose frames the hostile peer changed
  bool reachedOpen = false;     ///< its handshake was completed on the other side, too
  bool isOver = false;          ///< nothing is left of it: the server has no connection, the client has finished
};

/// A client that changes its packets and moves between addresses, against a server; at most `steps` actions.
Trial attackServer(Choices& choices, int steps);

/// A server that changes its packets, against a client that measures it.
Trial attackClient(Choices& choices, int steps);

}  // namespace tsq::test
