// SPDX-License-Identifier: MIT
#include "report/clock_report.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

#include "wire/extensions.h"

namespace tsq::report {
namespace {

using clock::KernelState;
using clock::LeapSecond;
using std::chrono::microseconds;

// NTP's leap indicator.
constexpr int kInsertLeap = 1;
constexpr int kDeleteLeap = 2;
constexpr int kUnsynchronisedLeap = 3;

std::string_view nameOf(const Tracking& chrony) {
  return {chrony.referenceId.data(), chrony.referenceId.size()};
}

bool isSatellites(const Tracking& chrony) {
  const std::string_view name = nameOf(chrony);
  return name.starts_with("GPS") || name.starts_with("GNSS");
}

wire::SourceType sourceTypeOf(const Tracking& chrony) {
  if (chrony.hasAddress) {
    return wire::SourceType::Ntp;
  }
  const std::string_view name = nameOf(chrony);
  const bool isPtp = name.starts_with("PTP") || name.starts_with("PHC");
  return isSatellites(chrony) ? wire::SourceType::Gps : (isPtp ? wire::SourceType::Ptp : wire::SourceType::Unknown);
}

// Requires a known drift: the TLV can express an unknown one only by the class Unknown.
wire::ClockClass clockClassOf(const Tracking& chrony) {
  if (chrony.hasAddress) {
    return wire::ClockClass::Ntp;
  }
  return isSatellites(chrony) ? wire::ClockClass::Gnss : wire::ClockClass::Unknown;
}

std::uint16_t driftOf(const Tracking& chrony) {
  constexpr double kPpbPerPpm = 1'000;
  constexpr double kMost = std::numeric_limits<std::uint16_t>::max();
  return static_cast<std::uint16_t>(std::lround(std::clamp(chrony.skewPpm * kPpbPerPpm, 0.0, kMost)));
}

// chronyd's own report takes precedence: it sets the kernel's flag only with rtcsync.
bool isKept(const std::optional<KernelState>& kernel, const std::optional<Tracking>& chrony) {
  return chrony ? chrony->leapStatus != kUnsynchronisedLeap : kernel && kernel->synchronised;
}

/// The sources of a report in increasing precedence: kernel, chronyd, operator.
class Sources {
 public:
  Sources(const std::optional<KernelState>& kernel, const std::optional<Tracking>& chrony, const Statements& said,
          bool wasKept)
      : kernel_(kernel), chrony_(chrony), said_(said), judged_(judgeClock(kernel, chrony, said, wasKept)) {}

  bool isSynchronised() const { return judged_ == Synchronised::Yes || judged_ == Synchronised::OnlyStated; }
  bool isOnlyStated() const { return judged_ == Synchronised::OnlyStated; }

  std::optional<wire::TimeSourceInfo> source() const {
    wire::TimeSourceInfo source{.info = said_.sourceInfo};
    if (!isSynchronised()) {
      return source;
    }
    if (chrony_ && clockIsKept()) {
      source.type = sourceTypeOf(*chrony_);
      source.stratum = static_cast<std::uint8_t>(std::clamp(chrony_->stratum, 1, 255));
    }
    source.stratum = said_.stratum.value_or(source.stratum);
    source.type = said_.sourceType.value_or(source.type);
    return source.stratum > 0 ? std::optional(source) : std::nullopt;
  }

  std::optional<wire::ClockQuality> quality() const {
    wire::ClockQuality quality{.tag = said_.clockTag};
    if (!isSynchronised()) {
      quality.clockClass = wire::ClockClass::Unstable;
      quality.error = microseconds::max();
      return quality;
    }
    if (chrony_ && clockIsKept()) {
      quality.clockClass = clockClassOf(*chrony_);
      quality.driftPpb = driftOf(*chrony_);
    }
    quality.clockClass = said_.clockClass.value_or(quality.clockClass);
    const auto error = estimatedError();
    quality.error = error.value_or(microseconds::zero());
    return error ? std::optional(quality) : std::nullopt;
  }

  /// Known only from the kernel or chronyd: the operator states a stratum, but no error.
  std::optional<microseconds> maxError() const {
    if (!clockIsKept()) {
      return std::nullopt;
    }
    const Duration error = chrony_ ? chrony_->rootDelay / 2 + chrony_->rootDispersion : kernel_->maxError;
    return std::chrono::ceil<microseconds>(error);
  }

  std::string leap() const {
    if (!isSynchronised()) {
      return wire::kLeapUnknown;
    }
    const int told = chrony_ ? chrony_->leapStatus : 0;
    const LeapSecond planned = kernel_ ? kernel_->leap : LeapSecond::None;
    if (told == kInsertLeap || planned == LeapSecond::Insert) {
      return wire::kLeapInsert;
    }
    return told == kDeleteLeap || planned == LeapSecond::Delete ? wire::kLeapDelete : wire::kLeapNone;
  }

 private:
  std::optional<microseconds> estimatedError() const {
    if (said_.clockError) {
      return said_.clockError;
    }
    const bool isEstimated = kernel_ && kernel_->synchronised && kernel_->estimatedError > Duration::zero();
    return isEstimated ? std::chrono::ceil<microseconds>(kernel_->estimatedError) : maxError();
  }

  bool clockIsKept() const { return isKept(kernel_, chrony_); }

  const std::optional<KernelState>& kernel_;
  const std::optional<Tracking>& chrony_;
  const Statements& said_;
  const Synchronised judged_;
};

}  // namespace

Synchronised judgeClock(const std::optional<KernelState>& kernel, const std::optional<Tracking>& chrony,
                        const Statements& statements, bool wasKept) {
  const bool isStated = statements.stratum && *statements.stratum > 0;
  if (isKept(kernel, chrony)) {
    return statements.stratum && !isStated ? Synchronised::No : Synchronised::Yes;
  }
  if (wasKept) {
    return Synchronised::Lost;
  }
  return isStated ? Synchronised::OnlyStated : Synchronised::No;
}

wire::ClockReport makeClockReport(const std::optional<KernelState>& kernel, const std::optional<Tracking>& chrony,
                                  const Statements& statements, bool wasKept) {
  const Sources sources(kernel, chrony, statements, wasKept);
  wire::ClockReport report{.quality = sources.quality(), .source = sources.source(), .metadata = statements.metadata};
  report.metadata.insert_or_assign(wire::kLeapKey, sources.leap());
  report.metadata.insert_or_assign(wire::kSmearKey, statements.smears ? wire::kSmearYes : wire::kSmearNo);
  if (sources.isOnlyStated()) {
    report.metadata.insert_or_assign(wire::kKernelKey, kernel ? wire::kKernelUnsynchronised : wire::kKernelUnknown);
  }
  if (const auto error = sources.maxError()) {
    report.metadata.insert_or_assign(wire::kMaxErrorKey, std::to_string(error->count()));
  }
  return report;
}

}  // namespace tsq::report
