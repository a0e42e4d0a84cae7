// SPDX-License-Identifier: MIT
/// The simulated DNS: one for all hosts.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/network.h"

namespace tsq::sim {

class Names {
 public:
  /// Replaces what the name had. Addresses are literals, best first.
  void add(const std::string& name, const std::vector<std::string>& addresses);
  /// Lookups of this name fail with this error instead.
  void fail(const std::string& name, ErrorCode error);
  /// How long every lookup takes.
  void setLatency(Duration latency) { latency_ = latency; }

  Duration latency() const { return latency_; }
  /// IP literals are their own address; unknown names give NameNotFound.
  Network::LookupResult find(const std::string& name, std::uint16_t port) const;

 private:
  std::map<std::string, Result<std::vector<std::string>>> entries_;
  Duration latency_{};
};

}  // namespace tsq::sim
