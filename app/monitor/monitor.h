// SPDX-License-Identifier: GPL-3.0-or-later
/// The monitor without any window: settings, engine, servers and the status that follows from them. What the windows
/// and the tray show comes from here, and what the user asks for goes here. Belongs to the GUI thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <set>

#include "engine/demo_server.h"
#include "engine/engine_thread.h"
#include "estimate/sync_policy.h"
#include "history/history.h"
#include "monitor/clock_status.h"
#include "monitor/server_model.h"
#include "monitor/settings_store.h"

namespace tsq::app {

class Monitor final : public QObject {
  Q_OBJECT

 public:
  /// Loads the settings and starts to measure. The clock must outlive it.
  Monitor(const Clock& clock, EngineLoopFactory makeLoop, SettingsStore store, QObject* parent = nullptr);
  ~Monitor() override;

  ServerModel& servers() { return servers_; }
  const ClockStatus& status() const { return status_; }
  const SettingsStore& store() const { return store_; }
  History& history() { return history_; }
  /// Settings were found that this version does not fully understand.
  bool hasForeignSettings() const { return hasForeignSettings_; }
  MonoTime now() const { return clock_.monotonic(); }
  WallTime wallTime() const { return clock_.wall(); }

  bool isPaused() const { return paused_; }
  bool isDemonstration() const { return !demoIds_.empty(); }
  const Settings& settings() const { return settings_; }
  /// When the next server is asked, as far as can be told.
  std::optional<MonoTime> nextCheck() const;

  /// True when a server with this address and transport is in the list, except at `exceptRow`.
  bool hasServer(const ServerEntry& entry, int exceptRow = -1) const;
  void addServer(const ServerEntry& entry);
  void replaceServer(int row, const ServerEntry& entry);
  void removeServer(int row);
  /// The server that was removed last, as long as that can be undone.
  const std::optional<ServerEntry>& removedServer() const { return removed_; }
  void undoRemoval();
  /// To the place before `destination`, counted before the move.
  void moveServer(int row, int destination) { servers_.move(row, destination); }
  /// For measurements beside the monitor's own, under ids of their own.
  EngineThread& engine() { return engine_; }
  Result<client::ServerConfig> configOf(const ServerRecord& record) const;
  /// The first of so many.
  client::ServerId reserveIds(std::size_t count);
  /// One burst, without polls.
  client::Schedule burstSchedule() const;
  /// An engine of its own to try a server with.
  std::unique_ptr<EngineThread> makeTestEngine() const { return std::make_unique<EngineThread>(clock_, makeLoop_); }

  /// Starts a server on this computer and adds the ways to reach it. They are never saved.
  Result<void> startDemonstration();

  void checkNow();
  /// This computer is in no network, or in one again.
  void setOffline(bool offline);
  /// We have asked for the clock to be moved; and the answer to that: what was done, or nothing.
  void expectAdjustment(const Adjustment& adjustment);
  void concludeAdjustment(const std::optional<Adjustment>& adjustment, bool isUndoing);
  void setPaused(bool paused);
  /// Also by sleep this time passes.
  void pauseFor(std::chrono::minutes length);
  /// Takes everything but the servers, with effect at once.
  void apply(Settings settings);
  /// Everything that is kept of the user is to be removed. That takes the end of the program: whoever runs it sees to
  /// that.
  void requestDataRemoval() { Q_EMIT dataRemovalRequested(); }

 Q_SIGNALS:
  void statusChanged();
  /// Once a second: ages have to be shown anew.
  void secondPassed();
  void pausedChanged(bool paused);
  void demonstrationChanged();
  void settingsChanged();
  void removalChanged();
  void dataRemovalRequested();

 private:
  client::ServerId insert(const ServerEntry& entry, bool isDemonstration = false);
  void startServer(const ServerRecord& record);
  ClockStatus assessNow() const;
  void reassess();
  void beginAnew(client::Disturbance reason);
  void mark(EventKind kind);
  void tick();
  void useSettings();
  void save();

  const Clock& clock_;
  EngineLoopFactory makeLoop_;
  SettingsStore store_;
  History history_;
  Settings settings_;
  bool hasForeignSettings_ = false;
  bool offline_ = false;
  bool paused_ = false;
  std::optional<BootTime> resumeAt_;  // paused for a while only
  std::optional<WallTime> pausedUntil_;
  ClockStatus status_;
  std::uint32_t nextId_ = 1;
  std::set<client::ServerId> demoIds_;
  ServerModel servers_;
  const std::unique_ptr<client::TicketStore> tickets_;
  EngineThread engine_;
  std::unique_ptr<DemoServer> demo_;
  std::optional<ServerEntry> removed_;
  int removedRow_ = 0;
  int secondsToFlush_ = 0;
  QTimer ticker_;
};

}  // namespace tsq::app
