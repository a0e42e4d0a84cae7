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
  /// Names a descriptor; chosen by the caller.
  using Key = std::uint64_t;
  struct Ready {
    Key key = 0;
    bool hasErrors = false;  ///< something is in the socket's error queue, or it has a pending error
  };

  /// Without a descriptor for epoll (too many are open, or a sandbox refuses it) add() and wait() fail.
  Poller();

  /// Watches for input until the descriptor is closed. Errors: Internal.
  Result<void> add(int fd, Key key);
  /// Waits at most this long, for ever without a limit. What is returned is valid until the next call; nothing when
  /// the time is over or a signal came. Errors: Internal, when the system refuses to wait at all.
  Result<std::span<const Ready>> wait(std::optional<Duration> atMost);

 private:
  // Events taken from the kernel at once; the rest waits for the next turn.
  static constexpr int kEvents = 32;

  int poll(std::optional<Duration> atMost);

  FileDescriptor epoll_;
  int creationError_ = 0;
  bool countsNanoseconds_ = true;  // until the system refuses epoll_pwait2
  std::array<epoll_event, kEvents> events_{};
  std::array<Ready, kEvents> ready_{};
};

}  // namespace tsq::net
