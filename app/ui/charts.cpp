// SPDX-License-Identifier: GPL-3.0-or-later
// The plotting library's header is written with Qt's keywords, which the rest of the program does without.
#undef QT_NO_KEYWORDS
#include "ui/charts.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <array>
#include <limits>
#include <map>

#include "text/format_quantity.h"
#include "text/status_text.h"
#include "ui/chart_scale.h"
#include "ui/colors.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Two redraws a second are enough for measurements that come once a second at most.
constexpr std::chrono::milliseconds kFrameInterval{500};
// Points older than the longest range are dropped, with a margin for panning.
constexpr double kKeptSeconds = 25 * 3'600.0;
// Below this much time on the axis its labels need seconds.
constexpr double kSecondsBelow = 5 * 60.0;
constexpr double kPanShare = 0.1;
constexpr double kZoomFactor = 0.8;
constexpr double kShortestSpan = 5.0;
constexpr int kTitleHeight = 20;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double toSeconds(Duration duration) {
  return std::chrono::duration<double>(duration).count();
}

double toKey(WallTime time) {
  return toSeconds(time.time_since_epoch());
}

Duration fromSeconds(double seconds) {
  return std::chrono::round<Duration>(std::chrono::duration<double>(seconds));
}

/// Ticks such as "+0.5 ms", all of an axis in one unit.
class QuantityTicker final : public QCPAxisTicker {
 public:
  explicit QuantityTicker(bool withSign) : withSign_(withSign) {}

 protected:
  double getTickStep(const QCPRange& range) override {
    unit_ = unitForAxis(std::max(std::abs(range.lower), std::abs(range.upper)));
    step_ = QCPAxisTicker::getTickStep(range);
    return step_;
  }
  QString getTickLabel(double tick, const QLocale& locale, QChar /*format*/, int /*precision*/) override {
    return formatTick(tick, step_, unit_, withSign_, locale);
  }

 private:
  bool withSign_;
  double step_ = 1;
  TimeUnit unit_ = TimeUnit::Milliseconds;
};

// Enough to know the scale by; looking at all of a day's points twice a second would be a waste.
constexpr int kScaleSamples = 1'000;

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

}  // namespace

class Charts::Plot {
 public:
  Plot(Charts& owner, const Clock& clock);

  void setServers(std::span<const ServerRecord> records);
  void addPoint(client::ServerId id, const HistoryPoint& point);
  void select(std::optional<client::ServerId> id);
  void setRange(ChartRange range);
  void setLive(bool live);
  bool isLive() const { return live_; }
  int pointCount(client::ServerId id) const;
  void applyTheme();
  /// Brings the axes up to date and has the plot drawn soon.
  void refresh();
  void pan(double share);
  void zoom(double factor);

 private:
  struct Series {
    QString name;
    int colorIndex;
    QCPGraph* offset;
    QCPGraph* delay;
  };
  struct Panel {
    QCPAxisRect* rect;
    QCPItemText* title;
    QCPItemStraightLine* cursor;
  };

  void addServer(const ServerRecord& record);
  void removeServer(client::ServerId id);
  Panel makePanel(int row, const QString& title, bool withSign);
  QCPGraph* makeGraph(const Panel& panel);
  void makeBand();
  void makeReadout();
  void connectAxes();
  void append(const Series& series, const HistoryPoint& point);
  void appendToBand(const HistoryPoint& point);
  void rebuildBand();
  void stylePens();
  void stylePanel(const Panel& panel, const Colors& colors);
  void tick();
  void followPresent();
  double spanToShow(double now) const;
  void scaleValues();
  void rangeChangedByUser();
  void setTimeRange(const QCPRange& range);
  void showReadout(const QPoint& position);
  QString readoutAt(double key) const;
  void describe();
  QCPRange timeRange() const { return offset_.rect->axis(QCPAxis::atBottom)->range(); }
  const Series* selected() const;

  Charts& owner_;
  const Clock& clock_;
  QCustomPlot* view_;
  Panel offset_{};
  Panel delay_{};
  QCPGraph* bandLower_ = nullptr;
  QCPGraph* bandUpper_ = nullptr;
  QCPItemStraightLine* zero_ = nullptr;
  QCPItemText* readout_ = nullptr;
  QSharedPointer<QCPAxisTickerDateTime> timeTicker_{new QCPAxisTickerDateTime};
  std::map<client::ServerId, Series> series_;
  std::optional<client::ServerId> selected_;
  double span_ = toSeconds(lengthOf(ChartRange::OneHour));
  bool live_ = true;
  bool dirty_ = true;
  bool movingAxes_ = false;
  QTimer frame_;
};

Charts::Plot::Plot(Charts& owner, const Clock& clock) : owner_(owner), clock_(clock), view_(new QCustomPlot(&owner)) {
  view_->setFocusPolicy(Qt::NoFocus);
  view_->setLayoutDirection(Qt::LeftToRight);
  view_->setLocale(QLocale());
  view_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  view_->setNoAntialiasingOnDrag(true);
  view_->plotLayout()->clear();
  view_->plotLayout()->setRowSpacing(4);
  offset_ = makePanel(0, Charts::tr("Offset (above zero: your clock is behind)"), true);
  delay_ = makePanel(1, Charts::tr("Round-trip time"), false);
  offset_.rect->axis(QCPAxis::atBottom)->setTickLabels(false);
  view_->plotLayout()->setRowStretchFactor(0, 1.7);
  auto* margins = new QCPMarginGroup(view_);
  for (const Panel& panel : {offset_, delay_}) {
    panel.rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
  }
  makeBand();
  makeReadout();
  connectAxes();
  applyTheme();
  QObject::connect(&frame_, &QTimer::timeout, &owner_, [this] { tick(); });
  frame_.start(kFrameInterval);
}

Charts::Plot::Panel Charts::Plot::makePanel(int row, const QString& title, bool withSign) {
  Panel panel{};
  panel.rect = new QCPAxisRect(view_, true);
  view_->plotLayout()->addElement(row, 0, panel.rect);
  panel.rect->setMinimumMargins(QMargins(0, kTitleHeight, 14, 0));
  panel.rect->setRangeDrag(Qt::Horizontal);
  panel.rect->setRangeZoom(Qt::Horizontal);
  panel.rect->axis(QCPAxis::atTop)->setVisible(false);
  panel.rect->axis(QCPAxis::atRight)->setVisible(false);
  panel.rect->axis(QCPAxis::atBottom)->setTicker(timeTicker_);
  panel.rect->axis(QCPAxis::atLeft)->setTicker(QSharedPointer<QCPAxisTicker>(new QuantityTicker(withSign)));
  for (QCPAxis* axis : panel.rect->axes()) {
    axis->setLayer("axes"_L1);
    axis->grid()->setLayer("grid"_L1);
  }

  panel.title = new QCPItemText(view_);
  panel.title->setText(title);
  panel.title->setClipToAxisRect(false);
  panel.title->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
  panel.title->position->setType(QCPItemPosition::ptAxisRectRatio);
  panel.title->position->setAxisRect(panel.rect);
  panel.title->position->setCoords(0, -0.01);

  panel.cursor = new QCPItemStraightLine(view_);
  panel.cursor->setLayer("overlay"_L1);
  panel.cursor->setClipAxisRect(panel.rect);
  for (QCPItemPosition* point : {panel.cursor->point1, panel.cursor->point2}) {
    point->setAxes(panel.rect->axis(QCPAxis::atBottom), panel.rect->axis(QCPAxis::atLeft));
  }
  panel.cursor->setVisible(false);
  return panel;
}

QCPGraph* Charts::Plot::makeGraph(const Panel& panel) {
  QCPGraph* graph = view_->addGraph(panel.rect->axis(QCPAxis::atBottom), panel.rect->axis(QCPAxis::atLeft));
  graph->setAdaptiveSampling(true);
  return graph;
}

void Charts::Plot::makeBand() {
  bandLower_ = makeGraph(offset_);
  bandUpper_ = makeGraph(offset_);
  bandLower_->setPen(Qt::NoPen);
  bandUpper_->setPen(Qt::NoPen);
  bandUpper_->setChannelFillGraph(bandLower_);
  zero_ = new QCPItemStraightLine(view_);
  zero_->setLayer("grid"_L1);
  zero_->setClipAxisRect(offset_.rect);
  for (QCPItemPosition* point : {zero_->point1, zero_->point2}) {
    point->setTypeX(QCPItemPosition::ptAxisRectRatio);
    point->setTypeY(QCPItemPosition::ptPlotCoords);
    point->setAxisRect(offset_.rect);
    point->setAxes(offset_.rect->axis(QCPAxis::atBottom), offset_.rect->axis(QCPAxis::atLeft));
  }
  zero_->point1->setCoords(0, 0);
  zero_->point2->setCoords(1, 0);
}

void Charts::Plot::makeReadout() {
  view_->layer("overlay"_L1)->setMode(QCPLayer::lmBuffered);
  readout_ = new QCPItemText(view_);
  readout_->setLayer("overlay"_L1);
  readout_->setClipToAxisRect(false);
  readout_->setTextAlignment(Qt::AlignLeft);
  readout_->setPadding(QMargins(8, 5, 8, 5));
  readout_->position->setType(QCPItemPosition::ptAbsolute);
  readout_->setVisible(false);
  QObject::connect(view_, &QCustomPlot::mouseMove, &owner_, [this](QMouseEvent* event) { showReadout(event->pos()); });
}

// Each axis follows the other; whoever moved it first was the user, unless we did.
void Charts::Plot::connectAxes() {
  for (const Panel& panel : {offset_, delay_}) {
    QObject::connect(panel.rect->axis(QCPAxis::atBottom), qOverload<const QCPRange&>(&QCPAxis::rangeChanged), &owner_,
                     [this](const QCPRange& range) {
                       if (!movingAxes_) {
                         setTimeRange(range);
                         rangeChangedByUser();
                       }
                     });
  }
}

void Charts::Plot::setServers(std::span<const ServerRecord> records) {
  std::vector<client::ServerId> gone;
  for (const auto& [id, series] : series_) {
    if (std::none_of(records.begin(), records.end(), [&](const auto& record) { return record.id() == id; })) {
      gone.push_back(id);
    }
  }
  std::for_each(gone.begin(), gone.end(), [this](client::ServerId id) { removeServer(id); });
  for (const ServerRecord& record : records) {
    if (!series_.contains(record.id())) {
      addServer(record);
    }
  }
}

void Charts::Plot::addServer(const ServerRecord& record) {
  const auto [place, isNew] = series_.emplace(
      record.id(), Series{record.entry().name(), record.colorIndex(), makeGraph(offset_), makeGraph(delay_)});
  for (const HistoryPoint& point : record.history()) {
    append(place->second, point);
  }
  stylePens();
  dirty_ = true;
}

void Charts::Plot::removeServer(client::ServerId id) {
  const auto found = series_.find(id);
  view_->removeGraph(found->second.offset);
  view_->removeGraph(found->second.delay);
  series_.erase(found);
  if (selected_ == id) {
    select(std::nullopt);
  }
  dirty_ = true;
}

void Charts::Plot::addPoint(client::ServerId id, const HistoryPoint& point) {
  const auto found = series_.find(id);
  if (found == series_.end()) {
    return;
  }
  append(found->second, point);
  if (selected_ == id) {
    appendToBand(point);
  }
  dirty_ = true;
}

void Charts::Plot::append(const Series& series, const HistoryPoint& point) {
  const double key = toKey(point.at);
  series.offset->addData(key, point.offset ? toSeconds(*point.offset) : kNaN);
  series.delay->addData(key, point.offset ? toSeconds(point.delay) : kNaN);
  series.offset->data()->removeBefore(key - kKeptSeconds);
  series.delay->data()->removeBefore(key - kKeptSeconds);
}

void Charts::Plot::appendToBand(const HistoryPoint& point) {
  const double key = toKey(point.at);
  const double half = toSeconds(point.delay) / 2;
  const double middle = point.offset ? toSeconds(*point.offset) : kNaN;
  bandLower_->addData(key, middle - half);
  bandUpper_->addData(key, middle + half);
}

void Charts::Plot::rebuildBand() {
  bandLower_->data()->clear();
  bandUpper_->data()->clear();
  const Series* series = selected();
  if (series == nullptr) {
    return;
  }
  const auto& delays = *series->delay->data();
  auto delay = delays.constBegin();
  for (const QCPGraphData& offset : *series->offset->data()) {
    bandLower_->addData(offset.key, offset.value - delay->value / 2);
    bandUpper_->addData(offset.key, offset.value + delay->value / 2);
    ++delay;
  }
}

const Charts::Plot::Series* Charts::Plot::selected() const {
  const auto found = selected_ ? series_.find(*selected_) : series_.end();
  return found == series_.end() ? nullptr : &found->second;
}

void Charts::Plot::select(std::optional<client::ServerId> id) {
  selected_ = id;
  rebuildBand();
  stylePens();
  dirty_ = true;
}

int Charts::Plot::pointCount(client::ServerId id) const {
  const auto found = series_.find(id);
  if (found == series_.end()) {
    return 0;
  }
  const auto& data = *found->second.offset->data();
  return static_cast<int>(std::count_if(data.constBegin(), data.constEnd(),
                                        [](const QCPGraphData& point) { return !std::isnan(point.value); }));
}

void Charts::Plot::setRange(ChartRange range) {
  span_ = toSeconds(lengthOf(range));
  const double end = live_ ? toKey(clock_.wall()) : timeRange().upper;
  setTimeRange({end - span_, end});
  dirty_ = true;
}

void Charts::Plot::setLive(bool live) {
  if (live == live_) {
    return;
  }
  live_ = live;
  dirty_ = true;
  Q_EMIT owner_.liveChanged(live);
}

void Charts::Plot::rangeChangedByUser() {
  span_ = timeRange().size();
  setLive(false);
  scaleValues();
  dirty_ = true;
}

void Charts::Plot::setTimeRange(const QCPRange& range) {
  movingAxes_ = true;
  timeTicker_->setDateTimeFormat(range.size() < kSecondsBelow ? "HH:mm:ss"_L1 : "HH:mm"_L1);
  for (const Panel& panel : {offset_, delay_}) {
    panel.rect->axis(QCPAxis::atBottom)->setRange(range);
  }
  movingAxes_ = false;
}

void Charts::Plot::pan(double share) {
  const double distance = timeRange().size() * share;
  setTimeRange({timeRange().lower + distance, timeRange().upper + distance});
  rangeChangedByUser();
  refresh();
}

// Live, the present stays where it is; else the middle does.
void Charts::Plot::zoom(double factor) {
  const double size = std::clamp(timeRange().size() * factor, kShortestSpan, kKeptSeconds);
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
double Charts::Plot::spanToShow(double now) const {
  constexpr double kFirstSpan = 60;
  double oldest = now;
  for (const auto& [id, series] : series_) {
    oldest = series.offset->data()->isEmpty() ? oldest : std::min(oldest, series.offset->data()->constBegin()->key);
  }
  const bool isShortest = span_ <= toSeconds(lengthOf(ChartRange::TenMinutes));
  return isShortest ? std::max(kFirstSpan, (now - oldest) * 1.2) : span_;
}

void Charts::Plot::followPresent() {
  const double now = toKey(clock_.wall());
  setTimeRange({now - std::min(span_, spanToShow(now)), now});
}

void Charts::Plot::scaleValues() {
  std::vector<double> offsets;
  std::vector<double> delays;
  collectVisible(*bandLower_, timeRange(), offsets);
  collectVisible(*bandUpper_, timeRange(), offsets);
  for (const auto& [id, series] : series_) {
    collectVisible(*series.offset, timeRange(), offsets);
    collectVisible(*series.delay, timeRange(), delays);
  }
  const ValueRange offsetRange = offsetScale(typicalRange(std::move(offsets)));
  const ValueRange delayRange = delayScale(typicalRange(std::move(delays)));
  offset_.rect->axis(QCPAxis::atLeft)->setRange(offsetRange.lower, offsetRange.upper);
  delay_.rect->axis(QCPAxis::atLeft)->setRange(delayRange.lower, delayRange.upper);
}

void Charts::Plot::refresh() {
  if (!owner_.isVisible()) {
    dirty_ = true;
    return;
  }
  dirty_ = false;
  if (live_) {
    followPresent();
  }
  scaleValues();
  describe();
  view_->replot(QCustomPlot::rpQueuedReplot);
}

// A live plot moves on only when that would be seen: by a pixel.
void Charts::Plot::tick() {
  const double perPixel = timeRange().size() / std::max(offset_.rect->width(), 1);
  const bool hasMoved = live_ && toKey(clock_.wall()) - timeRange().upper >= perPixel;
  if (owner_.isVisible() && (dirty_ || hasMoved)) {
    refresh();
  }
}

void Charts::Plot::applyTheme() {
  const Colors colors(owner_.palette());
  view_->setBackground(QBrush(owner_.palette().color(QPalette::Base)));
  for (const Panel& panel : {offset_, delay_}) {
    stylePanel(panel, colors);
  }
  zero_->setPen(QPen(colors.muted(), 1.4));
  readout_->setColor(owner_.palette().color(QPalette::Text));
  readout_->setFont(owner_.font());
  readout_->setPen(colors.border());
  readout_->setBrush(owner_.palette().color(QPalette::Base));
  stylePens();
}

void Charts::Plot::stylePanel(const Panel& panel, const Colors& colors) {
  QFont small = owner_.font();
  small.setPointSizeF(small.pointSizeF() * 0.86);
  for (QCPAxis* axis : panel.rect->axes()) {
    axis->setTickLabelFont(small);
    axis->setTickLabelColor(colors.muted());
    axis->setTickLabelPadding(7);
    axis->setBasePen(axis->axisType() == QCPAxis::atBottom ? QPen(colors.muted(), 1) : QPen(Qt::NoPen));
    axis->setTickPen(Qt::NoPen);
    axis->setSubTickPen(Qt::NoPen);
    axis->grid()->setPen(QPen(colors.grid(), 1));
    axis->grid()->setZeroLinePen(Qt::NoPen);
  }
  small.setBold(true);
  panel.title->setFont(small);
  panel.title->setColor(colors.muted());
  panel.cursor->setPen(QPen(colors.muted(), 1));
}

void Charts::Plot::stylePens() {
  constexpr std::array kStyles = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
  constexpr int kDimmedAlpha = 150;
  const Colors colors(owner_.palette());
  for (const auto& [id, series] : series_) {
    const bool isSelected = selected_ == id;
    QColor color = colors.series(series.colorIndex);
    color.setAlpha(isSelected || !selected_ ? 255 : kDimmedAlpha);
    const auto style = kStyles.at(static_cast<std::size_t>(series.colorIndex) % kStyles.size());
    const QPen pen(color, isSelected ? 2.0 : 1.0, isSelected ? Qt::SolidLine : style);
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

void Charts::Plot::showReadout(const QPoint& position) {
  const bool isInside = offset_.rect->rect().contains(position) || delay_.rect->rect().contains(position);
  const double key = offset_.rect->axis(QCPAxis::atBottom)->pixelToCoord(position.x());
  const QString text = isInside ? readoutAt(key) : QString();
  const bool isShown = !text.isEmpty();
  for (const Panel& panel : {offset_, delay_}) {
    panel.cursor->setVisible(isShown);
    panel.cursor->point1->setCoords(key, 0);
    panel.cursor->point2->setCoords(key, 1);
  }
  readout_->setVisible(isShown);
  readout_->setText(text);
  const bool isOnRight = position.x() > offset_.rect->center().x();
  readout_->setPositionAlignment((isOnRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  readout_->position->setCoords(position.x() + (isOnRight ? -8 : 8), position.y());
  view_->layer("overlay"_L1)->replot();
}

QString Charts::Plot::readoutAt(double key) const {
  const Series* series = selected();
  if (series == nullptr || series->offset->data()->isEmpty()) {
    return {};
  }
  const auto nearest = series->offset->data()->findBegin(key, true);
  if (nearest == series->offset->data()->constEnd() || std::isnan(nearest->value)) {
    return {};
  }
  const auto delay = series->delay->data()->findBegin(nearest->key, false);
  const Duration roundTrip = fromSeconds(delay->value);
  const QDateTime time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(nearest->key * 1'000));
  return QLocale().toString(time.time(), "HH:mm:ss"_L1) + u'\n' + series->name + u"  "_s +
         formatSigned(fromSeconds(nearest->value)) + u'\n' +
         Charts::tr("RTT %1, offset %2").arg(formatMagnitude(roundTrip), formatUncertainty(roundTrip / 2));
}

void Charts::Plot::describe() {
  const Series* series = selected();
  if (series == nullptr || series->offset->data()->isEmpty()) {
    owner_.setAccessibleDescription(Charts::tr("Nothing was measured yet."));
    return;
  }
  const double offset = (series->offset->data()->constEnd() - 1)->value;
  const double delay = (series->delay->data()->constEnd() - 1)->value;
  if (std::isnan(offset)) {
    owner_.setAccessibleDescription(Charts::tr("%1: the last question was not answered.").arg(series->name));
    return;
  }
  owner_.setAccessibleDescription(
      Charts::tr("%1: %2, round-trip time %3.", "server, offset in words, duration")
          .arg(series->name, offsetInWords(fromSeconds(offset)), formatMagnitude(fromSeconds(delay))));
}

Charts::Charts(const Clock& clock, QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setObjectName("charts"_L1);
  setAccessibleName(tr("Plots of offset and round-trip time"));
  setMinimumSize(320, 260);
  plot_ = std::make_unique<Plot>(*this, clock);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2, 2, 2, 2);
  layout->addWidget(findChild<QCustomPlot*>());
}

Charts::~Charts() = default;

void Charts::setServers(std::span<const ServerRecord> records) {
  plot_->setServers(records);
}

void Charts::addPoint(client::ServerId id, const HistoryPoint& point) {
  plot_->addPoint(id, point);
}

void Charts::select(std::optional<client::ServerId> id) {
  plot_->select(id);
  plot_->refresh();
}

void Charts::setRange(ChartRange range) {
  plot_->setRange(range);
  plot_->refresh();
}

void Charts::setLive(bool live) {
  plot_->setLive(live);
  plot_->refresh();
}

bool Charts::isLive() const {
  return plot_->isLive();
}

int Charts::pointCount(client::ServerId id) const {
  return plot_->pointCount(id);
}

void Charts::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
    plot_->applyTheme();
    plot_->refresh();
  }
}

void Charts::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  plot_->refresh();
}

void Charts::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void Charts::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

// The keyboard moves the plot: it has to be seen that it would.
void Charts::paintEvent(QPaintEvent* /*event*/) {
  if (hasFocus()) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
  }
}

void Charts::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
      return plot_->pan(-kPanShare);
    case Qt::Key_Right:
      return plot_->pan(kPanShare);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return plot_->zoom(kZoomFactor);
    case Qt::Key_Minus:
      return plot_->zoom(1 / kZoomFactor);
    case Qt::Key_End:
      return setLive(true);
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace tsq::app
