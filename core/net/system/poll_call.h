// SPDX-License-Identifier: MIT
/// poll(2) with a time limit as precise as the system allows. Internal to net/.
#pragma once

#include <poll.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

#include "base/time.h"

namespace tsq::net {

/// The result and errno of poll(2). Without a limit it waits for ever. `countsNanoseconds` becomes false if the system
/// refuses the precise call; later calls count milliseconds then.
int pollFor(std::vector<pollfd>& watched, std::optional<Duration> atMost, bool& countsNanoseconds);

/// The same with a limit in milliseconds, rounded up: else the loop would spin during the last fraction.
inline int pollForMilliseconds(std::vector<pollfd>& watched, std::optional<Duration> atMost) {
  using std::chrono::milliseconds;
  constexpr milliseconds::rep kMost = std::numeric_limits<int>::max();
  const auto limit = atMost ? std::min(std::chrono::ceil<milliseconds>(*atMost).count(), kMost) : -1;
  return ::poll(watched.data(), static_cast<nfds_t>(watched.size()), static_cast<int>(limit));
}

}  // namespace tsq::net
