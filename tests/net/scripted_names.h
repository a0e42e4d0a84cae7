// SPDX-License-Identifier: MIT
/// Takes the place of getaddrinfo(3) at link time: a resolver that answers as a test says, or does not.
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace tsq::test {

struct NameAnswer {
  int code = 0;                         ///< what getaddrinfo() returns
  std::vector<std::string> addresses;   ///< literals, in this order
  std::chrono::milliseconds latency{};  ///< how long it takes
};

/// To be filled before the first lookup.
std::map<std::string, NameAnswer>& scriptedNames();

}  // namespace tsq::test
