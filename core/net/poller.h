// SPDX-License-Identifier: MIT
/// Waits for descriptors (epoll). Internal to net/.
#pragma once

#include <sys/epoll.h>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "base/error.h"
#include "base/file_descriptor.h"
#include "base/time.h"

namespace tsq::net {

class Poller {
 public:
  /// Identifies a descriptor; chosen by the caller.
  using Key = std::uint64_t;
  struct Ready {
    Key key = 0;
    bool hasErrors = false;  ///< the socket's error queue is not empty, or an error is pending
  };

  /// If epoll_create1() fails (too many open files, a sandbox), add() and wait() return errors.
  Poller();

  /// Watches for input until the descriptor is closed. Errors: Internal.
  Result<void> add(int fd, Key key);
  /// Waits at most this long; without a limit, for ever. The result is valid until the next call, and empty on timeout
  /// or after a signal. Errors: Internal, if the system call fails.
  Result<std::span<const Ready>> wait(std::optional<Duration> atMost);

 private:
  // Events per system call; others are returned by the next call.
  static constexpr int kEvents = 32;

  int poll(std::optional<Duration> atMost);

  FileDescriptor epoll_;
  int creationError_ = 0;
  bool countsNanoseconds_ = true;  // false once epoll_pwait2 has failed
  std::array<epoll_event, kEvents> events_{};
  std::array<Ready, kEvents> ready_{};
};

}  // namespace tsq::net
