// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fitting_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/parts/button_box.h"
#include "ui/parts/scroll_page.h"

namespace tsq::app {
namespace {

// Average characters of a line that is easy to read.
constexpr int kTextColumns = 62;

// The window manager's frame. Its size is not known before the window is shown.
QSize frameOf(const QWidget& window) {
  const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
  const int border = 2 * window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
  return window.isVisible() ? window.frameGeometry().size() - window.size() : QSize(border, title + border);
}

QSize roomFor(const QWidget& window) {
  return window.screen()->availableSize() - frameOf(window);
}

int scrollBarWidth(const QWidget& window) {
  return window.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

int widthOf(const QMargins& margins) {
  return margins.left() + margins.right();
}

}  // namespace

FittingDialog::FittingDialog(QWidget* parent) : QDialog(parent), outer_(new QVBoxLayout(this)) {
  auto* content = new QWidget;
  column_ = new QVBoxLayout(content);
  column_->setContentsMargins({});
  page_ = new ScrollPage(content);
  outer_->addWidget(page_, 1);
}

void FittingDialog::setButtons(QDialogButtonBox* buttons) {
  buttons_ = buttons;
  addButtonBox(*outer_, *buttons_);
}

void FittingDialog::setMargins(const QMargins& margins) {
  outer_->setContentsMargins(margins);
}

int FittingDialog::availableWidth() const {
  return roomFor(*this).width() - widthOf(outer_->contentsMargins()) - scrollBarWidth(*this);
}

void FittingDialog::setVisible(bool visible) {
  if (visible && !isVisible()) {
    page_->setAccessibleName(windowTitle());
    fit();
  }
  QDialog::setVisible(visible);
}

bool FittingDialog::event(QEvent* event) {
  const bool isDone = QDialog::event(event);
  if (event->type() == QEvent::LayoutRequest && isVisible()) {
    fit();
  }
  return isDone;
}

int FittingDialog::contentWidth() const {
  const int text = fontMetrics().averageCharWidth() * kTextColumns;
  const int buttons = buttons_ == nullptr ? 0 : buttons_->sizeHint().width();
  return std::min(std::max({text, buttons, page_->widget()->minimumSizeHint().width()}), availableWidth());
}

int FittingDialog::contentHeight(int width) const {
  return column_->hasHeightForWidth() ? column_->totalHeightForWidth(width) : column_->totalSizeHint().height();
}

void FittingDialog::arrangeButtons() {
  if (buttons_ == nullptr) {
    return;
  }
  int width = 0;
  QList<QAbstractButton*> hidden;
  for (QAbstractButton* button : buttons_->buttons()) {
    const bool isShown = button->isVisibleTo(this);
    width += isShown ? button->sizeHint().width() + buttons_->layout()->spacing() : 0;
    hidden.append(isShown ? QList<QAbstractButton*>() : QList<QAbstractButton*>{button});
  }
  const auto wanted = width <= availableWidth() ? Qt::Horizontal : Qt::Vertical;
  if (buttons_->orientation() != wanted) {
    buttons_->setOrientation(wanted);
    // That has shown all of them.
    std::ranges::for_each(hidden, &QWidget::hide);
  }
  // The content is scrolled instead of squeezing the buttons.
  buttons_->layout()->invalidate();
  buttons_->setMinimumHeight(buttons_->layout()->totalSizeHint().height());
}

void FittingDialog::fit() {
  ensurePolished();
  arrangeButtons();
  const QSize room = roomFor(*this);
  int width = contentWidth();
  const int aroundPage = outer_->totalSizeHint().height() - page_->sizeHint().height();
  const int height = contentHeight(width) + aroundPage;
  width += height > room.height() ? scrollBarWidth(*this) : 0;
  setFixedSize(QSize(width + widthOf(outer_->contentsMargins()), height).boundedTo(room));
  if (buttons_ != nullptr) {
    // Buttons that were arranged otherwise may have kept their places.
    outer_->activate();
    buttons_->layout()->setGeometry(buttons_->rect());
  }
  if (isVisible()) {
    moveOntoScreen();
  }
}

// A dialog that has grown would otherwise reach below the screen.
void FittingDialog::moveOntoScreen() {
  const QRect area = screen()->availableGeometry();
  const QRect frame = frameGeometry();
  const QPoint last = area.bottomRight() - QPoint(frame.width() - 1, frame.height() - 1);
  const QPoint wanted(std::max(std::min(frame.left(), last.x()), area.left()),
                      std::max(std::min(frame.top(), last.y()), area.top()));
  if (wanted != frame.topLeft()) {
    move(wanted);
  }
}

void resizeWithinScreen(QWidget& window, const QSize& wanted) {
  window.resize(wanted.boundedTo(roomFor(window)));
}

}  // namespace tsq::app
