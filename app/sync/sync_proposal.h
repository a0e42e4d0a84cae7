// SPDX-License-Identifier: GPL-3.0-or-later
/// What is put before the user: how the clock would be moved, or why it cannot be.
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
  bool canChoose = false;  ///< both gradually and at once
  bool canUndo = true;

  /// Each of these needs a second confirmation.
  bool isLarge = false;            ///< beyond clock::kLargeStep
  bool isUnauthenticated = false;  ///< nobody who counts showed who they are
  bool isAgainstOthers = false;    ///< another service steers the clock
  bool isFarOff = false;           ///< measured with the dates of certificates ignored at first
  QStringList others;              ///< those that are known

  bool needsConfirmation() const { return isLarge || isUnauthenticated || isAgainstOthers || isFarOff; }
};

struct SyncRefusal {
  /// InvalidReason: the clock was disturbed during the measurement.
  std::variant<NothingToDo, RefusalReason, InvalidReason, clock::HelperError, client::FarClockDoubt> reason;
  QString detail;             ///< of an error; in English
  bool isWithoutBus = false;  ///< Missing: because there is no system bus
  QStringList others;         ///< OtherService: those that are known
  bool canForce = false;      ///< OtherService: a second confirmation is enough
  bool isFarOff = false;      ///< NoAnswer: as if the clock were so wrong that good certificates look invalid
};

}  // namespace tsq::app
