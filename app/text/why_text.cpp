// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/why_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "text/format_quantity.h"
#include "text/status_text.h"
#include "text/verdict_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {

QString agreementSentence(const ClockStatus& status) {
  if (status.servers.agreeing == 0) {
    return headline(status);
  }
  const QString sentence = QCoreApplication::translate("WhyText", "%Ln server(s) agree that your clock is %1, %2.",
                                                       nullptr, status.servers.agreeing)
                               .arg(offsetInWords(*status.offset), formatUncertainty(status.uncertainty));
  return sentence + u' ' +
         QCoreApplication::translate("WhyText", "The estimated error is %1.").arg(formatUncertainty(status.deviation));
}

QString leftOutSentence(const Watchlist& servers) {
  std::vector<std::pair<QString, client::ServerView>> leftOut;
  for (const ServerRecord& record : servers.records()) {
    if (!servers.viewOf(record).verdict.agrees && record.lastExchange()) {
      leftOut.emplace_back(record.entry().name(), servers.viewOf(record));
    }
  }
  return leftOutSentence(leftOut);
}

QString leftOutSentence(const std::vector<std::pair<QString, client::ServerView>>& servers) {
  QString all;
  for (const auto& [name, seen] : servers) {
    const QString one = QCoreApplication::translate("WhyText", "%1: %2", "server: what became of it")
                            .arg(leftToRight(name), verdictLabel(seen));
    all = all.isEmpty()
              ? one
              : QCoreApplication::translate("WhyText", "%1; %2", "several of server: what became of it").arg(all, one);
  }
  return all.isEmpty() ? QString() : QCoreApplication::translate("WhyText", "Left out: %1.").arg(all);
}

QString exchangeArithmetic(const Sample& sample) {
  return QCoreApplication::translate("WhyText", "Offset: ((T2 − T1) + (T3 − T4)) / 2 = %1")
             .arg(formatSigned(sample.offset())) +
         u'\n' +
         QCoreApplication::translate("WhyText", "Round trip: (T4 − T1) − (T3 − T2) = %1")
             .arg(formatMagnitude(sample.delay())) +
         u'\n' +
         QCoreApplication::translate("WhyText", "The offset is wrong by half of the round trip at most: %1.")
             .arg(formatUncertainty(sample.delay() / 2));
}

}  // namespace tsq::app
