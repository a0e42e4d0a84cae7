// SPDX-License-Identifier: GPL-3.0-or-later
/// Has the engine measure servers by the settings: polled for the watchlist, or once in a burst beside the polls.
/// Belongs to the GUI thread.
#pragma once

#include <memory>

#include "engine/engine_thread.h"
#include "monitor/settings.h"

namespace tsq::app {

class MeasurementService {
 public:
  /// The clock must outlive it.
  MeasurementService(const Clock& clock, EngineLoopFactory makeLoop, std::unique_ptr<client::TicketStore> tickets);

  /// Applies to measurements that are started from now on.
  void use(const Settings& settings);

  /// The engine, for its signals: the reports of all measurements.
  const EngineThread& reports() const { return engine_; }
  /// Reserves `count` consecutive ids; returns the first.
  client::ServerId reserveIds(std::size_t count = 1);
  /// The engine's configuration of this server. Fails as ServerEntry::config() does.
  Result<client::ServerConfig> configOf(const ServerEntry& server) const;

  /// Polls the server, after a burst. Fails as configOf() does.
  Result<void> poll(client::ServerId id, const ServerEntry& server);
  /// One burst, without polls. Call stop() when it has finished.
  void measureOnce(client::ServerId id, const client::ServerConfig& config);
  void stop(client::ServerId id) { engine_.remove(id); }
  void checkNow(client::ServerId id) { engine_.checkNow(id); }

  /// A separate engine to test a server with.
  std::unique_ptr<EngineThread> makeTestEngine() const { return std::make_unique<EngineThread>(clock_, makeLoop_); }

 private:
  client::Schedule burstSchedule() const;

  const Clock& clock_;
  const EngineLoopFactory makeLoop_;
  std::chrono::seconds pollInterval_ = kDefaultPollInterval;
  int burst_ = Settings{}.burst;
  quic::Resumption resumption_ = quic::Resumption::ForwardSecret;
  std::uint32_t nextId_ = 1;
  const std::unique_ptr<client::TicketStore> tickets_;
  EngineThread engine_;
};

}  // namespace tsq::app
