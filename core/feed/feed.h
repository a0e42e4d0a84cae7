// SPDX-License-Identifier: MIT
/// Measurements for another time service on this computer, which then steers the clock. Belongs to one thread; nothing
/// here blocks or sets the clock.
#pragma once

#include <string>

#include "base/error.h"
#include "base/time.h"
#include "estimate/leap.h"

namespace tsq::feed {

/// One measurement of this computer's clock.
struct Measurement {
  WallTime at;        ///< by this clock
  Duration offset{};  ///< how far this clock is behind the true time; negative: ahead
  Duration error{};   ///< the estimated error of the offset
  Leap leap = Leap::None;
};

class Feed {
 public:
  virtual ~Feed() = default;

  /// Hands a measurement over. After an error the next call tries again, because the other service may be started
  /// later, or restarted. Errors: PermissionDenied; ConnectionClosed, if the service does not run or does not take
  /// measurements at present; Internal. The detail is the name of the feed, ": " and the reason, without a full stop.
  virtual Result<void> give(const Measurement& measurement) = 0;

  /// For messages: "/run/chrony/tsq.sock", "NTP SHM 2".
  virtual std::string name() const = 0;
};

}  // namespace tsq::feed
