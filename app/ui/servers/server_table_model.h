// SPDX-License-Identifier: GPL-3.0-or-later
/// The watchlist as a table: the cells, second lines and tool tips that views show. Belongs to the GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <optional>

#include "monitor/watchlist.h"
#include "text/certificate_text.h"

namespace tsq::app {

class ServerTableModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { NameColumn, OffsetColumn, DelayColumn, JitterColumn, ReachColumn, ColumnCount };
  enum Role {
    StateRole = Qt::UserRole + 1,  ///< ServerState as int
    ColorIndexRole,                ///< which of the series colours
    DetailRole,                    ///< the second line of a row
    WarningRole,                   ///< bool: the second line is a warning
    ReachBitsRole,                 ///< Reach::bits as int
    ReachCountRole,                ///< Reach::count as int
    SortRole                       ///< the cell's value: a text or a double; invalid: unknown
  };

  /// Both must outlive the model.
  ServerTableModel(Watchlist& servers, const Clock& clock, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  /// Sets whether a server is plotted (Qt::CheckStateRole of its name); nothing else can be set.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  /// To be called when the verdicts changed or time has passed.
  void showAnew();
  /// A row as one line of text, cells separated by tabs.
  QString rowAsText(int row) const;

 private:
  QString cellText(const ServerRecord& record, int column) const;
  QVariant sortValue(const ServerRecord& record, int column) const;
  QString detail(const ServerRecord& record) const;
  QString toolTip(const ServerRecord& record) const;
  std::optional<ExpiryWarning> expiryOf(const ServerRecord& record) const;

  Watchlist& servers_;
  const Clock& clock_;
};

}  // namespace tsq::app
