// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/empty_page.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/look/state_icon.h"
#include "ui/parts/card.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr int kIconSize = 96;
// Pixels of the window beside the text.
constexpr int kRoomAround = 60;
// Average characters.
constexpr int kTextColumns = 64;

QLabel* makeLine(const QString& text, qreal scale, bool bold) {
  auto* label = new QLabel(text);
  QFont font = label->font();
  font.setPointSizeF(font.pointSizeF() * scale);
  font.setBold(bold);
  label->setFont(font);
  label->setAlignment(Qt::AlignCenter);
  label->setWordWrap(true);
  label->setForegroundRole(QPalette::Text);
  return label;
}

QPushButton* makeButton(QAction* action, const QString& text, const QString& objectName) {
  auto* button = new QPushButton(text);
  button->setObjectName(objectName);
  button->setMinimumSize(button->sizeHint() + QSize(24, 8));
  QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
  return button;
}

}  // namespace

EmptyPage::EmptyPage(QAction* addServer, QAction* tryDemonstration, QWidget* parent) : QWidget(parent) {
  auto* card = new Card;
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  outer->addWidget(card);

  auto* icon = new QLabel;
  icon->setAccessibleName(u"TSQ Monitor"_s);
  icon->setPixmap(applicationIcon().pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
  auto* add = makeButton(addServer, tr("Add a server…"), u"addFirstServer"_s);
  add->setDefault(true);
  setFocusProxy(add);
  auto* demo = makeButton(tryDemonstration, tr("Try it with a server on this computer"), u"tryDemonstration"_s);

  // A column of fixed width: otherwise wrapped text does not get its full height.
  auto* column = new QWidget;
  column->setFixedWidth(
      std::min(fontMetrics().averageCharWidth() * kTextColumns, screen()->availableSize().width() - kRoomAround));
  auto* lines = new QVBoxLayout(column);
  lines->setSpacing(10);
  lines->addWidget(icon, 0, Qt::AlignHCenter);
  lines->addSpacing(6);
  lines->addWidget(makeLine(tr("How right is your clock?"), 1.55, true));
  lines->addWidget(makeLine(tr("TSQ Monitor compares it with time servers over QUIC, so that you know who answered. It "
                               "changes your clock only if you choose “Sync Clock…”."),
                            1.0, false));
  lines->addWidget(makeLine(tr("No server is asked yet. Add one whose time you trust:"), 1.0, false));
  lines->addSpacing(10);
  lines->addWidget(add, 0, Qt::AlignHCenter);
  lines->addWidget(demo, 0, Qt::AlignHCenter);
  auto* centered = new QVBoxLayout(card);
  centered->addWidget(column, 0, Qt::AlignCenter);
}

}  // namespace tsq::app
