// SPDX-License-Identifier: MIT
/// What a server says of its own clock: Clock Quality (TLV 248) and Time Source Info (TLV 251), draft-01 section 6.3.2.
/// Advisory: a client may use it as a weight, never as a reason to trust the server.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <tl/expected.hpp>

#include "wire/parse_error.h"
#include "wire/tlv.h"

namespace tsq::wire {

/// The draft's classes. Other values may be received.
enum class ClockClass : std::uint8_t { Unknown, Gnss, PtpGrandmaster, Ntp, LocalOcxo, Unstable };

struct ClockQuality {
  ClockClass clockClass = ClockClass::Unknown;
  std::chrono::microseconds error{};  ///< +- this; 65,535 us, the largest value on the wire, means that much or more
  std::uint16_t driftPpb = 0;         ///< +- this many parts per billion
  std::string tag;                    ///< "gpsdo", "ntp-v4"; may be empty

  friend bool operator==(const ClockQuality&, const ClockQuality&) = default;
};

/// The draft's source types. Other values may be received.
enum class SourceType : std::uint8_t { Gps = 1, Ptp = 2, Ntp = 3, Manual = 4, Unknown = 5 };

struct TimeSourceInfo {
  std::uint8_t stratum = 0;  ///< 0: unsynchronised, 1: reference clock, 2 and more: as in NTP
  SourceType type = SourceType::Unknown;
  std::string info;  ///< "ntp.example.com", "us-west1"; may be empty

  friend bool operator==(const TimeSourceInfo&, const TimeSourceInfo&) = default;
};

inline constexpr std::size_t kMaxClockTag = kMaxTlvValue - 6;    ///< bytes that fit behind the fields before it
inline constexpr std::size_t kMaxSourceInfo = kMaxTlvValue - 2;  ///< likewise

/// The text is UTF-8 and has at most kMaxClockTag bytes; likewise below.
void appendClockQuality(Bytes& message, const ClockQuality& quality);
void appendTimeSourceInfo(Bytes& message, const TimeSourceInfo& source);

tl::expected<ClockQuality, ParseError> readClockQuality(ByteView value);
tl::expected<TimeSourceInfo, ParseError> readTimeSourceInfo(ByteView value);

}  // namespace tsq::wire
