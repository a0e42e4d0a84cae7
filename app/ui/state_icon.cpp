// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state_icon.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

QLatin1StringView shapeOf(ClockState state) {
  switch (state) {
    case ClockState::Good:
      return "good"_L1;
    case ClockState::Drifting:
      return "drifting"_L1;
    case ClockState::Wrong:
      return "wrong"_L1;
    case ClockState::Contradiction:
      return "contradiction"_L1;
    case ClockState::NoAnswer:
      return "offline"_L1;
    case ClockState::Paused:
      return "paused"_L1;
    case ClockState::NoServers:
    case ClockState::Starting:
      return "starting"_L1;
  }
  return "starting"_L1;
}

}  // namespace

QString stateIconName(ClockState state) {
  return "org.tsqtime.Monitor-"_L1 + shapeOf(state) + "-symbolic"_L1;
}

QIcon stateIcon(ClockState state) {
  return QIcon::fromTheme(stateIconName(state));
}

QIcon stateIcon(ClockState state, TrayIconColor color) {
  if (color == TrayIconColor::Auto) {
    return stateIcon(state);
  }
  QIcon icon;
  for (const int size : {16, 22, 32, 48, 64}) {
    icon.addPixmap(
        stateIconPixmap(state, color == TrayIconColor::Light ? Qt::white : QColor(0x24, 0x24, 0x24), size, 1));
  }
  return icon;
}

QPixmap stateIconPixmap(ClockState state, const QColor& color, int size, qreal devicePixelRatio) {
  QPixmap pixmap = stateIcon(state).pixmap(QSize(size, size), devicePixelRatio);
  QPainter painter(&pixmap);
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(QRect(QPoint(), QSize(size, size)), color);
  return pixmap;
}

QIcon applicationIcon() {
  return QIcon::fromTheme(u"org.tsqtime.Monitor"_s);
}

// Qt asks the fallback theme only when there is a theme to fall back from.
void useOwnIcons() {
  QIcon::setFallbackThemeName(u"hicolor"_s);
  if (QIcon::themeName().isEmpty()) {
    QIcon::setThemeName(u"hicolor"_s);
  }
}

}  // namespace tsq::app
