// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/row_cell.h"

#include <QStyle>
#include <algorithm>

#include "ui/servers/server_table_model.h"

namespace tsq::app {
namespace {

// Pixels, for a font of the usual height.
constexpr qreal kUsualHeight = 15;
constexpr int kMargin = 10;
constexpr int kRowPadding = 7;
constexpr int kGlyphSize = 12;
constexpr int kGlyphRoom = 22;
constexpr int kSquareSize = 10;
constexpr int kSquareGap = 6;
constexpr int kDotSize = 6;
constexpr int kDotPitch = 8;
constexpr int kReachDots = 8;
constexpr qreal kDetailScale = 0.86;

}  // namespace

RowCell::RowCell(const QStyleOptionViewItem& option, int column, RowForm form)
    : option_(option),
      column_(column),
      form_(form),
      scale_(std::max(QFontMetrics(option.font).height() / kUsualHeight, 1.0)) {}

QFont RowCell::detailFont() const {
  QFont font = option_.font;
  font.setPointSizeF(font.pointSizeF() * kDetailScale);
  return font;
}

QSize RowCell::leastSize() const {
  const int detail = form_ == RowForm::TwoLines ? QFontMetrics(detailFont()).height() : 0;
  const int height = QFontMetrics(option_.font).height() + detail + 2 * kRowPadding;
  switch (column_) {
    case ServerTableModel::NameColumn:
      return {scaled(kMargin + kGlyphRoom + kSquareSize + kSquareGap) + kMargin, height};
    case ServerTableModel::ReachColumn:
      return {2 * scaled(kMargin) + kReachDots * scaled(kDotPitch), height};
    default:
      return {18, height};
  }
}

QRect RowCell::textArea(const QRect& cell) const {
  switch (column_) {
    case ServerTableModel::NameColumn:
      return cell.adjusted(scaled(kMargin + kGlyphRoom), 0, -4, 0);
    case ServerTableModel::ReachColumn:
      return cell.adjusted(scaled(kMargin), 0, -scaled(kMargin), 0);
    default:
      return cell.adjusted(4, 0, -6, 0);
  }
}

QRect RowCell::lineIn(const QRect& area, bool isDetail) const {
  const int name = QFontMetrics(option_.font).height();
  const int detail = QFontMetrics(detailFont()).height();
  if (form_ == RowForm::OneLine) {
    return {area.left(), area.top() + (area.height() - name) / 2, area.width(), name};
  }
  const int top = area.top() + (area.height() - name - detail) / 2;
  return {area.left(), isDetail ? top + name : top, area.width(), isDetail ? detail : name};
}

QRect RowCell::mirrored(const QRect& area) const {
  return QStyle::visualRect(option_.direction, option_.rect, area);
}

QRect RowCell::mainLine() const {
  return mirrored(lineIn(textArea(), false));
}

QRect RowCell::detailLine(const QRect& row) const {
  if (form_ == RowForm::TwoLines) {
    const QRect line = lineIn(row.adjusted(scaled(kMargin + kGlyphRoom), 0, -scaled(kMargin), 0), true);
    return QStyle::visualRect(option_.direction, row, line);
  }
  return mirrored(lineIn(textArea().adjusted(kReachDots * scaled(kDotPitch) + scaled(kMargin), 0, 0, 0), true));
}

int RowCell::aroundDetail() const {
  return form_ == RowForm::OneLine ? scaled(kMargin) : scaled(kMargin + kGlyphRoom) + scaled(kMargin);
}

QRect RowCell::glyph() const {
  const int size = scaled(kGlyphSize);
  const int top = lineIn(option_.rect, false).center().y() - size / 2 + 1;
  return mirrored({option_.rect.left() + scaled(kMargin), top, size, size});
}

QRect RowCell::square() const {
  const int size = scaled(kSquareSize);
  return mirrored({textArea().left(), lineIn(option_.rect, false).center().y() - size / 2 + 1, size, size});
}

QRect RowCell::name() const {
  return mirrored(lineIn(textArea(), false).adjusted(scaled(kSquareSize + kSquareGap), 0, 0, 0));
}

QRectF RowCell::reachDot(int ago) const {
  const int dots = kReachDots * scaled(kDotPitch);
  const int left = mirrored({textArea().left(), 0, dots, 1}).left() + (kReachDots - 1 - ago) * scaled(kDotPitch);
  const int top = lineIn(option_.rect, false).center().y() + 1 - scaled(kDotSize) / 2;
  return {left + 0.5, top + 0.5, scaled(kDotSize) - 1.0, scaled(kDotSize) - 1.0};
}

}  // namespace tsq::app
