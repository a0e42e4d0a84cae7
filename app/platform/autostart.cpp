// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/autostart.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Hidden: at login nobody asked for a window. TryExec: nothing is left behind when the program is removed.
constexpr auto kEntry =
    "[Desktop Entry]\n"
    "Version=1.4\n"
    "Type=Application\n"
    "Name=TSQ Monitor\n"
    "Exec=tsq-monitor --hidden\n"
    "TryExec=tsq-monitor\n"
    "Icon=org.tsqtime.Monitor\n"
    "Terminal=false\n";

QString entryFile() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
         "/autostart/org.tsqtime.Monitor.desktop"_L1;
}

}  // namespace

bool startsAtLogin() {
  return QFileInfo::exists(entryFile());
}

bool setStartsAtLogin(bool starts) {
  if (!starts) {
    return !startsAtLogin() || QFile::remove(entryFile());
  }
  QDir().mkpath(QFileInfo(entryFile()).absolutePath());
  QSaveFile file(entryFile());
  return file.open(QIODevice::WriteOnly) && file.write(kEntry) > 0 && file.commit();
}

}  // namespace tsq::app
