// SPDX-License-Identifier: GPL-3.0-or-later
/// Measurements as a table for other programs: UTC times, seconds, full stops, in any language.
#pragma once

#include <QIODevice>
#include <QString>
#include <utility>
#include <vector>

#include "history/history.h"

namespace tsq::app {

/// The line above all others. False when writing fails.
bool writeCsvHeader(QIODevice& out);
/// The lines below it. `servers`: what to call each, and what the history calls it. False when writing fails.
bool writeCsv(QIODevice& out, const History& history, const std::vector<std::pair<QString, QString>>& servers,
              const TimeSpan& span);

}  // namespace tsq::app
