// SPDX-License-Identifier: MIT
#include "report/chrony_tracking.h"

#include <algorithm>
#include <cmath>

namespace tsq::report {
namespace {

constexpr std::uint8_t kProtocolVersion = 6;
constexpr std::uint8_t kRequestType = 1;
constexpr std::uint8_t kReplyType = 2;
constexpr std::uint16_t kTrackingCommand = 33;
constexpr std::uint16_t kTrackingReply = 5;
constexpr std::uint16_t kUnspecifiedFamily = 0;

// Positions of fields, in bytes: the header of a request ...
constexpr std::size_t kRequestCommand = 4;
constexpr std::size_t kRequestSequence = 8;
// ... of a reply, and the report behind it.
constexpr std::size_t kReplyCommand = 4;
constexpr std::size_t kReplyKind = 6;
constexpr std::size_t kReplyStatus = 8;
constexpr std::size_t kReplySequence = 16;
constexpr std::size_t kReferenceId = 28;
constexpr std::size_t kAddressFamily = 48;
constexpr std::size_t kStratum = 52;
constexpr std::size_t kLeapStatus = 54;
constexpr std::size_t kCorrection = 68;
constexpr std::size_t kSkew = 88;
constexpr std::size_t kRootDelay = 92;
constexpr std::size_t kRootDispersion = 96;

std::uint32_t readNumber(ByteView bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (const std::uint8_t byte : bytes.subspan(at, size)) {
    value = value << 8U | byte;
  }
  return value;
}

template <std::size_t kSize>
void writeNumber(std::array<std::uint8_t, kSize>& bytes, std::size_t at, std::size_t size, std::uint32_t value) {
  for (std::size_t i = 0; i < size; ++i) {
    bytes[at + i] = static_cast<std::uint8_t>(value >> 8 * (size - 1 - i));
  }
}

// chrony's float: 7 bits of exponent and 25 of mantissa, both in two's complement: mantissa * 2^(exponent - 25).
double readFloat(ByteView bytes, std::size_t at) {
  constexpr int kMantissaBits = 25;
  const auto raw = static_cast<std::int32_t>(readNumber(bytes, at, 4));
  const std::int32_t exponent = raw >> kMantissaBits;
  const std::int32_t mantissa = static_cast<std::int32_t>(static_cast<std::uint32_t>(raw) << 7U) >> 7;
  return std::ldexp(mantissa, exponent - kMantissaBits);
}

// Seconds; larger values are invalid and would overflow Duration.
constexpr double kMostSeconds = 86'400;

Duration readSeconds(ByteView bytes, std::size_t at) {
  return fromSeconds(std::clamp(readFloat(bytes, at), 0.0, kMostSeconds));
}

Duration readOffset(ByteView bytes, std::size_t at) {
  return fromSeconds(std::clamp(readFloat(bytes, at), -kMostSeconds, kMostSeconds));
}

}  // namespace

std::array<std::uint8_t, kTrackingSize> makeTrackingRequest(std::uint32_t sequence) {
  std::array<std::uint8_t, kTrackingSize> request{kProtocolVersion, kRequestType};
  writeNumber(request, kRequestCommand, 2, kTrackingCommand);
  writeNumber(request, kRequestSequence, 4, sequence);
  return request;
}

std::optional<Tracking> parseTracking(ByteView answer, std::uint32_t sequence) {
  const bool isReply = answer.size() >= kTrackingSize && answer[0] == kProtocolVersion && answer[1] == kReplyType &&
                       readNumber(answer, kReplyCommand, 2) == kTrackingCommand &&
                       readNumber(answer, kReplyKind, 2) == kTrackingReply &&
                       readNumber(answer, kReplyStatus, 2) == 0 && readNumber(answer, kReplySequence, 4) == sequence;
  if (!isReply) {
    return std::nullopt;
  }
  Tracking tracking{.hasAddress = readNumber(answer, kAddressFamily, 2) != kUnspecifiedFamily,
                    .stratum = static_cast<int>(readNumber(answer, kStratum, 2)),
                    .leapStatus = static_cast<int>(readNumber(answer, kLeapStatus, 2)),
                    .offset = readOffset(answer, kCorrection),
                    .skewPpm = readFloat(answer, kSkew),
                    .rootDelay = readSeconds(answer, kRootDelay),
                    .rootDispersion = readSeconds(answer, kRootDispersion)};
  std::ranges::copy(answer.subspan(kReferenceId, tracking.referenceId.size()), tracking.referenceId.begin());
  return tracking;
}

}  // namespace tsq::report
