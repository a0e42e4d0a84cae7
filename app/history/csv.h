// SPDX-License-Identifier: GPL-3.0-or-later
/// Measurements as CSV: UTC times, seconds and decimal points, independent of the language.
#pragma once

#include <QIODevice>
#include <QString>
#include <utility>
#include <vector>

#include "history/history.h"

namespace tsq::app {

/// "2026-11-03T14:02:11.123456789Z".
QString csvTime(WallTime at);
/// Writes the header line. False if writing fails.
bool writeCsvHeader(QIODevice& out);
/// Writes the data lines. `servers`: the displayed name and the history's name of each. False if writing fails.
bool writeCsv(QIODevice& out, const History& history, const std::vector<std::pair<QString, QString>>& servers,
              const TimeSpan& span);

}  // namespace tsq::app
