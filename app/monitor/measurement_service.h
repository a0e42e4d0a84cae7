// SPDX-License-Identifier: GPL-3.0-or-later
/// Has servers measured by the engine as the settings say: polled for the watchlist, or once in a burst beside that.
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

  /// For what is started from now on.
  void use(const Settings& settings);

  /// What the engine reports, of all that is measured.
  const EngineThread& reports() const { return engine_; }
  /// Reserves `count` consecutive ids; returns the first.
  client::ServerId reserveIds(std::size_t count = 1);
  /// How the engine is to ask this server. Fails as ServerEntry::config() does.
  Result<client::ServerConfig> configOf(const ServerEntry& server) const;

  /// Asks it again and again, after a burst. Fails as configOf() does.
  Result<void> poll(client::ServerId id, const ServerEntry& server);
  /// One burst, without polls. To be stopped once it has finished.
  void measureOnce(client::ServerId id, const client::ServerConfig& config);
  void stop(client::ServerId id) { engine_.remove(id); }
  void checkNow(client::ServerId id) { engine_.checkNow(id); }

  /// An engine of its own to try a server with.
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
