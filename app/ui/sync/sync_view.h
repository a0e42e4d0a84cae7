// SPDX-License-Identifier: GPL-3.0-or-later
/// The contents of the sheet in each phase. Pure.
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>
#include <optional>
#include <utility>
#include <vector>

#include "sync/synchroniser.h"

namespace tsq::app {

struct SyncView {
  enum Button { NoButton = 0, Adjust = 1, ProposeAllTheSame = 2, Undo = 4, Again = 8, IgnoreDates = 16 };
  struct Progress {
    int done = 0;
    int total = 0;  ///< 0: unknown duration
  };

  QString title;
  QString text;
  std::optional<Progress> progress;
  bool hasDiagram = false;
  std::vector<std::pair<QString, QString>> rows;  ///< name and value
  bool hasMethods = false;                        ///< the user can choose the method ...
  QString method;                                 ///< ... or this is the only one
  QStringList warnings;
  QString note;
  QFlags<Button> buttons;
  QString closeText;
};

SyncView viewOf(const Synchroniser& sync, const Clock& clock);

}  // namespace tsq::app
