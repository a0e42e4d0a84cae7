// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/personal_data.h"

#include <QDir>
#include <QFileInfo>

#include "platform/autostart.h"
#include "state/ticket_directory.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Removes a file and its companions: SQLite's side files, damaged histories that were renamed, QSettings' lock.
void removeWithCompanions(const QString& file) {
  if (file.isEmpty()) {
    return;
  }
  QDir folder = QFileInfo(file).absoluteDir();
  const QString name = QFileInfo(file).fileName();
  for (const QString& entry : folder.entryList({name, name + "-*"_L1, name + ".*"_L1}, QDir::Files | QDir::Hidden)) {
    folder.remove(entry);
  }
  QDir().rmdir(folder.path());
}

void removeTickets() {
  if (const auto folder = state::TicketDirectory::defaultFolder()) {
    QDir(QString::fromStdString(*folder)).removeRecursively();
  }
}

}  // namespace

void removePersonalData(const SettingsStore& store) {
  if (store.settingsFile().isEmpty()) {
    return;  // nothing was stored
  }
  setStartsAtLogin(false);
  removeTickets();
  for (const QString& file : {store.settingsFile(), store.windowFile(), store.historyFile()}) {
    removeWithCompanions(file);
  }
}

}  // namespace tsq::app
