// SPDX-License-Identifier: GPL-3.0-or-later
/// What is shown to the user before a change: the proposed correction, or why there is none.
#pragma once

#include <QString>
#include <QStringList>
#include <variant>

#include "client/far_clock.h"
#include "clock/helper_interface.h"
#include "estimate/sample.h"
#include "estimate/sync_policy.h"

namespace tsq::app {

struct SyncProposal {
  Adjustment adjustment;
  bool canChoose = false;  ///< slewing and stepping are both possible
  bool canUndo = true;

  /// Each of these needs a second confirmation.
  bool isLarge = false;            ///< beyond clock::kLargeStep
  bool isUnauthenticated = false;  ///< not all contributing servers are authenticated
  bool isAgainstOthers = false;    ///< another service steers the clock
  bool isFarOff = false;           ///< first measured with certificate dates ignored
  QStringList others;              ///< those that are known by name

  bool needsConfirmation() const { return isLarge || isUnauthenticated || isAgainstOthers || isFarOff; }
};

struct SyncRefusal {
  /// InvalidReason: the clock was disturbed during the measurement.
  std::variant<NothingToDo, RefusalReason, InvalidReason, clock::HelperError, client::FarClockDoubt> reason;
  QString detail;             ///< of an error; in English
  bool isWithoutBus = false;  ///< Missing: there is no system bus
  QStringList others;         ///< OtherService: those that are known by name
  bool canForce = false;      ///< OtherService: a second confirmation is enough
  bool isFarOff = false;      ///< NoAnswer: valid certificates may look invalid because of the clock
};

}  // namespace tsq::app
