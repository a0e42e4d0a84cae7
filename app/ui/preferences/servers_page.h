// SPDX-License-Identifier: GPL-3.0-or-later
/// The servers in the preferences: who they are, how they are asked and why they are believed, with all that can be
/// done to the list.
#pragma once

#include <QWidget>
#include <optional>

#include "monitor/monitor.h"
#include "monitor/server_test.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace tsq::app {

class ServerCommands;

class ServersPage final : public QWidget {
  Q_OBJECT

 public:
  /// The monitor must outlive it.
  explicit ServersPage(Monitor& monitor, QWidget* parent = nullptr);

 private:
  void makeList();
  QWidget* makeButtons();
  void showServers();
  void showWarning();
  void enableButtons();
  void test();
  void showResult(const QString& sentence);
  std::optional<client::ServerId> current() const;
  /// The row of this server, or this row when it is gone.
  void select(std::optional<client::ServerId> server, int rowOtherwise);

  Monitor& monitor_;
  ServerCommands* commands_;
  ServerTest tester_;
  QTreeWidget* list_;
  QLabel* warning_;
  QLabel* result_;
  std::vector<QPushButton*> forCurrent_;  // need a selected server
  QPushButton* test_ = nullptr;
  QPushButton* up_ = nullptr;
  QPushButton* down_ = nullptr;
};

}  // namespace tsq::app
