// SPDX-License-Identifier: GPL-3.0-or-later
/// What is put before the user: how the clock would be moved, or why it cannot be.
#pragma once

#include <QString>
#include <QStringList>
#include <variant>

#include "clock/helper_interface.h"
#include "time/sync_policy.h"

namespace tsq::app {

struct SyncProposal {
  Adjustment adjustment;
  bool canChoose = false;  ///< both gradually and at once
  bool canUndo = true;

  /// Each of these needs a second confirmation.
  bool isLarge = false;            ///< beyond clock::kLargeStep
  bool isUnauthenticated = false;  ///< nobody who counts showed who they are
  bool isAgainstOthers = false;    ///< another service steers the clock
  QStringList others;              ///< those that are known

  bool needsConfirmation() const { return isLarge || isUnauthenticated || isAgainstOthers; }
};

struct SyncRefusal {
  std::variant<NothingToDo, RefusalReason, clock::HelperError> reason;
  QString detail;         ///< of an error; in English
  QStringList others;     ///< OtherService: those that are known
  bool canForce = false;  ///< OtherService: a second confirmation is enough
};

}  // namespace tsq::app
