// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/measurement_service.h"

#include <utility>

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

// Long enough that a single queue on the path does not delay all exchanges of a burst.
constexpr Duration kBurstInterval = 100ms;

}  // namespace

MeasurementService::MeasurementService(const Clock& clock, EngineLoopFactory makeLoop,
                                       std::unique_ptr<client::TicketStore> tickets)
    : clock_(clock),
      makeLoop_(std::move(makeLoop)),
      tickets_(std::move(tickets)),
      engine_(clock, makeLoop_, tickets_.get()) {}

void MeasurementService::use(const Settings& settings) {
  pollInterval_ = settings.pollInterval;
  burst_ = settings.burst;
  resumption_ = settings.resumesSessions ? quic::Resumption::ForwardSecret : quic::Resumption::Off;
}

client::ServerId MeasurementService::reserveIds(std::size_t count) {
  return client::ServerId{std::exchange(nextId_, nextId_ + static_cast<std::uint32_t>(count))};
}

Result<client::ServerConfig> MeasurementService::configOf(const ServerEntry& server) const {
  auto config = server.config();
  if (config) {
    config->resumption = resumption_;
  }
  return config;
}

client::Schedule MeasurementService::burstSchedule() const {
  client::Schedule schedule;
  schedule.burst = burst_;
  schedule.burstInterval = kBurstInterval;
  return schedule;
}

Result<void> MeasurementService::poll(client::ServerId id, const ServerEntry& server) {
  const auto config = configOf(server);
  if (!config) {
    return tl::unexpected(config.error());
  }
  client::Schedule schedule = burstSchedule();
  schedule.pollInterval = pollInterval_;
  engine_.add(id, *config, schedule);
  return {};
}

void MeasurementService::measureOnce(client::ServerId id, const client::ServerConfig& config) {
  engine_.add(id, config, burstSchedule());
}

}  // namespace tsq::app
