// SPDX-License-Identifier: GPL-3.0-or-later
/// Sentences that explain the selection.
#pragma once

#include <QString>
#include <utility>
#include <vector>

#include "monitor/clock_status.h"
#include "monitor/watchlist.h"

namespace tsq::app {

/// The offset on which the majority agrees, and its uncertainty.
QString agreementSentence(const ClockStatus& status);
/// Servers that are not used, and why; empty if all are.
QString leftOutSentence(const Watchlist& servers);
/// The same for these servers with their names.
QString leftOutSentence(const std::vector<std::pair<QString, client::ServerView>>& servers);
/// The arithmetic of one exchange: offset and round trip from its four timestamps.
QString exchangeArithmetic(const Sample& sample);

}  // namespace tsq::app
