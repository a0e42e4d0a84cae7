// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/server_details.h"

#include <QCoreApplication>
#include <cmath>

#include "text/certificate_text.h"
#include "text/clock_report_text.h"
#include "text/error_text.h"
#include "text/format_quantity.h"
#include "text/verdict_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

QString words(const char* source) {
  return QCoreApplication::translate("ServerDetails", source);
}

QString sessionText(quic::HandshakeKind kind) {
  switch (kind) {
    case quic::HandshakeKind::Full:
      break;
    case quic::HandshakeKind::Resumed:
      return words(QT_TRANSLATE_NOOP("ServerDetails", "resumed"));
    case quic::HandshakeKind::ZeroRtt:
      return words(QT_TRANSLATE_NOOP("ServerDetails", "resumed, with the first request sent at once (0-RTT)"));
  }
  return words(QT_TRANSLATE_NOOP("ServerDetails", "new"));
}

// "TLS1.3" as "TLS 1.3".
QString tlsText(const quic::TlsDetails& tls) {
  QString version = QString::fromStdString(tls.version);
  version.replace("TLS"_L1, "TLS "_L1);
  return QStringList{version, QString::fromStdString(tls.cipherSuite), QString::fromStdString(tls.group)}.join(
      u" · "_s);
}

QString namesText(const quic::CertificateDetails& certificate) {
  QStringList names;
  for (const std::string& name : certificate.names) {
    names.append(leftToRight(QString::fromStdString(name)));
  }
  if (certificate.hasMoreNames) {
    names.append(u"…"_s);
  }
  QString text = names.isEmpty() ? QString() : names.takeFirst();
  for (const QString& name : names) {
    text = QCoreApplication::translate("ServerDetails", "%1, %2", "names").arg(text, name);
  }
  return text;
}

std::vector<DetailLine> connectionLines(const ServerRecord& record) {
  std::vector<DetailLine> lines{
      {words(QT_TRANSLATE_NOOP("ServerDetails", "Server")), leftToRight(record.entry().name())}};
  if (const auto& connection = record.connection()) {
    lines.push_back({words(QT_TRANSLATE_NOOP("ServerDetails", "Address")),
                     leftToRight(QString::fromStdString(connection->address.toString()))});
    lines.push_back(
        {words(QT_TRANSLATE_NOOP("ServerDetails", "Protocol")),
         leftToRight(u"QUIC 1 · ALPN %1"_s.arg(QLocale().quoteString(QString::fromStdString(connection->alpn))))});
    lines.push_back(
        {words(QT_TRANSLATE_NOOP("ServerDetails", "Encryption")), leftToRight(tlsText(connection->peer.tls))});
    lines.push_back({words(QT_TRANSLATE_NOOP("ServerDetails", "Session")), sessionText(connection->handshake)});
  }
  if (record.lastSample()) {
    lines.push_back({words(QT_TRANSLATE_NOOP("ServerDetails", "Transport")),
                     record.transport() == client::Transport::Stream
                         ? words(QT_TRANSLATE_NOOP("ServerDetails", "stream"))
                         : words(QT_TRANSLATE_NOOP("ServerDetails", "datagrams"))});
  }
  if (record.lastError()) {
    lines.push_back(
        {words(QT_TRANSLATE_NOOP("ServerDetails", "Last failure")), errorSentence(*record.lastError()), true});
    if (!record.lastError()->detail.empty()) {
      lines.push_back({words(QT_TRANSLATE_NOOP("ServerDetails", "In detail")),
                       leftToRight(QString::fromStdString(record.lastError()->detail))});
    }
  }
  return lines;
}

std::vector<DetailLine> certificateLines(const ServerRecord& record, WallTime now) {
  std::vector<DetailLine> lines{
      {words(QT_TRANSLATE_NOOP("ServerDetails", "Trust")), trustText(record.entry()), record.entry().isInsecure()}};
  if (const std::string& file = record.entry().signatureKeyFile; !file.empty()) {
    lines.push_back({words(QT_TRANSLATE_NOOP("ServerDetails", "Signed answers")),
                     words(QT_TRANSLATE_NOOP("ServerDetails", "Required, by a key in %1"))
                         .arg(leftToRight(QString::fromStdString(file)))});
  }
  if (!record.connection() || !record.connection()->peer.certificate) {
    return lines;
  }
  const quic::CertificateDetails& certificate = *record.connection()->peer.certificate;
  const auto add = [&lines](const char* name, const QString& value) {
    if (!value.isEmpty()) {
      lines.push_back({words(name), leftToRight(value)});
    }
  };
  add(QT_TRANSLATE_NOOP("ServerDetails", "Issued for"), namesText(certificate));
  add(QT_TRANSLATE_NOOP("ServerDetails", "Subject"), QString::fromStdString(certificate.subject));
  add(QT_TRANSLATE_NOOP("ServerDetails", "Issued by"), QString::fromStdString(certificate.issuer));
  add(QT_TRANSLATE_NOOP("ServerDetails", "Key"), QString::fromStdString(certificate.pin.toString()));
  lines.push_back({words(QT_TRANSLATE_NOOP("ServerDetails", "Valid")), validityText(certificate)});
  if (const auto warning = expiryWarning(certificate, now); warning && record.entry().checksCertificate()) {
    lines.push_back({words(QT_TRANSLATE_NOOP("ServerDetails", "Warning")), warning->sentence, true});
  }
  return lines;
}

std::vector<DetailLine> measurementLines(const ServerRecord& record, const client::ServerView& seen) {
  std::vector<DetailLine> lines{
      {words(QT_TRANSLATE_NOOP("ServerDetails", "Verdict")), verdictSentence(seen.verdict.status)}};
  const auto add = [&lines](const char* name, const QString& value) { lines.push_back({words(name), value}); };
  if (seen.estimate) {
    const TrackEstimate& estimate = *seen.estimate;
    add(QT_TRANSLATE_NOOP("ServerDetails", "Offset"),
        formatSigned(estimate.offset) + u' ' + formatUncertainty(estimate.rootDistance));
    add(QT_TRANSLATE_NOOP("ServerDetails", "Estimated error"), formatUncertainty(estimate.offsetDeviation));
    add(QT_TRANSLATE_NOOP("ServerDetails", "Round trip"), formatMagnitude(estimate.delay));
    add(QT_TRANSLATE_NOOP("ServerDetails", "Jitter"), formatMagnitude(estimate.jitter));
    add(QT_TRANSLATE_NOOP("ServerDetails", "Samples"), QLocale().toString(static_cast<qulonglong>(estimate.samples)));
  }
  if (record.lastSample()) {
    add(QT_TRANSLATE_NOOP("ServerDetails", "Local timestamps"), stampText(record.lastSample()->t4Source));
  }
  return lines;
}

// Discarded answers, by reason.
std::vector<DetailLine> discardedLines(const ServerRecord& record) {
  std::vector<DetailLine> lines;
  const auto add = [&lines](QString reason, qulonglong count) {
    reason[0] = reason[0].toUpper();
    lines.push_back({reason, QLocale().toString(count)});
  };
  for (const auto& [reason, count] : record.invalidSamples()) {
    add(invalidLabel(reason), count);
  }
  for (const auto& [reason, count] : record.discardedAnswers()) {
    add(errorLabel(reason), count);
  }
  if (lines.empty()) {
    lines.push_back({words(QT_TRANSLATE_NOOP("ServerDetails", "Count")), QLocale().toString(0)});
  }
  return lines;
}

}  // namespace

QString driftInWords(const Drift& drift, const QLocale& locale) {
  constexpr double kSecondsPerDay = 86'400;
  const auto perDay = fromSeconds(std::abs(drift.ratio) * kSecondsPerDay);
  const auto millionths = [&locale](double ratio) { return locale.toString(std::abs(ratio) * 1e6, 'f', 3); };
  const QString ppm =
      QCoreApplication::translate("ServerDetails", "%1 ± %2 ppm").arg(millionths(drift.ratio), millionths(drift.error));
  // The offset is how far the clock is behind: if it grows, the clock loses.
  return drift.ratio >= 0 ? QCoreApplication::translate("ServerDetails", "%1: the clock loses %2 a day")
                                .arg(ppm, formatMagnitude(perDay, locale))
                          : QCoreApplication::translate("ServerDetails", "%1: the clock gains %2 a day")
                                .arg(ppm, formatMagnitude(perDay, locale));
}

std::vector<DetailSection> identityDetails(const ServerRecord& record, WallTime now) {
  return {{words(QT_TRANSLATE_NOOP("ServerDetails", "Connection")), connectionLines(record)},
          {words(QT_TRANSLATE_NOOP("ServerDetails", "Certificate")), certificateLines(record, now)}};
}

std::vector<DetailSection> measurementDetails(const ServerRecord& record, const client::ServerView& seen) {
  std::vector<DetailSection> sections{
      {words(QT_TRANSLATE_NOOP("ServerDetails", "Measurement")), measurementLines(record, seen)}};
  if (record.lastSample()) {
    sections.push_back({words(QT_TRANSLATE_NOOP("ServerDetails", "Clock of the server")),
                        clockReportLines(record.report(), *record.lastSample())});
  }
  return sections;
}

DetailSection discardedDetails(const ServerRecord& record) {
  return {words(QT_TRANSLATE_NOOP("ServerDetails", "Answers not used")), discardedLines(record)};
}

DetailSection statisticsDetails(const std::optional<Statistics>& statistics) {
  DetailSection section{words(QT_TRANSLATE_NOOP("ServerDetails", "Shown range of the plot")), {}};
  const auto answers = statistics ? static_cast<qulonglong>(statistics->answers) : 0;
  section.lines.push_back({words(QT_TRANSLATE_NOOP("ServerDetails", "Answers")), QLocale().toString(answers)});
  if (!statistics) {
    return section;
  }
  section.lines.push_back(
      {words(QT_TRANSLATE_NOOP("ServerDetails", "Median offset")), formatSigned(statistics->median)});
  section.lines.push_back({words(QT_TRANSLATE_NOOP("ServerDetails", "5 % and 95 %")),
                           QCoreApplication::translate("ServerDetails", "%1 to %2")
                               .arg(formatSigned(statistics->low), formatSigned(statistics->high))});
  section.lines.push_back(
      {words(QT_TRANSLATE_NOOP("ServerDetails", "Standard deviation")), formatMagnitude(statistics->deviation)});
  if (statistics->drift) {
    section.lines.push_back({words(QT_TRANSLATE_NOOP("ServerDetails", "Drift")), driftInWords(*statistics->drift)});
  }
  return section;
}

QString asText(const std::vector<DetailSection>& sections) {
  QStringList parts;
  for (const DetailSection& section : sections) {
    QStringList lines{section.title};
    for (const DetailLine& line : section.lines) {
      lines.append(QCoreApplication::translate("ServerDetails", "%1: %2", "label: value").arg(line.name, line.value));
    }
    parts.append(lines.join(u'\n'));
  }
  return parts.join("\n\n"_L1) + u'\n';
}

}  // namespace tsq::app
