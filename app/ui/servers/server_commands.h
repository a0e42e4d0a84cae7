// SPDX-License-Identifier: GPL-3.0-or-later
/// The user's commands for the list of servers, with their dialogs.
#pragma once

#include <QObject>
#include <QPointer>

#include "monitor/monitor.h"
#include "ui/servers/server_dialog.h"

class QWidget;

namespace tsq::app {

class ServerCommands final : public QObject {
  Q_OBJECT

 public:
  /// Belongs to the window, the parent of its dialogs. The monitor must outlive it.
  ServerCommands(Monitor& monitor, QWidget& window);

  /// Opens the dialog for a new server, filled with the address or tsq:// link.
  QDialog* propose(const QString& address = {});
  QDialog* edit(client::ServerId id);
  void remove(const std::vector<client::ServerId>& ids);
  void move(client::ServerId id, int steps);
  void chooseImport();
  void chooseExport();
  /// Asks whether to add the servers of a file.
  void importFrom(const QString& file);
  void startDemonstration();

 private:
  void askToAdd(const std::vector<ServerEntry>& servers, const QStringList& leftOut);

  Monitor& monitor_;
  QWidget& window_;
  QPointer<ServerDialog> proposal_;  // the open one, which takes further links
};

}  // namespace tsq::app
