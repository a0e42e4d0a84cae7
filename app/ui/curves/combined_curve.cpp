// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/combined_curve.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QWidget>
#include <algorithm>

#include "ui/curves/graph_points.h"
#include "ui/curves/plot_library.h"
#include "ui/curves/plot_panel.h"
#include "ui/look/colors.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr double kWidth = 2.4;

QVector<double> halfWidths(const Curve& curve) {
  QVector<double> halves;
  halves.reserve(curve.delays.size());
  std::ranges::transform(curve.delays, std::back_inserter(halves), [](double width) { return width / 2; });
  return halves;
}

// The band of minutes and hours is not from their lowest to their highest value, but the same as of single values.
Curve withBand(Curve curve) {
  for (qsizetype i = 0; i < curve.keys.size(); ++i) {
    curve.lower[i] = curve.offsets[i] - curve.delays[i] / 2;
    curve.upper[i] = curve.offsets[i] + curve.delays[i] / 2;
  }
  return curve;
}

}  // namespace

CombinedCurve::CombinedCurve(QCustomPlot& view, PlotPanel& panel, const ChartFeed& feed)
    : panel_(panel),
      feed_(feed),
      band_(panel),
      uncertainty_(panel.makeGraph()),
      line_(panel.makeGraph()),
      provisional_(panel.makeGraph()),
      legend_(panel.makeCaption(QCoreApplication::translate("CombinedCurve", "▬ all servers combined, 95 % band"),
                                PlotPanel::Side::Right)) {
  uncertainty_->setVisible(false);
  line_->setLayer(kAnswerLayer);
  provisional_->setLayer(kAnswerLayer);
  legend_->setLayer(view.layer(kLabelLayer));
}

void CombinedCurve::load() {
  const Curve curve = withBand(feed_.curve(combinedName()));
  line_->setData(curve.keys, curve.offsets, true);
  uncertainty_->setData(curve.keys, halfWidths(curve), true);
  band_.show(curve);
  if (lastKey(*line_) >= lastKey(*provisional_)) {
    provisional_->data()->clear();
  }
}

void CombinedCurve::add(const HistoryPoint& point) {
  Curve last;
  last.add(point);
  provisional_->data()->clear();
  if (point.isProvisional) {
    provisional_->addData(last.keys.constFirst(), last.offsets.constFirst());
    return;
  }
  line_->addData(last.keys.constFirst(), last.offsets.constFirst());
  uncertainty_->addData(last.keys.constFirst(), halfWidths(last).constFirst());
  band_.append(last);
}

void CombinedCurve::breakAt(double key) {
  line_->addData(key, kGap);
  uncertainty_->addData(key, kGap);
  band_.show(withBand(feed_.curve(combinedName())));
}

void CombinedCurve::refreshBand() {
  if (band_.hasLongTail()) {
    band_.show(withBand(feed_.curve(combinedName())));
  }
}

void CombinedCurve::collectVisible(std::vector<double>& offsets) const {
  collectValues(*line_, panel_.timeAxis().range(), offsets);
}

std::optional<CombinedCurve::Value> CombinedCurve::at(double key, double distance) const {
  const auto point = nearestPoint(*line_, key, distance);
  const auto uncertainty = point ? nearestPoint(*uncertainty_, point->key, 0) : std::nullopt;
  return point ? std::optional(Value{.key = point->key,
                                     .offset = fromSeconds(point->value),
                                     .uncertainty = fromSeconds(uncertainty ? uncertainty->value : 0)})
               : std::nullopt;
}

std::optional<CombinedCurve::Value> CombinedCurve::newest() const {
  const auto key = lastKey(*line_);
  return key ? at(*key, 0) : std::nullopt;
}

int CombinedCurve::pointCount() const {
  return countPoints(*line_);
}

void CombinedCurve::applyTheme(const QWidget& owner) {
  const Colors colors(owner.palette());
  QColor color = colors.combined();
  line_->setPen(QPen(color, kWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  provisional_->setPen(QPen(color));
  provisional_->setScatterStyle(hollowDot(QPen(color, kWidth), owner.palette().color(QPalette::Base)));
  legend_->setColor(color);
  color.setAlpha(colors.isDark() ? 52 : 34);
  band_.setColor(color);
}

void CombinedCurve::arrange() {
  drawDots(*line_, panel_.timeAxis().range(), panel_.rect().width());
  band_.fit();
  panel_.keepApart(*legend_);
  legend_->setVisible(isCaptionShown_ && legend_->visible());
}

}  // namespace tsq::app
