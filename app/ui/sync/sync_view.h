// SPDX-License-Identifier: GPL-3.0-or-later
/// What the sheet shows in each phase of setting the clock. Pure.
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
    int total = 0;  ///< 0: nobody knows how long it takes
  };

  QString title;
  QString text;
  std::optional<Progress> progress;
  bool hasDiagram = false;
  std::vector<std::pair<QString, QString>> rows;  ///< what it is, and its value
  bool hasMethods = false;                        ///< the user can choose ...
  QString method;                                 ///< ... or this is the only one
  QStringList warnings;
  QString note;
  QFlags<Button> buttons;
  QString closeText;
};

SyncView viewOf(const Synchroniser& sync, const Clock& clock);

}  // namespace tsq::app
