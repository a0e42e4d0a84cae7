// SPDX-License-Identifier: GPL-3.0-or-later
/// An icon and a tool tip as org.kde.StatusNotifierItem has them on the bus.
#pragma once

#include <QDBusArgument>
#include <QIcon>
#include <QList>
#include <QMetaType>

namespace tsq::app {

/// D-Bus type (iiay).
struct BusPicture {
  int width = 0;
  int height = 0;
  QByteArray argb;  ///< 32 bits for each pixel, big-endian
};
using BusPictures = QList<BusPicture>;

/// D-Bus type (sa(iiay)ss).
struct BusToolTip {
  QString iconName;
  BusPictures icon;
  QString title;
  QString text;
};

/// The icon in the sizes that panels use.
BusPictures busPictures(const QIcon& icon);
/// Must be called before values of these types are sent.
void registerBusPictures();

QDBusArgument& operator<<(QDBusArgument& argument, const BusPicture& picture);
const QDBusArgument& operator>>(const QDBusArgument& argument, BusPicture& picture);
QDBusArgument& operator<<(QDBusArgument& argument, const BusToolTip& toolTip);
const QDBusArgument& operator>>(const QDBusArgument& argument, BusToolTip& toolTip);

}  // namespace tsq::app

Q_DECLARE_METATYPE(tsq::app::BusPicture)
Q_DECLARE_METATYPE(tsq::app::BusToolTip)
