// SPDX-License-Identifier: MIT
// The names of tsqd's metrics, and where their values come from.
#include "programs/common/metric_families.h"

#include <fmt/format.h>

#include <array>
#include <bit>
#include <map>

#include "programs/common/text.h"
#include "programs/tsqd/documents.h"
#include "programs/tsqd/metrics.h"

namespace tsq::programs {
namespace {

using discipline::Refusal;
using prometheus::MetricFamily;
using Type = Families::Type;

constexpr double kPollsInReach = 8;
constexpr std::array kStatuses{ServerStatus::Selected,       ServerStatus::Combined,        ServerStatus::TooDistant,
                               ServerStatus::Falseticker,    ServerStatus::NoMajority,      ServerStatus::Unreachable,
                               ServerStatus::Unsynchronised, ServerStatus::Unauthenticated, ServerStatus::Anomalous,
                               ServerStatus::Smeared,        ServerStatus::Duplicate};

double unixTime(WallTime time) {
  return toSeconds(time.time_since_epoch());
}

void addClock(Families& to, const discipline::Tracking& tracking, const ClockReading& now) {
  to.gauge("synchronised", "1: the clock was set from servers, and its maximum error is known.",
           tracking.synchronised ? 1 : 0);
  if (tracking.updated) {  // else nothing of it is known
    to.gauge("offset_seconds", "What is left to correct; positive: the clock is behind.", toSeconds(tracking.offset));
    to.gauge("error_seconds", "One standard deviation of the clock's error.", toSeconds(tracking.deviation));
    to.gauge("max_error_seconds", "Maximum error of the clock (root distance).", toSeconds(tracking.maxError));
  }
  to.gauge("frequency_ratio", "Correction of the clock's frequency; 1e-6 is 1 ppm, positive: faster.",
           tracking.frequency);
  to.gauge("skew_ratio", "One standard deviation of the frequency.", tracking.skew);
  to.gauge("slew_ratio", "Temporary frequency that removes the offset.", tracking.slewRate);
  to.counter("steps_total", "Steps of the clock by tsqd.", tracking.steps);
  if (tracking.updated) {
    to.gauge("last_update_timestamp_seconds", "When servers corrected the clock last.",
             unixTime(now.wall - (now.mono - *tracking.updated)));
  }
  MetricFamily& refusal = to.begin("refusal", "1: this is why the clock is not corrected.", Type::Gauge);
  for (const Refusal reason : {Refusal::NoAnswer, Refusal::ServersDisagree, Refusal::TooFewServers, Refusal::Settling,
                               Refusal::BeyondPanicLimit, Refusal::LeapSecond}) {
    Families::add(refusal, tracking.refusal == reason ? 1 : 0,
                  {{"reason", std::string(discipline::refusalName(reason))}});
  }
}

// Without steering, the estimate is all there is.
void addEstimate(Families& to, const DaemonState& state) {
  to.gauge("synchronised", "1: enough servers agree.", state.isTrusted ? 1 : 0);
  if (const auto& answer = state.view.answer) {
    to.gauge("offset_seconds", "Offset of the clock; positive: the clock is behind.", toSeconds(answer->offset));
    to.gauge("error_seconds", "One standard deviation of the offset.", toSeconds(answer->deviation));
    to.gauge("max_error_seconds", "Maximum error of the offset (root distance).", toSeconds(answer->bound));
  }
}

void addStatuses(Families& to, const client::EnsembleView& view) {
  std::map<std::string_view, int> counts;
  for (const auto& [id, server] : view.servers) {
    ++counts[serverStatusName(server.verdict.status)];
  }
  MetricFamily& family = to.begin("servers", "Servers by status.", Type::Gauge);
  for (const ServerStatus status : kStatuses) {
    const std::string_view name = serverStatusName(status);
    Families::add(family, counts[name], {{"status", std::string(name)}});
  }
}

// Servers of one name may differ in their settings, but no two series may have the same labels.
std::map<client::ServerId, std::string> labelsOf(const Sources& sources) {
  std::map<client::ServerId, std::string> labels;
  std::map<std::string, int> counts;
  for (const auto& [id, source] : sources.all()) {
    const int count = ++counts[source.name()];
    labels[id] = count == 1 ? source.name() : fmt::format("{} #{}", source.name(), count);
  }
  return labels;
}

class PerServer {
 public:
  PerServer(Families& to, const DaemonState& state) : to_(to), state_(state), labels_(labelsOf(state.sources)) {}

  // `value` returns nothing for a server without it.
  template <typename Value>
  void add(const char* name, const char* help, Type type, Value value) {
    MetricFamily& family = to_.begin(name, help, type);
    for (const auto& [id, source] : state_.sources.all()) {
      const auto seen = state_.view.servers.find(id);
      if (seen == state_.view.servers.end()) {
        continue;
      }
      if (const std::optional<double> found = value(id, source, seen->second)) {
        Families::add(family, *found, {{"server", labels_.at(id)}});
      }
    }
  }

  void addEstimate(const char* name, const char* help, Duration TrackEstimate::* member) {
    add(name, help, Type::Gauge, [member](auto /*id*/, const Source& /*source*/, const client::ServerView& seen) {
      return seen.estimate ? std::optional(toSeconds((*seen.estimate).*member)) : std::nullopt;
    });
  }

 private:
  Families& to_;
  const DaemonState& state_;
  const std::map<client::ServerId, std::string> labels_;
};

void addServers(Families& to, const DaemonState& state) {
  using client::ServerView;
  PerServer servers(to, state);
  servers.add("server_reach_ratio", "Share of the last eight polls that were answered.", Type::Gauge,
              [](auto /*id*/, const Source& /*source*/, const ServerView& seen) {
                return std::optional(std::popcount(seen.reach) / kPollsInReach);
              });
  servers.add("server_used", "1: its answers correct the clock, or would.", Type::Gauge,
              [](auto /*id*/, const Source& /*source*/, const ServerView& seen) {
                return std::optional(isBelieved(seen.verdict.status) ? 1.0 : 0.0);
              });
  servers.add("server_falseticker", "1: it contradicts the majority.", Type::Gauge,
              [](auto /*id*/, const Source& /*source*/, const ServerView& seen) {
                return std::optional(seen.verdict.status == ServerStatus::Falseticker ? 1.0 : 0.0);
              });
  servers.add("server_poll_interval_seconds", "Time between two polls.", Type::Gauge,
              [&state](auto id, const Source& /*source*/, const ServerView& /*seen*/) {
                return std::optional(toSeconds(state.sources.pollInterval(id)));
              });
  servers.add("server_samples_total", "Valid answers.", Type::Counter,
              [](auto /*id*/, const Source& source, const ServerView& /*seen*/) {
                return std::optional(static_cast<double>(source.samples));
              });
  servers.add("server_failures_total", "Answers that did not come or were invalid, and failed connections.",
              Type::Counter, [](auto /*id*/, const Source& source, const ServerView& /*seen*/) {
                return std::optional(static_cast<double>(source.failures));
              });
  servers.addEstimate("server_offset_seconds", "Estimated offset; positive: the clock is behind.",
                      &TrackEstimate::offset);
  servers.addEstimate("server_error_seconds", "One standard deviation of the offset.", &TrackEstimate::offsetDeviation);
  servers.addEstimate("server_root_distance_seconds", "Maximum error of the offset.", &TrackEstimate::rootDistance);
  servers.addEstimate("server_round_trip_seconds", "Round-trip time.", &TrackEstimate::delay);
}

}  // namespace

std::vector<MetricFamily> describeMetrics(const DaemonState& state) {
  Families families("tsqd_");
  Families::add(families.begin("mode", "Always 1; steer, feed or watch.", Type::Gauge), 1,
                {{"mode", std::string(modeName(state.mode))}});
  if (state.tracking) {
    addClock(families, *state.tracking, state.now);
  } else {
    addEstimate(families, state);
  }
  addStatuses(families, state.view);
  addServers(families, state);
  families.version();
  return families.take();
}

}  // namespace tsq::programs
