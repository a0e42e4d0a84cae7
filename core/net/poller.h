// SPDX-License-Identifier: MIT
/// Waits for descriptors (poll). Internal to net/.
///
/// Not epoll: a socket that is in an epoll set runs epoll's callback each time a transmit timestamp enters its error
/// queue, between the timestamp and the packet's way out. After a pause of 10 ms or more this takes 1.5 us from cold
/// caches, which is 0.75 us of offset on loopback (tests/bench/stamps.py). poll() is in the socket's wait queue only
/// while it waits, and a loop has few descriptors.
#pragma once

#include <poll.h>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/error.h"
#include "base/time.h"

namespace tsq::net {

class Poller {
 public:
  /// Identifies a descriptor; chosen by the caller, different for each.
  using Key = std::uint64_t;
  struct Ready {
    Key key = 0;
    bool hasInput = false;
    bool hasErrors = false;  ///< the socket's error queue is not empty, or an error is pending
  };

  /// Watches for input until remove(), which has to come before the descriptor is closed.
  void add(int fd, Key key);
  /// Unknown keys have no effect.
  void remove(Key key);
  /// Waits at most this long; without a limit, for ever. The result is valid until the next call, and empty on timeout
  /// or after a signal. Errors: Internal, if the system call fails.
  Result<std::span<const Ready>> wait(std::optional<Duration> atMost);

 private:
  std::vector<pollfd> watched_;
  std::vector<Key> keys_;  // of watched_, in the same order
  std::vector<Ready> ready_;
  bool countsNanoseconds_ = true;  // false once ppoll has failed; see poll_call.h
};

}  // namespace tsq::net
