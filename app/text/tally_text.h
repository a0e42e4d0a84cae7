// SPDX-License-Identifier: GPL-3.0-or-later
/// "3 agree, 1 wrong, 5 unusable", the same in the windows, the tray and the sync sheet.
#pragma once

#include <QString>

#include "monitor/server_tally.h"

namespace tsq::app {

/// "3 servers agree" if all do.
QString tallyText(const ServerTally& tally);
/// Unverified: also says that one or two servers cannot outvote a falseticker.
QString agreementText(const ServerTally& tally, bool isUnverified);

}  // namespace tsq::app
