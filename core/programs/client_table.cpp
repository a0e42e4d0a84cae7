// SPDX-License-Identifier: MIT
#include "programs/client_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "programs/text.h"

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

std::string discarded(const Measurement& measurement) {
  std::map<InvalidReason, int> counts;
  for (const Sample& sample : measurement.samples) {
    if (sample.invalid) {
      ++counts[*sample.invalid];
    }
  }
  std::string text;
  for (const auto& [reason, count] : counts) {
    text += fmt::format("\n  {} sample{} not used: {}", count, count == 1 ? "" : "s", describe(reason));
  }
  return text;
}

}  // namespace

ClientTable::ClientTable(const std::vector<Measurement>& measurements) : nameWidth_(kMinNameWidth) {
  for (const Measurement& measurement : measurements) {
    nameWidth_ = std::max(nameWidth_, measurement.server.spec.displayName().size());
  }
}

std::string ClientTable::header() const {
  return fmt::format("{:<{}}  {:>9}  {:>9}  {:>9}  {:>7}  {:<9}  {:<5}  {:<6}  {}", "SERVER", nameWidth_, "OFFSET",
                     "RTT", "JITTER", "ANSWERS", "TRANSPORT", "ALPN", "STAMPS", "IDENTITY");
}

std::string ClientTable::row(const Measurement& measurement) const {
  const std::string name = measurement.server.spec.displayName();
  const auto estimate = measurement.estimate();
  if (!estimate || !measurement.connection || !measurement.transport) {
    const std::string why = measurement.error ? describe(*measurement.error) : "no usable sample";
    return fmt::format("{:<{}}  {}", name, nameWidth_, why) + discarded(measurement);
  }
  std::string line =
      fmt::format("{:<{}}  {:>9}  {:>9}  {:>9}  {:>7}  {:<9}  {:<5}  {:<6}  {}", name, nameWidth_,
                  formatSigned(estimate->offset), formatMagnitude(estimate->delay), formatMagnitude(estimate->jitter),
                  measurement.samples.size(), transportName(*measurement.transport), measurement.connection->alpn,
                  stampNames(measurement.samples), measurement.connection->verified ? "verified" : "not verified");
  if (measurement.error) {
    line += "\n  " + describe(*measurement.error);
  }
  return line + discarded(measurement);
}

std::string ClientTable::summary(const std::vector<Measurement>& measurements) {
  const auto conclusion = conclude(measurements);
  if (!conclusion) {
    return "No server gave a usable answer: nothing is known about this clock.";
  }
  const Duration offset = conclusion->combined.offset;
  const Duration uncertainty = conclusion->combined.uncertainty;
  const std::string name = conclusion->believed->server.spec.displayName();
  const bool isVisible = offset > uncertainty || -offset > uncertainty;
  std::string text =
      isVisible ? fmt::format("Your clock is {} {} (±{}) by {}.", formatMagnitude(offset),
                              offset > Duration::zero() ? "behind" : "ahead", formatMagnitude(uncertainty), name)
                : fmt::format("Your clock agrees with {} to within ±{}.", name, formatMagnitude(uncertainty));
  if (measurements.size() > 1) {
    text += " Provisional: only the server with the shortest round trip is believed.";
  }
  if (!conclusion->believed->connection->verified) {
    text += " Not verified: anyone could have answered.";
  }
  return text;
}

std::optional<Conclusion> conclude(const std::vector<Measurement>& measurements) {
  std::vector<Estimate> estimates;
  const Measurement* believed = nullptr;
  for (const Measurement& measurement : measurements) {
    if (const auto estimate = measurement.estimate()) {
      estimates.push_back(*estimate);
      const bool shortest = believed == nullptr || estimate->delay < believed->estimate()->delay;
      believed = shortest ? &measurement : believed;
    }
  }
  const auto combined = combine(estimates);
  if (!combined) {
    return std::nullopt;
  }
  return Conclusion{.combined = *combined, .believed = believed};
}

}  // namespace tsq::programs
