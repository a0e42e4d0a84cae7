// SPDX-License-Identifier: GPL-3.0-or-later
/// How the answer came about, in sentences.
#pragma once

#include <QString>
#include <utility>
#include <vector>

#include "monitor/clock_status.h"
#include "monitor/watchlist.h"

namespace tsq::app {

/// What the majority agrees on, and how sure that is.
QString agreementSentence(const ClockStatus& status);
/// Which servers do not count, and why; nothing if all do.
QString leftOutSentence(const Watchlist& servers);
/// The same of these, by their names.
QString leftOutSentence(const std::vector<std::pair<QString, client::ServerView>>& servers);
/// The arithmetic of one exchange: offset and round trip from its four timestamps.
QString exchangeArithmetic(const Sample& sample);

}  // namespace tsq::app
