// SPDX-License-Identifier: GPL-3.0-or-later
/// The events of one group and of one server.
#pragma once

#include <QSortFilterProxyModel>

#include "ui/events/event_table.h"

namespace tsq::app {

class EventFilter final : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit EventFilter(EventTable& table, QObject* parent = nullptr);

  void show(LogGroup group);
  /// Empty: all servers, and events that are about none.
  void show(const QString& server);
  /// The events shown, the oldest first.
  std::vector<LogEntry> shown() const;

 private:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  const EventTable& table_;
  LogGroup group_ = LogGroup::All;
  QString server_;
};

}  // namespace tsq::app
