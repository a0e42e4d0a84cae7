// SPDX-License-Identifier: GPL-3.0-or-later
/// Details about a server, as sections of lines.
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

/// Identity: connection and certificate.
std::vector<DetailSection> identityDetails(const ServerRecord& record, WallTime now);
/// Measurement, and the server's clock report.
std::vector<DetailSection> measurementDetails(const ServerRecord& record, const client::ServerView& seen);
/// Discarded answers, by reason.
DetailSection discardedDetails(const ServerRecord& record);
/// Statistics of its answers; nothing: there were none.
DetailSection statisticsDetails(const std::optional<Statistics>& statistics);

/// Lines of "name: value", a blank line between sections.
QString asText(const std::vector<DetailSection>& sections);

/// "1.200 ± 0.030 ppm: the clock loses 0.10 s a day".
QString driftInWords(const Drift& drift, const QLocale& locale = QLocale());

}  // namespace tsq::app
