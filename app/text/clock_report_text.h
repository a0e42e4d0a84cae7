// SPDX-License-Identifier: GPL-3.0-or-later
/// What a server says of its own clock. It may be wrong, but what admits to be unset is not believed.
#pragma once

#include <vector>

#include "estimate/sample.h"
#include "text/detail_lines.h"
#include "wire/message.h"

namespace tsq::app {

/// Who took a timestamp.
QString stampText(std::optional<StampSource> source);

/// `told` as it came, `sample` with what follows from it.
std::vector<DetailLine> clockReportLines(const wire::ClockReport& told, const Sample& sample);

}  // namespace tsq::app
