// SPDX-License-Identifier: MIT
#include "report/tsqd_tracking.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

namespace tsq::report {
namespace {

using Json = nlohmann::json;

// NTP: 16 is not synchronised.
constexpr int kMostStratum = 15;

std::optional<double> number(const Json& document, const char* name) {
  const auto found = document.find(name);
  return found != document.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
}

bool is(const Json& document, const char* name, const Json& value) {
  const auto found = document.find(name);
  return found != document.end() && *found == value;
}

int leapStatus(const Json& document) {
  return is(document, "leap", "insert") ? 1 : (is(document, "leap", "delete") ? 2 : 0);
}

}  // namespace

std::optional<Tracking> parseTsqdTracking(std::string_view json) {
  const Json document = Json::parse(json, nullptr, false);
  if (!document.is_object() || !is(document, "mode", "steer") || !is(document, "synchronised", true)) {
    return std::nullopt;
  }
  const auto stratum = number(document, "stratum");
  const auto uncertainty = number(document, "uncertainty_ns");
  constexpr double kMostUncertainty = 1e12;  // 1,000 s; more is no answer of tsqd
  if (!stratum || *stratum < 1 || *stratum >= kMostStratum || !uncertainty || *uncertainty < 0 ||
      *uncertainty > kMostUncertainty) {
    return std::nullopt;
  }
  return Tracking{.hasAddress = true,
                  .stratum = static_cast<int>(*stratum) + 1,
                  .leapStatus = leapStatus(document),
                  .skewPpm = std::max(0.0, number(document, "skew_ppm").value_or(0)),
                  .rootDispersion = Duration(static_cast<std::int64_t>(*uncertainty))};
}

}  // namespace tsq::report
