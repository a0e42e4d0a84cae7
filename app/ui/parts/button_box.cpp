// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/button_box.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLayout>
#include <algorithm>

namespace tsq::app {

namespace {

/// A box shows all of its buttons when the style changes, as with a change between light and dark.
class HiddenButtons final : public QObject {
 public:
  explicit HiddenButtons(QDialogButtonBox& box) : QObject(&box), box_(box) { box.installEventFilter(this); }

 protected:
  bool eventFilter(QObject* /*watched*/, QEvent* event) override {
    if (event->type() == QEvent::StyleChange) {
      QList<QAbstractButton*> hidden = box_.buttons();
      hidden.removeIf([](const QAbstractButton* button) { return !button->isHidden(); });
      QMetaObject::invokeMethod(
          &box_, [hidden] { std::ranges::for_each(hidden, &QWidget::hide); }, Qt::QueuedConnection);
    }
    return false;
  }

 private:
  QDialogButtonBox& box_;
};

}  // namespace

void addButtonBox(QLayout& layout, QDialogButtonBox& box) {
  new HiddenButtons(box);
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
