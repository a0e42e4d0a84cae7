// SPDX-License-Identifier: GPL-3.0-or-later
/// The servers in the preferences: names, transport and trust, with the commands for the list.
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

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeList();
  QWidget* makeButtons();
  void showServers();
  void showColors();
  void showWarning();
  void enableButtons();
  void test();
  void showResult(const QString& sentence);
  std::optional<client::ServerId> current() const;
  /// Selects the row of this server, or `rowOtherwise` if it was removed.
  void select(std::optional<client::ServerId> server, int rowOtherwise);

  Monitor& monitor_;
  ServerCommands* commands_;
  ServerTest tester_;
  QTreeWidget* list_;
  QLabel* warning_;
  QLabel* result_;
  std::vector<QPushButton*> forCurrent_;  // enabled only with a selected server
  QPushButton* test_ = nullptr;
  QPushButton* up_ = nullptr;
  QPushButton* down_ = nullptr;
};

}  // namespace tsq::app
