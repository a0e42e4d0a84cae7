// SPDX-License-Identifier: MIT
#include "discipline/clock_estimate.h"

#include <algorithm>

namespace tsq::discipline {
namespace {

// Fewer samples give no estimate of their scatter, see OffsetTrack.
constexpr std::size_t kSeveral = 3;

// Weighted by 1 / skew^2. The errors are not independent, since all servers are measured by the same clock: the common
// skew is the smallest.
void weighFrequencies(const client::EnsembleView& view, ClockEstimate& estimate) {
  double weights = 0;
  double sum = 0;
  for (const auto& [id, server] : view.servers) {
    if (isBelieved(server.verdict.status)) {
      const double weight = 1 / (server.estimate->skew * server.estimate->skew);
      weights += weight;
      sum += weight * server.estimate->frequency;
      estimate.skew = std::min(estimate.skew, server.estimate->skew);
      estimate.wander = std::max(estimate.wander, server.estimate->expectedWander);
      estimate.samples = std::max(estimate.samples, server.estimate->samples);
    }
  }
  estimate.frequency = sum / weights;
}

Leap majorityOf(const client::EnsembleView& view, std::size_t agreeing) {
  for (const Leap leap : {Leap::Insert, Leap::Delete}) {
    const auto announcing = std::ranges::count_if(
        view.servers, [leap](const auto& entry) { return entry.second.verdict.agrees && entry.second.leap == leap; });
    if (static_cast<std::size_t>(announcing) > agreeing / 2) {
      return leap;
    }
  }
  return Leap::None;
}

}  // namespace

tl::expected<ClockEstimate, NoEstimate> estimateClock(const client::EnsembleView& view, WallTime wall) {
  if (!view.answer) {
    const bool disagree = std::ranges::any_of(
        view.servers, [](const auto& entry) { return entry.second.verdict.status == ServerStatus::NoMajority; });
    return tl::unexpected(disagree ? NoEstimate::ServersDisagree : NoEstimate::NoAnswer);
  }
  const Selection::Answer& answer = *view.answer;
  ClockEstimate estimate{.at = view.at,
                         .utc = wall + answer.offset,
                         .offset = answer.offset,
                         .deviation = answer.deviation,
                         .bound = answer.bound,
                         .leap = majorityOf(view, answer.agreeing),
                         .agreeing = answer.agreeing,
                         .farOff = answer.farOff,
                         .nearLeap = answer.nearLeap};
  weighFrequencies(view, estimate);
  estimate.settled = std::ranges::all_of(view.servers, [](const auto& entry) {
    return entry.second.estimate && entry.second.estimate->samples >= kSeveral;
  });
  return estimate;
}

}  // namespace tsq::discipline
