// SPDX-License-Identifier: GPL-3.0-or-later
/// Several screens for one program, without a display. Sizes are in the pixels of windows.
#pragma once

#include <QFile>
#include <QGuiApplication>
#include <QScreen>
#include <QTemporaryDir>
#include <QWidget>

namespace tsq::app::test {

/// To be called before the application object is made.
inline void useScreens(const QTemporaryDir& folder) {
  using namespace Qt::StringLiterals;
  QFile file(folder.filePath(u"screens.json"_s));
  if (file.open(QFile::WriteOnly)) {
    file.write(R"({"screens": [
      {"name": "800x600", "x": 0, "y": 0, "width": 800, "height": 600, "dpr": 1},
      {"name": "1366x768", "x": 2000, "y": 0, "width": 1366, "height": 768, "dpr": 1},
      {"name": "800x600-2x", "x": 4000, "y": 0, "width": 800, "height": 600, "dpr": 2},
      {"name": "1366x768-2x", "x": 6000, "y": 0, "width": 1366, "height": 768, "dpr": 2},
      {"name": "1920x1080", "x": 8000, "y": 0, "width": 1920, "height": 1080, "dpr": 1}]})");
  }
  file.close();
  qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

inline QScreen* screenNamed(const QString& name) {
  for (QScreen* screen : QGuiApplication::screens()) {
    if (screen->name() == name) {
      return screen;
    }
  }
  return nullptr;
}

}  // namespace tsq::app::test
