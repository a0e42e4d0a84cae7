// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/charts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/plot/plot.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr double kPanShare = 0.1;
constexpr double kZoomFactor = 0.8;

}  // namespace

Charts::Charts(const Clock& clock, const History& history, QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setObjectName("charts"_L1);
  setAccessibleName(tr("Plots of offset and round-trip time"));
  setMinimumSize(320, 260);
  plot_ = std::make_unique<Plot>(*this, clock, history);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2, 2, 2, 2);
  layout->addWidget(plot_->view());
  connect(plot_.get(), &Plot::liveChanged, this, &Charts::liveChanged);
}

Charts::~Charts() = default;

void Charts::setServers(std::span<const ServerRecord> records) {
  plot_->setServers(records);
}

void Charts::addPoint(client::ServerId id, const HistoryPoint& point) {
  plot_->addPoint(id, point);
}

void Charts::amendPoint(client::ServerId id, const HistoryPoint& point) {
  plot_->amendPoint(id, point);
}

void Charts::select(std::optional<client::ServerId> id) {
  plot_->select(id);
  plot_->refresh();
}

void Charts::addEvent(const HistoryEvent& event) {
  plot_->addEvent(event);
}

void Charts::setThresholds(Duration warn, Duration alarm) {
  plot_->setThresholds(warn, alarm);
}

void Charts::setLook(const PlotLook& look) {
  plot_->setLook(look);
  plot_->refresh();
}

PlotLook Charts::shownLook() const {
  return plot_->shownLook();
}

void Charts::setPollInterval(std::chrono::seconds interval) {
  plot_->setPollInterval(interval);
}

void Charts::reload() {
  plot_->reload();
}

TimeSpan Charts::shownSpan() const {
  return plot_->shownSpan();
}

bool Charts::save(const QString& file) const {
  return plot_->save(file);
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

int Charts::markCount() const {
  return plot_->markCount();
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
  plot_->catchUp();
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
