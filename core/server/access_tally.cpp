// SPDX-License-Identifier: MIT
#include "server/access_tally.h"

#include <algorithm>
#include <utility>

namespace tsq::server {

void AccessTally::noteAnswer(bool onStream, Duration processing, MonoTime now) {
  Part& part = parts_[onStream ? 1 : 0];
  ++part.answers;
  part.processing += std::max(processing, Duration::zero());  // negative if the clock was stepped back in between
  lastAt_ = now;
}

void AccessTally::noteFailure(bool onStream, std::string_view reason, MonoTime now) {
  Part& part = parts_[onStream ? 1 : 0];
  if (part.failures++ == 0) {
    part.failure = reason;
  }
  lastAt_ = now;
}

void AccessTally::report(const SocketAddress& client, const OnAccess& onAccess) {
  for (const bool onStreams : {false, true}) {
    const Part part = std::exchange(parts_[onStreams ? 1 : 0], {});
    Access access{.client = client, .onStreams = onStreams, .duration = lastAt_ - begunAt_};
    if (part.answers > 0) {
      access.requests = part.answers;
      access.processing = part.processing / part.answers;
      onAccess(access);
    }
    if (part.failures > 0) {
      access.requests = part.failures;
      access.processing = {};
      access.failure = part.failure;
      onAccess(access);
    }
  }
  begunAt_ = lastAt_;
}

}  // namespace tsq::server
