// SPDX-License-Identifier: MIT
/// The sockets with which a service manager has started this program, as descriptors (sd_listen_fds(3)).
#pragma once

#include <vector>

#include "base/error.h"

namespace tsq::programs {

/// The caller owns them. Empty without such sockets, and from the second call on. The detail of an error is a sentence.
Result<std::vector<int>> activationSockets();

}  // namespace tsq::programs
