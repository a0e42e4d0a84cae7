// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/header_card.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "text/status_text.h"
#include "ui/parts/accessible_text.h"
#include "ui/parts/badge.h"
#include "ui/parts/card.h"
#include "ui/parts/colors.h"
#include "ui/parts/emphasis.h"
#include "ui/parts/state_icon.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr int kIconSize = 44;
// Font scale of the main sentence.
constexpr qreal kSentenceScale = 1.55;

QPushButton* makeButton(QAction* action) {
  constexpr QSize kRoomAroundText(22, 10);
  auto* button = new QPushButton(action->text());
  button->setMinimumSize(button->sizeHint() + kRoomAroundText);
  button->setObjectName(action->objectName() + "Button"_L1);
  button->setToolTip(action->toolTip());
  button->setEnabled(action->isEnabled());
  QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
  QObject::connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
  return button;
}

QLabel* makeTextLabel() {
  auto* label = new QLabel;
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  // Text can be selected with the keyboard after a click; Tab skips it.
  label->setFocusPolicy(Qt::ClickFocus);
  return label;
}

void enlarge(QLabel* label) {
  QFont font = label->font();
  font.setPointSizeF(font.pointSizeF() * kSentenceScale);
  label->setFont(font);
}

QString sentenceHtml(const ClockStatus& status, const QColor& muted) {
  const QString uncertainty = headlineUncertainty(status);
  QString html = "<b>"_L1 + headline(status).toHtmlEscaped() + "</b>"_L1;
  if (!uncertainty.isEmpty()) {
    html += " <span style=\"color:%1\">%2</span>"_L1.arg(muted.name(), uncertainty.toHtmlEscaped());
  }
  return html;
}

}  // namespace

HeaderCard::HeaderCard(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent), icon_(new QLabel), sentence_(makeTextLabel()), subline_(makeTextLabel()), badge_(new Badge) {
  enlarge(sentence_);
  sentence_->setTextFormat(Qt::RichText);
  sentence_->setObjectName("headline"_L1);
  subline_->setTextFormat(Qt::PlainText);
  subline_->setObjectName("subline"_L1);
  icon_->setFixedSize(kIconSize, kIconSize);
  icon_->setObjectName("stateIcon"_L1);
  badge_->setText(tr("Demonstration"));
  badge_->setToolTip(tr("These servers run inside this program. They show how it works, not what time it is."));
  badge_->hide();

  auto* texts = new QVBoxLayout;
  texts->setSpacing(2);
  texts->addStretch();
  texts->addWidget(sentence_);
  texts->addWidget(subline_);
  texts->addStretch();

  auto* card = new Card;
  auto* row = new QHBoxLayout(card);
  row->setContentsMargins(18, 12, 18, 12);
  row->setSpacing(16);
  row->addWidget(icon_);
  row->addLayout(texts, 1);
  row->addWidget(badge_);
  for (QAction* action : actions) {
    buttons_.append(makeButton(action));
    row->addWidget(buttons_.constLast());
  }
  embolden(*buttons_.constLast());
  emphasise(*buttons_.constLast(), palette());

  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  outer->addWidget(card);
}

void HeaderCard::setStatus(const ClockStatus& status, MonoTime now) {
  const QPixmap shown = icon_->pixmap();
  const bool looksOtherwise = shown.isNull() || stateIconName(status) != stateIconName(status_) ||
                              shown.devicePixelRatioF() != devicePixelRatioF();
  status_ = status;
  now_ = now;
  if (looksOtherwise) {
    showState();
  }
  showTexts();
}

void HeaderCard::setDemonstration(bool on) {
  badge_->setVisible(on);
}

void HeaderCard::showState() {
  const Colors colors(palette());
  icon_->setPixmap(stateIconPixmap(status_, colors.forStatus(status_), kIconSize, devicePixelRatioF()));
  setLiveName(*icon_, tr("State: %1").arg(stateName(status_)), Announce::AtOnce);
  icon_->setToolTip(stateName(status_));
}

void HeaderCard::showTexts() {
  const Colors colors(palette());
  const QString uncertainty = headlineUncertainty(status_);
  sentence_->setText(sentenceHtml(status_, colors.muted()));
  sentence_->setToolTip(accuracy(status_));
  const bool isMeasured =
      status_.state == ClockState::Good || status_.state == ClockState::Drifting || status_.state == ClockState::Wrong;
  const QString kind = isMeasured ? stateName(status_) : headline(status_);
  const Announce when = std::exchange(announced_, kind) == kind ? Announce::Soon : Announce::AtOnce;
  setLiveName(*sentence_, (headline(status_) + u' ' + uncertainty).trimmed(), when);
  setLiveText(*subline_, subline(status_, now_), when);
  QPalette sublinePalette = palette();
  const bool warns =
      status_.insecure > 0 || status_.state == ClockState::NoAnswer || status_.state == ClockState::Contradiction;
  sublinePalette.setColor(QPalette::WindowText, warns ? colors.warning() : colors.muted());
  subline_->setPalette(sublinePalette);
}

void HeaderCard::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) {
    emphasise(*buttons_.constLast(), palette());
    showState();
    showTexts();
  }
}

}  // namespace tsq::app
