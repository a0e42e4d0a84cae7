// SPDX-License-Identifier: GPL-3.0-or-later
/// Loads and saves Settings and the window's geometry; the only class that knows their files and format.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>

#include "client/ticket_store.h"
#include "monitor/settings.h"

namespace tsq::app {

/// Problems with the settings file.
struct SettingsTrouble {
  bool isForeign = false;  ///< entries of another version were left unchanged
  QString damagedFile;     ///< the new name of a settings file that could not be read
  bool isUnsaved = false;  ///< the last change could not be written

  friend bool operator==(const SettingsTrouble&, const SettingsTrouble&) = default;
};

class SettingsStore {
 public:
  /// The settings on disk, and problems to report to the user.
  struct Loaded {
    Settings settings;
    bool fromNewerVersion = false;  ///< written by a later TSQ: read as far as understood
    int unreadableServers = 0;      ///< entries that were left out
    bool isDamaged = false;         ///< the file is not, or only in part, a settings file
  };

  /// $XDG_CONFIG_HOME/tsq/monitor.ini, $XDG_STATE_HOME/tsq/monitor-window.ini and $XDG_DATA_HOME/tsq/history.sqlite.
  static SettingsStore ofUser();
  /// Uses no files; starts with these settings. For demonstrations.
  static SettingsStore inMemory(const Settings& settings = {});
  SettingsStore(QString settingsFile, QString windowFile, QString historyFile = {});

  Loaded load() const;
  /// Renames the settings file, so that nothing in it is overwritten. Returns the new name; empty if that fails.
  QString setAside() const;
  /// Leaves unknown keys unchanged. False if the file cannot be written.
  bool save(const Settings& settings) const;

  /// Writes the servers to a separate file, to copy them to another computer.
  static bool exportServers(const QString& file, const std::vector<ServerEntry>& servers);
  struct Imported {
    bool isList = false;  ///< false: the file cannot be read, or is something else
    std::vector<ServerEntry> servers;
    QStringList unreadable;  ///< addresses of entries that are not understood, as they are in the file
  };
  static Imported importServers(const QString& file);

  /// Session tickets: on disk, shared with the other programs; in memory if nothing may be or can be written.
  std::unique_ptr<client::TicketStore> openTickets() const;

  QByteArray windowState(const QString& key) const;
  void saveWindowState(const QString& key, const QByteArray& state) const;

  const QString& settingsFile() const { return settingsFile_; }
  const QString& windowFile() const { return windowFile_; }
  /// Empty: the history is not kept.
  const QString& historyFile() const { return historyFile_; }

 private:
  SettingsStore() = default;

  QString settingsFile_;  // empty: nothing is saved
  QString windowFile_;
  QString historyFile_;
  Settings initial_;
};

}  // namespace tsq::app
