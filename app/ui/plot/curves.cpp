// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_library.h"
// plot_library.h must be the first include.
#include <algorithm>
#include <limits>
#include <utility>

#include "text/format_quantity.h"
#include "ui/parts/colors.h"
#include "ui/plot/curves.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Points examined to find the scale; all points of a day, twice per second, would take too long.
constexpr int kScaleSamples = 1'000;

// Steps of the band: with a corner for every answer of an hour, it would take half of a redraw and be too dense to
// read.
constexpr double kBandSteps = 400;
// New answers that are appended to the band before it is rebuilt.
constexpr int kLongestBandTail = 100;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

void collect(const QCPGraph& graph, const QCPRange& keys, std::vector<double>& values) {
  const auto begin = graph.data()->findBegin(keys.lower, false);
  const auto end = graph.data()->findEnd(keys.upper, false);
  const auto step = std::max<std::ptrdiff_t>(1, (end - begin) / kScaleSamples);
  for (auto it = begin; it < end; it += step) {
    values.push_back(it->value);
    if (end - it <= step) {
      break;
    }
  }
}

void replaceValue(QCPGraph& graph, double key, double value) {
  const auto data = graph.data();
  const auto point = std::lower_bound(data->begin(), data->end(), key,
                                      [](const QCPGraphData& each, double wanted) { return each.key < wanted; });
  if (point != data->end() && point->key == key) {
    point->value = value;
  }
}

}  // namespace

Curves::Curves(const QWidget& owner, QCustomPlot& view, PlotPanel& offset, PlotPanel& delay, const ChartFeed& feed)
    : owner_(owner),
      view_(view),
      offset_(offset),
      delay_(delay),
      feed_(feed),
      bandLower_(offset.makeGraph()),
      bandUpper_(offset.makeGraph()) {
  bandLower_->setPen(Qt::NoPen);
  bandUpper_->setPen(Qt::NoPen);
  bandUpper_->setChannelFillGraph(bandLower_);
}

void Curves::setServers(std::span<const ServerRecord> records) {
  std::vector<client::ServerId> gone;
  for (const auto& [id, series] : series_) {
    if (std::none_of(records.begin(), records.end(),
                     [&](const auto& record) { return record.id() == id && record.entry().plotted; })) {
      gone.push_back(id);
    }
  }
  std::for_each(gone.begin(), gone.end(), [this](client::ServerId id) { removeServer(id); });
  for (const ServerRecord& record : records) {
    if (record.entry().plotted && !series_.contains(record.id())) {
      addServer(record);
    }
  }
}

void Curves::addServer(const ServerRecord& record) {
  const auto [place, isNew] =
      series_.emplace(record.id(), Series{record.entry().name(), record.entry().historyName(), record.colorIndex(),
                                          offset_.makeGraph(), delay_.makeGraph(), makeEdgeLabel()});
  load(place->second);
  applyTheme();
}

QCPItemText* Curves::makeEdgeLabel() const {
  auto* label = new QCPItemText(&view_);
  label->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
  label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
  label->position->setAxisRect(&offset_.rect());
  label->setPadding(QMargins(4, 1, 4, 1));
  label->setVisible(false);
  return label;
}

void Curves::removeServer(client::ServerId id) {
  const auto found = series_.find(id);
  view_.removeGraph(found->second.offset);
  view_.removeGraph(found->second.delay);
  view_.removeItem(found->second.beyond);
  series_.erase(found);
  if (selected_ == id) {
    select(std::nullopt);
  }
}

void Curves::load(const Series& series) {
  const Curve curve = feed_.curve(series.historyName);
  series.offset->setData(curve.keys, curve.offsets, true);
  series.delay->setData(curve.keys, curve.delays, true);
}

void Curves::load() {
  for (const auto& [id, series] : series_) {
    load(series);
  }
  rebuildBand();
}

void Curves::add(client::ServerId id, const HistoryPoint& point) {
  const Series& series = series_.at(id);
  Curve last;
  last.add(point);
  const double key = last.keys.constFirst();
  series.offset->addData(key, last.offsets.constFirst());
  series.delay->addData(key, last.delays.constFirst());
  if (selected_ == id) {
    bandLower_->addData(key, last.lower.constFirst());
    bandUpper_->addData(key, last.upper.constFirst());
    ++bandTail_;
  }
}

void Curves::amend(client::ServerId id, const HistoryPoint& point) {
  const Series& series = series_.at(id);
  Curve amended;
  amended.add(point);
  const double key = amended.keys.constFirst();
  replaceValue(*series.offset, key, amended.offsets.constFirst());
  replaceValue(*series.delay, key, amended.delays.constFirst());
  if (selected_ == id) {
    replaceValue(*bandLower_, key, amended.lower.constFirst());
    replaceValue(*bandUpper_, key, amended.upper.constFirst());
  }
}

void Curves::breakAt(double key) {
  for (const auto& [id, series] : series_) {
    series.offset->addData(key, kNaN);
    series.delay->addData(key, kNaN);
  }
  rebuildBand();
}

void Curves::rebuildBand() {
  const Series* series = selected();
  const double step = offset_.timeAxis().range().size() / kBandSteps;
  const Curve curve = series == nullptr ? Curve{} : feed_.curve(series->historyName).envelope(step);
  bandLower_->setData(curve.keys, curve.lower, true);
  bandUpper_->setData(curve.keys, curve.upper, true);
  bandTail_ = 0;
}

bool Curves::hasLongTail() const {
  return bandTail_ > kLongestBandTail;
}

const Curves::Series* Curves::selected() const {
  const auto found = selected_ ? series_.find(*selected_) : series_.end();
  return found == series_.end() ? nullptr : &found->second;
}

void Curves::select(std::optional<client::ServerId> id) {
  selected_ = id;
  rebuildBand();
  applyTheme();
}

void Curves::showBand(bool isShown) {
  bandLower_->setVisible(isShown);
  bandUpper_->setVisible(isShown);
}

bool Curves::isBandShown() const {
  return bandUpper_->visible();
}

double Curves::begin(double otherwise) const {
  double oldest = otherwise;
  for (const auto& [id, series] : series_) {
    oldest = series.offset->data()->isEmpty() ? oldest : std::min(oldest, series.offset->data()->constBegin()->key);
  }
  return oldest;
}

void Curves::collectVisible(std::vector<double>& offsets, std::vector<double>& delays) const {
  const QCPRange keys = offset_.timeAxis().range();
  const bool isAnyCounting = std::ranges::any_of(series_, [&](const auto& entry) { return counts(entry.first); });
  for (const auto& [id, series] : series_) {
    if (counts(id) || !isAnyCounting) {
      collect(*series.offset, keys, offsets);
      collect(*series.delay, keys, delays);
    }
  }
}

bool Curves::counts(client::ServerId id) const {
  return !outvoted_.contains(id) || selected_ == id;
}

void Curves::markThoseBeyond() {
  const QCPRange values = offset_.rect().axis(QCPAxis::atLeft)->range();
  const QCPRange keys = offset_.timeAxis().range();
  const double rowHeight = 1.3 * QFontMetrics(offset_.timeAxis().tickLabelFont()).height();
  int above = 0;
  int below = 0;
  for (const auto& [id, series] : series_) {
    const auto end = series.offset->data()->findEnd(keys.upper, false);
    const double newest = end == series.offset->data()->constBegin() ? kNaN : (end - 1)->value;
    const bool isAbove = newest > values.upper;
    const bool isBeyond = isAbove || newest < values.lower;
    series.beyond->setVisible(isBeyond);
    if (!isBeyond) {
      continue;
    }
    const double shift = rowHeight * (isAbove ? above++ : below++) / std::max(offset_.rect().height(), 1);
    series.beyond->setText((isAbove ? u"▲ "_s : u"▼ "_s) + leftToRight(series.name) + u"  "_s +
                           formatSigned(fromSeconds(newest)));
    series.beyond->setPositionAlignment(Qt::AlignRight | (isAbove ? Qt::AlignTop : Qt::AlignBottom));
    series.beyond->position->setCoords(1, isAbove ? shift : 1 - shift);
  }
}

int Curves::pointCount(client::ServerId id) const {
  const auto found = series_.find(id);
  if (found == series_.end()) {
    return 0;
  }
  const auto& data = *found->second.offset->data();
  return static_cast<int>(std::count_if(data.constBegin(), data.constEnd(),
                                        [](const QCPGraphData& point) { return !std::isnan(point.value); }));
}

// Draws dots where lines do not show the measurements: sparse points, and points between gaps without neighbours.
void Curves::drawDots(const Series& series) const {
  constexpr double kPixelsForADot = 8;
  constexpr double kDotSize = 4;
  const QCPRange keys = offset_.timeAxis().range();
  const auto& points = *series.offset->data();
  const auto begin = points.findBegin(keys.lower, false);
  const auto end = points.findEnd(keys.upper, false);
  const auto gaps = std::count_if(begin, end, [](const QCPGraphData& point) { return std::isnan(point.value); });
  const auto measured = (end - begin) - gaps;
  const bool isSparse = kPixelsForADot * static_cast<double>(measured) < offset_.rect().width();
  const bool isTorn = 3 * gaps > measured;
  const QCPScatterStyle dots = isSparse || isTorn
                                   ? QCPScatterStyle(QCPScatterStyle::ssDisc, isSparse ? kDotSize : kDotSize / 2)
                                   : QCPScatterStyle(QCPScatterStyle::ssNone);
  series.offset->setScatterStyle(dots);
  series.delay->setScatterStyle(dots);
}

// Dashes of crowded points are not visible, but would take half of the drawing time.
void Curves::noticeDensity() {
  const QCPRange keys = offset_.timeAxis().range();
  const auto isCrowded = [&](const auto& entry) {
    const auto& points = *entry.second.offset->data();
    return points.findEnd(keys.upper) - points.findBegin(keys.lower) > offset_.rect().width();
  };
  for (const auto& [id, series] : series_) {
    drawDots(series);
  }
  const bool isDense = std::ranges::any_of(series_, isCrowded);
  if (isDense != std::exchange(isDense_, isDense)) {
    view_.setPlottingHint(QCP::phFastPolylines, isDense);
    applyTheme();
  }
}

void Curves::applyTheme() {
  constexpr std::array kStyles = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
  constexpr int kDimmedAlpha = 150;
  const Colors colors(owner_.palette());
  for (const auto& [id, series] : series_) {
    const bool isSelected = selected_ == id;
    QColor color = colors.series(series.colorIndex);
    color.setAlpha(isSelected || !selected_ ? 255 : kDimmedAlpha);
    const auto style = kStyles.at(static_cast<std::size_t>(series.colorIndex) % kStyles.size());
    const QPen pen(color, isSelected ? 2.0 : 1.0, isSelected || isDense_ ? Qt::SolidLine : style);
    for (QCPGraph* graph : {series.offset, series.delay}) {
      graph->setPen(pen);
      graph->setLayer(isSelected ? "axes"_L1 : "main"_L1);
    }
    series.beyond->setFont(offset_.timeAxis().tickLabelFont());
    series.beyond->setColor(owner_.palette().color(QPalette::Text));
    series.beyond->setBrush(owner_.palette().color(QPalette::Base));
    if (isSelected) {
      color.setAlpha(colors.isDark() ? 60 : 38);
      bandUpper_->setBrush(color);
    }
  }
}

}  // namespace tsq::app
