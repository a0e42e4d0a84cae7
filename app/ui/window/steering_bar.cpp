// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/steering_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

#include "ui/look/colors.h"
#include "ui/window/steering_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {

SteeringBar::SteeringBar(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent), actions_(actions), label_(new QLabel), button_(new QPushButton(tr("&Keep It Right…"))) {
  constexpr int kIndent = 18;  // pixels; as the texts of the card above
  label_->setObjectName("steering"_L1);
  label_->setTextFormat(Qt::PlainText);
  label_->setWordWrap(true);
  label_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  label_->setFocusPolicy(Qt::ClickFocus);
  button_->setObjectName("keepRightButton"_L1);
  button_->setToolTip(tr("Switch on a service that keeps this clock by TSQ servers"));
  auto* menu = new QMenu(button_);
  menu->addActions(actions_);
  button_->setMenu(menu);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kIndent, 0, kIndent, 0);
  row->addWidget(label_, 1);
  row->addWidget(button_);
  for (QAction* action : actions_) {
    connect(action, &QAction::changed, this, &SteeringBar::showButton);
  }
  showButton();
  hide();
}

void SteeringBar::showReport(const std::optional<SteeringReport>& report, const ClockStatus& status) {
  setVisible(report.has_value());
  if (!report) {
    return;
  }
  // Screen readers hear of each change of a text.
  if (const QString line = steeringLine(*report, status); line != label_->text()) {
    label_->setText(line);
  }
  label_->setToolTip(steeringDetails(*report));
  warns_ = report->steering.services.size() > 1 || judge(report->claim, status) == SteeringVerdict::Contradicts;
  showColor();
}

void SteeringBar::showColor() {
  const Colors colors(palette());
  QPalette shown = palette();
  shown.setColor(QPalette::WindowText, warns_ ? colors.warning() : colors.muted());
  if (shown != label_->palette()) {
    label_->setPalette(shown);
  }
}

void SteeringBar::showButton() {
  button_->setVisible(std::ranges::any_of(actions_, [](const QAction* action) { return action->isEnabled(); }));
}

void SteeringBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) {
    showColor();
  }
}

}  // namespace tsq::app
