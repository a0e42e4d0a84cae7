// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/measured_page.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "monitor/monitor.h"
#include "ui/parts/card.h"
#include "ui/window/header_card.h"
#include "ui/window/steering_bar.h"

namespace tsq::app {
namespace {

QWidget* onCard(QWidget* content) {
  auto* card = new Card;
  auto* layout = new QVBoxLayout(card);
  // Keeps the contents inside the border and the rounded corners.
  layout->setContentsMargins(1, 7, 1, 7);
  layout->addWidget(content);
  return card;
}

}  // namespace

MeasuredPage::MeasuredPage(Monitor& monitor, const Clock& clock, const WindowActions& actions, QWidget* parent)
    : QWidget(parent),
      monitor_(monitor),
      header_(new HeaderCard({actions.why, actions.checkNow, actions.syncClock})),
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
  constexpr int kGap = 12;
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
  splitter_->setSizes({535, 605});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(kGap);
  column->addWidget(header_);
  column->addWidget(steering_);
  column->addWidget(splitter_, 1);
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
  splitter_->restoreState(division);
}

void MeasuredPage::showDemonstration() {
  header_->setDemonstration(monitor_.isDemonstration());
}

void MeasuredPage::rebuildCharts() {
  charts_->charts().setServers(monitor_.servers().records());
  charts_->charts().select(table_->currentServer());
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
