// SPDX-License-Identifier: MIT
#include <algorithm>

#include "server/server.h"

namespace tsq::server {
namespace {

// The first workers take the remainder. None gets 0, with which it would turn every client away.
std::size_t share(std::size_t limit, const quic::Steering& worker) {
  return std::max<std::size_t>(1, limit / worker.count + (worker.number < limit % worker.count ? 1 : 0));
}

// A bucket with room for less than one would always be empty.
Rate share(const Rate& rate, const quic::Steering& worker) {
  const double count = worker.count;
  return {.perSecond = rate.perSecond / count, .burst = std::max(1.0, rate.burst / count)};
}

}  // namespace

Limits Limits::shareOf(const quic::Steering& worker) const {
  Limits shared = *this;
  AdmissionLimits& admitted = shared.admission;
  admitted.connections = share(admission.connections, worker);
  admitted.unprovenHandshakes = share(admission.unprovenHandshakes, worker);
  admitted.unproven = share(admission.unproven, worker);
  admitted.connectionsPerPrefix = share(admission.connectionsPerPrefix, worker);
  admitted.handshakes = share(admission.handshakes, worker);
  shared.requests = share(requests, worker);
  shared.signatures = share(signatures, worker);
  shared.replies = share(replies, worker);
  shared.repliesToPrefix = share(repliesToPrefix, worker);
  return shared;
}

}  // namespace tsq::server
