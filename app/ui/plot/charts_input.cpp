// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do with the plots.
#include <QKeyEvent>
#include <QWheelEvent>
#include <cmath>

#include "ui/curves/plot_library.h"
#include "ui/plot/charts.h"

namespace tsq::app {
namespace {

constexpr double kPanShare = 0.1;
constexpr double kZoomFactor = 0.8;
// Of a wheel, in eighths of a degree.
constexpr double kWheelNotch = 120;

}  // namespace

void Charts::zoomValues(double factor) {
  offset_.zoomValues(factor);
  delay_.zoomValues(factor);
  noticeZoom();
  refresh();
}

void Charts::moveValues(PlotPanel& panel, double share) {
  panel.moveValues(share);
  noticeZoom();
  refresh();
}

void Charts::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  readout_.leave();
}

PlotZoom Charts::zoomed() const {
  const QCPRange time = timeRange();
  return {.isLive = live_,
          .time = fitsRange_ ? std::nullopt : std::optional(ValueRange{.lower = time.lower, .upper = time.upper}),
          .offsets = offset_.zoomed(),
          .delays = delay_.zoomed()};
}

void Charts::restoreZoom(const PlotZoom& zoom) {
  for (auto [panel, values] : {std::pair(&offset_, zoom.offsets), std::pair(&delay_, zoom.delays)}) {
    if (values) {
      panel->zoomTo(*values);
    }
  }
  if (zoom.time) {
    setTimeRange({zoom.time->lower, zoom.time->upper});
    rangeChangedByUser();
  }
  noticeZoom();
  setLive(zoom.isLive);
}

void Charts::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void Charts::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

// Whether the history goes on beyond the edge of the shown range.
bool Charts::hasMore(Readout::Step step) const {
  const double now = toKey(clock_.wall());
  return step == Readout::Step::Before ? feed_.begin(now) < timeRange().lower
                                       : step == Readout::Step::After && timeRange().upper < now;
}

// At the edge of the shown range the plot moves with the crosshair.
void Charts::step(Readout::Step step) {
  rest_.start();
  if (!readout_.step(step) && readout_.isStepped() && hasMore(step)) {
    pan(step == Readout::Step::Before ? -kPanShare : kPanShare);
    readout_.step(step);
  }
}

void Charts::endSteps() {
  rest_.stop();
  readout_.endSteps();
  describe(Announce::AtOnce);
}

bool Charts::eventFilter(QObject* watched, QEvent* event) {
  const bool isWheel = watched == view_ && event->type() == QEvent::Wheel;
  return (isWheel && takeWheel(static_cast<QWheelEvent&>(*event))) || QWidget::eventFilter(watched, event);
}

// The wheel zooms the time; with Ctrl, or over the labels of the values, it zooms the values of that panel.
bool Charts::takeWheel(const QWheelEvent& event) {
  const QPoint position = event.position().toPoint();
  const int angle = event.angleDelta().y();
  for (PlotPanel* panel : {&offset_, &delay_}) {
    const QCPAxisRect& rect = panel->rect();
    const bool isForValues = event.modifiers().testFlag(Qt::ControlModifier) || position.x() < rect.left();
    if (isForValues && angle != 0 && rect.outerRect().contains(position)) {
      panel->zoomValues(std::pow(kZoomFactor, angle / kWheelNotch), position.y());
      noticeZoom();
      refresh();
      return true;
    }
  }
  return false;
}

bool Charts::takeCrosshairKey(const QKeyEvent& event) {
  switch (event.key()) {
    case Qt::Key_Left:
      return step(Readout::Step::Before), true;
    case Qt::Key_Right:
      return step(Readout::Step::After), true;
    case Qt::Key_Home:
      return step(Readout::Step::Oldest), true;
    case Qt::Key_End:
      return step(Readout::Step::Newest), true;
    case Qt::Key_Escape:
      return readout_.isStepped() && (endSteps(), true);
    default:
      return false;
  }
}

bool Charts::takeTimeKey(const QKeyEvent& event) {
  switch (event.key()) {
    case Qt::Key_PageUp:
      return pan(-kPanShare), true;
    case Qt::Key_PageDown:
      return pan(kPanShare), true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return zoom(kZoomFactor), true;
    case Qt::Key_Minus:
      return zoom(1 / kZoomFactor), true;
    case Qt::Key_0:
      return resetAxes(), true;
    default:
      return false;
  }
}

bool Charts::takeValueKey(const QKeyEvent& event) {
  PlotPanel& panel = event.modifiers().testFlag(Qt::ShiftModifier) ? delay_ : offset_;
  const bool isZoom = event.modifiers().testFlag(Qt::ControlModifier);
  switch (event.key()) {
    case Qt::Key_Up:
      return moveValues(panel, kPanShare), true;
    case Qt::Key_Down:
      return moveValues(panel, -kPanShare), true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return isZoom && (zoomValues(kZoomFactor), true);
    case Qt::Key_Minus:
      return isZoom && (zoomValues(1 / kZoomFactor), true);
    default:
      return false;
  }
}

void Charts::keyPressEvent(QKeyEvent* event) {
  if (!takeCrosshairKey(*event) && !takeValueKey(*event) && !takeTimeKey(*event)) {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace tsq::app
