// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_export.h"

#include <algorithm>

#include "history/csv.h"

using namespace std::chrono_literals;

namespace tsq::app {

HistoryExport::HistoryExport(const History& history, QObject* parent) : QObject(parent), history_(history) {
  connect(&turn_, &QTimer::timeout, this, &HistoryExport::writeHour);
}

void HistoryExport::start(const QString& file, const TimeSpan& span) {
  out_ = std::make_unique<QSaveFile>(file);
  servers_.clear();
  for (const QString& server : history_.servers()) {
    // the name without the number of the transport
    servers_.emplace_back(server.section(u'#', 0, 0), server);
  }
  rest_ = span;
  if (!out_->open(QIODevice::WriteOnly) || !writeCsvHeader(*out_)) {
    return finish(false);
  }
  turn_.start(0);
}

void HistoryExport::writeHour() {
  const WallTime end = std::min<WallTime>(rest_.from + 1h, rest_.to);
  if (!writeCsv(*out_, history_, servers_, {.from = std::exchange(rest_.from, end), .to = end})) {
    return finish(false);
  }
  if (rest_.from >= rest_.to) {
    // commit() alone would not notice that the buffered rest could not be written.
    finish(out_->flush() && out_->commit());
  }
}

void HistoryExport::finish(bool isWritten) {
  turn_.stop();
  const QString file = out_->fileName();
  out_.reset();
  Q_EMIT finished(file, isWritten);
}

}  // namespace tsq::app
