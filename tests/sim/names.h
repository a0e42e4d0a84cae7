// SPDX-License-Identifier: MIT
/// The simulated DNS, shared by all hosts.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/network.h"

namespace tsq::sim {

class Names {
 public:
  /// Sets the addresses of a name, which are literals in the order of preference.
  void add(const std::string& name, const std::vector<std::string>& addresses);
  /// Lookups of this name fail with this error.
  void fail(const std::string& name, ErrorCode error);
  /// The duration of every lookup.
  void setLatency(Duration latency) { latency_ = latency; }

  Duration latency() const { return latency_; }
  /// IP literals resolve to themselves; unknown names fail with NameNotFound.
  Network::LookupResult find(const std::string& name, std::uint16_t port) const;

 private:
  std::map<std::string, Result<std::vector<std::string>>> entries_;
  Duration latency_{};
};

}  // namespace tsq::sim
