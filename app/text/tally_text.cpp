// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tally_text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tsq::app {

QString tallyText(const ServerTally& tally) {
  if (tally.wrong + tally.unusable == 0) {
    return QCoreApplication::translate("TallyText", "%Ln server(s) agree", nullptr, tally.agreeing);
  }
  QStringList parts{QCoreApplication::translate("TallyText", "%Ln agree(s)", nullptr, tally.agreeing)};
  if (tally.wrong > 0) {
    parts.append(QCoreApplication::translate("TallyText", "%Ln wrong", "servers", tally.wrong));
  }
  if (tally.unusable > 0) {
    parts.append(QCoreApplication::translate("TallyText", "%Ln unusable", "servers", tally.unusable));
  }
  QString text = parts.takeFirst();
  for (const QString& part : parts) {
    text = QCoreApplication::translate("TallyText", "%1, %2", "3 agree, 1 wrong").arg(text, part);
  }
  return text;
}

QString agreementText(const ServerTally& tally, bool isUnverified) {
  if (!isUnverified) {
    return tallyText(tally);
  }
  return tally.total() == tally.agreeing
             ? QCoreApplication::translate("TallyText", "%Ln server(s), too few to outvote a liar", nullptr,
                                           tally.agreeing)
             : QCoreApplication::translate("TallyText", "%1: too few to outvote a liar", "3 agree, 1 wrong")
                   .arg(tallyText(tally));
}

}  // namespace tsq::app
