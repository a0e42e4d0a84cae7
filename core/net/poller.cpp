// SPDX-License-Identifier: MIT
#include "net/poller.h"

#include <algorithm>
#include <cerrno>
#include <limits>

namespace tsq::net {
namespace {

tl::unexpected<Error> failed(const char* call, int reason) {
  return fail(ErrorCode::Internal, std::string(call) + ": " + systemReason(reason));
}

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

Poller::Poller() : epoll_(::epoll_create1(EPOLL_CLOEXEC)), creationError_(epoll_.isValid() ? 0 : errno) {}

Result<void> Poller::add(int fd, Key key) {
  if (!epoll_.isValid()) {
    return failed("epoll_create1", creationError_);
  }
  epoll_event event{};
  event.events = EPOLLIN;  // EPOLLERR, for transmit timestamps, is always reported
  event.data.u64 = key;
  if (::epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, fd, &event) != 0) {
    return failed("epoll_ctl", errno);
  }
  return {};
}

// Linux before 5.11 has no epoll_pwait2, and older sandboxes refuse it with EPERM or EACCES. On any error it falls back
// to epoll_wait and milliseconds.
int Poller::poll(std::optional<Duration> atMost) {
  if (countsNanoseconds_) {
    const timespec limit = toTimespec(atMost.value_or(Duration::zero()));
    const int count = ::epoll_pwait2(epoll_.get(), events_.data(), kEvents, atMost ? &limit : nullptr, nullptr);
    if (count >= 0 || errno == EINTR) {
      return count;
    }
    countsNanoseconds_ = false;
  }
  return ::epoll_wait(epoll_.get(), events_.data(), kEvents, atMost ? toMilliseconds(*atMost) : -1);
}

Result<std::span<const Poller::Ready>> Poller::wait(std::optional<Duration> atMost) {
  if (!epoll_.isValid()) {
    return failed("epoll_create1", creationError_);
  }
  const int count = poll(atMost);
  if (count < 0 && errno != EINTR) {
    return failed("epoll_wait", errno);
  }
  const std::size_t taken = count > 0 ? static_cast<std::size_t>(count) : 0;
  for (std::size_t i = 0; i < taken; ++i) {
    ready_[i] = {.key = events_[i].data.u64, .hasErrors = (events_[i].events & EPOLLERR) != 0};
  }
  return std::span<const Ready>(ready_).first(taken);
}

}  // namespace tsq::net
