// SPDX-License-Identifier: GPL-3.0-or-later
/// All that is known of a server, as sections of lines.
#pragma once

#include <QLocale>
#include <QString>
#include <optional>
#include <vector>

#include "client/ensemble.h"
#include "history/aggregate.h"
#include "monitor/server_record.h"
#include "text/detail_lines.h"

namespace tsq::app {

/// Who the server is: connection and certificate.
std::vector<DetailSection> identityDetails(const ServerRecord& record, WallTime now);
/// What it says: measurement, and what it tells of its own clock.
std::vector<DetailSection> measurementDetails(const ServerRecord& record, const client::ServerView& seen);
/// The answers that came and did not count, by reason.
DetailSection discardedDetails(const ServerRecord& record);
/// What its answers come to; nothing: there were none.
DetailSection statisticsDetails(const std::optional<Statistics>& statistics);

/// Lines of "name: value", a blank line between sections.
QString asText(const std::vector<DetailSection>& sections);

/// "1.2 ppm: the clock loses 0.10 s a day".
QString driftInWords(double drift, const QLocale& locale = QLocale());

}  // namespace tsq::app
