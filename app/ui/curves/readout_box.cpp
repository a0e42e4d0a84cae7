// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/readout_box.h"

#include <QFontMetrics>
#include <algorithm>
#include <utility>

#include "ui/curves/plot_library.h"
#include "ui/look/colors.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Pixels.
constexpr QMargins kPadding(8, 5, 8, 5);
constexpr int kColumnGap = 10;
constexpr int kFromPointer = 8;

}  // namespace

ReadoutBox::ReadoutBox(QCustomPlot& view) : QCPAbstractItem(&view) {
  setLayer("overlay"_L1);
  setClipToAxisRect(false);
  hide();
}

void ReadoutBox::applyTheme(const QWidget& owner) {
  font_ = owner.font();
  text_ = owner.palette().color(QPalette::Text);
  border_ = Colors(owner.palette()).border();
  base_ = owner.palette().color(QPalette::Base);
}

void ReadoutBox::hide() {
  setVisible(false);
  contents_ = {};
}

int ReadoutBox::lineHeight() const {
  return QFontMetrics(font_).lineSpacing();
}

int ReadoutBox::mostRows() const {
  constexpr int kOtherLines = 2;
  return (parentPlot()->height() - kPadding.top() - kPadding.bottom()) / lineHeight() - kOtherLines;
}

int ReadoutBox::widest(QString ReadoutRow::* column) const {
  int width = 0;
  for (const ReadoutRow& row : contents_.rows) {
    width = std::max(width, QFontMetrics(font_).horizontalAdvance(row.*column));
  }
  return width;
}

// Long names are cut where the view is too narrow for them; numbers never are.
QSize ReadoutBox::measure() {
  const QFontMetrics metrics(font_);
  const int room = parentPlot()->width() - kPadding.left() - kPadding.right();
  const int delays = widest(&ReadoutRow::delay);
  const int beside =
      kSampleWidth + 2 * kColumnGap + widest(&ReadoutRow::offset) + (delays > 0 ? kColumnGap + delays : 0);
  nameWidth_ = std::max(0, std::min(widest(&ReadoutRow::name), room - beside));
  const int others = std::max(metrics.horizontalAdvance(contents_.time), metrics.horizontalAdvance(contents_.more));
  const int lines = 1 + static_cast<int>(contents_.rows.size()) + (contents_.more.isEmpty() ? 0 : 1);
  return QSize(std::max(others, nameWidth_ + beside), lines * lineHeight()).grownBy(kPadding);
}

void ReadoutBox::show(Contents contents, const QPoint& beside) {
  contents_ = std::move(contents);
  const QSize size = measure();
  const QSize view = parentPlot()->size();
  const bool isOnRight = beside.x() > view.width() / 2;
  const int left = isOnRight ? beside.x() - kFromPointer - size.width() : beside.x() + kFromPointer;
  area_ = QRect(QPoint(std::clamp(left, 0, std::max(0, view.width() - size.width() - 1)),
                       std::clamp(beside.y() - size.height() / 2, 0, std::max(0, view.height() - size.height() - 1))),
                size);
  setVisible(true);
}

void ReadoutBox::drawRow(QCPPainter& painter, const ReadoutRow& row, const QRect& line) const {
  constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute;
  constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute;
  drawSample(painter, row.sample, QPointF(line.left(), line.center().y() + 0.5));
  QRect cell(line.left() + kSampleWidth + kColumnGap, line.top(), nameWidth_, line.height());
  painter.drawText(cell, kLeft, painter.fontMetrics().elidedText(row.name, Qt::ElideMiddle, nameWidth_));
  cell.setLeft(cell.right() + 1 + kColumnGap);
  cell.setWidth(widest(&ReadoutRow::offset));
  painter.drawText(cell, kRight, row.offset);
  cell.setLeft(cell.right() + 1 + kColumnGap);
  cell.setWidth(widest(&ReadoutRow::delay));
  painter.drawText(cell, kRight, row.delay);
}

void ReadoutBox::draw(QCPPainter* painter) {
  painter->setPen(border_);
  painter->setBrush(base_);
  painter->drawRect(area_);
  painter->setPen(text_);
  painter->setFont(font_);
  const QRect inside = area_.marginsRemoved(kPadding);
  QRect line(inside.left(), inside.top(), inside.width(), lineHeight());
  const auto kLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute;
  painter->drawText(line, kLeft, contents_.time);
  for (const ReadoutRow& row : contents_.rows) {
    line.translate(0, lineHeight());
    drawRow(*painter, row, line);
  }
  painter->drawText(line.translated(0, lineHeight()), kLeft, contents_.more);
}

}  // namespace tsq::app
