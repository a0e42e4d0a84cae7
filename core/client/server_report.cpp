// SPDX-License-Identifier: MIT
#include "client/server_report.h"

#include <charconv>

#include "wire/extensions.h"

namespace tsq::client {
namespace {

using Microseconds = std::chrono::microseconds;

// Larger errors are cut to this, so that sums cannot overflow.
constexpr Microseconds kLargestError = std::chrono::hours(24);

std::optional<std::string_view> valueOf(const wire::Metadata& metadata, const char* key) {
  const auto found = metadata.find(key);
  return found == metadata.end() ? std::nullopt : std::optional<std::string_view>(found->second);
}

Duration readMaxError(std::string_view text) {
  Microseconds::rep count = 0;
  const char* const last = text.data() + text.size();
  const auto [end, error] = std::from_chars(text.data(), last, count);
  if (end != last || count < 0 || (error != std::errc() && error != std::errc::result_out_of_range)) {
    return Duration::zero();
  }
  const bool huge = error == std::errc::result_out_of_range || count > kLargestError.count();
  return huge ? kLargestError : Microseconds(count);
}

Leap readLeap(std::string_view text) {
  if (text == wire::kLeapInsert) {
    return Leap::Insert;
  }
  if (text == wire::kLeapDelete) {
    return Leap::Delete;
  }
  return text == wire::kLeapUnknown ? Leap::Unknown : Leap::None;
}

}  // namespace

ServerReport readReport(const wire::ClockReport& told) {
  ServerReport report;
  if (const auto text = valueOf(told.metadata, wire::kMaxErrorKey)) {
    report.maxError = readMaxError(*text);
  }
  if (const auto text = valueOf(told.metadata, wire::kLeapKey)) {
    report.leap = readLeap(*text);
  }
  report.smearing = valueOf(told.metadata, wire::kSmearKey) == wire::kSmearYes;
  report.unsynchronised = report.leap == Leap::Unknown || (told.source && told.source->stratum == 0);
  return report;
}

std::optional<StampSource> readReceiveSource(const wire::ClockReport& told) {
  const auto text = valueOf(told.metadata, wire::kReceiveStampKey);
  if (text == wire::kKernelStamp) {
    return StampSource::Kernel;
  }
  return text == wire::kUserStamp ? std::optional(StampSource::User) : std::nullopt;
}

}  // namespace tsq::client
