// SPDX-License-Identifier: MIT
#include "programs/common/report_text.h"

#include <fmt/format.h>

#include <vector>

#include "base/utf8.h"
#include "programs/common/text.h"

namespace tsq::programs {
namespace {

// The maximum of the TLV: this error or more.
constexpr std::chrono::microseconds kSaturatedError{65'535};

std::string inBrackets(const std::string& text) {
  return text.empty() ? "" : fmt::format(" ({})", printableUtf8(text));
}

std::string describe(const wire::TimeSourceInfo& source) {
  const std::string info = inBrackets(source.info);
  if (source.stratum == 0) {
    return "not synchronised" + info;
  }
  if (source.type == wire::SourceType::Manual) {
    return fmt::format("stratum {}, set manually{}", source.stratum, info);
  }
  return fmt::format("stratum {}, from {}{}", source.stratum, sourceTypeName(source.type), info);
}

std::string describe(const wire::ClockQuality& quality) {
  const bool isKnown = quality.clockClass != wire::ClockClass::Unknown;
  return fmt::format("clock: {}{}{}{}{}", isKnown ? clockClassName(quality.clockClass) + ", " : "",
                     quality.error >= kSaturatedError ? "more than ±" : "±", formatMagnitude(quality.error),
                     isKnown ? fmt::format(", drift ±{} ppb", quality.driftPpb) : "", inBrackets(quality.tag));
}

}  // namespace

std::string sourceTypeName(wire::SourceType type) {
  switch (type) {
    case wire::SourceType::Gps:
      return "GPS";
    case wire::SourceType::Ptp:
      return "PTP";
    case wire::SourceType::Ntp:
      return "NTP";
    case wire::SourceType::Manual:
      return "manual setting";
    case wire::SourceType::Unknown:
      return "an unknown source";
  }
  return fmt::format("type {}", static_cast<int>(type));
}

std::string clockClassName(wire::ClockClass clockClass) {
  switch (clockClass) {
    case wire::ClockClass::Unknown:
      return "unknown";
    case wire::ClockClass::Gnss:
      return "GNSS disciplined";
    case wire::ClockClass::PtpGrandmaster:
      return "PTP grandmaster";
    case wire::ClockClass::Ntp:
      return "NTP synchronised";
    case wire::ClockClass::LocalOcxo:
      return "local OCXO";
    case wire::ClockClass::Unstable:
      return "unstable, or free-running";
  }
  return fmt::format("class {}", static_cast<int>(clockClass));
}

std::string describe(const wire::ClockReport& report) {
  std::vector<std::string> parts;
  if (report.source) {
    parts.push_back(describe(*report.source));
  }
  if (report.quality) {
    parts.push_back(describe(*report.quality));
  }
  for (const auto& [key, value] : report.metadata) {
    parts.push_back(printableUtf8(key) + '=' + printableUtf8(value));
  }
  return fmt::format("{}", fmt::join(parts, "; "));
}

}  // namespace tsq::programs
