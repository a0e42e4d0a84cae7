// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes events to a file: as CSV if its name ends so, else as lines of text in the user's language.
#pragma once

#include <span>

#include "history/event_log.h"

namespace tsq::app {

/// False if the file could not be written; an earlier file of this name is left as it was.
bool exportEvents(const QString& file, std::span<const LogEntry> entries);

}  // namespace tsq::app
