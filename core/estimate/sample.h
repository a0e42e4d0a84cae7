// SPDX-License-Identifier: MIT
/// One exchange: its four timestamps, and whether they are plausible.
#pragma once

#include <optional>
#include <string_view>

#include "base/time.h"
#include "estimate/leap.h"

namespace tsq {

/// Who took a timestamp: the kernel as the packet passed, or the program before or after.
enum class StampSource { User, Kernel };

/// Why a sample must not be used: the four checks of draft-01 section 6.6, and disturbances of the local clock.
enum class InvalidReason {
  NonPositiveDelay,    ///< RTT <= 0
  SentBeforeReceived,  ///< T3 < T2
  ArrivedBeforeSent,   ///< T4 < T1
  OffsetBeyondLimit,   ///< |offset| above the sanity limit, see PlausibleOffsets
  ClockStepped,        ///< the local clock was stepped between T1 and T4
  Suspended,           ///< the machine slept between T1 and T4
};

/// The reason in lower case with dashes, for JSON and logs: "non-positive-delay".
std::string_view invalidReasonName(InvalidReason reason);

/// The draft's example of a limit beyond which an offset is an anomaly (section 6.6).
inline constexpr Duration kOffsetSanityLimit = std::chrono::hours(24);

/// The range of offsets that are no anomaly. Wider than the default only to set a clock that is known to be far off.
struct PlausibleOffsets {
  Duration around{};
  Duration within = kOffsetSanityLimit;

  bool contains(Duration offset) const { return around - within <= offset && offset <= around + within; }
};

/// What a server reports about its own clock in an answer. Most report nothing: the defaults assume a good clock.
struct ServerReport {
  bool unsynchronised = false;  ///< its clock is not set
  bool smearing = false;        ///< it smears a leap second over hours; meanwhile its time is off by up to 1 s
  Leap leap = Leap::None;
  Duration maxError{};  ///< maximum error of its clock, added to our bound
};

/// The four timestamps of an exchange, named as in draft-01 section 6.2.
struct Sample {
  WallTime t1;  ///< client sends
  WallTime t2;  ///< server receives
  WallTime t3;  ///< server sends
  WallTime t4;  ///< client receives
  StampSource t1Source = StampSource::User;
  std::optional<StampSource> t2Source;  ///< known only if the server reports it
  StampSource t4Source = StampSource::User;
  MonoTime measuredAt;  ///< when T4 was taken
  ServerReport report;
  PlausibleOffsets plausible;
  bool precision = false;                ///< request and answer were equally long (Precision Mode, section 6.4)
  bool advisory = false;                 ///< may be shown, but must not set a clock: see ServerConfig::strict
  bool trueSendTime = false;             ///< T3 is the kernel's, sent by the server with a later answer
  bool maybeRetransmitted = false;       ///< stream only: loss recovery may have delayed one direction
  std::optional<InvalidReason> invalid;  ///< set: never use offset()

  /// How far the local clock is behind the server; negative: ahead. Not ((T2-T1)+(T3-T4))/2: that sum may overflow.
  Duration offset() const { return (t2 - t1) - delay() / 2; }
  /// Round-trip time without the server's processing time.
  Duration delay() const { return (t4 - t1) - (t3 - t2); }
};

/// All clocks, read together with T1 and T4, to detect steps and suspend in between.
struct ExchangeSpan {
  ClockReading start;
  ClockReading end;
};

/// Suspended or ClockStepped, if the machine slept or the clock was stepped meanwhile. A slew of up to 1,000 ppm is no
/// disturbance.
std::optional<InvalidReason> findDisturbance(const ExchangeSpan& span);

/// The first check of its four timestamps that a sample fails, if any.
std::optional<InvalidReason> findAnomaly(const Sample& sample);
/// Also checks for disturbances of the local clock during the exchange.
std::optional<InvalidReason> findAnomaly(const Sample& sample, const ExchangeSpan& span);

}  // namespace tsq
