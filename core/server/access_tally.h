// SPDX-License-Identifier: MIT
/// Counts the requests of one connection until they are reported.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "server/access.h"

namespace tsq::server {

class AccessTally {
 public:
  /// `processing`: T3 - T2.
  void noteAnswer(bool onStream, Duration processing, MonoTime now);
  /// `reason` must be a literal.
  void noteFailure(bool onStream, std::string_view reason, MonoTime now);
  /// Starts the duration of what is counted next.
  void begin(MonoTime now) { begunAt_ = now; }
  /// A connection may stay open for days; its requests are reported at least this often.
  bool isDue(MonoTime now) const { return now - begunAt_ >= std::chrono::hours(1); }
  /// Reports what was counted, in up to four parts, and forgets it.
  void report(const SocketAddress& client, const OnAccess& onAccess);

 private:
  // Of one transport.
  struct Part {
    std::uint32_t answers = 0;
    std::uint32_t failures = 0;
    Duration processing{};  // the sum
    std::string_view failure;
  };

  std::array<Part, 2> parts_;  // datagrams, streams
  MonoTime begunAt_{};
  MonoTime lastAt_{};
};

}  // namespace tsq::server
