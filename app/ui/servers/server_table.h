// SPDX-License-Identifier: GPL-3.0-or-later
/// The table of servers on the left of the main window.
#pragma once

#include <QTableView>
#include <optional>

#include "ui/servers/server_delegate.h"
#include "ui/servers/server_table_model.h"

namespace tsq::app {

class ServerTable final : public QTableView {
  Q_OBJECT

 public:
  /// Both must outlive it.
  ServerTable(Watchlist& servers, const Clock& clock, QWidget* parent = nullptr);

  /// -1: none.
  int currentRow() const;
  std::optional<client::ServerId> currentServer() const;
  /// The size that shows all columns and rows, with the details below the names.
  QSize wantedSize() const;
  /// The width of the columns that are always shown.
  int leastWidth() const;
  /// The height of all rows, as they are drawn in this width.
  int wantedHeight(int width) const;
  /// Copies the selected row to the clipboard as text.
  void copyCurrentRow() const;

 Q_SIGNALS:
  void currentServerChanged();
  void editRequested();
  /// A row was dragged before `destination`.
  void moveRequested(int row, int destination);

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void keyPressEvent(QKeyEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  int columnWidthFor(int column) const;
  int nameWidth() const;
  int numbersWidth() const;
  RowForm formFor(int width) const;
  int heightOf(int rows, RowForm form) const;
  void fitColumns();
  void noticeWiderContent();

  Watchlist& servers_;
  ServerTableModel model_;
  ServerDelegate* delegate_;
};

}  // namespace tsq::app
