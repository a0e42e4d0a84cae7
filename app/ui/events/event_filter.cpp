// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_filter.h"

namespace tsq::app {

EventFilter::EventFilter(EventTable& table, QObject* parent) : QSortFilterProxyModel(parent), table_(table) {
  setSourceModel(&table);
}

void EventFilter::show(LogGroup group) {
  group_ = group;
  invalidateFilter();
}

void EventFilter::show(const QString& server) {
  server_ = server;
  invalidateFilter();
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
  const LogEntry& entry = table_.entry(row);
  return (group_ == LogGroup::All || groupOf(entry.kind) == group_) && (server_.isEmpty() || entry.server == server_);
}

std::vector<LogEntry> EventFilter::shown() const {
  std::vector<LogEntry> entries;
  for (int row = rowCount() - 1; row >= 0; --row) {
    entries.push_back(table_.entry(mapToSource(index(row, 0)).row()));
  }
  return entries;
}

}  // namespace tsq::app
