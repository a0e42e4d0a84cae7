// SPDX-License-Identifier: GPL-3.0-or-later
/// The outcome of switching a service on.
#pragma once

#include <QString>

#include "sync/steering_report.h"

namespace tsq::app {

enum class SwitchOutcome {
  On,
  OnUntilRestart,  ///< it runs, but the services that start with the computer were not changed
  NotAuthorised,   ///< nothing was changed
  NoSystemd,       ///< likewise
  Failed,          ///< it does not run; services that were stopped for it were started again
};

struct SwitchResult {
  SwitchOutcome outcome = SwitchOutcome::Failed;
  KeeperService service = KeeperService::Tsqd;
  QString detail;  ///< systemd's message; may be empty
};

}  // namespace tsq::app
