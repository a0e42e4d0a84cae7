// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/measurements_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

#include "ui/parts/button_box.h"
#include "ui/parts/fitting_dialog.h"
#include "ui/plot/measurement_table.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// In average characters and in lines.
constexpr int kWidth = 58;
constexpr int kHeight = 33;

}  // namespace

MeasurementsDialog::MeasurementsDialog(const History& history, const QString& name, const QString& historyName,
                                       const TimeSpan& span, QWidget* parent)
    : QDialog(parent), table_(new MeasurementTable(history.points(historyName, span), this)), view_(new QTableView) {
  setObjectName("measurements"_L1);
  setWindowTitle(tr("Measurements of %1").arg(name));
  view_->installEventFilter(this);
  view_->setModel(table_);
  view_->setAccessibleName(windowTitle());
  view_->setSelectionBehavior(QAbstractItemView::SelectRows);
  view_->setAlternatingRowColors(true);
  view_->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
  view_->setShowGrid(false);
  view_->setTabKeyNavigation(false);
  view_->verticalHeader()->hide();
  QHeaderView* header = view_->horizontalHeader();
  header->setSectionResizeMode(QHeaderView::Stretch);
  // Column widths by the visible rows only: there may be hundreds of thousands.
  header->setResizeContentsPrecision(0);
  header->setSectionResizeMode(MeasurementTable::TimeColumn, QHeaderView::ResizeToContents);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  auto* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
  copy->setObjectName("copyMeasurements"_L1);
  copy->setToolTip(tr("Copies the selected rows, or all if none is"));
  copy->setAutoDefault(false);
  connect(copy, &QPushButton::clicked, this, &MeasurementsDialog::copySelection);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(view_);
  addButtonBox(*layout, *buttons);
  resizeWithinScreen(*this, QSize(fontMetrics().averageCharWidth() * kWidth, fontMetrics().height() * kHeight));
}

// The view scrolls by rows, so that its position is the number of rows above.
void MeasurementsDialog::add(const HistoryPoint& point) {
  QScrollBar* bar = view_->verticalScrollBar();
  const int above = bar->value();
  table_->add(point);
  if (above > bar->minimum()) {
    bar->setValue(above + 1);
  }
}

void MeasurementsDialog::amend(const HistoryPoint& point) {
  table_->amend(point);
}

// By default a view copies the current cell; this copies the selected rows.
bool MeasurementsDialog::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
    copySelection();
    return true;
  }
  return QDialog::eventFilter(watched, event);
}

void MeasurementsDialog::copySelection() const {
  const QAbstractItemModel& table = *view_->model();
  QList<int> rows;
  for (const QModelIndex& index : view_->selectionModel()->selectedRows()) {
    rows.append(index.row());
  }
  std::sort(rows.begin(), rows.end());
  if (rows.isEmpty()) {
    rows.resize(table.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
  }
  QStringList lines;
  for (const int row : rows) {
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column) {
      cells.append(table.index(row, column).data().toString());
    }
    lines.append(cells.join(u'\t'));
  }
  QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

}  // namespace tsq::app
