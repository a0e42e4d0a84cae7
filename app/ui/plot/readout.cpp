// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_library.h"
// plot_library.h must be the first include.
#include <cmath>

#include "text/chart_text.h"
#include "ui/parts/colors.h"
#include "ui/plot/readout.h"

using namespace Qt::StringLiterals;

namespace tsq::app {

Readout::Readout(QCustomPlot& view, PlotPanel& offset, PlotPanel& delay, const Curves& curves)
    : view_(view), offset_(offset), delay_(delay), curves_(curves) {
  view_.layer("overlay"_L1)->setMode(QCPLayer::lmBuffered);
  text_ = new QCPItemText(&view_);
  text_->setLayer("overlay"_L1);
  text_->setClipToAxisRect(false);
  text_->setTextAlignment(Qt::AlignLeft);
  text_->setPadding(QMargins(8, 5, 8, 5));
  text_->position->setType(QCPItemPosition::ptAbsolute);
  text_->setVisible(false);
}

void Readout::applyTheme(const QWidget& owner) {
  text_->setColor(owner.palette().color(QPalette::Text));
  text_->setFont(owner.font());
  text_->setPen(Colors(owner.palette()).border());
  text_->setBrush(owner.palette().color(QPalette::Base));
}

void Readout::refresh() {
  if (pointer_) {
    follow(*pointer_);
  }
}

void Readout::leave() {
  follow(QPoint(-1, -1));
  pointer_.reset();
}

void Readout::follow(const QPoint& position) {
  pointer_ = position;
  const bool isInside = offset_.rect().rect().contains(position) || delay_.rect().rect().contains(position);
  const auto measured = isInside ? nearestTo(offset_.timeAxis().pixelToCoord(position.x())) : std::nullopt;
  const bool isShown = measured.has_value();
  for (PlotPanel* panel : {&offset_, &delay_}) {
    panel->setCursor(isShown ? std::optional(measured->key) : std::nullopt);
  }
  text_->setVisible(isShown);
  text_->setText(isShown ? measured->text : QString());
  const bool isOnRight = position.x() > offset_.rect().center().x();
  text_->setPositionAlignment((isOnRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  text_->position->setCoords(position.x() + (isOnRight ? -8 : 8), position.y());
  view_.layer("overlay"_L1)->replot();
}

// The line is at the nearest measurement, not at the pointer.
std::optional<Readout::Measurement> Readout::nearestTo(double key) const {
  const Curves::Series* series = curves_.selected();
  if (series == nullptr || series->offset->data()->isEmpty()) {
    return std::nullopt;
  }
  const auto& points = *series->offset->data();
  auto nearest = points.findBegin(key, true);
  if (nearest != points.constEnd() && nearest + 1 != points.constEnd() &&
      std::abs((nearest + 1)->key - key) < std::abs(nearest->key - key)) {
    ++nearest;
  }
  if (nearest == points.constEnd() || std::isnan(nearest->value)) {
    return std::nullopt;
  }
  const auto delay = series->delay->data()->findBegin(nearest->key, false);
  return Measurement{
      .key = nearest->key,
      .text = readoutText(series->name, QDateTime::fromMSecsSinceEpoch(std::llround(nearest->key * 1'000)),
                          fromSeconds(nearest->value), fromSeconds(delay->value))};
}

}  // namespace tsq::app
