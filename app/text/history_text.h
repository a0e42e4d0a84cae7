// SPDX-License-Identifier: GPL-3.0-or-later
/// What is to be said about the history, in words.
#pragma once

#include <QLocale>
#include <QString>

#include "history/history.h"

namespace tsq::app {

/// "History since 14 Nov · 2.1 MB"; nothing while it is empty or kept in memory only.
QString historySize(std::optional<WallTime> since, qint64 bytes, const QLocale& locale = QLocale());
/// What is wrong with it, as a sentence; nothing if nothing is.
QString historyTroubleSentence(HistoryTrouble trouble);

}  // namespace tsq::app
