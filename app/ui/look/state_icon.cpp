// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/state_icon.h"

#include <QPainter>
#include <QSvgRenderer>

#include "ui/look/outlined_icon.h"

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

QPixmap symbolicPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio) {
  QPixmap pixmap(QSize(size, size) * devicePixelRatio);
  pixmap.setDevicePixelRatio(devicePixelRatio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  QSvgRenderer(":/icons/hicolor/symbolic/apps/%1.svg"_L1.arg(name)).render(&painter, QRectF(0, 0, size, size));
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(QRect(QPoint(), QSize(size, size)), color);
  return pixmap;
}

QString stateIconName(ClockState state) {
  return "org.tsqtime.Monitor-"_L1 + shapeOf(state) + "-symbolic"_L1;
}

QString stateIconName(const ClockStatus& status) {
  return status.state == ClockState::Good && status.isUnauthenticated
             ? u"org.tsqtime.Monitor-unauthenticated-symbolic"_s
             : stateIconName(status.state);
}

QString syncingIconName() {
  return u"org.tsqtime.Monitor-syncing-symbolic"_s;
}

QIcon trayIcon(const QString& name, TrayIconColor color) {
  if (color == TrayIconColor::Auto) {
    return outlinedIcon(name);
  }
  QIcon icon;
  for (const int size : {16, 22, 32, 48, 64}) {
    icon.addPixmap(symbolicPixmap(name, color == TrayIconColor::Light ? Qt::white : QColor(0x24, 0x24, 0x24), size, 1));
  }
  return icon;
}

QPixmap stateIconPixmap(const ClockStatus& status, const QColor& color, int size, qreal devicePixelRatio) {
  return symbolicPixmap(stateIconName(status), color, size, devicePixelRatio);
}

QIcon applicationIcon() {
  return QIcon::fromTheme(u"org.tsqtime.Monitor"_s);
}

// Qt uses the fallback theme only if a theme is set.
void useOwnIcons() {
  QIcon::setFallbackThemeName(u"hicolor"_s);
  if (QIcon::themeName().isEmpty()) {
    QIcon::setThemeName(u"hicolor"_s);
  }
}

}  // namespace tsq::app
