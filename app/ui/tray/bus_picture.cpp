// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/bus_picture.h"

#include <QDBusMetaType>
#include <QImage>
#include <QPixmap>
#include <QtEndian>

namespace tsq::app {

BusPictures busPictures(const QIcon& icon) {
  BusPictures pictures;
  for (const int size : {16, 22, 24, 32, 48}) {
    QImage image = icon.pixmap(QSize(size, size), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
    if (image.isNull()) {
      continue;
    }
    QByteArray argb(image.sizeInBytes(), Qt::Uninitialized);
    qToBigEndian<quint32>(image.constBits(), image.sizeInBytes() / 4, argb.data());
    pictures.append({.width = image.width(), .height = image.height(), .argb = std::move(argb)});
  }
  return pictures;
}

void registerBusPictures() {
  qDBusRegisterMetaType<BusPicture>();
  qDBusRegisterMetaType<BusPictures>();
  qDBusRegisterMetaType<BusToolTip>();
}

QDBusArgument& operator<<(QDBusArgument& argument, const BusPicture& picture) {
  argument.beginStructure();
  argument << picture.width << picture.height << picture.argb;
  argument.endStructure();
  return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, BusPicture& picture) {
  argument.beginStructure();
  argument >> picture.width >> picture.height >> picture.argb;
  argument.endStructure();
  return argument;
}

QDBusArgument& operator<<(QDBusArgument& argument, const BusToolTip& toolTip) {
  argument.beginStructure();
  argument << toolTip.iconName << toolTip.icon << toolTip.title << toolTip.text;
  argument.endStructure();
  return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, BusToolTip& toolTip) {
  argument.beginStructure();
  argument >> toolTip.iconName >> toolTip.icon >> toolTip.title >> toolTip.text;
  argument.endStructure();
  return argument;
}

}  // namespace tsq::app
