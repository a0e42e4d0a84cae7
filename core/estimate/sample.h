// SPDX-License-Identifier: MIT
/// One exchange: its four timestamps, and whether they may be believed.
#pragma once

#include <optional>
#include <string_view>

#include "base/time.h"
#include "estimate/leap.h"

namespace tsq {

/// Who read the clock for a timestamp: the kernel as the packet passed, or a program before or after.
enum class StampSource { User, Kernel };

/// Why a sample must not be used (draft-01 section 6.6, and what its four checks cannot see).
enum class InvalidReason {
  NonPositiveDelay,    ///< RTT <= 0
  SentBeforeReceived,  ///< T3 < T2
  ArrivedBeforeSent,   ///< T4 < T1
  OffsetBeyondLimit,   ///< none of the plausible offsets: |offset| above the sanity limit
  ClockStepped,        ///< somebody set the local clock between T1 and T4
  Suspended,           ///< the machine slept between T1 and T4
};

/// The reason in lower case with dashes, for JSON and logs: "non-positive-delay".
std::string_view invalidReasonName(InvalidReason reason);

/// The draft's example of a limit beyond which an offset is an anomaly (section 6.6).
inline constexpr Duration kOffsetSanityLimit = std::chrono::hours(24);

/// The offsets that are no anomaly. Others than these only while a clock is set that is known to be far off.
struct PlausibleOffsets {
  Duration around{};
  Duration within = kOffsetSanityLimit;

  bool contains(Duration offset) const { return around - within <= offset && offset <= around + within; }
};

/// What a server says of its own clock along with an answer. Most say nothing: then there is nothing to hold against
/// it.
struct ServerReport {
  bool unsynchronised = false;  ///< its clock is not set
  bool smearing = false;        ///< it spreads a leap second over hours, and is wrong by up to one meanwhile
  Leap leap = Leap::None;
  Duration maxError{};  ///< its own bound, to be added to ours
};

/// The four timestamps of an exchange, named as in draft-01 section 6.2.
struct Sample {
  WallTime t1;  ///< client sends
  WallTime t2;  ///< server receives
  WallTime t3;  ///< server sends
  WallTime t4;  ///< client receives
  StampSource t1Source = StampSource::User;
  std::optional<StampSource> t2Source;  ///< only known when the server tells
  StampSource t4Source = StampSource::User;
  MonoTime measuredAt;  ///< when T4 was taken
  ServerReport report;
  PlausibleOffsets plausible;
  bool precision = false;                ///< request and answer were equally long (Precision Mode, section 6.4)
  bool advisory = false;                 ///< may be shown, but must not set a clock: see ServerConfig::strict
  bool trueSendTime = false;             ///< T3 is the kernel's, told by the server with a later answer
  bool maybeRetransmitted = false;       ///< stream only: loss recovery may have delayed one direction
  std::optional<InvalidReason> invalid;  ///< set: never use offset()

  /// How far the local clock is behind the server; negative: ahead. Twice the offset may be too much for a Duration.
  Duration offset() const { return (t2 - t1) - delay() / 2; }
  /// Round-trip time without the server's processing time.
  Duration delay() const { return (t4 - t1) - (t3 - t2); }
};

/// The clocks as they were read beside T1 and T4, to notice steps and sleep in between.
struct ExchangeSpan {
  ClockReading start;
  ClockReading end;
};

/// Suspended or ClockStepped, if the machine slept or somebody set the clock meanwhile. Being slewed, by up to 1,000
/// ppm, is no disturbance.
std::optional<InvalidReason> findDisturbance(const ExchangeSpan& span);

/// The first reason in its four timestamps not to believe a sample, if there is one.
std::optional<InvalidReason> findAnomaly(const Sample& sample);
/// Also looks at what happened to the local clock meanwhile.
std::optional<InvalidReason> findAnomaly(const Sample& sample, const ExchangeSpan& span);

}  // namespace tsq
