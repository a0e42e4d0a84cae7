// SPDX-License-Identifier: GPL-3.0-or-later
/// The table of servers on the left of the main window.
#pragma once

#include <QTableView>
#include <optional>
#include <vector>

#include "ui/servers/server_delegate.h"
#include "ui/servers/server_order.h"
#include "ui/servers/server_table_model.h"

namespace tsq::app {

class ServerTable final : public QTableView {
  Q_OBJECT

 public:
  /// Both must outlive it.
  ServerTable(Watchlist& servers, const Clock& clock, QWidget* parent = nullptr);

  /// In the table as it is shown. -1: none.
  int currentRow() const;
  std::optional<client::ServerId> currentServer() const;
  /// In the order of the table; without a selection the current one.
  std::vector<client::ServerId> selectedServers() const;
  /// Column -1: the user's own order.
  void sortBy(int column, Qt::SortOrder order);
  const ServerOrder& order() const { return order_; }
  /// The size that shows all columns and rows, with the details below the names.
  QSize wantedSize() const;
  /// The width of the columns that are always shown.
  int leastWidth() const;
  /// The height of all rows, as they are drawn in this width.
  int wantedHeight(int width) const;
  /// Copies the selected rows to the clipboard as text.
  void copySelectedRows() const;

 Q_SIGNALS:
  void currentServerChanged();
  void selectedServersChanged();
  void orderChanged();
  void editRequested();
  /// A row was dragged before `destination`.
  void moveRequested(int row, int destination);

 protected:
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void keyPressEvent(QKeyEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  int columnWidthFor(int column) const;
  int nameWidth() const;
  int numbersWidth() const;
  int detailWidth(int row, RowForm form) const;
  int widestDetail(RowForm form) const;
  RowForm formFor(int width) const;
  int heightOf(int rows, RowForm form) const;
  void fitColumns();
  void noticeWiderContent(const QModelIndex& first, const QModelIndex& last);
  void makeSortable();
  void showAnew();
  std::vector<int> selectedRows() const;

  Watchlist& servers_;
  ServerTableModel model_;
  ServerOrder order_;
  ServerDelegate* delegate_;
};

}  // namespace tsq::app
