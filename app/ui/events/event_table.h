// SPDX-License-Identifier: GPL-3.0-or-later
/// The log of events as a table, the newest first.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "ui/events/log_text.h"

namespace tsq::app {

class EventTable final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { TimeColumn, ServerColumn, SentenceColumn, ColumnCount };

  /// `entries`: the oldest first.
  explicit EventTable(std::vector<LogEntry> entries, QObject* parent = nullptr);

  void add(const LogEntry& entry);
  void clear();
  const LogEntry& entry(int row) const { return entries_[entries_.size() - 1 - static_cast<std::size_t>(row)]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<LogEntry> entries_;
};

/// "3 Nov 2026 14:02:11", in local time.
QString eventTime(WallTime at);

}  // namespace tsq::app
