// SPDX-License-Identifier: MIT
#include "wire/clock_info.h"

#include <algorithm>
#include <limits>

#include "base/utf8.h"
#include "wire/bytes.h"

namespace tsq::wire {
namespace {

constexpr std::size_t kQualityHeaderSize = 6;  // class, reserved, error, drift
constexpr std::size_t kSourceHeaderSize = 2;   // stratum, type

static_assert(kMaxClockTag == kMaxTlvValue - kQualityHeaderSize);
static_assert(kMaxSourceInfo == kMaxTlvValue - kSourceHeaderSize);

std::uint16_t saturate(std::chrono::microseconds error) {
  constexpr std::chrono::microseconds::rep kMost = std::numeric_limits<std::uint16_t>::max();
  return static_cast<std::uint16_t>(std::clamp<std::chrono::microseconds::rep>(error.count(), 0, kMost));
}

}  // namespace

void appendClockQuality(Bytes& message, const ClockQuality& quality) {
  Bytes value{static_cast<std::uint8_t>(quality.clockClass), 0};
  appendBigEndian(value, saturate(quality.error));
  appendBigEndian(value, quality.driftPpb);
  appendText(value, quality.tag);
  appendTlv(message, TlvType::ClockQuality, value);
}

void appendTimeSourceInfo(Bytes& message, const TimeSourceInfo& source) {
  Bytes value{source.stratum, static_cast<std::uint8_t>(source.type)};
  appendText(value, source.info);
  appendTlv(message, TlvType::TimeSourceInfo, value);
}

tl::expected<ClockQuality, ParseError> readClockQuality(ByteView value) {
  if (value.size() < kQualityHeaderSize) {
    return tl::unexpected(ParseError::WrongLength);
  }
  const std::string_view tag = asText(value.subspan(kQualityHeaderSize));
  if (!isUtf8(tag)) {
    return tl::unexpected(ParseError::NotUtf8);
  }
  return ClockQuality{.clockClass = ClockClass{value[0]},
                      .error = std::chrono::microseconds(readBigEndian(value.subspan(2, 2))),
                      .driftPpb = static_cast<std::uint16_t>(readBigEndian(value.subspan(4, 2))),
                      .tag = std::string(tag)};
}

tl::expected<TimeSourceInfo, ParseError> readTimeSourceInfo(ByteView value) {
  if (value.size() < kSourceHeaderSize) {
    return tl::unexpected(ParseError::WrongLength);
  }
  const std::string_view info = asText(value.subspan(kSourceHeaderSize));
  if (!isUtf8(info)) {
    return tl::unexpected(ParseError::NotUtf8);
  }
  return TimeSourceInfo{.stratum = value[0], .type = SourceType{value[1]}, .info = std::string(info)};
}

}  // namespace tsq::wire
