// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/screenshot.h"

#include <QFileInfo>
#include <QPixmap>
#include <QSaveFile>
#include <QWidget>

namespace tsq::app {

bool canWrite(const QString& file) {
  QSaveFile target(file);
  const bool opened = !QFileInfo(file).isDir() && target.open(QIODevice::WriteOnly);
  target.cancelWriting();
  return opened;
}

bool writeScreenshot(QWidget& window, const QString& file) {
  QSaveFile target(file);
  return target.open(QIODevice::WriteOnly) && window.grab().save(&target, "PNG") && target.flush() && target.commit();
}

}  // namespace tsq::app
