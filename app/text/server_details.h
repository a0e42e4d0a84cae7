// SPDX-License-Identifier: GPL-3.0-or-later
/// All that is known of a server, as lines of a name and a value.
#pragma once

#include <QLocale>
#include <QString>
#include <optional>
#include <utility>
#include <vector>

#include "history/aggregate.h"
#include "model/server_model.h"

namespace tsq::app {

using DetailLines = std::vector<std::pair<QString, QString>>;

DetailLines connectionLines(const ServerRecord& record);
DetailLines measurementLines(const ServerRecord& record, const client::ServerView& seen);
DetailLines statisticsLines(const std::optional<Statistics>& statistics);

/// "1.2 ppm: the clock loses 0.10 s a day".
QString driftInWords(double drift, const QLocale& locale = QLocale());

}  // namespace tsq::app
