// SPDX-License-Identifier: MIT
#include "net/poller.h"

#include <algorithm>
#include <cerrno>

#include "net/system/poll_call.h"

namespace tsq::net {
void Poller::add(int fd, Key key) {
  // POLLERR, for transmit timestamps, is always reported.
  watched_.push_back({.fd = fd, .events = POLLIN, .revents = 0});
  keys_.push_back(key);
}

void Poller::remove(Key key) {
  if (const auto found = std::ranges::find(keys_, key); found != keys_.end()) {
    watched_.erase(watched_.begin() + (found - keys_.begin()));
    keys_.erase(found);
  }
}

Result<std::span<const Poller::Ready>> Poller::wait(std::optional<Duration> atMost) {
  ready_.clear();
  const int count = pollFor(watched_, atMost, countsNanoseconds_);
  if (count < 0 && errno != EINTR) {
    return fail(ErrorCode::Internal, std::string("poll: ") + systemReason(errno));
  }
  for (std::size_t i = 0; count > 0 && i < watched_.size(); ++i) {
    if (watched_[i].revents != 0) {
      ready_.push_back({.key = keys_[i],
                        .hasInput = (watched_[i].revents & POLLIN) != 0,
                        .hasErrors = (watched_[i].revents & POLLERR) != 0});
    }
  }
  return ready_;
}

}  // namespace tsq::net
