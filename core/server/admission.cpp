// SPDX-License-Identifier: MIT
#include "server/admission.h"

namespace tsq::server {
namespace {

// The share of the limits at which pressure begins.
constexpr std::size_t kShareOfHandshakes = 4;
constexpr std::size_t kShareOfConnections = 2;

}  // namespace

bool Admission::isUnderPressure(const Occupancy& occupancy) const {
  return kShareOfHandshakes * occupancy.unprovenHandshakes >= limits_.unprovenHandshakes ||
         kShareOfConnections * occupancy.connections >= limits_.connections;
}

Admit Admission::judge(const SocketAddress& source, bool isProven, const Occupancy& occupancy, MonoTime now) {
  if (isProven) {
    return judgeProven(source, occupancy, now);
  }
  const bool isOverPrefixLimit =
      occupancy.ofPrefix >= limits_.connectionsPerPrefix || handshakes_.isExhausted(source, now);
  if (limits_.retry == RetryPolicy::Never) {
    const bool isFull =
        occupancy.unprovenHandshakes >= limits_.unprovenHandshakes || occupancy.connections >= limits_.connections;
    return isFull || isOverPrefixLimit ? Admit::Ignore : Admit::Yes;
  }
  if (limits_.retry == RetryPolicy::Always || isOverPrefixLimit || isUnderPressure(occupancy)) {
    return Admit::AfterRetry;
  }
  return unproven_.take(limits_.unproven, now) ? Admit::Yes : Admit::AfterRetry;
}

Admit Admission::judgeProven(const SocketAddress& source, const Occupancy& occupancy, MonoTime now) {
  if (occupancy.ofPrefix >= limits_.connectionsPerPrefix) {
    return Admit::Refuse;
  }
  return handshakes_.take(source, now) ? Admit::Yes : Admit::Ignore;
}

}  // namespace tsq::server
