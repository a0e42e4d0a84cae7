// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/command_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(CommandText)
};

// The last line that the command wrote follows the reason.
QString translated(const QString& reason) {
  static const QRegularExpression kStatus(u"^exit status (\\d+)$"_s);
  static const QRegularExpression kTooLong(u"^still running after (\\d+) s$"_s);
  if (const auto status = kStatus.match(reason); status.hasMatch()) {
    return Texts::tr("exit status %1").arg(status.captured(1));
  }
  if (const auto tooLong = kTooLong.match(reason); tooLong.hasMatch()) {
    return Texts::tr("still running after %1 s").arg(tooLong.captured(1));
  }
  if (reason == "ended by a signal"_L1) {
    return Texts::tr("ended by a signal");
  }
  return QString();
}

}  // namespace

QString commandFailureText(const QString& reason) {
  // With the name of a system call before it.
  if (reason.endsWith("No such file or directory"_L1)) {
    return Texts::tr("there is no such program");
  }
  const QString cause = reason.section(u": "_s, 0, 0);
  const QString known = translated(cause);
  return known.isEmpty() ? reason : known + reason.sliced(cause.size());
}

}  // namespace tsq::app
