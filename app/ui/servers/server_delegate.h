// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws the rows of the server table: state glyph, colour square, name over details, numbers, reach dots.
#pragma once

#include <QStyledItemDelegate>

namespace tsq::app {

class ServerDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  /// The text area of a cell, in left-to-right layout.
  static QRect textArea(int column, const QRect& cell);

  /// A click on a server's square, or Space, toggles whether it is plotted.
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace tsq::app
