// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/steering_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

#include "ui/look/text_color.h"
#include "ui/parts/text_height.h"
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
    updateTextHeight(*label_);
  }
  label_->setToolTip(steeringDetails(*report));
  const bool warns =
      report->steering.services.size() > 1 || judge(report->claim, status) == SteeringVerdict::Contradicts;
  setTextColor(*label_, warns ? TextColor::Warning : TextColor::Muted);
}

void SteeringBar::showButton() {
  button_->setVisible(std::ranges::any_of(actions_, [](const QAction* action) { return action->isEnabled(); }));
}

}  // namespace tsq::app
