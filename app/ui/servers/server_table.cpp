// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/server_table.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

#include "text/verdict_text.h"
#include "ui/parts/item_selection.h"
#include "ui/parts/parts_label.h"
#include "ui/servers/table_header.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Fixed width for "+99.9 ms": columns that change with every sample are hard to read.
QString widestNumber() {
  return u"−00.0 ms"_s;
}

// Average characters. A longer name loses its middle.
constexpr int kLongestName = 48;
// Average characters for a detail behind the columns, at least.
constexpr int kDetailRoom = 44;
// These can always be seen.
constexpr int kLeastRows = 2;
// Pixels.
constexpr int kRoomAroundNumber = 14;

}  // namespace

ServerTable::ServerTable(Watchlist& servers, const Clock& clock, QWidget* parent)
    : QTableView(parent), servers_(servers), model_(servers, clock), delegate_(new ServerDelegate(this)) {
  setObjectName("serverTable"_L1);
  setAccessibleName(tr("Servers"));
  setAccessibleDescription(tr("Each row is a server with its offset, round-trip time, jitter and reach."));
  order_.setSourceModel(&model_);
  setModel(&order_);
  setWhatsThis(verdictGlossary());
  setItemDelegate(delegate_);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  makeSelectionCurrent(*this);
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
  makeSortable();
  connect(this, &QTableView::doubleClicked, this, &ServerTable::editRequested);
  connect(&order_, &QAbstractItemModel::rowsInserted, this, [this] {
    if (currentRow() < 0) {
      setCurrentIndex(order_.index(0, ServerTableModel::NameColumn));
    }
    fitColumns();
  });
  connect(&servers_, &Watchlist::viewChanged, this, &ServerTable::showAnew);
  connect(&model_, &QAbstractItemModel::dataChanged, this, &ServerTable::noticeWiderContent);
  if (!servers.isEmpty()) {
    setCurrentIndex(order_.index(0, ServerTableModel::NameColumn));
  }
}

int ServerTable::currentRow() const {
  return currentIndex().isValid() ? currentIndex().row() : -1;
}

std::optional<client::ServerId> ServerTable::currentServer() const {
  const int row = order_.mapToSource(currentIndex()).row();
  if (row < 0 || row >= servers_.size()) {
    return std::nullopt;
  }
  return servers_.records()[static_cast<std::size_t>(row)].id();
}

// Of the watchlist, in the order of the table.
std::vector<int> ServerTable::selectedRows() const {
  QModelIndexList indexes = selectionModel()->selectedRows();
  if (indexes.isEmpty() && currentIndex().isValid()) {
    indexes.append(currentIndex());
  }
  std::ranges::sort(indexes, {}, &QModelIndex::row);
  std::vector<int> rows;
  for (const QModelIndex& index : indexes) {
    rows.push_back(order_.mapToSource(index).row());
  }
  return rows;
}

std::vector<client::ServerId> ServerTable::selectedServers() const {
  std::vector<client::ServerId> ids;
  for (const int row : selectedRows()) {
    ids.push_back(servers_.records()[static_cast<std::size_t>(row)].id());
  }
  return ids;
}

void ServerTable::copySelectedRows() const {
  QStringList lines;
  for (const int row : selectedRows()) {
    lines.append(model_.rowAsText(row));
  }
  if (!lines.isEmpty()) {
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
  }
}

// A third click on a title restores the own order.
void ServerTable::makeSortable() {
  horizontalHeader()->setSortIndicatorClearable(true);
  horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  setSortingEnabled(true);
  connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
    setDragDropMode(order_.isOwn() ? InternalMove : NoDragDrop);
    Q_EMIT orderChanged();
  });
}

void ServerTable::sortBy(int column, Qt::SortOrder order) {
  horizontalHeader()->setSortIndicator(column, order);
}

void ServerTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QTableView::selectionChanged(selected, deselected);
  Q_EMIT selectedServersChanged();
}

void ServerTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  Q_EMIT currentServerChanged();
}

void ServerTable::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    copySelectedRows();
  } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    Q_EMIT editRequested();
  } else {
    QTableView::keyPressEvent(event);
  }
}

// Moves the row in the model; Qt's default would copy the row and remove the old one.
void ServerTable::dropEvent(QDropEvent* event) {
  if (event->source() != this || currentRow() < 0 || !order_.isOwn()) {
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

// A hidden table is not updated; showEvent() does that.
void ServerTable::showAnew() {
  if (isVisible() && !window()->isMinimized()) {
    model_.showAnew();
  }
}

void ServerTable::showEvent(QShowEvent* event) {
  QTableView::showEvent(event);
  showAnew();
}

void ServerTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

// Wide enough for usual numbers, and for the unusual ones that are there.
int ServerTable::columnWidthFor(int column) const {
  const int header = horizontalHeader()->sectionSizeHint(column);
  const bool isNumber = column != ServerTableModel::ReachColumn;
  const int usual = isNumber ? fontMetrics().horizontalAdvance(widestNumber()) + kRoomAroundNumber : 0;
  return std::max({header, usual, sizeHintForColumn(column)});
}

int ServerTable::nameWidth() const {
  return std::min(sizeHintForColumn(ServerTableModel::NameColumn), fontMetrics().averageCharWidth() * kLongestName);
}

int ServerTable::numbersWidth() const {
  int width = 0;
  for (int column = ServerTableModel::OffsetColumn; column < ServerTableModel::ColumnCount; ++column) {
    width += columnWidthFor(column);
  }
  return width;
}

// Of the first part, with the room around it. The other parts are left out where there is no room.
int ServerTable::detailWidth(int row, RowForm form) const {
  QStyleOptionViewItem option;
  initViewItemOption(&option);
  const RowCell cell(option, ServerTableModel::ReachColumn, form);
  const QString detail = order_.index(row, ServerTableModel::NameColumn).data(ServerTableModel::DetailRole).toString();
  return cell.aroundDetail() + QFontMetrics(cell.detailFont()).horizontalAdvance(firstPart(detail));
}

int ServerTable::widestDetail(RowForm form) const {
  int widest = 0;
  for (int row = 0; row < order_.rowCount(); ++row) {
    widest = std::max(widest, detailWidth(row, form));
  }
  return widest;
}

RowForm ServerTable::formFor(int width) const {
  const int detail = std::max(fontMetrics().averageCharWidth() * kDetailRoom, widestDetail(RowForm::OneLine));
  return nameWidth() + numbersWidth() + detail <= width ? RowForm::OneLine : RowForm::TwoLines;
}

QSize ServerTable::wantedSize() const {
  const int width = std::max(nameWidth() + numbersWidth(), leastWidth());
  return {width, wantedHeight(width)};
}

int ServerTable::leastWidth() const {
  const int numbers = columnWidthFor(ServerTableModel::OffsetColumn) + columnWidthFor(ServerTableModel::DelayColumn);
  return std::max(nameWidth() + numbers, widestDetail(RowForm::TwoLines));
}

int ServerTable::heightOf(int rows, RowForm form) const {
  QStyleOptionViewItem option;
  initViewItemOption(&option);
  const int row = RowCell(option, ServerTableModel::NameColumn, form).leastSize().height();
  return horizontalHeader()->sizeHint().height() + rows * row;
}

int ServerTable::wantedHeight(int width) const {
  return heightOf(servers_.size(), formFor(width));
}

// Where there is no room for all columns, the name, the offset and the round-trip time are shown. What is left over
// belongs to the detail behind the last column, or to the name.
void ServerTable::fitColumns() {
  const int room = viewport()->width();
  const RowForm form = formFor(room);
  delegate_->setForm(form);
  setMinimumHeight(heightOf(std::min(servers_.size(), kLeastRows), form));
  int rest = room - numbersWidth();
  for (const int column : {ServerTableModel::JitterColumn, ServerTableModel::ReachColumn}) {
    const bool isHidden = rest < nameWidth();
    rest += isHidden ? columnWidthFor(column) : 0;
    setColumnHidden(column, isHidden);
  }
  const int name = form == RowForm::OneLine ? nameWidth() : std::max(rest, nameWidth());
  setColumnWidth(ServerTableModel::NameColumn, name);
  for (int column = ServerTableModel::OffsetColumn; column < ServerTableModel::ColumnCount; ++column) {
    const bool isLast = column == ServerTableModel::ReachColumn && form == RowForm::OneLine;
    setColumnWidth(column, columnWidthFor(column) + (isLast ? rest - name : 0));
  }
}

// Columns that became narrower with every sample would be hard to read.
void ServerTable::noticeWiderContent(const QModelIndex& first, const QModelIndex& last) {
  if (!isVisible()) {
    return;
  }
  for (int column = ServerTableModel::OffsetColumn; column <= ServerTableModel::JitterColumn; ++column) {
    if (!isColumnHidden(column) && sizeHintForColumn(column) > columnWidth(column)) {
      return fitColumns();
    }
  }
  const int least = columnWidthFor(ServerTableModel::ReachColumn);
  for (int row = first.row(); delegate_->form() == RowForm::OneLine && row <= last.row(); ++row) {
    const int shown = order_.mapFromSource(model_.index(row, ServerTableModel::NameColumn)).row();
    if (least + detailWidth(shown, RowForm::OneLine) > columnWidth(ServerTableModel::ReachColumn)) {
      return fitColumns();
    }
  }
}

}  // namespace tsq::app
