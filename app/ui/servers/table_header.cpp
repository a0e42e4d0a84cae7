// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/table_header.h"

#include <QPainter>

#include "ui/parts/colors.h"
#include "ui/servers/row_cell.h"

namespace tsq::app {

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setHighlightSections(false);
  setSectionsClickable(false);
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
  painter->restore();
}

}  // namespace tsq::app
