// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts about the history.
#pragma once

#include <QLocale>
#include <QString>

#include "history/history.h"

namespace tsq::app {

/// "History since 14 Nov · 2.1 MB"; empty while the history is empty or in memory only.
QString historySize(std::optional<WallTime> since, qint64 bytes, const QLocale& locale = QLocale());
/// A sentence about the problem; empty if there is none.
QString historyTroubleSentence(HistoryTrouble trouble);

}  // namespace tsq::app
