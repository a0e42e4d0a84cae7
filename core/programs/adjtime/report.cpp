// SPDX-License-Identifier: MIT
#include "programs/adjtime/report.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/instant.h"
#include "clock/kernel/clock_setter.h"
#include "programs/common/json.h"
#include "programs/common/report_text.h"
#include "programs/common/text.h"
#include "programs/common/unused_text.h"

namespace tsq::programs {
namespace {

using std::chrono::seconds;

// "+0.700123456 s": with all nanoseconds.
std::string formatExact(Duration value) {
  const Duration size = magnitude(value);
  return fmt::format("{}{}.{:09} s", value < Duration::zero() ? '-' : '+', size / seconds(1),
                     (size % seconds(1)).count());
}

// "80 s", "17 min", "2.4 days": a waiting time.
std::string formatWait(Duration wait) {
  const auto inSeconds = toSeconds(wait);
  if (inSeconds < 120) {
    return fmt::format("{:.0f} s", inSeconds);
  }
  if (inSeconds < 7200) {
    return fmt::format("{:.0f} min", inSeconds / 60);
  }
  return inSeconds < 172'800 ? fmt::format("{:.1f} hours", inSeconds / 3600)
                             : fmt::format("{:.1f} days", inSeconds / 86'400);
}

const char* methodName(AdjustMethod method) {
  return method == AdjustMethod::Step ? "step" : "slew";
}

Json toJson(const std::optional<Adjustment>& adjustment) {
  if (!adjustment) {
    return nullptr;
  }
  return {{"method", methodName(adjustment->method)}, {"by_ns", adjustment->by.count()}};
}

bool usesPrecision(const Measurement& asked) {
  return std::ranges::any_of(asked.samples, &Sample::precision);
}

Json toJson(const Measurement& asked) {
  const auto& estimate = asked.view.estimate;
  return {{"server", asked.server.spec.displayName()},
          {"status", serverStatusName(asked.view.verdict.status)},
          {"offset_ns", estimate ? Json(estimate->offset.count()) : Json(nullptr)},
          {"rtt_ns", estimate ? Json(estimate->delay.count()) : Json(nullptr)},
          {"samples", asked.samples.size()},
          {"samples_unused", countUnused(asked)},
          {"precision_mode", usesPrecision(asked)},
          {"verified", asked.view.verified},
          {"told", programs::toJson(asked.report)},
          {"error", asked.error ? Json(errorName(asked.error->code)) : Json(nullptr)}};
}

Json toJson(const std::optional<clock::Steering>& steering) {
  if (!steering) {
    return nullptr;
  }
  Json services = Json::array();
  for (const clock::TimeService& service : steering->services) {
    services.push_back({{"name", service.name}, {"unit", service.unit}});
  }
  return {{"services", std::move(services)},
          {"unknown", steering->unknownBecause ? Json(*steering->unknownBecause) : Json(nullptr)},
          {"kernel_synchronised", steering->kernelSynchronised}};
}

Json toJson(const std::optional<client::TimeFloor>& farClock, const Burst& burst) {
  if (!farClock) {
    return nullptr;
  }
  return {{"program_made", formatInstant(farClock->programMade)},
          {"last_good", farClock->lastGood ? Json(formatInstant(*farClock->lastGood)) : Json(nullptr)},
          {"time_told", burst.selection.answer ? Json(formatInstant(client::timeTold(burst))) : Json(nullptr)}};
}

}  // namespace

std::string toJson(const AdjtimeReport& report) {
  Json servers = Json::array();
  for (const Measurement& asked : report.burst.servers) {
    servers.push_back(toJson(asked));
  }
  const Json document{
      {"outcome", outcomeName(report.outcome)},
      {"reason", report.refusal ? Json(report.refusal->sentence) : Json(nullptr)},
      {"servers", std::move(servers)},
      {"combined", toJson(report.burst.selection.answer)},
      {"far_clock", toJson(report.farClock, report.burst)},
      {"steering", toJson(report.steering)},
      {"dry_run", report.dryRun},
      {"planned", toJson(report.planned)},
      {"applied", toJson(report.applied)},
      {"after", report.after ? toJson(report.after->selection.answer) : Json(nullptr)},
      {"slew_remaining_ns", report.slewRemaining ? Json(report.slewRemaining->count()) : Json(nullptr)}};
  return toText(document);
}

std::string describeServers(const Burst& burst) {
  std::string text;
  for (const Measurement& asked : burst.servers) {
    text += asked.server.spec.displayName() + ": ";
    if (const auto& estimate = asked.view.estimate) {
      text +=
          fmt::format("offset {}, round trip {}, ", formatSigned(estimate->offset), formatMagnitude(estimate->delay));
    }
    text += describe(asked.view.verdict, asked.error) + (usesPrecision(asked) ? ", Precision Mode" : "") +
            describeUnused(asked) + "\n";
    if (!asked.report.empty()) {
      text += "  " + describe(asked.report) + "\n";
    }
  }
  return text;
}

std::string describePlan(const Adjustment& planned) {
  const std::string by = formatExact(planned.by);
  return planned.method == AdjustMethod::Step
             ? fmt::format("Would step the clock by {}, at once.", by)
             : fmt::format("Would slew the clock by {}, within {}.", by, formatWait(clock::slewTime(planned.by)));
}

std::string describeApplied(const Adjustment& applied) {
  const std::string by = formatExact(applied.by);
  return applied.method == AdjustMethod::Step
             ? fmt::format("Stepped the clock by {}.", by)
             : fmt::format("Slewing the clock by {}: that takes {}.", by, formatWait(clock::slewTime(applied.by)));
}

std::string describeAfter(const AdjtimeReport& report) {
  if (!report.after || !report.after->selection.answer) {
    return "The servers did not answer again, so the result is not verified.";
  }
  std::string text = "Measured again. " + describe(report.after->selection.answer);
  if (report.slewRemaining && *report.slewRemaining != Duration::zero()) {
    text += fmt::format(" Of the correction, {} is still to come.", formatExact(*report.slewRemaining));
  }
  return text;
}

}  // namespace tsq::programs
