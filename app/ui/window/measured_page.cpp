// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/measured_page.h"

#include <QScreen>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "monitor/monitor.h"
#include "ui/parts/card.h"
#include "ui/window/header_card.h"
#include "ui/window/steering_bar.h"

namespace tsq::app {
namespace {

constexpr int kGap = 12;
// Pixels of the window beside the page, with a scroll bar.
constexpr int kAroundPage = 50;
// Of the page, in average characters.
constexpr int kLeastColumns = 60;
// Of the height, for a table above the plots.
constexpr double kLargestTableShare = 0.45;
// Keeps the contents of a card inside its border and its rounded corners.
constexpr QSize kCardFrame(2, 14);

QWidget* onCard(QWidget* content) {
  auto* card = new Card;
  auto* layout = new QVBoxLayout(card);
  layout->setContentsMargins(kCardFrame.width() / 2, kCardFrame.height() / 2, kCardFrame.width() / 2,
                             kCardFrame.height() / 2);
  layout->addWidget(content);
  return card;
}

}  // namespace

MeasuredPage::MeasuredPage(Monitor& monitor, const Clock& clock, const WindowActions& actions, QWidget* parent)
    : QWidget(parent),
      monitor_(monitor),
      header_(new HeaderCard({actions.why, actions.checkNow, actions.resume, actions.syncClock})),
      steering_(new SteeringBar({actions.keepByTsqd, actions.keepByTimer})),
      table_(new ServerTable(monitor.servers(), clock)),
      charts_(new ChartPanel(clock, monitor.history(), monitor.settings().range)),
      splitter_(new QSplitter(Qt::Horizontal)) {
  build(actions);
  connectMonitor();
  useSettings();
  rebuildCharts();
  showDemonstration();
}

MeasuredPage::~MeasuredPage() {
  // Otherwise views would get the model's signals while this is partly destroyed.
  monitor_.disconnect(this);
  monitor_.servers().disconnect(this);
  table_->disconnect(this);
}

void MeasuredPage::build(const WindowActions& actions) {
  table_->addActions({actions.addServer, actions.editServer, actions.details, actions.measurements, actions.showInPlot,
                      actions.removeServer, actions.copyServer, actions.moveUp, actions.moveDown});
  splitter_->setChildrenCollapsible(false);
  splitter_->setHandleWidth(kGap);
  // A mirrored splitter places its widgets a pixel too far to the right.
  splitter_->setContentsMargins(0, 0, isRightToLeft() ? 1 : 0, 0);
  splitter_->addWidget(onCard(table_));
  splitter_->addWidget(onCard(charts_));
  splitter_->setStretchFactor(0, 0);
  splitter_->setStretchFactor(1, 1);
  // As high as the window leaves: only the header has a height of its own.
  splitter_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
  setMinimumWidth(
      std::min(fontMetrics().averageCharWidth() * kLeastColumns, screen()->availableSize().width() - kAroundPage));
  connect(splitter_, &QSplitter::splitterMoved, this, [this] { isDivided_ = true; });
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(kGap);
  column->addWidget(header_);
  column->addWidget(steering_);
  column->addWidget(splitter_, 1);
}

// A short table is above the plots, so that both have the whole width; a long one is beside them, if there is room.
void MeasuredPage::arrange() {
  const QSize room = splitter_->size();
  const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
  const QSize table = table_->wantedSize() + kCardFrame;
  const int stacked = table_->wantedHeight(room.width()) + kCardFrame.height();
  const bool isShort = stacked <= room.height() * kLargestTableShare;
  const int beside = room.width() - kGap - charts_->minimumSizeHint().width() - kCardFrame.width();
  const bool hasRoomBeside = table_->leastWidth() + kCardFrame.width() + scrollBar <= beside;
  const auto orientation = isShort || !hasRoomBeside ? Qt::Vertical : Qt::Horizontal;
  if (splitter_->orientation() != orientation) {
    splitter_->setOrientation(orientation);
    isDivided_ = false;
  }
  const int plots = charts_->minimumSizeHint().height() + kCardFrame.height();
  const int rows = table_->minimumHeight() + kCardFrame.height();
  splitter_->setMinimumHeight(orientation == Qt::Vertical ? rows + kGap + plots : std::max(rows, plots));
  if (!isDivided_) {
    const int first = orientation == Qt::Horizontal
                          ? std::min(table.width() + scrollBar, beside)
                          : std::min(stacked, static_cast<int>(room.height() * kLargestTableShare));
    const int whole = orientation == Qt::Horizontal ? room.width() : room.height();
    splitter_->setSizes({first, whole - kGap - first});
  }
}

// The least: the plots and the table, whose hint is ignored, take what the window leaves.
int MeasuredPage::heightForWidth(int width) const {
  return layout()->totalMinimumHeightForWidth(width);
}

void MeasuredPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void MeasuredPage::connectMonitor() {
  Watchlist& servers = monitor_.servers();
  Charts& charts = charts_->charts();
  connect(&servers, &Watchlist::pointAdded, &charts, &Charts::addPoint);
  connect(&servers, &Watchlist::pointAmended, &charts, &Charts::amendPoint);
  connect(&monitor_, &Monitor::combinedAdded, &charts, &Charts::addCombined);
  connect(&servers, &Watchlist::serversChanged, this, &MeasuredPage::rebuildCharts);
  connect(&monitor_.history(), &History::cleared, &charts, &Charts::reload);
  connect(&monitor_.history(), &History::eventAdded, &charts, &Charts::addEvent);
  connect(&monitor_, &Monitor::demonstrationChanged, this, &MeasuredPage::showDemonstration);
  connect(&monitor_, &Monitor::settingsChanged, this, &MeasuredPage::useSettings);
  connect(table_, &ServerTable::moveRequested, &servers, &Watchlist::move);
  connect(table_, &ServerTable::currentServerChanged, &charts,
          [this, &charts] { charts.select(table_->currentServer()); });
  connect(charts_, &ChartPanel::rangeChosen, this, &MeasuredPage::keepRange);
}

void MeasuredPage::showStatus() {
  header_->setStatus(monitor_.status(), monitor_.clock().monotonic());
  std::set<client::ServerId> counting;
  for (const ServerRecord& record : monitor_.servers().records()) {
    if (isBelieved(monitor_.servers().viewOf(record).verdict.status)) {
      counting.insert(record.id());
    }
  }
  charts_->charts().setCounting(std::move(counting));
}

QByteArray MeasuredPage::division() const {
  return splitter_->saveState();
}

void MeasuredPage::restoreDivision(const QByteArray& division) {
  isDivided_ = splitter_->restoreState(division);
}

void MeasuredPage::showDemonstration() {
  header_->setDemonstration(monitor_.isDemonstration());
}

void MeasuredPage::rebuildCharts() {
  charts_->charts().setServers(monitor_.servers().records());
  charts_->charts().select(table_->currentServer());
  arrange();
}

void MeasuredPage::useSettings() {
  const Settings& settings = monitor_.settings();
  charts_->charts().setThresholds(settings.warnOffset, settings.alarmOffset);
  charts_->charts().setPollInterval(settings.pollInterval);
  charts_->charts().setLook(settings.plot);
}

void MeasuredPage::keepRange(ChartRange range) {
  Settings settings = monitor_.settings();
  settings.range = range;
  monitor_.apply(settings);
}

}  // namespace tsq::app
