// SPDX-License-Identifier: MIT
#include "net/poller.h"

#include <algorithm>
#include <cerrno>
#include <limits>

namespace tsq::net {
namespace {

timespec toTimespec(Duration duration) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(duration);
  return {.tv_sec = seconds.count(), .tv_nsec = (duration - seconds).count()};
}

// Rounded up, else the loop would spin during the last fraction of a millisecond.
int toMilliseconds(Duration duration) {
  const auto rounded = std::chrono::ceil<std::chrono::milliseconds>(duration).count();
  return static_cast<int>(std::min<std::chrono::milliseconds::rep>(rounded, std::numeric_limits<int>::max()));
}

}  // namespace

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

// Some sandboxes know poll and refuse ppoll. On any error it falls back to poll and milliseconds.
int Poller::poll(std::optional<Duration> atMost) {
  if (countsNanoseconds_) {
    const timespec limit = toTimespec(atMost.value_or(Duration::zero()));
    const int count = ::ppoll(watched_.data(), watched_.size(), atMost ? &limit : nullptr, nullptr);
    if (count >= 0 || errno == EINTR) {
      return count;
    }
    countsNanoseconds_ = false;
  }
  return ::poll(watched_.data(), watched_.size(), atMost ? toMilliseconds(*atMost) : -1);
}

Result<std::span<const Poller::Ready>> Poller::wait(std::optional<Duration> atMost) {
  ready_.clear();
  const int count = poll(atMost);
  if (count < 0 && errno != EINTR) {
    return fail(ErrorCode::Internal, std::string("poll: ") + systemReason(errno));
  }
  for (std::size_t i = 0; count > 0 && i < watched_.size(); ++i) {
    if (watched_[i].revents != 0) {
      ready_.push_back({.key = keys_[i], .hasErrors = (watched_[i].revents & POLLERR) != 0});
    }
  }
  return ready_;
}

}  // namespace tsq::net
