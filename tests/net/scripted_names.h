// SPDX-License-Identifier: MIT
/// Replaces getaddrinfo(3) at link time by a resolver whose results, or silence, a test defines.
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace tsq::test {

struct NameAnswer {
  int code = 0;                         ///< return value of getaddrinfo()
  std::vector<std::string> addresses;   ///< literals, in this order
  std::chrono::milliseconds latency{};  ///< how long it takes
};

/// To be set before the first lookup.
std::map<std::string, NameAnswer>& scriptedNames();

}  // namespace tsq::test
