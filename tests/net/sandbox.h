// SPDX-License-Identifier: MIT
/// A sandbox that refuses system calls, as containers and service managers do (seccomp).
#pragma once

#include <functional>
#include <optional>
#include <vector>

namespace tsq::test {

/// A call that fails with this errno, whoever makes it.
struct RefusedCall {
  long number = 0;  ///< SYS_...
  int error = 0;
  /// Only with these as the first and the third, or the second and the third argument: socket() by family and
  /// protocol, setsockopt() by level and option.
  std::optional<unsigned> first;
  std::optional<unsigned> second;
  std::optional<unsigned> third;
};

/// For the calling thread and those that it starts, for ever. False when the system has no such sandboxes.
bool refuse(const std::vector<RefusedCall>& calls);
/// Runs the body in a thread of its own, which alone is confined. False when the system has no such sandboxes.
bool inSandbox(const std::vector<RefusedCall>& calls, const std::function<void()>& body);

}  // namespace tsq::test
