// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts about a server's clock report.
#pragma once

#include <vector>

#include "estimate/sample.h"
#include "text/detail_lines.h"
#include "wire/message.h"

namespace tsq::app {

/// The source of a timestamp.
QString stampText(std::optional<StampSource> source);

/// `told`: the report; `sample`: the newest sample, with the report's interpretation.
std::vector<DetailLine> clockReportLines(const wire::ClockReport& told, const Sample& sample);

}  // namespace tsq::app
