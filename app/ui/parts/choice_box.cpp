// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choice_box.h"

#include <QAbstractItemView>

#include "ui/parts/item_selection.h"

namespace tsq::app {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
  // The end of a server's name is kept: it may be a port.
  view()->setTextElideMode(Qt::ElideMiddle);
  onSelectedAlone(*view(), [this](const QModelIndex& selected) {
    setCurrentIndex(selected.row());
    hidePopup();
  });
}

}  // namespace tsq::app
