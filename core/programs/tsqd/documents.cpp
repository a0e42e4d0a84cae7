// SPDX-License-Identifier: MIT
#include "programs/tsqd/documents.h"

#include <algorithm>

#include "programs/common/text.h"

namespace tsq::programs {
namespace {

constexpr double kMillion = 1e6;

Json secondsSince(const std::optional<Sample>& sample, MonoTime now) {
  return sample ? Json(toSeconds(now - sample->measuredAt)) : Json(nullptr);
}

Json stratumOf(const Source& source) {
  return source.report.source ? Json(source.report.source->stratum) : Json(nullptr);
}

std::string_view leapName(Leap leap) {
  switch (leap) {
    case Leap::None:
      return "none";
    case Leap::Insert:
      return "insert";
    case Leap::Delete:
      return "delete";
    case Leap::Unknown:
      break;
  }
  return "unknown";
}

Json statusOf(const Source& source, const client::ServerView* seen) {
  return source.online && seen != nullptr ? Json(serverStatusName(seen->verdict.status)) : Json("offline");
}

const client::ServerView* viewOf(const client::EnsembleView& view, client::ServerId id) {
  const auto found = view.servers.find(id);
  return found == view.servers.end() ? nullptr : &found->second;
}

// Null without an estimate.
Json nanoseconds(const client::ServerView* seen, Duration TrackEstimate::* member) {
  return seen != nullptr && seen->estimate ? Json(((*seen->estimate).*member).count()) : Json(nullptr);
}

Json partsPerMillion(const client::ServerView* seen, double TrackEstimate::* member) {
  return seen != nullptr && seen->estimate ? Json((*seen->estimate).*member * kMillion) : Json(nullptr);
}

}  // namespace

std::string_view modeName(Mode mode) {
  switch (mode) {
    case Mode::Steer:
      return "steer";
    case Mode::Feed:
      return "feed";
    case Mode::Watch:
      break;
  }
  return "watch";
}

Json describeSources(const Sources& sources, const client::EnsembleView& view, MonoTime now) {
  Json list = Json::array();
  for (const auto& [id, source] : sources.all()) {
    const auto* const seen = viewOf(view, id);
    list.push_back({{"server", source.name()},
                    {"address", source.connection ? Json(source.connection->address.toString()) : Json(nullptr)},
                    {"status", statusOf(source, seen)},
                    {"reason", seen != nullptr ? Json(describe(seen->verdict, source.error)) : Json(nullptr)},
                    {"verified", seen != nullptr && seen->verified},
                    {"stratum", stratumOf(source)},
                    {"poll_s", seen != nullptr ? Json(toSeconds(sources.pollInterval(id))) : Json(nullptr)},
                    {"reach", seen != nullptr ? seen->reach : 0},
                    {"last_sample_s", secondsSince(source.lastSample, now)},
                    {"offset_ns", nanoseconds(seen, &TrackEstimate::offset)},
                    {"error_ns", nanoseconds(seen, &TrackEstimate::offsetDeviation)},
                    {"uncertainty_ns", nanoseconds(seen, &TrackEstimate::rootDistance)},
                    {"rtt_ns", nanoseconds(seen, &TrackEstimate::delay)}});
  }
  return {{"sources", std::move(list)}};
}

Json describeEstimates(const Sources& sources, const client::EnsembleView& view) {
  Json list = Json::array();
  for (const auto& [id, source] : sources.all()) {
    const auto* const seen = viewOf(view, id);
    list.push_back({{"server", source.name()},
                    {"samples", seen != nullptr && seen->estimate ? Json(seen->estimate->samples) : Json(0)},
                    {"offset_ns", nanoseconds(seen, &TrackEstimate::offset)},
                    {"error_ns", nanoseconds(seen, &TrackEstimate::offsetDeviation)},
                    {"jitter_ns", nanoseconds(seen, &TrackEstimate::jitter)},
                    {"frequency_ppm", partsPerMillion(seen, &TrackEstimate::frequency)},
                    {"skew_ppm", partsPerMillion(seen, &TrackEstimate::skew)}});
  }
  return {{"sources", std::move(list)}};
}

Json describeTracking(const Sources& sources, const client::EnsembleView& view, MonoTime now) {
  const auto best = std::ranges::find_if(
      view.servers, [](const auto& entry) { return entry.second.verdict.status == ServerStatus::Selected; });
  const Source* source = best == view.servers.end() ? nullptr : sources.find(best->first);
  const auto* const seen = source == nullptr ? nullptr : &best->second;
  Json document{{"reference", source != nullptr ? Json(source->name()) : Json(nullptr)},
                {"stratum", source != nullptr ? stratumOf(*source) : Json(nullptr)},
                {"last_sample_s", source != nullptr ? secondsSince(source->lastSample, now) : Json(nullptr)},
                {"leap", source != nullptr && source->lastSample ? Json(leapName(source->lastSample->report.leap))
                                                                 : Json(nullptr)},
                {"frequency_ppm", partsPerMillion(seen, &TrackEstimate::frequency)},
                {"skew_ppm", partsPerMillion(seen, &TrackEstimate::skew)},
                {"offset_ns", nullptr},
                {"error_ns", nullptr},
                {"uncertainty_ns", nullptr},
                {"servers_agreeing", 0},
                {"servers", view.servers.size()}};
  if (view.answer) {
    document["offset_ns"] = view.answer->offset.count();
    document["error_ns"] = view.answer->deviation.count();
    document["uncertainty_ns"] = view.answer->bound.count();
    document["servers_agreeing"] = view.answer->agreeing;
  }
  return document;
}

}  // namespace tsq::programs
