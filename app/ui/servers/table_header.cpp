// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/table_header.h"

#include <QPainter>

#include "ui/look/colors.h"
#include "ui/servers/row_cell.h"

namespace tsq::app {

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setHighlightSections(false);
  setSectionsClickable(true);
}

QSize TableHeader::sizeHint() const {
  constexpr int kPadding = 9;
  return {0, fontMetrics().height() + 2 * kPadding};
}

QFont TableHeader::titleFont() const {
  QFont bold = font();
  bold.setBold(true);
  return bold;
}

QSize TableHeader::sectionSizeFromContents(int section) const {
  constexpr int kRoom = 18;
  const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
  return {QFontMetrics(titleFont()).horizontalAdvance(title) + kRoom, sizeHint().height()};
}

// Above the title, where it takes no width.
void TableHeader::paintOrder(QPainter& painter, const QRect& rect) const {
  constexpr int kHalf = 4;
  constexpr int kTop = 2;
  const int middle = rect.center().x();
  const int top = rect.top() + kTop;
  const bool isUp = sortIndicatorOrder() == Qt::AscendingOrder;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().text());
  const int base = isUp ? top + kHalf : top;
  const int tip = isUp ? top : top + kHalf;
  painter.drawPolygon(QPolygon{{middle - kHalf, base}, {middle + kHalf, base}, {middle, tip}});
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  const Colors colors(palette());
  painter->save();
  painter->fillRect(rect, palette().base());
  painter->setPen(colors.border());
  painter->drawLine(rect.bottomLeft(), rect.bottomRight());
  painter->setFont(titleFont());
  painter->setPen(colors.muted());
  const auto alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
  QStyleOptionViewItem option;
  option.font = font();
  const QRect text =
      QStyle::visualRect(layoutDirection(), rect, RowCell(option, section, RowForm::OneLine).textArea(rect));
  painter->drawText(text, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment)),
                    model()->headerData(section, orientation(), Qt::DisplayRole).toString());
  if (section == sortIndicatorSection()) {
    paintOrder(*painter, rect);
  }
  painter->restore();
}

}  // namespace tsq::app
