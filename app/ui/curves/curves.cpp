// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/curves.h"

#include <QFontMetrics>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "text/format_quantity.h"
#include "ui/curves/graph_points.h"
#include "ui/curves/plot_library.h"
#include "ui/look/colors.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr QMargins kLabelPadding(4, 1, 4, 1);
// Labels at the upper and at the lower edge; more would cover the curves.
constexpr int kMostEdgeLabels = 4;

void movePoints(QCPGraph& from, QCPGraph& to) {
  for (const QCPGraphData& point : *from.data()) {
    to.addData(point.key, point.value);
  }
  from.data()->clear();
}

void moveNewest(QCPGraph& from, QCPGraph& to, double key) {
  if (const auto newest = newestPoint(from, key); newest && newest->key == key) {
    from.data()->remove(key);
    to.addData(key, newest->value);
  }
}

}  // namespace

Curves::Curves(const QWidget& owner, QCustomPlot& view, PlotPanel& offset, PlotPanel& delay, const ChartFeed& feed)
    : owner_(owner), view_(view), offset_(offset), delay_(delay), feed_(feed), band_(offset) {}

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
  const auto [place, isNew] = series_.emplace(record.id(), Series{.name = record.entry().name(),
                                                                  .historyName = record.entry().historyName(),
                                                                  .colorIndex = record.colorIndex(),
                                                                  .offset = offset_.makeGraph(),
                                                                  .delay = delay_.makeGraph(),
                                                                  .newestOffset = offset_.makeGraph(),
                                                                  .newestDelay = delay_.makeGraph(),
                                                                  .beyond = makeEdgeLabel(),
                                                                  .provisional = std::nullopt});
  load(place->second);
  applyTheme();
}

QCPItemText* Curves::makeEdgeLabel() const {
  auto* label = new QCPItemText(&view_);
  label->setLayer(kLabelLayer);
  label->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
  label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
  label->position->setAxisRect(&offset_.rect());
  label->setPadding(kLabelPadding);
  label->setVisible(false);
  return label;
}

void Curves::removeServer(client::ServerId id) {
  const auto found = series_.find(id);
  const Series& series = found->second;
  for (QCPGraph* graph : {series.offset, series.delay, series.newestOffset, series.newestDelay}) {
    view_.removeGraph(graph);
  }
  view_.removeItem(series.beyond);
  series_.erase(found);
  if (selected_ == id) {
    select(std::nullopt);
  }
}

void Curves::load(const Series& series) {
  const Curve curve = feed_.curve(series.historyName);
  series.newestOffset->data()->clear();
  series.newestDelay->data()->clear();
  series.offset->setData(curve.keys, curve.offsets, true);
  series.delay->setData(curve.keys, curve.delays, true);
  hold(series);
}

void Curves::load() {
  for (const auto& [id, series] : series_) {
    load(series);
  }
  rebuildBand();
}

void Curves::noteNewest(client::ServerId id, const HistoryPoint& point) {
  Series& series = series_.at(id);
  const double key = toKey(point.at);
  if (point.isProvisional) {
    release(series);
    series.provisional = key;
  } else if (!series.provisional || key >= *series.provisional) {
    release(series);
    series.provisional.reset();
  }
}

// A provisional point is drawn apart from the line.
void Curves::hold(const Series& series) {
  if (series.provisional) {
    moveNewest(*series.offset, *series.newestOffset, *series.provisional);
    moveNewest(*series.delay, *series.newestDelay, *series.provisional);
  }
}

void Curves::release(const Series& series) {
  movePoints(*series.newestOffset, *series.offset);
  movePoints(*series.newestDelay, *series.delay);
}

void Curves::add(client::ServerId id, const HistoryPoint& point) {
  const Series& series = series_.at(id);
  Curve last;
  last.add(point);
  const double key = last.keys.constFirst();
  series.offset->addData(key, last.offsets.constFirst());
  series.delay->addData(key, last.delays.constFirst());
  hold(series);
  if (selected_ == id) {
    band_.append(last);
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
    band_.amend(amended);
  }
}

void Curves::breakAt(double key) {
  for (const auto& [id, series] : series_) {
    series.offset->addData(key, kGap);
    series.delay->addData(key, kGap);
  }
  rebuildBand();
}

void Curves::rebuildBand() {
  const Series* series = selected();
  band_.show(series == nullptr ? Curve{} : feed_.curve(series->historyName));
}

void Curves::refreshBand() {
  if (band_.hasLongTail()) {
    rebuildBand();
  }
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

void Curves::collectVisible(std::vector<double>& offsets, std::vector<double>& delays) const {
  const QCPRange keys = offset_.timeAxis().range();
  const bool isAny = isAnyCounting();
  for (const auto& [id, series] : series_) {
    if (counts(id) || !isAny) {
      collectValues(*series.offset, keys, offsets);
      collectValues(*series.delay, keys, delays);
    }
  }
}

bool Curves::setCounting(std::set<client::ServerId> servers) {
  const bool isChange = servers != counting_;
  counting_ = std::move(servers);
  return isChange;
}

bool Curves::counts(client::ServerId id) const {
  return counting_.contains(id) || selected_ == id;
}

bool Curves::isAnyCounting() const {
  return std::ranges::any_of(series_, [&](const auto& entry) { return counting_.contains(entry.first); });
}

std::vector<Curves::Newest> Curves::newest() const {
  std::vector<Newest> values;
  for (const auto& [id, series] : series_) {
    if (!isEmpty(*series.offset)) {
      const double offset = (series.offset->data()->constEnd() - 1)->value;
      const double delay = (series.delay->data()->constEnd() - 1)->value;
      const bool isAnswered = !std::isnan(offset) && !std::isnan(delay);
      const Newest value{.name = series.name,
                         .offset = isAnswered ? std::optional(fromSeconds(offset)) : std::nullopt,
                         .delay = fromSeconds(isAnswered ? delay : 0)};
      values.insert(id == selected_ ? values.begin() : values.end(), value);
    }
  }
  return values;
}

std::vector<LegendEntry> Curves::legend() const {
  std::vector<LegendEntry> entries;
  for (const auto& [id, series] : series_) {
    const bool isSelected = id == selected_;
    entries.insert(isSelected ? entries.begin() : entries.end(),
                   {.name = leftToRight(series.name), .sample = sampleOf(*series.offset), .isSelected = isSelected});
  }
  return entries;
}

int Curves::pointCount(client::ServerId id) const {
  const auto found = series_.find(id);
  return found == series_.end() ? 0 : countPoints(*found->second.offset) + countPoints(*found->second.newestOffset);
}

void Curves::arrange() {
  noticeDensity();
  band_.fit();
  markThoseBeyond();
}

void Curves::markThoseBeyond() {
  const QCPRange values = offset_.valueAxis().range();
  const QRectF area = offset_.rect().rect();
  const QFontMetrics metrics(offset_.timeAxis().tickLabelFont());
  const double rowHeight = metrics.height() + kLabelPadding.top() + kLabelPadding.bottom();
  const int most = std::min(kMostEdgeLabels, static_cast<int>(area.height() / rowHeight / 2));
  int above = 0;
  int below = 0;
  labelAreas_.clear();
  for (const auto& [id, series] : series_) {
    const double newest =
        newestPoint(*series.offset, offset_.timeAxis().range().upper).value_or(PlotPoint{0, kGap}).value;
    const bool isAbove = newest > values.upper;
    const bool isBeyond = isAbove || newest < values.lower;
    const int row = !isBeyond ? 0 : (isAbove ? above++ : below++);
    series.beyond->setVisible(isBeyond && row < most);
    if (!series.beyond->visible()) {
      continue;
    }
    series.beyond->setText((isAbove ? u"▲ "_s : u"▼ "_s) + leftToRight(series.name) + u"  "_s +
                           formatSigned(fromSeconds(newest)));
    series.beyond->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
    const double width = metrics.horizontalAdvance(series.beyond->text()) + kLabelPadding.left() * 2;
    const double top = isAbove ? row * rowHeight : area.height() - (row + 1) * rowHeight - 1;
    series.beyond->position->setCoords(1, top / std::max(area.height(), 1.0));
    labelAreas_.emplace_back(area.right() - width, area.top() + top, width, rowHeight);
  }
}

// Dashes of crowded points are not visible. Where all lines are wider than a pixel of the screen, dashes take long to
// draw, so that they are left out earlier.
void Curves::noticeDensity() {
  constexpr double kWideDash = 4;  // pixels between two points
  const QCPRange keys = offset_.timeAxis().range();
  const int width = offset_.rect().width();
  const double room = view_.devicePixelRatioF() > 1 ? kWideDash : 1;
  const auto isCrowded = [&](const auto& entry) {
    const auto& points = *entry.second.offset->data();
    return room * static_cast<double>(points.findEnd(keys.upper) - points.findBegin(keys.lower)) > width;
  };
  for (const auto& [id, series] : series_) {
    drawDots(*series.offset, keys, width);
    drawDots(*series.delay, keys, width);
  }
  const bool isDense = std::ranges::any_of(series_, isCrowded);
  if (isDense != std::exchange(isDense_, isDense)) {
    applyTheme();
  }
}

void Curves::applyTheme() {
  for (const auto& [id, series] : series_) {
    style(series, selected_ == id);
  }
}

void Curves::style(const Series& series, bool isSelected) {
  constexpr std::array kStyles = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
  const Colors colors(owner_.palette());
  QColor color = colors.series(series.colorIndex);
  // The next servers with the same colours have other styles.
  const auto group = static_cast<std::size_t>(series.colorIndex / kSeriesColors) % kStyles.size();
  // A line of one pixel is drawn a hundred times faster than a slightly wider one.
  const QPen pen(color, isSelected ? 2.0 : 1.0, isDense_ ? Qt::SolidLine : kStyles.at(group));
  for (QCPGraph* graph : {series.offset, series.delay, series.newestOffset, series.newestDelay}) {
    graph->setPen(pen);
    graph->setLayer(isSelected ? "axes"_L1 : "main"_L1);
  }
  const QCPScatterStyle hollow = hollowDot(QPen(color, isSelected ? 1.6 : 1.0), owner_.palette().color(QPalette::Base));
  series.newestOffset->setScatterStyle(hollow);
  series.newestDelay->setScatterStyle(hollow);
  series.beyond->setFont(offset_.timeAxis().tickLabelFont());
  series.beyond->setColor(owner_.palette().color(QPalette::Text));
  series.beyond->setBrush(owner_.palette().color(QPalette::Base));
  if (isSelected) {
    color.setAlpha(colors.isDark() ? 60 : 38);
    band_.setColor(color);
  }
}

}  // namespace tsq::app
