// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/plot_panel.h"

#include <QFontMetrics>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "text/format_quantity.h"
#include "ui/curves/plot_library.h"
#include "ui/look/colors.h"
#include "ui/parts/chart_scale.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr int kRightMargin = 14;
// Between a title and its panel.
constexpr int kTitleGap = 5;
// The smallest range of values: below it labels of several digits would be noise of the clock itself, ...
constexpr double kSmallestSeconds = 10e-9;
// ... and beside a large offset they would be too long.
constexpr double kSmallestShare = 1e-4;
// Seconds. A clock that has lost its battery is years off.
constexpr double kLargestSeconds = 100 * 366 * 86'400.0;

/// Tick labels such as "+0.5 ms", with one unit for an axis.
class QuantityTicker final : public QCPAxisTicker {
 public:
  QuantityTicker(bool withSign, const QCPAxis& axis, int row) : withSign_(withSign), axis_(axis), row_(row) {}

 protected:
  double getTickStep(const QCPRange& range) override {
    // Labels need room between them, whatever their font.
    constexpr double kLinesPerTick = 2.5;
    constexpr int kMostTicks = 5;
    setTickCount(std::clamp(static_cast<int>(lines() / kLinesPerTick), 1, kMostTicks));
    unit_ = unitForAxis(std::max(std::abs(range.lower), std::abs(range.upper)));
    step_ = QCPAxisTicker::getTickStep(range);
    return step_;
  }
  QString getTickLabel(double tick, const QLocale& locale, QChar /*format*/, int /*precision*/) override {
    return formatTick(tick, step_, unit_, withSign_, locale);
  }

 private:
  // Height of the panel in lines of text. Ticks are chosen before the panels are laid out, so the rectangle of the axis
  // still is that of the last drawing: the height follows from that of the plot.
  double lines() const {
    constexpr double kLinesAround = 2;  // title and times
    const QCustomPlot& view = *axis_.parentPlot();
    const QList<double> shares = view.plotLayout()->rowStretchFactors();
    const double share = shares.at(row_) / std::accumulate(shares.begin(), shares.end(), 0.0);
    return share * view.viewport().height() / QFontMetricsF(axis_.tickLabelFont()).height() - kLinesAround;
  }

  bool withSign_;
  const QCPAxis& axis_;
  int row_;
  double step_ = 1;
  TimeUnit unit_ = TimeUnit::Milliseconds;
};

// To be called before items are made: they use the first axis rectangle.
QCPAxisRect* addRect(QCustomPlot& view, int row) {
  auto* rect = new QCPAxisRect(&view, true);
  view.plotLayout()->addElement(row, 0, rect);
  return rect;
}

}  // namespace

PlotPanel::PlotPanel(QCustomPlot& view, int row, const QString& title, Values values,
                     QSharedPointer<QCPAxisTicker> timeTicker)
    : view_(view),
      rect_(addRect(view, row)),
      fullTitle_(title),
      title_(makeCaption(title, Side::Left)),
      note_(makeCaption({}, Side::Left)),
      cursor_(new QCPItemStraightLine(&view)),
      values_(values) {
  rect_->setRangeDrag(Qt::Horizontal);
  rect_->setRangeZoom(Qt::Horizontal);
  rect_->axis(QCPAxis::atTop)->setVisible(false);
  rect_->axis(QCPAxis::atRight)->setVisible(false);
  rect_->axis(QCPAxis::atBottom)->setTicker(std::move(timeTicker));
  rect_->axis(QCPAxis::atLeft)
      ->setTicker(QSharedPointer<QCPAxisTicker>(new QuantityTicker(values == Values::Signed, valueAxis(), row)));
  for (QCPAxis* axis : rect_->axes()) {
    axis->setLayer("axes"_L1);
    axis->grid()->setLayer("grid"_L1);
  }

  note_->setPositionAlignment(Qt::AlignCenter);
  // Between two lines of the grid.
  note_->position->setCoords(0.5, 0.35);
  note_->setVisible(false);
  cursor_->setLayer("overlay"_L1);
  cursor_->setClipAxisRect(rect_);
  for (QCPItemPosition* point : {cursor_->point1, cursor_->point2}) {
    point->setAxes(rect_->axis(QCPAxis::atBottom), rect_->axis(QCPAxis::atLeft));
  }
  cursor_->setVisible(false);
}

QCPAxis& PlotPanel::timeAxis() const {
  return *rect_->axis(QCPAxis::atBottom);
}

QCPAxis& PlotPanel::valueAxis() const {
  return *rect_->axis(QCPAxis::atLeft);
}

QCPItemText* PlotPanel::makeCaption(const QString& text, Side side) {
  auto* caption = new QCPItemText(&view_);
  caption->setText(text);
  caption->setClipToAxisRect(false);
  caption->setPositionAlignment((side == Side::Left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
  caption->position->setType(QCPItemPosition::ptAxisRectRatio);
  caption->position->setAxisRect(rect_);
  caption->position->setCoords(side == Side::Left ? 0 : 1, -0.01);
  return caption;
}

void PlotPanel::keepApart(QCPItemText& caption) const {
  constexpr int kGap = 16;
  const auto widthOf = [](const QCPItemText& text) { return QFontMetrics(text.font()).horizontalAdvance(text.text()); };
  title_->setText(QFontMetrics(title_->font()).elidedText(fullTitle_, Qt::ElideRight, rect_->width()));
  caption.setFont(title_->font());
  caption.setVisible(widthOf(*title_) + kGap + widthOf(caption) <= rect_->width());
}

void PlotPanel::setScale(const ValueRange& automatic, const std::optional<ValueRange>& drawn) {
  const ValueRange& around = drawn.value_or(automatic);
  middle_ = (around.lower + around.upper) / 2;
  if (!isZoomed_) {
    valueAxis().setRange(automatic.lower, automatic.upper);
  }
}

void PlotPanel::zoomValues(double factor, std::optional<int> pixel) {
  const QCPRange range = valueAxis().range();
  const double fixed = pixel ? valueAxis().pixelToCoord(*pixel) : middle_;
  const double smallest = std::max(kSmallestSeconds, kSmallestShare * std::abs(fixed));
  const double size = std::clamp(range.size() * factor, smallest, kLargestSeconds);
  const double share = std::clamp((fixed - range.lower) / range.size(), 0.0, 1.0);
  chooseRange(fixed - share * size, fixed + (1 - share) * size);
}

void PlotPanel::moveValues(double share) {
  const QCPRange range = valueAxis().range();
  const double distance = share * range.size();
  if (std::abs(range.center() + distance) < kLargestSeconds) {
    chooseRange(range.lower + distance, range.upper + distance);
  }
}

void PlotPanel::chooseRange(double lower, double upper) {
  const double below = values_ == Values::Unsigned ? std::max(0.0, -lower) : 0;
  valueAxis().setRange(lower + below, upper + below);
  setZoomed(true);
}

std::optional<ValueRange> PlotPanel::zoomed() const {
  const QCPRange range = valueAxis().range();
  return isZoomed_ ? std::optional(ValueRange{.lower = range.lower, .upper = range.upper}) : std::nullopt;
}

void PlotPanel::resetValues() {
  setZoomed(false);
}

// Otherwise a drag to the side would end the automatic range.
void PlotPanel::setZoomed(bool isZoomed) {
  isZoomed_ = isZoomed;
  rect_->setRangeDrag(isZoomed ? Qt::Horizontal | Qt::Vertical : Qt::Orientations(Qt::Horizontal));
}

QCPGraph* PlotPanel::makeGraph() {
  QCPGraph* graph = view_.addGraph(rect_->axis(QCPAxis::atBottom), rect_->axis(QCPAxis::atLeft));
  graph->setAdaptiveSampling(true);
  return graph;
}

QCPItemStraightLine* PlotPanel::makeLevel() {
  auto* line = new QCPItemStraightLine(&view_);
  line->setLayer("grid"_L1);
  line->setClipAxisRect(rect_);
  for (QCPItemPosition* point : {line->point1, line->point2}) {
    point->setTypeX(QCPItemPosition::ptAxisRectRatio);
    point->setTypeY(QCPItemPosition::ptPlotCoords);
    point->setAxisRect(rect_);
    point->setAxes(rect_->axis(QCPAxis::atBottom), rect_->axis(QCPAxis::atLeft));
  }
  setLevel(*line, 0);
  return line;
}

void setLevel(QCPItemStraightLine& line, double value) {
  line.point1->setCoords(0, value);
  line.point2->setCoords(1, value);
}

void PlotPanel::setNote(const QString& text) {
  note_->setText(text);
  note_->setVisible(!text.isEmpty());
}

void PlotPanel::setCursor(std::optional<double> key) {
  cursor_->setVisible(key.has_value());
  cursor_->point1->setCoords(key.value_or(0), 0);
  cursor_->point2->setCoords(key.value_or(0), 1);
}

void PlotPanel::applyTheme(const QWidget& owner, const Colors& colors) {
  QFont small = owner.font();
  small.setPointSizeF(small.pointSizeF() * 0.86);
  for (QCPAxis* axis : rect_->axes()) {
    axis->setTickLabelFont(small);
    axis->setTickLabelColor(colors.muted());
    axis->setTickLabelPadding(7);
    axis->setBasePen(axis->axisType() == QCPAxis::atBottom ? QPen(colors.muted(), 1) : QPen(Qt::NoPen));
    axis->setTickPen(Qt::NoPen);
    axis->setSubTickPen(Qt::NoPen);
    axis->grid()->setPen(QPen(colors.grid(), 1));
    axis->grid()->setZeroLinePen(Qt::NoPen);
  }
  rect_->setMinimumMargins(QMargins(0, QFontMetrics(small).height() + kTitleGap, kRightMargin, 0));
  small.setBold(true);
  title_->setFont(small);
  title_->setColor(colors.muted());
  note_->setFont(owner.font());
  note_->setColor(colors.muted());
  note_->setBrush(owner.palette().color(QPalette::Base));
  cursor_->setPen(QPen(colors.muted(), 1));
}

}  // namespace tsq::app
