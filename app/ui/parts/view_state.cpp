// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/view_state.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QTabWidget>
#include <QTimer>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

/// The widgets of a window by names that do not depend on the language: class, object name, and a number.
template <typename Do>
void forEachWidget(const QWidget& window, const Do& act) {
  QHash<QString, int> numbers;
  for (QWidget* widget : window.findChildren<QWidget*>()) {
    if (widget->window() == &window) {
      const QString kind = QLatin1StringView(widget->metaObject()->className()) + u'/' + widget->objectName();
      act(kind + u'/' + QString::number(numbers[kind]++), *widget);
    }
  }
}

QVariant stateOf(const QAbstractItemView& view) {
  QVariantList rows;
  if (view.selectionModel() == nullptr) {
    return {};
  }
  const QModelIndex current = view.currentIndex();
  rows.append(QPoint(current.column(), current.row()));
  for (const QModelIndex& index : view.selectionModel()->selectedIndexes()) {
    rows.append(QPoint(index.column(), index.row()));
  }
  return rows;
}

void restoreIn(QAbstractItemView& view, const QVariantList& cells) {
  const auto indexOf = [&view](const QVariant& cell) {
    return view.model()->index(cell.toPoint().y(), cell.toPoint().x(), view.rootIndex());
  };
  if (view.model() == nullptr || cells.isEmpty()) {
    return;
  }
  QItemSelection selection;
  for (const QVariant& cell : cells.sliced(1)) {
    selection.select(indexOf(cell), indexOf(cell));
  }
  if (const QModelIndex current = indexOf(cells.constFirst()); current.isValid()) {
    view.setCurrentIndex(current);
  }
  view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

// An edit of a spin box shows its value with a unit, which is translated.
bool isPart(const QWidget& widget) {
  return qobject_cast<const QAbstractSpinBox*>(widget.parent()) != nullptr ||
         qobject_cast<const QComboBox*>(widget.parent()) != nullptr;
}

QVariant stateOf(const QWidget& widget) {
  if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
    return stateOf(*view);
  }
  if (const auto* edit = qobject_cast<const QLineEdit*>(&widget); edit != nullptr && !isPart(*edit)) {
    return QVariantList{edit->text(), edit->cursorPosition()};
  }
  if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
    return box->currentIndex();
  }
  if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget)) {
    return tabs->currentIndex();
  }
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  return button != nullptr && button->isCheckable() ? QVariant(button->isChecked()) : QVariant();
}

void restoreIn(QWidget& widget, const QVariant& state) {
  if (auto* view = qobject_cast<QAbstractItemView*>(&widget)) {
    restoreIn(*view, state.toList());
  } else if (auto* edit = qobject_cast<QLineEdit*>(&widget); edit != nullptr && !isPart(*edit)) {
    if (edit->text() != state.toList().constFirst().toString()) {
      edit->setText(state.toList().constFirst().toString());
    }
    edit->setCursorPosition(state.toList().constLast().toInt());
  } else if (auto* box = qobject_cast<QComboBox*>(&widget)) {
    box->setCurrentIndex(state.toInt());
  } else if (auto* tabs = qobject_cast<QTabWidget*>(&widget)) {
    tabs->setCurrentIndex(state.toInt());
  } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
    button->setChecked(state.toBool());
  }
}

}  // namespace

ViewState::ViewState(const QWidget& window) : isActive_(window.isActiveWindow()) {
  if (qobject_cast<const QDialog*>(&window) != nullptr) {
    geometry_ = window.saveGeometry();
  }
  if (const auto* wizard = qobject_cast<const QWizard*>(&window)) {
    state_[u"wizard"_s] = wizard->currentId();
  }
  forEachWidget(window, [&](const QString& name, const QWidget& widget) {
    if (const QVariant state = stateOf(widget); state.isValid()) {
      state_[name] = state;
    }
    if (const auto* bar = qobject_cast<const QScrollBar*>(&widget)) {
      scrolled_[name] = bar->value();
    }
    if (&widget == window.focusWidget()) {
      focus_ = name;
    }
  });
}

void ViewState::restore(QWidget& window) const {
  window.restoreGeometry(geometry_);
  if (auto* wizard = qobject_cast<QWizard*>(&window)) {
    while (wizard->currentId() != state_[u"wizard"_s].toInt() && wizard->nextId() >= 0) {
      wizard->next();
    }
  }
  QWidget* focus = nullptr;
  forEachWidget(window, [&](const QString& name, QWidget& widget) {
    if (const auto state = state_.constFind(name); state != state_.constEnd()) {
      restoreIn(widget, *state);
    }
    if (name == focus_) {
      focus = &widget;
    }
  });
  if (focus != nullptr) {
    focus->setFocus(Qt::OtherFocusReason);
  }
  if (isActive_) {
    window.activateWindow();
  }
  restoreScrolling(window);
  QTimer::singleShot(0, &window, [copy = *this, &window] { copy.restoreScrolling(window); });
}

void ViewState::restoreScrolling(QWidget& window) const {
  forEachWidget(window, [&](const QString& name, QWidget& widget) {
    if (auto* bar = qobject_cast<QScrollBar*>(&widget)) {
      bar->setValue(scrolled_.value(name, bar->value()));
    }
  });
}

}  // namespace tsq::app
