// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Escapes the backslashes in a value of a desktop entry.
QString escaped(QString value) {
  return value.replace(u'\\', "\\\\"_L1);
}

// Quotes an argument of Exec: in quotes these characters need a backslash, and "%" begins a field code.
QString quoted(QString argument) {
  for (const QChar special : u"\\\"`$"_s) {
    argument.replace(special, QString(u'\\') + special);
  }
  return u'"' + argument.replace(u'%', "%%"_L1) + u'"';
}

QString entryFile() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
         "/autostart/org.tsqtime.Monitor.desktop"_L1;
}

}  // namespace

// The full path: the folder may not be in the session's PATH. --hidden: no window at login. TryExec: if the program is
// removed, the entry has no effect.
QByteArray loginEntry(const QString& program) {
  return ("[Desktop Entry]\n"
          "Version=1.4\n"
          "Type=Application\n"
          "Name=TSQ Monitor\n"
          "Exec="_L1 +
          escaped(quoted(program)) +
          " --hidden\n"
          "TryExec="_L1 +
          escaped(program) +
          "\n"
          "Icon=org.tsqtime.Monitor\n"
          "Terminal=false\n"_L1)
      .toUtf8();
}

bool startsAtLogin() {
  return QFileInfo::exists(entryFile());
}

bool setStartsAtLogin(bool starts) {
  if (!starts) {
    return !startsAtLogin() || QFile::remove(entryFile());
  }
  QDir().mkpath(QFileInfo(entryFile()).absolutePath());
  QSaveFile file(entryFile());
  return file.open(QIODevice::WriteOnly) && file.write(loginEntry(QCoreApplication::applicationFilePath())) > 0 &&
         file.flush() && file.commit();
}

}  // namespace tsq::app
