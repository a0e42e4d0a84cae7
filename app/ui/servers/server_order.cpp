// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/server_order.h"

#include "ui/servers/server_table_model.h"

namespace tsq::app {

ServerOrder::ServerOrder(QObject* parent) : QSortFilterProxyModel(parent) {
  names_.setNumericMode(true);  // "ntp10" after "ntp9"
}

Qt::ItemFlags ServerOrder::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
  return isOwn() ? flags : flags & ~(Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled);
}

QByteArray ServerOrder::toState() const {
  return QByteArray::number(sortColumn()) + (sortOrder() == Qt::AscendingOrder ? " up" : " down");
}

std::pair<int, Qt::SortOrder> ServerOrder::fromState(const QByteArray& state) {
  const QList<QByteArray> words = state.split(' ');
  bool isNumber = false;
  const int column = words.constFirst().toInt(&isNumber);
  if (!isNumber || column < 0 || column >= ServerTableModel::ColumnCount) {
    return {-1, Qt::AscendingOrder};
  }
  return {column, words.constLast() == "down" ? Qt::DescendingOrder : Qt::AscendingOrder};
}

bool ServerOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const QVariant first = left.data(ServerTableModel::SortRole);
  const QVariant second = right.data(ServerTableModel::SortRole);
  if (first.isValid() != second.isValid()) {
    return first.isValid() == (sortOrder() == Qt::AscendingOrder);
  }
  if (left.column() == ServerTableModel::NameColumn) {
    return names_.compare(first.toString(), second.toString()) < 0;
  }
  return first.toDouble() < second.toDouble();
}

}  // namespace tsq::app
