// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/server_delegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <utility>

#include "text/format_quantity.h"
#include "ui/look/colors.h"
#include "ui/parts/parts_label.h"
#include "ui/servers/server_table_model.h"

namespace tsq::app {
namespace {

// Draws the background itself, so that the text is readable on a tint of the highlight colour in any style.
QColor backgroundOf(const QStyleOptionViewItem& option) {
  double tint = 0;
  if (option.state & QStyle::State_Selected) {
    tint = Colors(option.palette).isDark() ? 0.28 : 0.16;
  } else if (option.state & QStyle::State_MouseOver) {
    tint = 0.06;
  }
  return mixed(option.palette.color(QPalette::Highlight), option.palette.color(QPalette::Base), tint);
}

// Of texts and glyphs, on the background of their row.
Colors colorsOn(const QStyleOptionViewItem& option) {
  return {option.palette, backgroundOf(option)};
}

void drawBackground(QPainter& painter, const QStyleOptionViewItem& option) {
  painter.fillRect(option.rect, backgroundOf(option));
  painter.setPen(Colors(option.palette).border());
  painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

// Each state has its own shape: tick, wave, cross, struck circle, dots, bars.
QPainterPath glyphPath(ServerState state) {
  QPainterPath path;
  switch (state) {
    case ServerState::Agreeing:
      path.moveTo(1, 6);
      path.lineTo(4.5, 9.5);
      path.lineTo(11, 2.5);
      break;
    case ServerState::Doubtful:
      path.moveTo(1, 7.5);
      path.cubicTo(3, 1.5, 6, 3.5, 6.5, 6);
      path.cubicTo(7, 8.5, 9.5, 10, 11, 4.5);
      break;
    case ServerState::Silent:
      path.addEllipse(QPointF(6, 6), 5, 5);
      path.moveTo(2.5, 9.5);
      path.lineTo(9.5, 2.5);
      break;
    case ServerState::Rejected:
      path.moveTo(2, 2);
      path.lineTo(10, 10);
      path.moveTo(10, 2);
      path.lineTo(2, 10);
      break;
    case ServerState::Starting:
      for (const qreal x : {2.0, 6.0, 10.0}) {
        path.addEllipse(QPointF(x, 6), 0.4, 0.4);
      }
      break;
    case ServerState::Paused:
      path.moveTo(4, 2);
      path.lineTo(4, 10);
      path.moveTo(8, 2);
      path.lineTo(8, 10);
      break;
  }
  return path;
}

void drawGlyph(QPainter& painter, const RowCell& cell, ServerState state, const QColor& color) {
  painter.save();
  painter.translate(cell.glyph().topLeft());
  painter.scale(cell.scale(), cell.scale());
  painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(glyphPath(state));
  painter.restore();
}

void drawLeading(QPainter& painter, const QStyleOptionViewItem& option, const QRect& line, const QString& text) {
  const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
  painter.drawText(line, static_cast<int>(leading), text);
}

// Filled: the server is plotted.
void drawSquare(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const RowCell& cell) {
  const QColor color = Colors(option.palette).series(index.data(ServerTableModel::ColorIndexRole).toInt());
  const bool isPlotted = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
  painter.setPen(QPen(color, 1.4 * cell.scale()));
  painter.setBrush(isPlotted ? QBrush(color) : QBrush(Qt::NoBrush));
  painter.drawRoundedRect(QRectF(cell.square()).adjusted(0.7, 0.7, -0.7, -0.7), 2, 2);
}

// The end of a name is kept: it may be a port.
void drawName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const RowCell& cell) {
  const auto state = static_cast<ServerState>(index.data(ServerTableModel::StateRole).toInt());
  drawGlyph(painter, cell, state, colorsOn(option).forState(state));
  drawSquare(painter, option, index, cell);
  painter.setPen(option.palette.color(QPalette::Text));
  const QString name = index.data(Qt::DisplayRole).toString();
  drawLeading(painter, option, cell.name(),
              leftToRight(painter.fontMetrics().elidedText(name, Qt::ElideMiddle, cell.name().width())));
}

QRect rowOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
  QRect row = option.rect;
  if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget)) {
    for (int column = 0; column < index.model()->columnCount(); ++column) {
      row = row.united(view->visualRect(index.siblingAtColumn(column)));
    }
  }
  return row;
}

// A second line spans all columns, or it would be cut off in most languages: each cell draws its part.
void drawDetail(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const RowCell& cell) {
  const Colors colors = colorsOn(option);
  const QRect line = cell.detailLine(rowOf(option, index));
  painter.setClipRect(option.rect, Qt::IntersectClip);
  painter.setFont(cell.detailFont());
  painter.setPen(index.data(ServerTableModel::WarningRole).toBool() ? colors.warning() : colors.muted());
  drawLeading(painter, option, line,
              fittingParts(index.data(ServerTableModel::DetailRole).toString(), painter.fontMetrics(), line.width()));
}

void drawReach(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const RowCell& cell) {
  const Colors colors = colorsOn(option);
  const int bits = index.data(ServerTableModel::ReachBitsRole).toInt();
  const int count = index.data(ServerTableModel::ReachCountRole).toInt();
  painter.setPen(QPen(colors.muted(), 1));
  for (int ago = 0; ago < count; ++ago) {
    painter.setBrush((bits >> ago) & 1 ? QBrush(colors.muted()) : QBrush(Qt::NoBrush));
    painter.drawEllipse(cell.reachDot(ago));
  }
}

void drawNumber(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const RowCell& cell) {
  painter.setPen(option.palette.color(QPalette::Text));
  const Qt::Alignment trailing = QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter);
  painter.drawText(cell.mainLine(), static_cast<int>(trailing), index.data(Qt::DisplayRole).toString());
}

}  // namespace

void ServerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& viewOption, const QModelIndex& index) const {
  QStyleOptionViewItem option = viewOption;
  initStyleOption(&option, index);
  const RowCell cell(option, index.column(), form_);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setFont(option.font);
  drawBackground(*painter, option);
  if (index.column() == ServerTableModel::NameColumn) {
    drawName(*painter, option, index, cell);
  } else if (index.column() == ServerTableModel::ReachColumn) {
    drawReach(*painter, option, index, cell);
  } else {
    drawNumber(*painter, option, index, cell);
  }
  if (form_ == RowForm::TwoLines || index.column() == ServerTableModel::ReachColumn) {
    drawDetail(*painter, option, index, cell);
  }
  painter->restore();
}

bool ServerDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) {
  // Pixels around the square that react to a click as well.
  constexpr int kReach = 5;
  if (index.column() != ServerTableModel::NameColumn) {
    return false;
  }
  if (event->type() == QEvent::KeyPress) {
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Space && key != Qt::Key_Select) {
      return false;
    }
  } else if (event->type() != QEvent::MouseButtonRelease ||
             !RowCell(option, index.column(), form_)
                  .square()
                  .adjusted(-kReach, -kReach, kReach, kReach)
                  .contains(static_cast<QMouseEvent*>(event)->position().toPoint())) {
    return false;
  }
  const bool isPlotted = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
  return model->setData(index, isPlotted ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ServerDelegate::setForm(RowForm form) {
  if (std::exchange(form_, form) != form) {
    Q_EMIT sizeHintChanged({});
  }
}

QSize ServerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QSize least = RowCell(option, index.column(), form_).leastSize();
  const bool isText = index.column() != ServerTableModel::ReachColumn;
  const QString text = isText ? index.data(Qt::DisplayRole).toString() : QString();
  return {least.width() + QFontMetrics(option.font).horizontalAdvance(text), least.height()};
}

}  // namespace tsq::app
