// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/server_delegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "text/format_quantity.h"
#include "ui/parts/colors.h"
#include "ui/servers/server_table_model.h"

namespace tsq::app {
namespace {

constexpr int kMargin = 10;
constexpr int kGlyphWidth = 22;
constexpr int kSquareSize = 10;
constexpr int kSquareGap = 6;
constexpr int kRowPadding = 7;
constexpr int kDotSize = 6;
constexpr int kDotPitch = 8;
constexpr int kReachDots = 8;
constexpr qreal kDetailScale = 0.86;

QFont detailFont(QFont font) {
  font.setPointSizeF(font.pointSizeF() * kDetailScale);
  return font;
}

// Draws the background itself, so that the text is readable on a tint of the highlight colour in any style.
void drawBackground(QPainter& painter, const QStyleOptionViewItem& option) {
  const Colors colors(option.palette);
  const QColor base = option.palette.color(QPalette::Base);
  if (option.state & QStyle::State_Selected) {
    painter.fillRect(option.rect,
                     mixed(option.palette.color(QPalette::Highlight), base, colors.isDark() ? 0.28 : 0.16));
  } else if (option.state & QStyle::State_MouseOver) {
    painter.fillRect(option.rect, mixed(option.palette.color(QPalette::Highlight), base, 0.06));
  }
  painter.setPen(colors.border());
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

void drawGlyph(QPainter& painter, QPointF topLeft, ServerState state, const QColor& color) {
  painter.save();
  painter.translate(topLeft);
  painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(glyphPath(state));
  painter.restore();
}

struct Lines {
  QRect first;
  QRect second;
};

Lines linesOf(const QStyleOptionViewItem& option, const QRect& area) {
  const QFontMetrics name(option.font);
  const QFontMetrics detail(detailFont(option.font));
  const int height = name.height() + detail.height();
  const int top = area.top() + (area.height() - height) / 2;
  return {.first = QRect(area.left(), top, area.width(), name.height()),
          .second = QRect(area.left(), top + name.height(), area.width(), detail.height())};
}

void drawElided(QPainter& painter, const QStyleOptionViewItem& option, const QRect& line, const QString& text) {
  const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
  const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width());
  painter.drawText(line, static_cast<int>(leading), elided);
}

QRect squareOf(const QStyleOptionViewItem& option) {
  const QRect content = ServerDelegate::textArea(ServerTableModel::NameColumn, option.rect);
  const int centre = linesOf(option, content).first.center().y();
  const QRect square(content.left(), centre - kSquareSize / 2 + 1, kSquareSize, kSquareSize);
  return QStyle::visualRect(option.direction, option.rect, square);
}

// Filled: the server is plotted.
void drawSquare(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
  const QColor color = Colors(option.palette).series(index.data(ServerTableModel::ColorIndexRole).toInt());
  const bool isPlotted = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
  painter.setPen(QPen(color, 1.4));
  painter.setBrush(isPlotted ? QBrush(color) : QBrush(Qt::NoBrush));
  painter.drawRoundedRect(QRectF(squareOf(option)).adjusted(0.7, 0.7, -0.7, -0.7), 2, 2);
}

void drawName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
  const Colors colors(option.palette);
  const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
  const QRect content = ServerDelegate::textArea(ServerTableModel::NameColumn, option.rect);
  const Lines lines = linesOf(option, content);

  const QRect glyph(option.rect.left() + kMargin, lines.first.center().y() - 5, 12, 12);
  const auto state = static_cast<ServerState>(index.data(ServerTableModel::StateRole).toInt());
  drawGlyph(painter, mirrored(glyph).topLeft(), state, colors.forState(state));

  drawSquare(painter, option, index);

  painter.setPen(option.palette.color(QPalette::Text));
  drawElided(painter, option, mirrored(lines.first.adjusted(kSquareSize + kSquareGap, 0, 0, 0)),
             leftToRight(index.data(Qt::DisplayRole).toString()));
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

// The second line spans all columns, or it would be cut off in most languages: each cell draws its part.
void drawDetail(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
  const Colors colors(option.palette);
  const QRect row = rowOf(option, index);
  const QRect content = row.adjusted(kMargin + kGlyphWidth, 0, -kMargin, 0);
  painter.setClipRect(option.rect, Qt::IntersectClip);
  painter.setFont(detailFont(option.font));
  painter.setPen(index.data(ServerTableModel::WarningRole).toBool() ? colors.warning() : colors.muted());
  drawElided(painter, option, QStyle::visualRect(option.direction, row, linesOf(option, content).second),
             index.data(ServerTableModel::DetailRole).toString());
}

void drawReach(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
  const Colors colors(option.palette);
  const int bits = index.data(ServerTableModel::ReachBitsRole).toInt();
  const int count = index.data(ServerTableModel::ReachCountRole).toInt();
  const int centre = linesOf(option, option.rect).first.center().y() + 1;
  painter.setPen(QPen(colors.muted(), 1));
  for (int ago = 0; ago < count; ++ago) {
    // The latest on the right, as in the plot, also in right-to-left layouts.
    const int slot = kReachDots - 1 - ago;
    const int top = centre - kDotSize / 2;
    const QRectF dot(ServerDelegate::textArea(index.column(), option.rect).left() + slot * kDotPitch + 0.5, top + 0.5,
                     kDotSize - 1, kDotSize - 1);
    painter.setBrush((bits >> ago) & 1 ? QBrush(colors.muted()) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot);
  }
}

void drawNumber(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
  painter.setPen(option.palette.color(QPalette::Text));
  const QRect line = linesOf(option, ServerDelegate::textArea(index.column(), option.rect)).first;
  const Qt::Alignment trailing = QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter);
  painter.drawText(line, static_cast<int>(trailing), index.data(Qt::DisplayRole).toString());
}

}  // namespace

void ServerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& viewOption, const QModelIndex& index) const {
  QStyleOptionViewItem option = viewOption;
  initStyleOption(&option, index);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setFont(option.font);
  drawBackground(*painter, option);
  if (index.column() == ServerTableModel::NameColumn) {
    drawName(*painter, option, index);
  } else if (index.column() == ServerTableModel::ReachColumn) {
    drawReach(*painter, option, index);
  } else {
    drawNumber(*painter, option, index);
  }
  drawDetail(*painter, option, index);
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
             !squareOf(option)
                  .adjusted(-kReach, -kReach, kReach, kReach)
                  .contains(static_cast<QMouseEvent*>(event)->position().toPoint())) {
    return false;
  }
  const bool isPlotted = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
  return model->setData(index, isPlotted ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QRect ServerDelegate::textArea(int column, const QRect& cell) {
  switch (column) {
    case ServerTableModel::NameColumn:
      return cell.adjusted(kMargin + kGlyphWidth, 0, -4, 0);
    case ServerTableModel::ReachColumn:
      return cell.adjusted(kMargin, 0, -kMargin, 0);
    default:
      return cell.adjusted(4, 0, -6, 0);
  }
}

QSize ServerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QFontMetrics name(option.font);
  const QFontMetrics detail(detailFont(option.font));
  const int height = name.height() + detail.height() + 2 * kRowPadding;
  switch (index.column()) {
    case ServerTableModel::NameColumn:
      return {kMargin + kGlyphWidth + name.horizontalAdvance(u'm') * 12, height};
    case ServerTableModel::ReachColumn:
      return {2 * kMargin + kReachDots * kDotPitch, height};
    default:
      return {name.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 18, height};
  }
}

}  // namespace tsq::app
