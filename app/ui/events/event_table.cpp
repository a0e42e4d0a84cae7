// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_table.h"

#include <QDateTime>
#include <utility>

#include "text/format_date.h"
#include "text/format_quantity.h"

namespace tsq::app {

QString eventTime(WallTime at) {
  const auto time = std::chrono::floor<std::chrono::seconds>(at.time_since_epoch());
  return formatDayAndTime(QDateTime::fromSecsSinceEpoch(time.count()));
}

EventTable::EventTable(std::vector<LogEntry> entries, QObject* parent)
    : QAbstractTableModel(parent), entries_(std::move(entries)) {}

void EventTable::add(const LogEntry& entry) {
  beginInsertRows({}, 0, 0);
  entries_.push_back(entry);
  endInsertRows();
}

void EventTable::clear() {
  beginResetModel();
  entries_.clear();
  endResetModel();
}

int EventTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

int EventTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
    return {};
  }
  const LogEntry& shown = entry(index.row());
  switch (index.column()) {
    case TimeColumn:
      return eventTime(shown.at);
    case ServerColumn:
      return shown.server.isEmpty() ? QString() : leftToRight(shown.server);
    default:
      return logSentence(shown);
  }
}

QVariant EventTable::headerData(int section, Qt::Orientation orientation, int role) const {
  const QStringList titles{tr("Time"), tr("Server"), tr("Event")};
  return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

}  // namespace tsq::app
