// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/chart_panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "text/format_quantity.h"
#include "ui/parts/toggle_button.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

ToggleButton* makeToggle(const QString& text, const QString& accessibleName) {
  auto* button = new ToggleButton(text);
  button->setAccessibleName(accessibleName);
  return button;
}

}  // namespace

QString rangeName(ChartRange range) {
  return formatRange(lengthOf(range));
}

ChartPanel::ChartPanel(const Clock& clock, const History& history, ChartRange range, QWidget* parent)
    : QWidget(parent),
      charts_(new Charts(clock, history)),
      ranges_(new QButtonGroup(this)),
      live_(makeToggle(tr("Live"), tr("Live: follow the present"))) {
  live_->setObjectName("live"_L1);
  live_->setToolTip(tr("Follow the present. Dragging the plot stops it."));
  live_->setChecked(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(10, 8, 10, 8);
  column->addWidget(makeButtons(range));
  column->addWidget(charts_, 1);
  connect(ranges_, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
    if (isChosen) {
      showLive(static_cast<ChartRange>(id));
      Q_EMIT rangeChosen(static_cast<ChartRange>(id));
    }
  });
  // Not toggled: a click on the current range also returns to it after panning and zooming.
  connect(ranges_, &QButtonGroup::idClicked, this, [this](int id) { showLive(static_cast<ChartRange>(id)); });
  connect(charts_, &Charts::spanChanged, this, &ChartPanel::noticeSpan);
  connect(charts_, &Charts::zoomedChanged, this, &ChartPanel::showZoomed);
  connect(reset_, &QAbstractButton::clicked, charts_, &Charts::resetAxes);
  connect(live_, &QAbstractButton::toggled, charts_, &Charts::setLive);
  connect(charts_, &Charts::liveChanged, live_, &QAbstractButton::setChecked);
  charts_->setRange(range);
}

QWidget* ChartPanel::makeButtons(ChartRange range) {
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins({});
  title_ = new QLabel(tr("Offset and round trip"));
  QFont bold = title_->font();
  bold.setBold(true);
  title_->setFont(bold);
  title_->setForegroundRole(QPalette::Text);
  row->addWidget(title_);
  row->addSpacing(8);
  for (const ChartRange choice : kChartRanges) {
    ToggleButton* button = makeToggle(rangeName(choice), tr("Show %1").arg(rangeName(choice)));
    button->setChecked(choice == range);
    ranges_->addButton(button, static_cast<int>(choice));
    row->addWidget(button);
  }
  row->addStretch();
  reset_ = new QPushButton(tr("Reset"));
  reset_->setObjectName("resetAxes"_L1);
  reset_->setShortcut(static_cast<int>(Qt::CTRL) | Qt::Key_0);
  reset_->setToolTip(tr("Show the chosen range and all values again"));
  reset_->hide();
  row->addWidget(reset_);
  row->addWidget(live_);
  return bar;
}

// Without a title the buttons need less room. The plots have titles of their own.
void ChartPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitTitle();
}

void ChartPanel::fitTitle() {
  title_->setVisible(minimumSizeHint().width() + title_->sizeHint().width() <= width());
}

QSize ChartPanel::minimumSizeHint() const {
  const QSize all = QWidget::minimumSizeHint();
  return {all.width() - (title_->isVisibleTo(this) ? title_->minimumSizeHint().width() : 0), all.height()};
}

void ChartPanel::showLive(ChartRange range) {
  charts_->setRange(range);
  charts_->setLive(true);
}

// Unchecks the range button when the plot shows another range.
void ChartPanel::noticeSpan(std::chrono::seconds span) {
  QAbstractButton* chosen = ranges_->checkedButton();
  if (chosen != nullptr && lengthOf(static_cast<ChartRange>(ranges_->id(chosen))) != span) {
    ranges_->setExclusive(false);
    chosen->setChecked(false);
    ranges_->setExclusive(true);
  }
}

// The button that hides must not pass the focus on to a widget elsewhere.
void ChartPanel::showZoomed(bool isZoomed) {
  if (!isZoomed && reset_->hasFocus()) {
    charts_->setFocus();
  }
  reset_->setVisible(isZoomed);
  if (!isZoomed) {
    ranges_->button(static_cast<int>(charts_->range()))->setChecked(true);
  }
  fitTitle();
}

void ChartPanel::setRange(ChartRange range) {
  ranges_->button(static_cast<int>(range))->click();
}

}  // namespace tsq::app
