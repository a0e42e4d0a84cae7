// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_library.h"
// Everything else comes after it.
#include <algorithm>
#include <utility>

#include "ui/parts/colors.h"
#include "ui/plot/curves.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Enough to know the scale by; looking at all of a day's points twice a second would be a waste.
constexpr int kScaleSamples = 1'000;

// An area with a corner for every answer of an hour takes half of a redraw, and is too dense to read.
constexpr double kBandSteps = 400;
// So many new answers stand at its end before they become part of it.
constexpr int kLongestBandTail = 100;

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
                                          offset_.makeGraph(), delay_.makeGraph()});
  load(place->second);
  applyTheme();
}

void Curves::removeServer(client::ServerId id) {
  const auto found = series_.find(id);
  view_.removeGraph(found->second.offset);
  view_.removeGraph(found->second.delay);
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
  if (isBandShown()) {
    collect(*bandLower_, keys, offsets);
    collect(*bandUpper_, keys, offsets);
  }
  for (const auto& [id, series] : series_) {
    collect(*series.offset, keys, offsets);
    collect(*series.delay, keys, delays);
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

// Where there is a point for every pixel, dashes are lost in the noise: drawing them takes half of the time for
// nothing.
void Curves::noticeDensity() {
  const QCPRange keys = offset_.timeAxis().range();
  const auto isCrowded = [&](const auto& entry) {
    const auto& points = *entry.second.offset->data();
    return points.findEnd(keys.upper) - points.findBegin(keys.lower) > offset_.rect().width();
  };
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
    if (isSelected) {
      color.setAlpha(colors.isDark() ? 60 : 38);
      bandUpper_->setBrush(color);
    }
  }
}

}  // namespace tsq::app
