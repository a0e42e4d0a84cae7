// SPDX-License-Identifier: GPL-3.0-or-later
/// Loads and saves Settings and the window's geometry; the one class that knows where and how they are kept.
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

#include "client/ticket_store.h"
#include "monitor/settings.h"

namespace tsq::app {

/// What is wrong with how the settings are kept.
struct SettingsTrouble {
  bool isForeign = false;  ///< some were made by another version, and are left as they are
  QString damagedFile;     ///< what was found could not be read, and is kept there
  bool isUnsaved = false;  ///< the last change could not be written

  friend bool operator==(const SettingsTrouble&, const SettingsTrouble&) = default;
};

class SettingsStore {
 public:
  /// What was found on disk, and what the user should be told about it.
  struct Loaded {
    Settings settings;
    bool fromNewerVersion = false;  ///< written by a later TSQ: read as far as understood
    int unreadableServers = 0;      ///< entries that were left out
    bool isDamaged = false;         ///< the file is not, or not only, what a settings file is
  };

  /// $XDG_CONFIG_HOME/tsq/monitor.ini, $XDG_STATE_HOME/tsq/monitor-window.ini and $XDG_DATA_HOME/tsq/history.sqlite.
  static SettingsStore ofUser();
  /// Neither reads nor writes; starts with these. For demonstrations.
  static SettingsStore inMemory(const Settings& settings = {});
  SettingsStore(QString settingsFile, QString windowFile, QString historyFile = {});

  Loaded load() const;
  /// Gives the settings file a name of its own, so that nothing in it is overwritten. The name; empty: it cannot be
  /// renamed.
  QString setAside() const;
  /// Keys it does not know stay as they are. False when the file cannot be written.
  bool save(const Settings& settings) const;

  /// Servers in a file of their own, to take to another computer.
  static bool exportServers(const QString& file, const std::vector<ServerEntry>& servers);
  /// Those that are understood.
  static std::vector<ServerEntry> importServers(const QString& file);

  /// Where tickets wait for the next session: on disk, with those of the other programs; in memory where nothing may be
  /// written or nothing can be.
  std::unique_ptr<client::TicketStore> openTickets() const;

  QByteArray windowState(const QString& key) const;
  void saveWindowState(const QString& key, const QByteArray& state) const;

  const QString& settingsFile() const { return settingsFile_; }
  const QString& windowFile() const { return windowFile_; }
  /// Empty: the history is not kept.
  const QString& historyFile() const { return historyFile_; }

 private:
  SettingsStore() = default;

  QString settingsFile_;  // empty: nothing is kept
  QString windowFile_;
  QString historyFile_;
  Settings initial_;
};

}  // namespace tsq::app
