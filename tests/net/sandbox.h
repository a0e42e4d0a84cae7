// SPDX-License-Identifier: MIT
/// A sandbox that refuses system calls, as containers and service managers do (seccomp).
#pragma once

#include <functional>
#include <optional>
#include <vector>

namespace tsq::test {

/// A system call that fails with this errno.
struct RefusedCall {
  long number = 0;  ///< SYS_...
  int error = 0;
  /// Only with these arguments, the first and third or the second and third: socket() by family and protocol,
  /// setsockopt() by level and option.
  std::optional<unsigned> first;
  std::optional<unsigned> second;
  std::optional<unsigned> third;
};

/// For the calling thread and those that it starts, permanently. False if the system does not support seccomp.
bool refuse(const std::vector<RefusedCall>& calls);
/// Runs the body in a new thread, the only one that is confined. False if the system does not support seccomp.
bool inSandbox(const std::vector<RefusedCall>& calls, const std::function<void()>& body);

}  // namespace tsq::test
