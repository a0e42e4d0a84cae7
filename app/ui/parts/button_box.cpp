// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/button_box.h"

#include <QDialogButtonBox>
#include <QLayout>

namespace tsq::app {

void addButtonBox(QLayout& layout, QDialogButtonBox& box) {
  layout.addWidget(&box);
  box.setFocusProxy(nullptr);
  QWidget* last = nullptr;
  for (int i = 0; i < box.layout()->count(); ++i) {
    QWidget* button = box.layout()->itemAt(i)->widget();
    if (last != nullptr && button != nullptr) {
      QWidget::setTabOrder(last, button);
    }
    last = button == nullptr ? last : button;
  }
}

}  // namespace tsq::app
