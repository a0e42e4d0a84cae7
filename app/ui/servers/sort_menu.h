// SPDX-License-Identifier: GPL-3.0-or-later
/// The menu for the order of the server table.
#pragma once

#include <QMenu>

namespace tsq::app {

class ServerTable;

class SortMenu final : public QMenu {
  Q_OBJECT

 public:
  /// The table must outlive it.
  explicit SortMenu(ServerTable& table, QWidget* parent = nullptr);
};

}  // namespace tsq::app
