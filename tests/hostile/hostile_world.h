// SPDX-License-Identifier: MIT
/// Trials of a peer that has the keys and violates the protocols, against a complete server or client on the virtual
/// network.
#pragma once

#include <cstdint>

#include "hostile/choices.h"

namespace tsq::test {

/// The result of a trial.
struct Trial {
  std::uint64_t rewritten = 0;  ///< packets whose frames the hostile peer changed
  bool reachedOpen = false;     ///< the handshake was also completed on the other side
  bool isOver = false;          ///< no state is left: the server has no connection, the client has finished
};

/// A client that changes its packets and moves between addresses, against a server; at most `steps` actions.
Trial attackServer(Choices& choices, int steps);

/// A server that changes its packets, against a client that measures it.
Trial attackClient(Choices& choices, int steps);

}  // namespace tsq::test
