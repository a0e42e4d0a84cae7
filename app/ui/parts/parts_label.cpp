// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/parts_label.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace tsq::app {

namespace {

const QString kSeparator = u" · "_s;

}  // namespace

QString firstPart(const QString& text) {
  return text.split(kSeparator).constFirst();
}

QString fittingParts(const QString& text, const QFontMetrics& metrics, int width) {
  const QStringList parts = text.split(kSeparator);
  for (qsizetype count = parts.size(); count > 0; --count) {
    if (const QString some = parts.first(count).join(kSeparator); metrics.horizontalAdvance(some) <= width) {
      return some;
    }
  }
  return metrics.elidedText(parts.constFirst(), Qt::ElideRight, width);
}

void PartsLabel::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const QRect area = contentsRect();
  const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
  painter.drawText(area, static_cast<int>(leading), fittingParts(text(), fontMetrics(), area.width()));
}

}  // namespace tsq::app
