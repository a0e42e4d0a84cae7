// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/why_popover.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include "text/format_quantity.h"
#include "text/why_text.h"
#include "ui/evidence/exchange_diagram.h"
#include "ui/evidence/interval_diagram.h"
#include "ui/look/text_color.h"
#include "ui/parts/accessible_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {

WhyPopover::WhyPopover(Monitor& monitor, std::optional<client::ServerId> server, QWidget* parent)
    : FittingDialog(parent), monitor_(monitor), server_(server) {
  setObjectName("why"_L1);
  setWindowTitle(tr("Why This Number"));
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  setMargins({22, 18, 22, 18});
  column().setSpacing(10);
  sentence_ = addTitle({});
  intervals_ = new IntervalDiagram;
  column().addWidget(intervals_);
  left_ = addText();
  exchangeTitle_ = addTitle({});
  exchange_ = new ExchangeDiagram;
  column().addWidget(exchange_);
  sum_ = addText();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  setButtons(buttons);
  connect(&monitor_, &Monitor::statusChanged, this, &WhyPopover::update);
  update();
}

QLabel* WhyPopover::addTitle(const QString& text) {
  auto* label = addText();
  label->setText(text);
  QFont bold = label->font();
  bold.setBold(true);
  label->setFont(bold);
  setTextColor(*label, TextColor::Strong);
  return label;
}

QLabel* WhyPopover::addText() {
  auto* label = new QLabel;
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  setTextColor(*label, TextColor::Muted);
  column().addWidget(label);
  return label;
}

const ServerRecord* WhyPopover::shownServer() const {
  if (server_ && monitor_.servers().find(*server_) != nullptr) {
    return monitor_.servers().find(*server_);
  }
  for (const ServerRecord& record : monitor_.servers().records()) {
    if (monitor_.servers().viewOf(record).verdict.status == ServerStatus::Selected) {
      return &record;
    }
  }
  return nullptr;
}

void WhyPopover::update() {
  const Watchlist& servers = monitor_.servers();
  setLiveText(*sentence_, agreementSentence(monitor_.status()));
  intervals_->show(intervalsOf(servers), servers.isFresh() ? servers.view().answer : std::nullopt);
  setLiveText(*left_, leftOutSentence(servers));
  left_->setVisible(!left_->text().isEmpty());
  const ServerRecord* server = shownServer();
  const bool hasSample = server != nullptr && server->lastSample();
  exchange_->setVisible(hasSample);
  sum_->setVisible(hasSample);
  exchangeTitle_->setVisible(hasSample);
  if (hasSample) {
    exchangeTitle_->setText(tr("The last exchange with %1").arg(leftToRight(server->entry().name())));
    exchange_->show(server->lastSample());
    setLiveText(*sum_, exchangeArithmetic(*server->lastSample()));
  }
}

}  // namespace tsq::app
