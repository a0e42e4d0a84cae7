// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/exchange_diagram.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "text/format_date.h"
#include "text/format_quantity.h"
#include "ui/look/colors.h"
#include "ui/parts/accessible_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Between the lanes of server and client, in heights of a label.
constexpr int kLaneLabels = 4;

void drawArrow(QPainter& painter, QPointF from, QPointF to) {
  constexpr double kHead = 7;
  painter.drawLine(from, to);
  const QLineF line(to, from);
  QLineF side = line;
  side.setLength(kHead);
  for (const double turn : {-25.0, 25.0}) {
    side.setAngle(line.angle() + turn);
    painter.drawLine(side);
  }
}

}  // namespace

QString stampText(const QString& name, WallTime time) {
  const auto whole = std::chrono::floor<std::chrono::seconds>(time);
  const QTime clock = QDateTime::fromSecsSinceEpoch(whole.time_since_epoch().count()).time();
  return name + u"  "_s + formatTimeOfDay(clock, time - whole, 9);
}

ExchangeDiagram::ExchangeDiagram(QWidget* parent) : QWidget(parent) {
  setAccessibleRole(*this, QAccessible::Graphic);
  setAccessibleName(tr("The timestamps of the last exchange"));
}

int ExchangeDiagram::labelHeight() const {
  return fontMetrics().height() + 5;
}

void ExchangeDiagram::show(const std::optional<Sample>& sample) {
  sample_ = sample;
  update();
  if (sample) {
    const QStringList stamps{stampText(u"T1"_s, sample->t1), stampText(u"T2"_s, sample->t2),
                             stampText(u"T3"_s, sample->t3), stampText(u"T4"_s, sample->t4)};
    setLiveDescription(*this, stamps.join(u"; "_s));
  }
}

QSize ExchangeDiagram::sizeHint() const {
  return {2 * fontMetrics().horizontalAdvance(stampText(u"T1"_s, WallTime{})) + 60,
          (kLaneLabels + 2) * labelHeight() + 12};
}

// Time runs from left to right in any language.
void ExchangeDiagram::paintEvent(QPaintEvent* /*event*/) {
  if (!sample_) {
    return;
  }
  const int label = labelHeight();
  const Colors colors(palette());
  QPainter painter(this);
  painter.setLayoutDirection(Qt::LeftToRight);
  painter.setRenderHint(QPainter::Antialiasing);
  const double above = label + 4;
  const double below = above + kLaneLabels * label;
  const double left = width() * 0.14;
  const double right = width() * 0.86;
  const double middle = width() * 0.5;
  const double turn = width() * 0.06;
  painter.setPen(QPen(colors.border(), 1.5));
  for (const double y : {above, below}) {
    painter.drawLine(QPointF(0, y), QPointF(width(), y));
  }
  painter.setPen(QPen(palette().color(QPalette::Highlight), 1.8));
  drawArrow(painter, {left, below}, {middle - turn, above});
  drawArrow(painter, {middle + turn, above}, {right, below});
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::Highlight));
  for (const QPointF point :
       {QPointF(left, below), QPointF(middle - turn, above), QPointF(middle + turn, above), QPointF(right, below)}) {
    painter.drawEllipse(point, 3.5, 3.5);
  }
  painter.setPen(palette().color(QPalette::Text));
  const int half = width() / 2;
  const auto draw = [&](const QRect& area, Qt::Alignment alignment, const QString& text) {
    painter.drawText(area, static_cast<int>(alignment), text);
  };
  draw({0, 0, half - 6, label}, Qt::AlignRight | Qt::AlignVCenter, stampText(u"T2"_s, sample_->t2));
  draw({half + 6, 0, half - 6, label}, Qt::AlignLeft | Qt::AlignVCenter, stampText(u"T3"_s, sample_->t3));
  const int bottom = static_cast<int>(below) + 6;
  draw({0, bottom, half - 6, label}, Qt::AlignLeft | Qt::AlignVCenter, stampText(u"T1"_s, sample_->t1));
  draw({half + 6, bottom, half - 6, label}, Qt::AlignRight | Qt::AlignVCenter, stampText(u"T4"_s, sample_->t4));
  painter.setPen(colors.muted());
  const int lane = static_cast<int>(above) + kLaneLabels * label - label - 2;
  draw({0, static_cast<int>(above) + 2, width(), label}, Qt::AlignLeft | Qt::AlignTop, tr("server"));
  draw({0, lane, width(), label}, Qt::AlignHCenter | Qt::AlignBottom, tr("this computer"));
}

}  // namespace tsq::app
