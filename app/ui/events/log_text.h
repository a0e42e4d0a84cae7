// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts of the log of events.
#pragma once

#include <QString>

#include "history/event_log.h"

namespace tsq::app {

/// The groups by which the log is filtered.
enum class LogGroup { All, State, Servers, Certificates, Clock, Command };

LogGroup groupOf(LogKind kind);
/// "Clock", "Servers" ...
QString logGroupName(LogGroup group);
/// What happened, as a sentence without its time: "time.example.org does not answer".
QString logSentence(const LogEntry& entry);
/// The kind's name for programs, in CSV: "falseticker".
QString logKindId(LogKind kind);

}  // namespace tsq::app
