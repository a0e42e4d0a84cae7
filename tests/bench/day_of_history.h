// SPDX-License-Identifier: MIT
/// A history with much in it: a day of 20 servers, one answer per second each, and their combined offset.
#pragma once

#include <QString>

#include "history/history.h"
#include "monitor/server_entry.h"

namespace tsq::app::bench {

inline constexpr int kServers = 20;
inline constexpr int kSeconds = 86'400;

/// What this server answered at that time.
HistoryPoint pointAt(WallTime at, int server);

/// An address on loopback without a server.
ServerEntry serverNumber(int i);

/// Writes the history to the file. Takes some seconds.
void writeDay(const QString& file, WallTime end);

}  // namespace tsq::app::bench
