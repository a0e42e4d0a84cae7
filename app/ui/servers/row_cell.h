// SPDX-License-Identifier: GPL-3.0-or-later
/// The places and sizes inside of a cell of the server table, which grow with the font.
#pragma once

#include <QStyleOptionViewItem>

namespace tsq::app {

/// How a row is drawn: its detail below the name across all columns, or in the same line behind the last column.
enum class RowForm { TwoLines, OneLine };

class RowCell {
 public:
  RowCell(const QStyleOptionViewItem& option, int column, RowForm form);

  /// Of a cell without content. The detail's width is not included.
  QSize leastSize() const;
  /// The area of the content, in left-to-right layout.
  QRect textArea() const { return textArea(option_.rect); }
  QRect textArea(const QRect& cell) const;
  /// The line of the name and the numbers.
  QRect mainLine() const;
  /// The line of the detail: across this row, or behind the reach.
  QRect detailLine(const QRect& row) const;
  QRect glyph() const;
  /// Of the plot's colour; a click on it toggles the curve.
  QRect square() const;
  QRect name() const;
  /// The dot of the request that was sent so many requests ago: the newest on the right, as in the plot.
  QRectF reachDot(int ago) const;
  /// Of a row's width, beside its detail: in one line, of the part that is left to the detail.
  int aroundDetail() const;
  QFont detailFont() const;
  /// This many pixels for the usual font.
  int scaled(int pixels) const { return qRound(pixels * scale_); }
  qreal scale() const { return scale_; }

 private:
  QRect mirrored(const QRect& area) const;
  QRect lineIn(const QRect& area, bool isDetail) const;

  const QStyleOptionViewItem& option_;
  int column_;
  RowForm form_;
  qreal scale_;
};

}  // namespace tsq::app
