// SPDX-License-Identifier: MIT
#include "wire/timestamp.h"

namespace tsq::wire {
namespace {

using std::chrono::floor;
using std::chrono::seconds;

// Seconds from the NTP epoch, 1900-01-01, to the Unix epoch.
constexpr std::uint32_t kNtpToUnix = 2'208'988'800;
constexpr std::uint32_t kEraStartUnix = std::uint32_t{floor<seconds>(kEraStart).time_since_epoch().count()};
constexpr std::uint64_t kNanosPerSecond = 1'000'000'000;
constexpr int kFractionBits = 32;
constexpr std::uint64_t kHalf = std::uint64_t{1} << (kFractionBits - 1);

}  // namespace

std::uint64_t toNtp(WallTime time) noexcept {
  const auto whole = floor<seconds>(time);
  const auto nanos = static_cast<std::uint64_t>((time - whole).count());
  // The conversion is modulo 2^32, as on the wire.
  const auto ntpSeconds = static_cast<std::uint32_t>(whole.time_since_epoch().count()) + kNtpToUnix;
  // At most 999'999'999 / 10^9, so rounding up never reaches the next second.
  const std::uint64_t fraction = ((nanos << kFractionBits) + kNanosPerSecond / 2) / kNanosPerSecond;
  return std::uint64_t{ntpSeconds} << kFractionBits | fraction;
}

WallTime fromNtp(std::uint64_t timestamp) noexcept {
  const auto ntpSeconds = static_cast<std::uint32_t>(timestamp >> kFractionBits);
  const std::uint64_t fraction = timestamp & 0xffff'ffff;
  const std::uint32_t sinceEraStart = ntpSeconds - (kNtpToUnix + kEraStartUnix);
  // The two largest fractions round up to the next second.
  const std::uint64_t nanos = (fraction * kNanosPerSecond + kHalf) >> kFractionBits;
  return kEraStart + seconds(sinceEraStart) + Duration(static_cast<Duration::rep>(nanos));
}

}  // namespace tsq::wire
