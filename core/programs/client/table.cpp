// SPDX-License-Identifier: MIT
#include "programs/client/table.h"

#include <fmt/format.h>

#include <algorithm>

#include "programs/common/report_text.h"
#include "programs/common/text.h"
#include "programs/common/unused_text.h"

namespace tsq::programs {
namespace {

constexpr std::size_t kMinNameWidth = 16;

std::string stampNames(const std::vector<Sample>& samples) {
  const auto isKernel = [](const Sample& sample) { return sample.t1Source == StampSource::Kernel; };
  if (std::all_of(samples.begin(), samples.end(), isKernel)) {
    return "kernel";
  }
  return std::any_of(samples.begin(), samples.end(), isKernel) ? "mixed" : "user";
}

std::string transportName(client::Transport transport) {
  return transport == client::Transport::Datagram ? "datagram" : "stream";
}

}  // namespace

ClientTable::ClientTable(const std::vector<client::ServerConfig>& servers, bool verbose)
    : nameWidth_(kMinNameWidth), verbose_(verbose) {
  for (const client::ServerConfig& server : servers) {
    nameWidth_ = std::max(nameWidth_, server.spec.displayName().size());
  }
}

std::string ClientTable::header() const {
  return fmt::format("{:<{}}  {:>9}  {:>9}  {:>9}  {:>7}  {:<9}  {:<5}  {:<7}  {:<6}  {}", "SERVER", nameWidth_,
                     "OFFSET", "RTT", "JITTER", "ANSWERS", "TRANSPORT", "ALPN", "SESSION", "STAMPS", "IDENTITY");
}

std::string ClientTable::row(const Measurement& measurement) const {
  const std::string name = measurement.server.spec.displayName();
  const auto& estimate = measurement.view.estimate;
  if (!estimate || !measurement.connection || !measurement.transport) {
    const std::string why = measurement.error ? describe(*measurement.error) : "no usable sample";
    return fmt::format("{:<{}}  {}", name, nameWidth_, why) + describeUnused(measurement);
  }
  std::string line =
      fmt::format("{:<{}}  {:>9}  {:>9}  {:>9}  {:>7}  {:<9}  {:<5}  {:<7}  {:<6}  {}", name, nameWidth_,
                  formatSigned(estimate->offset), formatMagnitude(estimate->delay), formatMagnitude(estimate->jitter),
                  measurement.samples.size(), transportName(*measurement.transport), measurement.connection->alpn,
                  sessionName(measurement.connection->handshake), stampNames(measurement.samples),
                  measurement.connection->verified ? "verified" : "not verified");
  if (measurement.error) {
    line += "\n  " + describe(*measurement.error);
  }
  if (verbose_ && std::ranges::any_of(measurement.samples, &Sample::precision)) {
    line += "\n  Precision Mode: its answers are as long as the requests";
  }
  if (verbose_ && !measurement.report.empty()) {
    line += "\n  " + describe(measurement.report);
  }
  return line + describeUnused(measurement);
}

std::string ClientTable::summary(const Measurements& measurements, const std::optional<Selection::Answer>& answer) {
  std::string text;
  bool verified = true;
  std::vector<ServerStatus> statuses;
  statuses.reserve(measurements.size());
  for (const Measurement& measurement : measurements) {
    const ServerStatus status = measurement.view.verdict.status;
    const bool believed = isBelieved(status);
    statuses.push_back(status);
    verified = verified && (!believed || measurement.view.verified);
    if (!believed && measurement.view.estimate && (measurements.size() > 1 || !answer)) {
      text += fmt::format("{}: {}\n", measurement.server.spec.displayName(),
                          describe(measurement.view.verdict, measurement.error));
    }
  }
  text += describe(answer, whyUnknown(statuses));
  return verified ? text : text + " Not verified: anyone could have answered.";
}

}  // namespace tsq::programs
