// SPDX-License-Identifier: GPL-3.0-or-later
/// The monitor without windows: settings, engine, servers and the resulting status. The windows and the tray show its
/// state and pass the user's requests to it. Belongs to the GUI thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "engine/demo_server.h"
#include "history/history.h"
#include "monitor/clock_status.h"
#include "monitor/combined_record.h"
#include "monitor/measurement_service.h"
#include "monitor/pause.h"
#include "monitor/settings_store.h"
#include "monitor/watchlist.h"

namespace tsq::app {

class Monitor final : public QObject {
  Q_OBJECT

 public:
  /// Loads the settings and starts to measure. The clock must outlive it.
  Monitor(const Clock& clock, EngineLoopFactory makeLoop, SettingsStore store, QObject* parent = nullptr);
  ~Monitor() override;

  Watchlist& servers() { return servers_; }
  const ClockStatus& status() const { return status_; }
  const SettingsStore& store() const { return store_; }
  History& history() { return history_; }
  /// Problems with the settings file, to be shown to the user.
  const SettingsTrouble& settingsTrouble() const { return settingsTrouble_; }
  const Clock& clock() const { return clock_; }
  Pause& pause() { return pause_; }

  bool isDemonstration() const { return !demoIds_.empty(); }
  const Settings& settings() const { return settings_; }
  /// When the next server is polled, if known.
  std::optional<MonoTime> nextCheck() const;

  void addServer(const ServerEntry& entry);
  void replaceServer(int row, const ServerEntry& entry);
  void removeServer(int row);
  /// Several at once, which are brought back at once.
  void removeServers(const std::vector<client::ServerId>& ids);
  /// The servers that undoRemoval() would bring back: those removed last. Empty: none.
  std::vector<ServerEntry> removedServers() const;
  void undoRemoval();
  /// For measurements beside the monitor's own polls.
  MeasurementService& measurements() { return measurements_; }

  /// Starts two servers on this computer and adds them. They are never saved.
  Result<void> startDemonstration();

  void checkNow();
  /// Whether this computer has no network interface that could reach a server. A server's answer or refusal outweighs
  /// it.
  void setOffline(bool offline);
  /// Takes all settings except the servers; effective at once.
  void apply(Settings settings);
  /// Judges what is new, notices missing answers, and writes the history. A timer of its own calls it each second.
  void tick();

 Q_SIGNALS:
  void statusChanged();
  /// A new value of the combined offset was recorded; see combinedName().
  void combinedAdded(const tsq::app::HistoryPoint& point);
  /// Once per second, to update the displayed ages.
  void secondPassed();
  void demonstrationChanged();
  void settingsChanged();
  void settingsTroubleChanged();
  void removalChanged();

 private:
  struct Removed {
    int row;
    ServerEntry entry;
  };

  std::optional<Removed> takeOut(int row);
  client::ServerId insert(const ServerEntry& entry, bool isDemonstration = false);
  void startServer(const ServerRecord& record);
  ClockStatus assessNow() const;
  void reassess();
  void recordCombined();
  void beginAnew(client::Disturbance reason);
  void startOrStop(bool paused);
  void noteAdjusted(bool isUndoing);
  void mark(EventKind kind);
  void useSettings();
  void save();

  const Clock& clock_;
  EngineLoopFactory makeLoop_;
  SettingsStore store_;
  History history_;
  Settings settings_;
  SettingsTrouble settingsTrouble_;
  bool offline_ = false;
  Pause pause_;
  ClockStatus status_;
  CombinedRecord combined_;
  std::set<client::ServerId> demoIds_;
  Watchlist servers_;
  MeasurementService measurements_;
  std::vector<std::unique_ptr<DemoServer>> demos_;
  std::vector<std::vector<Removed>> removed_;  // by removal; ascending rows of the list before it
  int secondsToFlush_ = 0;
  QTimer ticker_;
};

}  // namespace tsq::app
