// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_library.h"
// Everything else comes after it.
#include <QSvgGenerator>
#include <algorithm>
#include <utility>

#include "text/chart_text.h"
#include "ui/parts/chart_scale.h"
#include "ui/parts/colors.h"
#include "ui/plot/chart_feed.h"
#include "ui/plot/plot.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Two redraws a second are enough for measurements that come once a second at most.
constexpr std::chrono::milliseconds kFrameInterval{500};
// Below this much time on the axis its labels need seconds, and from this much on dates.
constexpr double kSecondsBelow = 5 * 60.0;
constexpr double kDatesFrom = 36 * 3'600.0;
constexpr double kLongestSpan = 366 * 86'400.0;
constexpr double kShortestSpan = 5.0;

Duration fromSeconds(double seconds) {
  return std::chrono::round<Duration>(std::chrono::duration<double>(seconds));
}

// Enough to know the scale by; looking at all of a day's points twice a second would be a waste.
constexpr int kScaleSamples = 1'000;

// An area with a corner for every answer of an hour takes half of a redraw, and looks like fur.
constexpr double kBandSteps = 400;
// So many new answers stand at its end before they become part of it.
constexpr int kLongestBandTail = 100;

void collectVisible(const QCPGraph& graph, const QCPRange& keys, std::vector<double>& values) {
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

QCustomPlot* emptyView(QWidget& owner) {
  auto* view = new QCustomPlot(&owner);
  // It has queued a replot, of nothing: showing it does that anyway.
  QCoreApplication::removePostedEvents(view, QEvent::MetaCall);
  view->setFocusPolicy(Qt::NoFocus);
  view->setLayoutDirection(Qt::LeftToRight);
  view->setLocale(QLocale());
  view->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  view->setNoAntialiasingOnDrag(true);
  view->plotLayout()->clear();
  view->plotLayout()->setRowSpacing(4);
  return view;
}

}  // namespace

Plot::Plot(QWidget& owner, const Clock& clock, const History& history)
    : owner_(owner),
      clock_(clock),
      feed_(history),
      view_(emptyView(owner)),
      timeTicker_(new QCPAxisTickerDateTime),
      offset_(*view_, 0, tr("Offset (above zero: your clock is behind)"), PlotPanel::Values::Signed, timeTicker_),
      delay_(*view_, 1, tr("Round-trip time"), PlotPanel::Values::Unsigned, timeTicker_),
      marks_(*view_, offset_) {
  offset_.timeAxis().setTickLabels(false);
  view_->plotLayout()->setRowStretchFactor(0, 1.7);
  auto* margins = new QCPMarginGroup(view_);
  for (const PlotPanel* panel : {&offset_, &delay_}) {
    panel->rect().setMarginGroup(QCP::msLeft | QCP::msRight, margins);
  }
  makeBand();
  makeReadout();
  connectAxes();
  applyTheme();
  // It draws itself when it is resized, too, and that before it is first seen.
  QObject::connect(view_, &QCustomPlot::beforeReplot, this, [this] {
    if (dirty_) {
      prepare();
    }
  });
  QObject::connect(view_, &QCustomPlot::afterLayout, this, &Plot::noticeDensity);
  QObject::connect(&frame_, &QTimer::timeout, this, [this] { catchUp(); });
  frame_.start(kFrameInterval);
}

void Plot::makeBand() {
  bandLower_ = offset_.makeGraph();
  bandUpper_ = offset_.makeGraph();
  bandLower_->setPen(Qt::NoPen);
  bandUpper_->setPen(Qt::NoPen);
  bandUpper_->setChannelFillGraph(bandLower_);
  std::generate(thresholds_.begin(), thresholds_.end(), [this] { return offset_.makeLevel(); });
  zero_ = offset_.makeLevel();
}

void Plot::setThresholds(Duration warn, Duration alarm) {
  const std::array levels = {warn, -warn, alarm, -alarm};
  for (std::size_t i = 0; i < levels.size(); ++i) {
    setLevel(*thresholds_.at(i), toSeconds(levels.at(i)));
  }
  dirty_ = true;
}

void Plot::setLook(const PlotLook& look) {
  look_ = look;
  bandLower_->setVisible(look.band);
  bandUpper_->setVisible(look.band);
  for (QCPItemStraightLine* threshold : thresholds_) {
    threshold->setVisible(look.thresholds);
  }
  styleMarks();
  dirty_ = true;
}

PlotLook Plot::shownLook() const {
  return {.band = bandUpper_->visible(), .thresholds = thresholds_.front()->visible(), .marks = marks_.areShown()};
}

void Plot::makeReadout() {
  view_->layer("overlay"_L1)->setMode(QCPLayer::lmBuffered);
  readout_ = new QCPItemText(view_);
  readout_->setLayer("overlay"_L1);
  readout_->setClipToAxisRect(false);
  readout_->setTextAlignment(Qt::AlignLeft);
  readout_->setPadding(QMargins(8, 5, 8, 5));
  readout_->position->setType(QCPItemPosition::ptAbsolute);
  readout_->setVisible(false);
  QObject::connect(view_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { showReadout(event->pos()); });
}

// Each axis follows the other; whoever moved it first was the user, unless we did.
void Plot::connectAxes() {
  for (const PlotPanel* panel : {&offset_, &delay_}) {
    QObject::connect(&panel->timeAxis(), qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
                     [this](const QCPRange& range) {
                       if (!movingAxes_) {
                         setTimeRange(range);
                         rangeChangedByUser();
                       }
                     });
  }
}

void Plot::setServers(std::span<const ServerRecord> records) {
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

void Plot::addServer(const ServerRecord& record) {
  const auto [place, isNew] =
      series_.emplace(record.id(), Series{record.entry().name(), record.entry().historyName(), record.colorIndex(),
                                          offset_.makeGraph(), delay_.makeGraph()});
  load(place->second);
  stylePens();
  dirty_ = true;
}

void Plot::load(const Series& series) {
  const Curve curve = feed_.curve(series.historyName);
  series.offset->setData(curve.keys, curve.offsets, true);
  series.delay->setData(curve.keys, curve.delays, true);
}

void Plot::loadIfNeeded() {
  if (feed_.moveTo(timeRange().lower, timeRange().upper, live_) || isBehind_) {
    reload();
  } else if (bandTail_ > kLongestBandTail) {
    rebuildBand();
  }
}

// Of what happens unseen the history knows: a plot that took it in would grow for as long as nobody looks.
bool Plot::takesNow(WallTime at) {
  isBehind_ = isBehind_ || !isSeen();
  return !isBehind_ && feed_.takes(at);
}

bool Plot::isSeen() const {
  return owner_.isVisible() && !owner_.window()->isMinimized();
}

void Plot::reload() {
  isBehind_ = false;
  for (const auto& [id, series] : series_) {
    load(series);
  }
  rebuildBand();
  marks_.clear();
  for (const HistoryEvent& event : feed_.events()) {
    marks_.add(event);
  }
  styleMarks();
  dirty_ = true;
}

void Plot::addEvent(const HistoryEvent& event) {
  if (takesNow(event.at)) {
    marks_.add(event);
    styleMarks();
    dirty_ = true;
  }
}

void Plot::removeServer(client::ServerId id) {
  const auto found = series_.find(id);
  view_->removeGraph(found->second.offset);
  view_->removeGraph(found->second.delay);
  series_.erase(found);
  if (selected_ == id) {
    select(std::nullopt);
  }
  dirty_ = true;
}

void Plot::addPoint(client::ServerId id, const HistoryPoint& point) {
  const auto found = series_.find(id);
  if (found == series_.end() || !takesNow(point.at)) {
    return;
  }
  Curve last;
  last.add(point);
  const double key = last.keys.constFirst();
  found->second.offset->addData(key, last.offsets.constFirst());
  found->second.delay->addData(key, last.delays.constFirst());
  if (selected_ == id) {
    bandLower_->addData(key, last.lower.constFirst());
    bandUpper_->addData(key, last.upper.constFirst());
    ++bandTail_;
  }
  dirty_ = true;
}

void Plot::amendPoint(client::ServerId id, const HistoryPoint& point) {
  const auto found = series_.find(id);
  if (found == series_.end() || !takesNow(point.at)) {
    return;
  }
  Curve amended;
  amended.add(point);
  const double key = amended.keys.constFirst();
  replaceValue(*found->second.offset, key, amended.offsets.constFirst());
  replaceValue(*found->second.delay, key, amended.delays.constFirst());
  if (selected_ == id) {
    replaceValue(*bandLower_, key, amended.lower.constFirst());
    replaceValue(*bandUpper_, key, amended.upper.constFirst());
  }
  dirty_ = true;
}

void Plot::rebuildBand() {
  const Series* series = selected();
  const Curve curve =
      series == nullptr ? Curve{} : feed_.curve(series->historyName).envelope(timeRange().size() / kBandSteps);
  bandLower_->setData(curve.keys, curve.lower, true);
  bandUpper_->setData(curve.keys, curve.upper, true);
  bandTail_ = 0;
}

const Plot::Series* Plot::selected() const {
  const auto found = selected_ ? series_.find(*selected_) : series_.end();
  return found == series_.end() ? nullptr : &found->second;
}

void Plot::select(std::optional<client::ServerId> id) {
  selected_ = id;
  rebuildBand();
  stylePens();
  dirty_ = true;
}

int Plot::pointCount(client::ServerId id) const {
  const auto found = series_.find(id);
  if (found == series_.end()) {
    return 0;
  }
  const auto& data = *found->second.offset->data();
  return static_cast<int>(std::count_if(data.constBegin(), data.constEnd(),
                                        [](const QCPGraphData& point) { return !std::isnan(point.value); }));
}

void Plot::setRange(ChartRange range) {
  span_ = toSeconds(lengthOf(range));
  const double end = live_ ? toKey(clock_.wall()) : timeRange().upper;
  setTimeRange({end - span_, end});
  dirty_ = true;
}

void Plot::setLive(bool live) {
  if (live == live_) {
    return;
  }
  live_ = live;
  dirty_ = true;
  Q_EMIT liveChanged(live);
}

void Plot::rangeChangedByUser() {
  span_ = timeRange().size();
  setLive(false);
  loadIfNeeded();
  scaleValues();
  dirty_ = true;
}

void Plot::setTimeRange(const QCPRange& range) {
  movingAxes_ = true;
  const bool hasDates = range.size() >= kDatesFrom;
  timeTicker_->setDateTimeFormat(hasDates ? "d MMM"_L1 : (range.size() < kSecondsBelow ? "HH:mm:ss"_L1 : "HH:mm"_L1));
  for (const PlotPanel* panel : {&offset_, &delay_}) {
    panel->timeAxis().setRange(range);
  }
  movingAxes_ = false;
}

void Plot::pan(double share) {
  const double distance = timeRange().size() * share;
  setTimeRange({timeRange().lower + distance, timeRange().upper + distance});
  rangeChangedByUser();
  refresh();
}

// Live, the present stays where it is; else the middle does.
void Plot::zoom(double factor) {
  const double size = std::clamp(timeRange().size() * factor, kShortestSpan, kLongestSpan);
  if (live_) {
    span_ = size;
  } else {
    const double middle = timeRange().center();
    setTimeRange({middle - size / 2, middle + size / 2});
    rangeChangedByUser();
  }
  refresh();
}

// On the shortest range a plot that has just begun fills its width instead of hiding at the right edge.
double Plot::spanToShow(double now) const {
  constexpr double kFirstSpan = 60;
  double oldest = now;
  for (const auto& [id, series] : series_) {
    oldest = series.offset->data()->isEmpty() ? oldest : std::min(oldest, series.offset->data()->constBegin()->key);
  }
  const bool isShortest = span_ <= toSeconds(lengthOf(ChartRange::TenMinutes));
  return isShortest ? std::max(kFirstSpan, (now - oldest) * 1.2) : span_;
}

void Plot::followPresent() {
  const double now = toKey(clock_.wall());
  setTimeRange({now - std::min(span_, spanToShow(now)), now});
}

void Plot::scaleValues() {
  std::vector<double> offsets;
  std::vector<double> delays;
  if (look_.band) {
    collectVisible(*bandLower_, timeRange(), offsets);
    collectVisible(*bandUpper_, timeRange(), offsets);
  }
  for (const auto& [id, series] : series_) {
    collectVisible(*series.offset, timeRange(), offsets);
    collectVisible(*series.delay, timeRange(), delays);
  }
  offset_.setValueRange(offsetScale(typicalRange(std::move(offsets))));
  delay_.setValueRange(delayScale(typicalRange(std::move(delays))));
}

void Plot::refresh() {
  if (!isSeen()) {
    dirty_ = true;
    return;
  }
  prepare();
  view_->replot(QCustomPlot::rpQueuedReplot);
}

void Plot::prepare() {
  if (live_) {
    followPresent();
  }
  loadIfNeeded();
  scaleValues();
  describe();
  dirty_ = false;
}

// Where there is a point for every pixel, dashes are lost in the noise: drawing them takes half of the time for
// nothing.
void Plot::noticeDensity() {
  const auto isCrowded = [this](const auto& entry) {
    const auto& points = *entry.second.offset->data();
    return points.findEnd(timeRange().upper) - points.findBegin(timeRange().lower) > offset_.rect().width();
  };
  const bool isDense = std::ranges::any_of(series_, isCrowded);
  if (isDense != std::exchange(isDense_, isDense)) {
    view_->setPlottingHint(QCP::phFastPolylines, isDense);
    stylePens();
  }
}

// A live plot moves on only when that would be seen: by a pixel.
void Plot::catchUp() {
  const double perPixel = timeRange().size() / std::max(offset_.rect().width(), 1);
  const bool hasMoved = live_ && toKey(clock_.wall()) - timeRange().upper >= perPixel;
  if (isSeen() && (dirty_ || hasMoved)) {
    refresh();
  }
}

void Plot::applyTheme() {
  const Colors colors(owner_.palette());
  view_->setBackground(QBrush(owner_.palette().color(QPalette::Base)));
  for (PlotPanel* panel : {&offset_, &delay_}) {
    panel->applyTheme(owner_, colors);
  }
  zero_->setPen(QPen(colors.muted(), 1.4));
  readout_->setColor(owner_.palette().color(QPalette::Text));
  readout_->setFont(owner_.font());
  readout_->setPen(colors.border());
  readout_->setBrush(owner_.palette().color(QPalette::Base));
  for (std::size_t i = 0; i < thresholds_.size(); ++i) {
    QColor color = i < 2 ? colors.warning() : colors.wrong();
    color.setAlphaF(0.55F);
    thresholds_.at(i)->setPen(QPen(color, 1, Qt::DashLine));
  }
  styleMarks();
  stylePens();
}

void Plot::styleMarks() {
  marks_.style(owner_, look_.marks);
}

void Plot::stylePens() {
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

void Plot::showReadout(const QPoint& position) {
  const bool isInside = offset_.rect().rect().contains(position) || delay_.rect().rect().contains(position);
  const double key = offset_.timeAxis().pixelToCoord(position.x());
  const auto readout = isInside ? readoutAt(key) : std::nullopt;
  const bool isShown = readout.has_value();
  for (PlotPanel* panel : {&offset_, &delay_}) {
    panel->setCursor(isShown ? std::optional(readout->key) : std::nullopt);
  }
  readout_->setVisible(isShown);
  readout_->setText(isShown ? readout->text : QString());
  const bool isOnRight = position.x() > offset_.rect().center().x();
  readout_->setPositionAlignment((isOnRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  readout_->position->setCoords(position.x() + (isOnRight ? -8 : 8), position.y());
  view_->layer("overlay"_L1)->replot();
}

// Of the measurement nearest to the pointer, so that the line stands where something was measured.
std::optional<Plot::Readout> Plot::readoutAt(double key) const {
  const Series* series = selected();
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
  return Readout{.key = nearest->key,
                 .text = readoutText(series->name, QDateTime::fromMSecsSinceEpoch(std::llround(nearest->key * 1'000)),
                                     fromSeconds(nearest->value), fromSeconds(delay->value))};
}

void Plot::describe() {
  const Series* series = selected();
  if (series == nullptr || series->offset->data()->isEmpty()) {
    owner_.setAccessibleDescription(tr("Nothing was measured yet."));
    return;
  }
  const double offset = (series->offset->data()->constEnd() - 1)->value;
  const double delay = (series->delay->data()->constEnd() - 1)->value;
  const auto known = std::isnan(offset) ? std::nullopt : std::optional(fromSeconds(offset));
  owner_.setAccessibleDescription(plotDescription(series->name, known, fromSeconds(known ? delay : 0)));
}

QWidget* Plot::view() const {
  return view_;
}

TimeSpan Plot::shownSpan() const {
  return {.from = fromKey(timeRange().lower), .to = fromKey(timeRange().upper)};
}

QCPRange Plot::timeRange() const {
  return offset_.timeAxis().range();
}

bool Plot::save(const QString& file) const {
  if (!file.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
    return view_->savePng(file, 0, 0, owner_.devicePixelRatioF());
  }
  QSvgGenerator generator;
  generator.setFileName(file);
  generator.setSize(view_->size());
  generator.setViewBox(view_->rect());
  QCPPainter painter;
  if (!painter.begin(&generator)) {
    return false;
  }
  painter.setMode(QCPPainter::pmVectorized);
  view_->toPainter(&painter);
  return painter.end();
}

}  // namespace tsq::app
