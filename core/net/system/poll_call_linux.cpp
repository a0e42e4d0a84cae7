// SPDX-License-Identifier: MIT
#include <cerrno>

#include "net/system/poll_call.h"

namespace tsq::net {
namespace {

timespec toTimespec(Duration duration) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(duration);
  return {.tv_sec = seconds.count(), .tv_nsec = (duration - seconds).count()};
}

}  // namespace

// Some sandboxes know poll and refuse ppoll. On any error it falls back to poll and milliseconds.
int pollFor(std::vector<pollfd>& watched, std::optional<Duration> atMost, bool& countsNanoseconds) {
  if (countsNanoseconds) {
    const timespec limit = toTimespec(atMost.value_or(Duration::zero()));
    const int count = ::ppoll(watched.data(), watched.size(), atMost ? &limit : nullptr, nullptr);
    if (count >= 0 || errno == EINTR) {
      return count;
    }
    countsNanoseconds = false;
  }
  return pollForMilliseconds(watched, atMost);
}

}  // namespace tsq::net
