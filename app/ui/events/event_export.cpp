// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_export.h"

#include <QSaveFile>

#include "history/csv.h"
#include "ui/events/event_table.h"
#include "ui/events/log_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// RFC 4180: names of servers and messages of programs may contain anything.
QString quoted(QString text) {
  return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const LogEntry& entry) {
  return csvTime(entry.at) + u',' + logKindId(entry.kind) + u',' + quoted(entry.server) + u',' +
         quoted(logSentence(entry)) + u'\n';
}

QString textLine(const LogEntry& entry) {
  return eventTime(entry.at) + u"  "_s + logSentence(entry) + u'\n';
}

}  // namespace

bool exportEvents(const QString& file, std::span<const LogEntry> entries) {
  const bool isCsv = file.endsWith(".csv"_L1, Qt::CaseInsensitive);
  QSaveFile out(file);
  bool isGood = out.open(QIODevice::WriteOnly) && (!isCsv || out.write("time,kind,server,event\n") > 0);
  for (const LogEntry& entry : entries) {
    isGood = isGood && out.write((isCsv ? csvLine(entry) : textLine(entry)).toUtf8()) > 0;
  }
  // commit() alone would not notice that the buffered rest could not be written.
  return isGood && out.flush() && out.commit();
}

}  // namespace tsq::app
