// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws the rows of the server table: state glyph, colour square, name over details, numbers, reach dots.
#pragma once

#include <QStyledItemDelegate>

#include "ui/servers/row_cell.h"

namespace tsq::app {

class ServerDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  RowForm form() const { return form_; }
  void setForm(RowForm form);

  /// A click on a server's square, or Space, toggles whether it is plotted.
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  RowForm form_ = RowForm::TwoLines;
};

}  // namespace tsq::app
