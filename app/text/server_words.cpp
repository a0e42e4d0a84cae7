// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/server_words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "text/error_text.h"
#include "text/format_quantity.h"
#include "text/status_text.h"

namespace tsq::app {

QString transportName(client::TransportChoice transport) {
  switch (transport) {
    case client::TransportChoice::Auto:
      return QCoreApplication::translate("ServerWords", "Automatic");
    case client::TransportChoice::Datagram:
      return QCoreApplication::translate("ServerWords", "Datagrams");
    case client::TransportChoice::Stream:
      return QCoreApplication::translate("ServerWords", "Streams");
  }
  return {};
}

QString trustName(const quic::Trust& trust) {
  if (const auto* ca = std::get_if<quic::CaFile>(&trust)) {
    return QCoreApplication::translate("ServerWords", "An authority file (%1)")
        .arg(QFileInfo(QString::fromStdString(ca->path)).fileName());
  }
  if (std::holds_alternative<quic::Pin>(trust)) {
    return QCoreApplication::translate("ServerWords", "A pinned key");
  }
  return std::holds_alternative<quic::Insecure>(trust)
             ? QCoreApplication::translate("ServerWords", "Nothing: not authenticated")
             : QCoreApplication::translate("ServerWords", "Authorities of this system");
}

QString answerSentence(const Sample& answer) {
  if (answer.invalid) {
    return invalidSentence(*answer.invalid);
  }
  return QCoreApplication::translate("ServerWords", "It answers: your clock is %1, %2. Round trip: %3.",
                                     "offset, uncertainty, duration")
      .arg(offsetInWords(answer.offset()), formatUncertainty(answer.delay() / 2), formatMagnitude(answer.delay()));
}

QString offsetOrDash(const std::optional<TrackEstimate>& estimate) {
  return estimate ? formatSigned(estimate->offset) : QString(QChar(0x2014));
}

}  // namespace tsq::app
