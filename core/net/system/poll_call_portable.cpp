// SPDX-License-Identifier: MIT
#include "net/system/poll_call.h"

namespace tsq::net {

int pollFor(std::vector<pollfd>& watched, std::optional<Duration> atMost, bool& /*countsNanoseconds*/) {
  return pollForMilliseconds(watched, atMost);
}

}  // namespace tsq::net
