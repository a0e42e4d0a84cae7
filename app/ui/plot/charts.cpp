// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/charts.h"

#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "text/chart_text.h"
#include "text/format_date.h"
#include "ui/curves/graph_points.h"
#include "ui/curves/plot_library.h"
#include "ui/look/colors.h"
#include "ui/parts/chart_scale.h"
#include "ui/plot/legend_bar.h"
#include "ui/plot/plot_page.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Seconds. The longest time without drawing new values anew, where the time passes more slowly than a pixel.
constexpr double kLongestStill = 10;
// Longer than a key repeats: only where the crosshair or the range stops is announced.
constexpr std::chrono::milliseconds kRest{400};
// Labels of the time axis have seconds below the first range and dates from the second on.
constexpr double kSecondsBelow = 5 * 60.0;
constexpr double kDatesFrom = 36 * 3'600.0;
constexpr double kLongestSpan = 366 * 86'400.0;
constexpr double kShortestSpan = 5.0;

QCustomPlot* emptyView(QWidget& owner) {
  auto* view = new QCustomPlot(&owner);
  // Removes the replot of the empty plot that its constructor has queued; showing it queues another one.
  QCoreApplication::removePostedEvents(view, QEvent::MetaCall);
  view->setFocusPolicy(Qt::NoFocus);
  view->setLayoutDirection(Qt::LeftToRight);
  view->setLocale(QLocale());
  // Otherwise lines wider than a pixel take up to a hundred times longer to draw, for the sake of their corners.
  view->setPlottingHint(QCP::phFastPolylines);
  view->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  view->setNoAntialiasingOnDrag(true);
  view->plotLayout()->clear();
  view->plotLayout()->setRowSpacing(4);
  view->addLayer(kAnswerLayer, view->layer("axes"_L1));
  view->addLayer(kLabelLayer, view->layer(kAnswerLayer));
  return view;
}

}  // namespace

Charts::Charts(const Clock& clock, const History& history, QWidget* parent)
    : QWidget(parent),
      clock_(clock),
      feed_(history),
      view_(emptyView(*this)),
      legend_(new LegendBar(this)),
      timeTicker_(new QCPAxisTickerDateTime),
      offset_(*view_, 0, tr("Offset (above zero: your clock is behind)"), PlotPanel::Values::Signed, timeTicker_),
      delay_(*view_, 1, tr("Round-trip time"), PlotPanel::Values::Unsigned, timeTicker_),
      marks_(*view_, offset_),
      combined_(*view_, offset_, feed_),
      curves_(*this, *view_, offset_, delay_, feed_),
      readout_(*view_, offset_, delay_, {.feed = feed_, .combined = combined_, .curves = curves_}) {
  setAccessibleRole(*this, QAccessible::Chart);
  setFocusPolicy(Qt::StrongFocus);
  setObjectName("charts"_L1);
  setAccessibleName(tr("Plots of offset and round-trip time"));
  layOut();
  std::generate(thresholds_.begin(), thresholds_.end(), [this] { return offset_.makeLevel(); });
  zero_ = offset_.makeLevel();
  applyTheme();
  connectView();
  rest_.setSingleShot(true);
  rest_.setInterval(kRest);
}

// The view is deleted first, because its signals use other members.
Charts::~Charts() {
  delete view_;
}

void Charts::layOut() {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2, 2, 2, 2);
  layout->addWidget(view_, 1);
  layout->addWidget(legend_);
  offset_.timeAxis().setTickLabels(false);
  view_->plotLayout()->setRowStretchFactor(0, 1.7);
  auto* margins = new QCPMarginGroup(view_);
  for (const PlotPanel* panel : {&offset_, &delay_}) {
    panel->rect().setMarginGroup(QCP::msLeft | QCP::msRight, margins);
  }
}

void Charts::connectView() {
  // Each axis follows the other. A change that this class did not make is the user's.
  for (const PlotPanel* panel : {&offset_, &delay_}) {
    connect(&panel->timeAxis(), qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
            [this](const QCPRange& range) {
              if (!movingAxes_) {
                const double half = std::clamp(range.size(), kShortestSpan, kLongestSpan) / 2;
                setTimeRange({range.center() - half, range.center() + half});
                rangeChangedByUser();
              }
            });
  }
  connect(view_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { readout_.follow(event->pos()); });
  connect(view_, &QCustomPlot::mouseDoubleClick, this, &Charts::resetAxes);
  view_->installEventFilter(this);  // for the wheel
  // The view also replots itself on resize, even before it is first shown.
  connect(view_, &QCustomPlot::beforeReplot, this, [this] {
    drawing_.begin();
    if (dirty_) {
      prepare();
    }
  });
  connect(view_, &QCustomPlot::afterLayout, this, [this] {
    combined_.arrange();
    curves_.arrange();
    marks_.arrange(curves_.labelAreas());
    legend_->showEntries(legend());
  });
  connect(view_, &QCustomPlot::afterReplot, this, [this] { drawing_.end(clock_.monotonic()); });
  connect(&rest_, &QTimer::timeout, this, [this] { describe(Announce::AtOnce); });
}

void Charts::setThresholds(Duration warn, Duration alarm) {
  const std::array levels = {warn, -warn, alarm, -alarm};
  for (std::size_t i = 0; i < levels.size(); ++i) {
    setLevel(*thresholds_.at(i), toSeconds(levels.at(i)));
  }
  dirty_ = true;
}

void Charts::setLook(const PlotLook& look) {
  look_ = look;
  combined_.band().setShown(look.band);
  curves_.band().setShown(look.band);
  combined_.setCaptionShown(!look.legend);
  legend_->setVisible(look.legend);
  for (QCPItemStraightLine* threshold : thresholds_) {
    threshold->setVisible(look.thresholds);
  }
  styleMarks();
  refresh();
}

PlotLook Charts::shownLook() const {
  return {.band = curves_.band().isShown(),
          .thresholds = thresholds_.front()->visible(),
          .marks = marks_.areShown(),
          .legend = legend_->isVisibleTo(this)};
}

void Charts::setServers(std::span<const ServerRecord> records) {
  curves_.setServers(records);
  dirty_ = true;
}

void Charts::addPoint(client::ServerId id, const HistoryPoint& point) {
  if (!curves_.has(id)) {
    return;
  }
  curves_.noteNewest(id, point);
  if (takesNow(point.at)) {
    curves_.add(id, point);
    noteNewValue(point.at);
  }
}

void Charts::addCombined(const HistoryPoint& point) {
  if (takesNow(point.at)) {
    combined_.add(point);
    noteNewValue(point.at);
  }
}

void Charts::amendPoint(client::ServerId id, const HistoryPoint& point) {
  if (!curves_.has(id)) {
    return;
  }
  curves_.noteNewest(id, point);
  if (takesNow(point.at)) {
    curves_.amend(id, point);
    noteNewValue(point.at);
  }
}

void Charts::addEvent(const HistoryEvent& event) {
  if (takesNow(event.at)) {
    if (isClockStep(event.kind)) {
      combined_.breakAt(toKey(event.at));
      curves_.breakAt(toKey(event.at));
    }
    marks_.add(event);
    styleMarks();
    dirty_ = true;
  }
}

void Charts::setCounting(std::set<client::ServerId> servers) {
  dirty_ = curves_.setCounting(std::move(servers)) || dirty_;
}

void Charts::select(std::optional<client::ServerId> id) {
  curves_.select(id);
  refresh();
}

// A hidden plot takes no points, or it would grow without limit; it reloads them from the history when shown.
bool Charts::takesNow(WallTime at) {
  isBehind_ = isBehind_ || !isSeen();
  return !isBehind_ && feed_.takes(at);
}

bool Charts::isSeen() const {
  return isVisible() && !window()->isMinimized();
}

void Charts::reload() {
  isBehind_ = false;
  combined_.load();
  curves_.load();
  marks_.clear();
  for (const HistoryEvent& event : feed_.events()) {
    marks_.add(event);
  }
  styleMarks();
  dirty_ = true;
}

void Charts::loadIfNeeded() {
  if (feed_.moveTo(timeRange().lower, timeRange().upper, live_) || isBehind_) {
    reload();
  } else {
    combined_.refreshBand();
    curves_.refreshBand();
  }
}

void Charts::setRange(ChartRange range) {
  chosen_ = range;
  span_ = toSeconds(lengthOf(range));
  fitsRange_ = true;
  const double end = live_ ? toKey(clock_.wall()) : timeRange().upper;
  setTimeRange({end - span_, end});
  noticeZoom();
  refresh();
}

void Charts::resetAxes() {
  offset_.resetValues();
  delay_.resetValues();
  setRange(chosen_);
  setLive(true);
}

void Charts::noticeZoom() {
  if (std::exchange(wasZoomed_, isZoomed()) != isZoomed()) {
    Q_EMIT zoomedChanged(isZoomed());
  }
}

void Charts::setLive(bool live) {
  if (live != std::exchange(live_, live)) {
    Q_EMIT liveChanged(live);
  }
  refresh();
}

void Charts::rangeChangedByUser() {
  fitsRange_ = false;
  if (std::exchange(span_, timeRange().size()) != span_) {
    Q_EMIT spanChanged(std::chrono::seconds(std::llround(span_)));
  }
  if (std::exchange(live_, false)) {
    Q_EMIT liveChanged(false);
  }
  noticeZoom();
  loadIfNeeded();
  scaleValues();
  dirty_ = true;
}

void Charts::setTimeRange(const QCPRange& range) {
  movingAxes_ = true;
  const bool hasDates = range.size() >= kDatesFrom;
  timeTicker_->setDateTimeFormat(hasDates ? shortDayFormat()
                                          : (range.size() < kSecondsBelow ? u"HH:mm:ss"_s : u"HH:mm"_s));
  for (const PlotPanel* panel : {&offset_, &delay_}) {
    panel->timeAxis().setRange(range);
  }
  movingAxes_ = false;
}

QCPRange Charts::timeRange() const {
  return offset_.timeAxis().range();
}

TimeSpan Charts::shownSpan() const {
  return {.from = fromKey(timeRange().lower), .to = fromKey(timeRange().upper)};
}

void Charts::pan(double share) {
  const double distance = timeRange().size() * share;
  setTimeRange({timeRange().lower + distance, timeRange().upper + distance});
  rangeChangedByUser();
  refresh();
  rest_.start();
}

// Keeps the right edge (now) if live, else the middle.
void Charts::zoom(double factor) {
  const double size = std::clamp(timeRange().size() * factor, kShortestSpan, kLongestSpan);
  fitsRange_ = false;
  if (live_) {
    span_ = size;
    Q_EMIT spanChanged(std::chrono::seconds(std::llround(span_)));
  } else {
    const double middle = timeRange().center();
    setTimeRange({middle - size / 2, middle + size / 2});
    rangeChangedByUser();
  }
  noticeZoom();
  refresh();
  rest_.start();
}

// While a chosen range is only partly measured, about the measured part is shown, so that a short curve is not squeezed
// at the right edge. Zooming ends that.
double Charts::spanToShow(double now) const {
  constexpr double kFirstSpan = 60;
  return fitsRange_ ? std::min(span_, std::max(kFirstSpan, (now - feed_.begin(now)) * 1.2)) : span_;
}

void Charts::followPresent() {
  const double now = toKey(clock_.wall());
  setTimeRange({now - spanToShow(now), now});
}

void Charts::scaleValues() {
  std::vector<double> offsets;
  std::vector<double> delays;
  combined_.collectVisible(offsets);
  curves_.collectVisible(offsets, delays);
  const bool isEmpty = offsets.empty() && !combined_.newest() && curves_.newest().empty();
  offset_.setNote(isEmpty ? tr("Nothing was measured yet.") : QString());
  const auto offsetRange = typicalRange(std::move(offsets));
  const auto delayRange = typicalRange(std::move(delays));
  offset_.setScale(offsetScale(offsetRange), offsetRange);
  delay_.setScale(delayScale(delayRange), delayRange);
}

// Updates the axes and schedules a replot.
void Charts::refresh() {
  if (!isSeen()) {
    dirty_ = true;
    return;
  }
  prepare();
  view_->replot(QCustomPlot::rpQueuedReplot);
}

void Charts::prepare() {
  if (live_) {
    followPresent();
  }
  loadIfNeeded();
  scaleValues();
  readout_.refresh();
  describe();
  dirty_ = false;
}

// A live plot draws new values when it moves.
void Charts::noteNewValue(WallTime at) {
  dirty_ = dirty_ || (!live_ && timeRange().contains(toKey(at)));
}

// A live plot moves only when the change is at least a pixel.
void Charts::tick() {
  const double perPixel = timeRange().size() / std::max(offset_.rect().width(), 1);
  const bool hasMoved = live_ && toKey(clock_.wall()) - timeRange().upper >= std::min(perPixel, kLongestStill);
  if (isSeen() && (isBehind_ || dirty_ || hasMoved) && drawing_.allows(clock_.monotonic())) {
    refresh();
  }
}

void Charts::describe(Announce when) {
  if (readout_.isStepped()) {
    if (const QString told = readout_.description(); !rest_.isActive() && !told.isEmpty()) {
      setLiveDescription(*this, told, Announce::AtOnce);
    }
    return;
  }
  QStringList parts;
  if (const auto combined = combined_.newest()) {
    parts.append(combinedDescription(combined->offset, combined->uncertainty));
  }
  for (const Curves::Newest& newest : curves_.newest()) {
    parts.append(plotDescription(newest.name, newest.offset, newest.delay));
  }
  if (parts.isEmpty()) {
    parts.append(tr("Nothing was measured yet."));
  } else {
    parts.prepend(rangeDescription(shownSpan(), live_));
  }
  setLiveDescription(*this, parts.join(u' '), when);
}

// Grows with the font: otherwise the labels of the axes would collide.
void Charts::limitSize() {
  constexpr int kLeastColumns = 38;  // average characters
  constexpr int kLeastLines = 11;
  setMinimumSize(fontMetrics().averageCharWidth() * kLeastColumns, fontMetrics().height() * kLeastLines);
}

void Charts::applyTheme() {
  limitSize();
  const Colors colors(palette());
  view_->setBackground(QBrush(palette().color(QPalette::Base)));
  for (PlotPanel* panel : {&offset_, &delay_}) {
    panel->applyTheme(*this, colors);
  }
  zero_->setPen(QPen(colors.muted(), 1.4));
  readout_.applyTheme(*this);
  for (std::size_t i = 0; i < thresholds_.size(); ++i) {
    QColor color = i < 2 ? colors.warning() : colors.wrong();
    color.setAlphaF(0.55F);
    thresholds_.at(i)->setPen(QPen(color, 1, Qt::DashLine));
  }
  styleMarks();
  combined_.applyTheme(*this);
  curves_.applyTheme();
}

void Charts::styleMarks() {
  marks_.style(*this, look_.marks);
}

std::vector<LegendEntry> Charts::legend() const {
  std::vector<LegendEntry> entries{{.name = combinedLabel(), .sample = sampleOf(combined_.line())}};
  std::ranges::move(curves_.legend(), std::back_inserter(entries));
  return entries;
}

bool Charts::save(const QString& file) const {
  return PlotPage(*this, *view_).write(file).isEmpty();
}

QString Charts::savePage(const QString& file, const PlotHeading& heading) const {
  return PlotPage(*this, *view_, heading, legend()).write(file);
}

void Charts::resizeEvent(QResizeEvent* event) {
  constexpr int kLegendPart = 6;  // of the height
  QWidget::resizeEvent(event);
  legend_->setRoom(height() / kLegendPart);
}

void Charts::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
    applyTheme();
    refresh();
  }
}

void Charts::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

// Draws the focus frame, because the keyboard moves the plot.
void Charts::paintEvent(QPaintEvent* /*event*/) {
  if (hasFocus()) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
  }
}

}  // namespace tsq::app
