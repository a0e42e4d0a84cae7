// SPDX-License-Identifier: MIT
#include <algorithm>

#include "server/server.h"

namespace tsq::server {
namespace {

std::size_t share(std::size_t limit, std::size_t workers) {
  return (limit + workers - 1) / workers;
}

// A bucket with room for less than one would always be empty.
Rate share(const Rate& rate, std::size_t workers) {
  const auto count = static_cast<double>(workers);
  return {.perSecond = rate.perSecond / count, .burst = std::max(1.0, rate.burst / count)};
}

}  // namespace

Limits Limits::shareOf(std::size_t workers) const {
  Limits shared = *this;
  AdmissionLimits& admitted = shared.admission;
  admitted.connections = share(admission.connections, workers);
  admitted.unprovenHandshakes = share(admission.unprovenHandshakes, workers);
  admitted.unproven = share(admission.unproven, workers);
  admitted.connectionsPerPrefix = share(admission.connectionsPerPrefix, workers);
  admitted.handshakes = share(admission.handshakes, workers);
  shared.requests = share(requests, workers);
  shared.signatures = share(signatures, workers);
  shared.replies = share(replies, workers);
  shared.repliesToPrefix = share(repliesToPrefix, workers);
  return shared;
}

}  // namespace tsq::server
