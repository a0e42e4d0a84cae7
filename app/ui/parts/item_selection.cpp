// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/item_selection.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <utility>

namespace tsq::app {

// Deferred: mouse and keyboard change the selection first, and the current item directly afterwards.
void onSelectedAlone(QAbstractItemView& view, std::function<void(const QModelIndex&)> take) {
  const auto consider = [&view, take = std::move(take)](const QItemSelection& added) {
    const bool isOneRow = added.size() == 1 && added.first().height() == 1;
    const QModelIndex index = isOneRow ? QModelIndex(added.first().topLeft()) : QModelIndex();
    if (index.isValid() && view.selectionModel()->isSelected(index) && index.row() != view.currentIndex().row()) {
      take(index);
    }
  };
  QObject::connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, &view, consider,
                   Qt::QueuedConnection);
}

void makeSelectionCurrent(QAbstractItemView& view) {
  onSelectedAlone(view, [&view](const QModelIndex& selected) {
    view.selectionModel()->setCurrentIndex(selected, QItemSelectionModel::NoUpdate);
  });
}

}  // namespace tsq::app
