// SPDX-License-Identifier: GPL-3.0-or-later
/// One server's measurements as a table, the newest first: the data of a plot, also for screen readers.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "history/aggregate.h"

namespace tsq::app {

class MeasurementTable final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { TimeColumn, OffsetColumn, DelayColumn, ColumnCount };

  /// `points`: ascending in time, as from the history.
  explicit MeasurementTable(std::vector<HistoryPoint> points, QObject* parent = nullptr);

  /// Adds a point, which is the newest.
  void add(const HistoryPoint& point);
  /// Replaces the point of the same time, if it is here.
  void amend(const HistoryPoint& point);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString cellText(const HistoryPoint& point, int column) const;

  std::vector<HistoryPoint> points_;
};

}  // namespace tsq::app
