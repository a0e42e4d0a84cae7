// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/header_card.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "text/status_text.h"
#include "ui/look/badge.h"
#include "ui/look/colors.h"
#include "ui/look/emphasis.h"
#include "ui/look/state_icon.h"
#include "ui/look/text_color.h"
#include "ui/parts/accessible_text.h"
#include "ui/parts/card.h"
#include "ui/parts/text_height.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Of the icon, in heights of a line.
constexpr qreal kIconScale = 2.9;
// Average characters of the sentence that must have room beside the buttons.
constexpr int kSentenceRoom = 24;
constexpr QMargins kMargins(18, 12, 18, 12);
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
  if (!action->isVisible()) {
    button->hide();
  }
  QObject::connect(action, &QAction::changed, button, [button, action] {
    button->setEnabled(action->isEnabled());
    button->setVisible(action->isVisible());
  });
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
  icon_->setFixedSize(iconSize(), iconSize());
  icon_->setObjectName("stateIcon"_L1);
  badge_->setText(tr("Demonstration"));
  badge_->setToolTip(tr("These servers run inside this program. They show how it works, not what time it is."));
  badge_->hide();

  for (QAction* action : actions) {
    buttons_.append(makeButton(action));
  }
  embolden(*buttons_.constLast());
  emphasise(*buttons_.constLast(), palette());

  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  outer->addWidget(makeCard());
}

QWidget* HeaderCard::makeCard() {
  auto* texts = new QVBoxLayout;
  texts->setSpacing(2);
  texts->addStretch();
  texts->addWidget(sentence_);
  texts->addWidget(subline_);
  texts->addStretch();
  auto* statement = new QHBoxLayout;
  statement->setSpacing(16);
  statement->addWidget(icon_);
  statement->addLayout(texts, 1);

  auto* card = new Card;
  row_ = new QHBoxLayout(card);
  row_->setContentsMargins(kMargins);
  row_->setSpacing(16);
  row_->addLayout(statement, 1);
  buttonRow_ = new QHBoxLayout;
  buttonRow_->addWidget(badge_);
  for (QPushButton* button : buttons_) {
    buttonRow_->addWidget(button);
  }
  row_->addLayout(buttonRow_);
  return card;
}

int HeaderCard::buttonsWidth() const {
  int width = badge_->isVisibleTo(this) ? badge_->sizeHint().width() + buttonRow_->spacing() : 0;
  for (const QPushButton* button : buttons_) {
    if (button->isHidden()) {
      continue;
    }
    width += std::max(button->sizeHint().width(), button->minimumWidth()) + buttonRow_->spacing();
  }
  return width;
}

QSize HeaderCard::minimumSizeHint() const {
  int widest = 0;
  for (const QPushButton* button : buttons_) {
    widest = std::max({widest, button->sizeHint().width(), button->minimumWidth()});
  }
  return {std::max(widest, iconSize() * 4) + kMargins.left() + kMargins.right(), iconSize()};
}

// In a narrow window the buttons are below the sentence, and in a very narrow one below each other.
void HeaderCard::arrange() {
  const int room = width() - kMargins.left() - kMargins.right();
  const int buttons = buttonsWidth();
  const int sentence = iconSize() + 2 * row_->spacing() + sentence_->fontMetrics().averageCharWidth() * kSentenceRoom;
  const auto directions = [this] { return std::pair(row_->direction(), buttonRow_->direction()); };
  const auto before = directions();
  row_->setDirection(sentence + buttons <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  buttonRow_->setDirection(buttons <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  if (directions() != before) {
    updateTextHeight(*sentence_);
  }
}

void HeaderCard::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

int HeaderCard::iconSize() const {
  return qRound(fontMetrics().height() * kIconScale);
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
  arrange();
}

void HeaderCard::showState() {
  const Colors colors(palette());
  icon_->setPixmap(stateIconPixmap(status_, colors.forStatus(status_), iconSize(), devicePixelRatioF()));
  setLiveName(*icon_, tr("State: %1").arg(stateName(status_)), Announce::AtOnce);
  icon_->setToolTip(stateName(status_));
}

void HeaderCard::showTexts() {
  const Colors colors(palette());
  const QString before = sentence_->text() + subline_->text();
  const QString uncertainty = headlineUncertainty(status_);
  sentence_->setText(sentenceHtml(status_, colors.muted()));
  sentence_->setToolTip(accuracy(status_));
  const bool isMeasured =
      status_.state == ClockState::Good || status_.state == ClockState::Drifting || status_.state == ClockState::Wrong;
  const QString kind = isMeasured ? stateName(status_) : headline(status_);
  const Announce when = std::exchange(announced_, kind) == kind ? Announce::Soon : Announce::AtOnce;
  setLiveName(*sentence_, (headline(status_) + u' ' + uncertainty).trimmed(), when);
  setLiveText(*subline_, subline(status_, now_), when);
  const bool warns =
      status_.insecure > 0 || status_.state == ClockState::NoAnswer || status_.state == ClockState::Contradiction;
  setTextColor(*subline_, warns ? TextColor::Warning : TextColor::Muted);
  if (before != sentence_->text() + subline_->text()) {
    updateTextHeight(*sentence_);
  }
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
