// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/measurement_table.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <utility>

#include "text/format_date.h"
#include "text/format_quantity.h"

namespace tsq::app {
namespace {

QVariant alignmentOf(int column) {
  const bool isNumber = column != MeasurementTable::TimeColumn;
  return QVariant(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
}

}  // namespace

MeasurementTable::MeasurementTable(std::vector<HistoryPoint> points, QObject* parent)
    : QAbstractTableModel(parent), points_(std::move(points)) {}

void MeasurementTable::add(const HistoryPoint& point) {
  beginInsertRows({}, 0, 0);
  points_.push_back(point);
  endInsertRows();
}

// Only an answer that came a moment ago is amended.
void MeasurementTable::amend(const HistoryPoint& point) {
  const auto same = std::find_if(points_.rbegin(), points_.rend(),
                                 [&point](const HistoryPoint& each) { return each.at <= point.at; });
  if (same != points_.rend() && same->at == point.at) {
    *same = point;
    const int row = static_cast<int>(same - points_.rbegin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
  }
}

int MeasurementTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(points_.size());
}

int MeasurementTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeasurementTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) {
    return {};
  }
  switch (role) {
    case Qt::DisplayRole:
      return cellText(points_[points_.size() - 1 - static_cast<std::size_t>(index.row())], index.column());
    case Qt::TextAlignmentRole:
      return alignmentOf(index.column());
    default:
      return {};
  }
}

QString MeasurementTable::cellText(const HistoryPoint& point, int column) const {
  switch (column) {
    case TimeColumn: {
      const auto time = std::chrono::floor<std::chrono::milliseconds>(point.at.time_since_epoch());
      return formatDayAndTime(QDateTime::fromMSecsSinceEpoch(time.count()));
    }
    case OffsetColumn:
      return point.offset ? formatSigned(*point.offset) : tr("no answer");
    case DelayColumn:
      return point.offset ? formatMagnitude(point.delay) : QString();
    default:
      return {};
  }
}

QVariant MeasurementTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) {
    return {};
  }
  if (role == Qt::TextAlignmentRole) {
    return alignmentOf(section);
  }
  const QStringList titles{tr("Time"), tr("Offset"), tr("Round trip")};
  return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

}  // namespace tsq::app
