// SPDX-License-Identifier: MIT
/// Decides which Initial packets open connections, before memory is allocated or TLS starts, so that a flood of them,
/// forged or not, costs little and does not lock out other clients. Pure: no clock, no I/O.
#pragma once

#include <cstddef>

#include "server/prefix_set.h"
#include "server/rate_limit.h"

namespace tsq::server {

/// When clients have to validate their address with a Retry token (RFC 9000 section 8.1.2), which costs one round trip.
enum class RetryPolicy {
  Pressure,  ///< while many handshakes are pending or begin, the table fills up, or the source exceeds its rate
  Always,
  Never,
};

struct AdmissionLimits {
  RetryPolicy retry = RetryPolicy::Pressure;
  /// Maximum number of simultaneous connections, about 40 KB each.
  std::size_t connections = 16'384;
  /// Maximum number of pending handshakes with clients without a validated address: usually there are few, because each
  /// takes a round trip. With up to 100 KB each, these are 100 MB. Pressure begins at a quarter.
  std::size_t unprovenHandshakes = 1024;
  /// New handshakes with such clients, beyond which pressure begins as well: those that fail at once are never pending,
  /// but take 0.5 to 2 ms of CPU time each. A Retry takes 20 us.
  Rate unproven{.perSecond = 250, .burst = 256};
  /// Of one prefix (see PrefixLimiter). A carrier-grade NAT may have hundreds of clients behind one address.
  std::size_t connectionsPerPrefix = 1024;
  /// New connections of one prefix. A handshake takes 0.5 to 2 ms of CPU time.
  Rate handshakes{.perSecond = 20, .burst = 200};
  PrefixSet allowed;  ///< if not empty: only clients of these
  PrefixSet denied;   ///< also of those that are allowed

  bool allows(const SocketAddress& client) const {
    return !denied.contains(client) && (allowed.isEmpty() || allowed.contains(client));
  }
};

/// The state of the server when an Initial packet arrives.
struct Occupancy {
  std::size_t connections = 0;
  std::size_t unprovenHandshakes = 0;  ///< pending, with clients without a validated address
  std::size_t ofPrefix = 0;            ///< connections of the same prefix
};

enum class Admit {
  Yes,
  AfterRetry,
  Refuse,  ///< CONNECTION_REFUSED: the client can try another server
  Ignore,  ///< drop the packet: the client retransmits it later
};

class Admission {
 public:
  explicit Admission(const AdmissionLimits& limits) : limits_(limits), handshakes_(limits.handshakes) {}

  /// `isProven`: a token in the packet validates its source address.
  Admit judge(const SocketAddress& source, bool isProven, const Occupancy& occupancy, MonoTime now);

  /// To be called when a client without a token completes its handshake: it counts against its prefix only now, because
  /// its address may have been forged before.
  void noteProven(const SocketAddress& source, MonoTime now) { handshakes_.charge(source, now); }

  void setLimits(const AdmissionLimits& limits) {
    limits_ = limits;
    handshakes_.setRate(limits.handshakes);
  }

 private:
  bool isUnderPressure(const Occupancy& occupancy) const;
  Admit judgeProven(const SocketAddress& source, const Occupancy& occupancy, MonoTime now);

  AdmissionLimits limits_;
  PrefixLimiter handshakes_;
  TokenBucket unproven_;
};

}  // namespace tsq::server
