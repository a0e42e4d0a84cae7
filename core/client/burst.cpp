// SPDX-License-Identifier: MIT
#include "client/burst.h"

#include <algorithm>
#include <utility>

namespace tsq::client {

bool isBelieved(const Measurement& server) {
  return isBelieved(server.view.verdict.status);
}

bool isVerified(const Burst& burst) {
  return burst.selection.answer && std::ranges::all_of(burst.servers, [](const Measurement& server) {
           return server.view.verified || !isBelieved(server);
         });
}

BurstCollector::BurstCollector(const std::vector<ServerConfig>& servers, const Clock& clock, OnFinished onFinished,
                               ServerId first)
    : clock_(clock),
      onFinished_(std::move(onFinished)),
      first_(static_cast<std::uint32_t>(first)),
      ensemble_(clock),
      unfinished_(servers.size()) {
  for (const ServerConfig& server : servers) {
    ensemble_.add(idOf(burst_.servers.size()));
    burst_.servers.push_back({.server = server});
  }
}

Measurement* BurstCollector::find(ServerId server) {
  const std::uint32_t index = static_cast<std::uint32_t>(server) - first_;
  return index < burst_.servers.size() ? &burst_.servers[index] : nullptr;
}

void BurstCollector::onConnected(ServerId server, const ConnectionInfo& connection) {
  if (Measurement* measurement = find(server)) {
    ensemble_.noteConnected(server, connection);
    measurement->connection = connection;
  }
}

void BurstCollector::onSample(ServerId server, const Sample& sample, Transport transport) {
  if (Measurement* measurement = find(server)) {
    ensemble_.noteSample(server, sample);
    measurement->samples.push_back(sample);
    measurement->transport = transport;
  }
}

void BurstCollector::onAmended(ServerId server, const Sample& sample) {
  Measurement* measurement = find(server);
  if (measurement == nullptr) {
    return;
  }
  ensemble_.noteAmended(server, sample);
  const auto earlier = std::ranges::find(measurement->samples, sample.measuredAt, &Sample::measuredAt);
  if (earlier != measurement->samples.end()) {
    *earlier = sample;
  }
}

void BurstCollector::onReport(ServerId server, const wire::ClockReport& report) {
  if (Measurement* measurement = find(server)) {
    measurement->report = report;
  }
}

void BurstCollector::onDiscarded(ServerId server, const Error& reason) {
  if (Measurement* measurement = find(server)) {
    ++measurement->discarded[reason.code];
  }
}

void BurstCollector::onFailure(ServerId server, const Error& error) {
  if (Measurement* measurement = find(server)) {
    ensemble_.noteFailure(server, error.code);
    measurement->error = error;
  }
}

void BurstCollector::onFinished(ServerId server) {
  if (Measurement* measurement = find(server)) {
    measurement->view = ensemble_.view().servers.at(server);
    onFinished_(*measurement, --unfinished_);
  }
}

Burst BurstCollector::takeBurst() {
  const EnsembleView view = ensemble_.view();
  burst_.at = clock_.read();
  burst_.selection.answer = view.answer;
  for (std::size_t i = 0; i < burst_.servers.size(); ++i) {
    burst_.servers[i].view = view.servers.at(idOf(i));
    burst_.selection.verdicts.push_back(burst_.servers[i].view.verdict);
  }
  return std::move(burst_);
}

}  // namespace tsq::client
