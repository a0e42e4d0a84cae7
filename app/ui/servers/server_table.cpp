// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/server_table.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

#include "ui/servers/server_delegate.h"
#include "ui/servers/table_header.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Fixed width for "+99.9 ms": columns that change with every sample are hard to read.
QString widestNumber() {
  return u"−00.0 ms"_s;
}

}  // namespace

ServerTable::ServerTable(Watchlist& servers, const Clock& clock, QWidget* parent)
    : QTableView(parent), servers_(servers), model_(servers, clock) {
  setObjectName("serverTable"_L1);
  setAccessibleName(tr("Servers"));
  setAccessibleDescription(tr("Each row is a server with its offset, round-trip time, jitter and reach."));
  setModel(&model_);
  setItemDelegate(new ServerDelegate(this));
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setShowGrid(false);
  setFrameShape(NoFrame);
  setTabKeyNavigation(false);
  setMouseTracking(true);
  setCornerButtonEnabled(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setDragDropMode(InternalMove);
  setDragDropOverwriteMode(false);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  setHorizontalHeader(new TableHeader(this));
  horizontalHeader()->setMinimumSectionSize(40);
  connect(this, &QTableView::doubleClicked, this, &ServerTable::editRequested);
  connect(&model_, &QAbstractItemModel::rowsInserted, this, [this] {
    if (currentRow() < 0) {
      setCurrentIndex(model_.index(0, ServerTableModel::NameColumn));
    }
  });
  if (!servers.isEmpty()) {
    setCurrentIndex(model_.index(0, ServerTableModel::NameColumn));
  }
}

int ServerTable::currentRow() const {
  return currentIndex().isValid() ? currentIndex().row() : -1;
}

std::optional<client::ServerId> ServerTable::currentServer() const {
  const int row = currentRow();
  if (row < 0 || row >= servers_.size()) {
    return std::nullopt;
  }
  return servers_.records()[static_cast<std::size_t>(row)].id();
}

void ServerTable::copyCurrentRow() const {
  if (currentRow() >= 0) {
    QGuiApplication::clipboard()->setText(model_.rowAsText(currentRow()));
  }
}

void ServerTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  Q_EMIT currentServerChanged();
}

void ServerTable::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    copyCurrentRow();
  } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    Q_EMIT editRequested();
  } else {
    QTableView::keyPressEvent(event);
  }
}

// Moves the row in the model; Qt's default would copy the row and remove the old one.
void ServerTable::dropEvent(QDropEvent* event) {
  if (event->source() != this || currentRow() < 0) {
    return;
  }
  const QModelIndex target = indexAt(event->position().toPoint());
  const bool isLowerHalf = target.isValid() && event->position().y() > visualRect(target).center().y();
  const int destination = target.isValid() ? target.row() + (isLowerHalf ? 1 : 0) : model_.rowCount();
  // For a move action, Qt would remove the row.
  event->setDropAction(Qt::CopyAction);
  event->accept();
  Q_EMIT moveRequested(currentRow(), destination);
}

void ServerTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

// The numbers get their width, the name the rest.
void ServerTable::fitColumns() {
  int rest = viewport()->width();
  for (int column = ServerTableModel::OffsetColumn; column < ServerTableModel::ColumnCount; ++column) {
    const int header = horizontalHeader()->sectionSizeHint(column);
    const int number = fontMetrics().horizontalAdvance(widestNumber()) + 14;
    const int content = column == ServerTableModel::ReachColumn ? sizeHintForColumn(column) : number;
    const int width = std::max(header, content);
    setColumnWidth(column, width);
    rest -= width;
  }
  setColumnWidth(ServerTableModel::NameColumn, std::max(rest, 140));
}

}  // namespace tsq::app
