// SPDX-License-Identifier: MIT
#include "programs/tsqd/feeder.h"

#include <fmt/format.h>

#include "feed/chrony_sock.h"
#include "feed/ntp_shm.h"
#include "programs/common/output.h"
#include "programs/tsqd/sources.h"

namespace tsq::programs {
namespace {

feed::Measurement measurementOf(const Sample& sample, const Selection::Answer& answer) {
  return {.at = sample.t1 + (sample.t4 - sample.t1) / 2,
          .offset = sample.offset(),
          .error = answer.deviation,
          .leap = sample.report.leap};
}

}  // namespace

Feeder::Feeder(const DaemonSettings& settings) : minServers_(settings.minServers) {
  if (!settings.feed.empty()) {
    outputs_.push_back({.feed = std::make_unique<feed::ChronySock>(settings.feed), .isTaken = {}});
  }
  if (settings.shm) {
    outputs_.push_back({.feed = std::make_unique<feed::NtpShm>(*settings.shm), .isTaken = {}});
  }
}

// The sample itself, not the estimate from many: the other service steers the clock while ours would be made, and has a
// filter of its own.
void Feeder::onSample(client::ServerId server, const Sample& sample, const client::EnsembleView& view) {
  const auto seen = view.servers.find(server);
  const bool isGood = !sample.invalid && !sample.advisory && isTrustworthy(view, minServers_) &&
                      seen != view.servers.end() && isBelieved(seen->second.verdict.status);
  if (!isGood) {
    return;
  }
  for (Output& output : outputs_) {
    give(output, measurementOf(sample, *view.answer));
  }
}

void Feeder::give(Output& output, const feed::Measurement& measurement) {
  const auto given = output.feed->give(measurement);
  const bool isNew = output.isTaken != given.has_value();
  output.isTaken = given.has_value();
  if (!isNew) {
    return;
  }
  if (given) {
    print("Feeding {}.\n", output.feed->name());
    return;
  }
  const bool isForbidden = given.error().code == ErrorCode::PermissionDenied;
  print(stderr, "Warning: cannot feed {}; {} It is tried again with each sample.\n", given.error().detail,
        isForbidden ? "tsqd needs the right to write there (see tsqd.toml(5))." : "does the other time service run?");
}

Json Feeder::toJson() const {
  Json list = Json::array();
  for (const Output& output : outputs_) {
    list.push_back({{"name", output.feed->name()}, {"taken", output.isTaken.value_or(false)}});
  }
  return list;
}

std::string Feeder::describe() const {
  std::string text;
  for (const Output& output : outputs_) {
    text += fmt::format("{}{}{}", text.empty() ? "" : ", ", output.feed->name(),
                        output.isTaken.value_or(false) ? "" : " (not taken yet)");
  }
  return text;
}

}  // namespace tsq::programs
