// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/server_details.h"

#include <QCoreApplication>
#include <cmath>

#include "text/error_text.h"
#include "text/format_quantity.h"
#include "text/verdict_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

QString words(const char* source) {
  return QCoreApplication::translate("ServerDetails", source);
}

QString trustText(const quic::Trust& trust) {
  if (const auto* ca = std::get_if<quic::CaFile>(&trust)) {
    return QCoreApplication::translate("ServerDetails", "checked against %1").arg(QString::fromStdString(ca->path));
  }
  if (const auto* pin = std::get_if<quic::Pin>(&trust)) {
    return QCoreApplication::translate("ServerDetails", "its key is pinned: %1")
        .arg(QString::fromStdString(pin->toString()));
  }
  return std::holds_alternative<quic::Insecure>(trust)
             ? words(QT_TRANSLATE_NOOP("ServerDetails", "not checked: anyone could have answered"))
             : words(QT_TRANSLATE_NOOP("ServerDetails", "checked against the authorities of this system"));
}

QString stampText(std::optional<StampSource> source) {
  if (!source) {
    return words(QT_TRANSLATE_NOOP("ServerDetails", "not told"));
  }
  return *source == StampSource::Kernel ? words(QT_TRANSLATE_NOOP("ServerDetails", "by the kernel"))
                                        : words(QT_TRANSLATE_NOOP("ServerDetails", "by the program"));
}

}  // namespace

QString driftInWords(double drift, const QLocale& locale) {
  constexpr double kSecondsPerDay = 86'400;
  const auto perDay = std::chrono::round<Duration>(std::chrono::duration<double>(std::abs(drift) * kSecondsPerDay));
  const QString ppm =
      QCoreApplication::translate("ServerDetails", "%1 ppm").arg(locale.toString(std::abs(drift) * 1e6, 'f', 3));
  // The offset says how far the clock is behind: where it grows, the clock loses.
  return drift >= 0 ? QCoreApplication::translate("ServerDetails", "%1: the clock loses %2 a day")
                          .arg(ppm, formatMagnitude(perDay, locale))
                    : QCoreApplication::translate("ServerDetails", "%1: the clock gains %2 a day")
                          .arg(ppm, formatMagnitude(perDay, locale));
}

DetailLines connectionLines(const ServerRecord& record) {
  DetailLines lines{{words(QT_TRANSLATE_NOOP("ServerDetails", "Server")), leftToRight(record.entry().name())}};
  if (const auto& connection = record.connection()) {
    lines.emplace_back(words(QT_TRANSLATE_NOOP("ServerDetails", "Address")),
                       leftToRight(QString::fromStdString(connection->address.toString())));
    lines.emplace_back(words(QT_TRANSLATE_NOOP("ServerDetails", "Protocol")),
                       u"QUIC, TLS 1.3, ALPN “%1”"_s.arg(QString::fromStdString(connection->alpn)));
  }
  lines.emplace_back(words(QT_TRANSLATE_NOOP("ServerDetails", "Certificate")), trustText(record.entry().trust));
  if (record.lastSample()) {
    lines.emplace_back(words(QT_TRANSLATE_NOOP("ServerDetails", "Transport")),
                       record.transport() == client::Transport::Stream
                           ? words(QT_TRANSLATE_NOOP("ServerDetails", "stream"))
                           : words(QT_TRANSLATE_NOOP("ServerDetails", "datagrams")));
  }
  if (record.lastError()) {
    lines.emplace_back(words(QT_TRANSLATE_NOOP("ServerDetails", "Last failure")), errorSentence(*record.lastError()));
  }
  return lines;
}

DetailLines measurementLines(const ServerRecord& record, const client::ServerView& seen) {
  DetailLines lines{{words(QT_TRANSLATE_NOOP("ServerDetails", "Verdict")), verdictSentence(seen.verdict.status)}};
  if (seen.estimate) {
    const TrackEstimate& estimate = *seen.estimate;
    lines.emplace_back(words(QT_TRANSLATE_NOOP("ServerDetails", "Offset")),
                       formatSigned(estimate.offset) + u' ' + formatUncertainty(estimate.rootDistance));
    lines.emplace_back(words(QT_TRANSLATE_NOOP("ServerDetails", "Estimated error")),
                       formatUncertainty(estimate.offsetDeviation));
    lines.emplace_back(words(QT_TRANSLATE_NOOP("ServerDetails", "Round trip")), formatMagnitude(estimate.delay));
    lines.emplace_back(words(QT_TRANSLATE_NOOP("ServerDetails", "Jitter")), formatMagnitude(estimate.jitter));
    lines.emplace_back(words(QT_TRANSLATE_NOOP("ServerDetails", "Samples")),
                       QLocale().toString(static_cast<qulonglong>(estimate.samples)));
  }
  if (const auto& sample = record.lastSample()) {
    lines.emplace_back(words(QT_TRANSLATE_NOOP("ServerDetails", "Stamped here")), stampText(sample->t4Source));
    lines.emplace_back(words(QT_TRANSLATE_NOOP("ServerDetails", "Stamped there")), stampText(sample->t2Source));
  }
  return lines;
}

DetailLines statisticsLines(const std::optional<Statistics>& statistics) {
  if (!statistics) {
    return {{words(QT_TRANSLATE_NOOP("ServerDetails", "Answers")), QLocale().toString(0)}};
  }
  DetailLines lines{
      {words(QT_TRANSLATE_NOOP("ServerDetails", "Answers")),
       QLocale().toString(static_cast<qulonglong>(statistics->answers))},
      {words(QT_TRANSLATE_NOOP("ServerDetails", "Median offset")), formatSigned(statistics->median)},
      {words(QT_TRANSLATE_NOOP("ServerDetails", "5 % and 95 %")),
       QCoreApplication::translate("ServerDetails", "%1 to %2")
           .arg(formatSigned(statistics->low), formatSigned(statistics->high))},
      {words(QT_TRANSLATE_NOOP("ServerDetails", "Standard deviation")), formatMagnitude(statistics->deviation)},
  };
  if (statistics->drift) {
    lines.emplace_back(words(QT_TRANSLATE_NOOP("ServerDetails", "Drift")), driftInWords(*statistics->drift));
  }
  return lines;
}

}  // namespace tsq::app
