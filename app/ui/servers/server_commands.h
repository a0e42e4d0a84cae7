// SPDX-License-Identifier: GPL-3.0-or-later
/// What the user can do with the list of servers, with the dialogs that it takes.
#pragma once

#include <QObject>

#include "monitor/monitor.h"

class QWidget;

namespace tsq::app {

class ServerCommands final : public QObject {
  Q_OBJECT

 public:
  /// Belongs to the window that its dialogs stand over. The monitor must outlive it.
  ServerCommands(Monitor& monitor, QWidget& window);

  /// Asks for a server to add; begins with the address or tsq:// link.
  void propose(const QString& address = {});
  void edit(client::ServerId id);
  void remove(client::ServerId id);
  void move(client::ServerId id, int steps);
  void chooseImport();
  void chooseExport();
  /// Asks whether to add the servers of a file.
  void importFrom(const QString& file);
  void startDemonstration();

 private:
  void askToAdd(const std::vector<ServerEntry>& servers);

  Monitor& monitor_;
  QWidget& window_;
};

}  // namespace tsq::app
