// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/sort_menu.h"

#include <QActionGroup>
#include <QHeaderView>

#include "ui/servers/server_table.h"

using namespace Qt::StringLiterals;

namespace tsq::app {

SortMenu::SortMenu(ServerTable& table, QWidget* parent) : QMenu(parent) {
  setTitle(tr("S&ort By"));
  setObjectName("sortMenu"_L1);
  auto* group = new QActionGroup(this);
  QHeaderView* header = table.horizontalHeader();
  for (int column = -1; column < ServerTableModel::ColumnCount; ++column) {
    const QString title = column < 0 ? tr("Own Order") : table.model()->headerData(column, Qt::Horizontal).toString();
    QAction* action = addAction(title, &table, [&table, column] { table.sortBy(column, Qt::AscendingOrder); });
    action->setCheckable(true);
    action->setChecked(column == header->sortIndicatorSection());
    group->addAction(action);
    connect(header, &QHeaderView::sortIndicatorChanged, action,
            [action, column](int sorted) { action->setChecked(sorted == column); });
  }
}

}  // namespace tsq::app
