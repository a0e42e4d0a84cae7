// SPDX-License-Identifier: MIT
/// Which first packets become connections. Decided before memory is reserved or TLS begins, so that a flood of them,
/// forged or not, costs little and locks nobody out. Pure: no clock, no I/O.
#pragma once

#include <cstddef>

#include "server/rate_limit.h"

namespace tsq::server {

/// When a client has to show that it receives at its address, by repeating a token (Retry, RFC 9000 section 8.1.2),
/// which costs it one round trip.
enum class RetryPolicy {
  Pressure,  ///< while many handshakes are under way, the table fills, or the source asks too often
  Always,
  Never,
};

struct AdmissionLimits {
  RetryPolicy retry = RetryPolicy::Pressure;
  /// Connections at the same time; at about 40 KB each.
  std::size_t connections = 16'384;
  /// Handshakes under way with clients that may not exist: usually there are a few, as each takes a round trip. At
  /// 100 KB each at most, these are 100 MB. From a quarter on there is pressure.
  std::size_t unprovenHandshakes = 1024;
  /// Of one prefix (see PrefixLimiter). Behind one address of a provider's translator there may be hundreds of clients.
  std::size_t connectionsPerPrefix = 1024;
  /// New connections of one prefix. A handshake takes 0.5 to 2 ms of processor time.
  Rate handshakes{.perSecond = 20, .burst = 200};
};

/// The state of the server when a first packet comes.
struct Occupancy {
  std::size_t connections = 0;
  std::size_t unprovenHandshakes = 0;  ///< under way, with clients that have not shown that they receive
  std::size_t ofPrefix = 0;            ///< connections of the same prefix
};

enum class Admit {
  Yes,
  AfterRetry,
  Refuse,  ///< CONNECTION_REFUSED: the client can try another server
  Ignore,  ///< the client sends again later
};

class Admission {
 public:
  explicit Admission(const AdmissionLimits& limits) : limits_(limits), handshakes_(limits.handshakes) {}

  /// `isProven`: the packet carries a token that shows that its source address is the client's.
  Admit judge(const SocketAddress& source, bool isProven, const Occupancy& occupancy, MonoTime now);

  /// A client completed its handshake whose address was not proven at its beginning: only now it counts against its
  /// prefix, since nobody can do this in the name of others.
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
};

}  // namespace tsq::server
