// SPDX-License-Identifier: GPL-3.0-or-later
/// The rows of the server table in the user's own order, or sorted by a column. Servers without a value are the last.
#pragma once

#include <QByteArray>
#include <QCollator>
#include <QSortFilterProxyModel>

namespace tsq::app {

class ServerOrder final : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit ServerOrder(QObject* parent = nullptr);

  /// Rows can be moved in this order only.
  bool isOwn() const { return sortColumn() < 0; }
  Qt::ItemFlags flags(const QModelIndex& index) const override;

  /// The order in words for a file; unreadable ones are the own order.
  QByteArray toState() const;
  static std::pair<int, Qt::SortOrder> fromState(const QByteArray& state);

 protected:
  bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

 private:
  QCollator names_;
};

}  // namespace tsq::app
