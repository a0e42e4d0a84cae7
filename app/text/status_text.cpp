// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/status_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include "text/error_text.h"
#include "text/format_quantity.h"
#include "text/tally_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

QString separated(const QStringList& parts) {
  return parts.join(u" · "_s);
}

bool isMeasured(const ClockStatus& status) {
  return status.state == ClockState::Good || status.state == ClockState::Drifting || status.state == ClockState::Wrong;
}

// The largest possible absolute offset.
Duration worstCase(const ClockStatus& status) {
  return magnitude(*status.offset) + status.uncertainty;
}

QString daysInWords(Duration size) {
  const int days = static_cast<int>(std::chrono::round<std::chrono::days>(size).count());
  return QCoreApplication::translate("StatusText", "%Ln day(s)", nullptr, days);
}

QString measuredHeadline(const ClockStatus& status) {
  if (status.isFarOff) {
    const QString days = daysInWords(magnitude(*status.offset));
    return *status.offset > Duration::zero()
               ? QCoreApplication::translate("StatusText", "Your clock is about %1 behind", "days").arg(days)
               : QCoreApplication::translate("StatusText", "Your clock is about %1 ahead", "days").arg(days);
  }
  if (!status.isSignificant()) {
    return QCoreApplication::translate("StatusText", "Your clock is right to within %1")
        .arg(formatMagnitude(worstCase(status)));
  }
  const QString size = formatMagnitude(magnitude(*status.offset));
  return *status.offset > Duration::zero()
             ? QCoreApplication::translate("StatusText", "Your clock is %1 behind").arg(size)
             : QCoreApplication::translate("StatusText", "Your clock is %1 ahead").arg(size);
}

QString checkedAgo(const ClockStatus& status, MonoTime now) {
  return QCoreApplication::translate("StatusText", "checked %1", "just now or 12 s ago")
      .arg(formatAgo(now - *status.checkedAt));
}

QString lastKnown(const ClockStatus& status, MonoTime now) {
  if (!status.offset || !status.checkedAt) {
    return {};
  }
  return QCoreApplication::translate("StatusText", "Last answer %1: %2, %3.", "when, offset in words, uncertainty")
      .arg(formatAgo(now - *status.checkedAt), offsetInWords(*status.offset), formatUncertainty(status.uncertainty));
}

QString authentication(const ClockStatus& status) {
  if (status.insecure == 0) {
    return QCoreApplication::translate("StatusText", "authenticated over QUIC");
  }
  if (status.insecure == status.total) {
    return QCoreApplication::translate("StatusText", "not authenticated: anyone could have answered");
  }
  return QCoreApplication::translate("StatusText", "%Ln server(s) not authenticated", nullptr, status.insecure);
}

QString noAnswerHeadline(const ClockStatus& status) {
  if (status.isDistrusted) {
    return QCoreApplication::translate("StatusText", "No server can be trusted");
  }
  return status.isOffline ? QCoreApplication::translate("StatusText", "This computer is offline")
                          : QCoreApplication::translate("StatusText", "No server answers");
}

QString adviceWithoutAnswers(const ClockStatus& status) {
  if (status.isOffline && !status.isDistrusted) {
    return QCoreApplication::translate("StatusText", "Polling continues as soon as there is a network.");
  }
  if (status.error && status.error->code == ErrorCode::HandshakeTimeout && status.total > 1) {
    return QCoreApplication::translate("StatusText",
                                       "All servers are silent although this computer has a network: a firewall may "
                                       "block UDP.");
  }
  if (status.error) {
    return errorSentence(*status.error);
  }
  if (status.invalid) {
    return invalidSentence(*status.invalid);
  }
  return status.isDistrusted
             ? QCoreApplication::translate("StatusText",
                                           "Servers answer, but none can be trusted: each server's tool tip says why.")
             : QCoreApplication::translate("StatusText",
                                           "Check the network connection, and the servers' addresses in the list.");
}

QString pauseEnd(const ClockStatus& status) {
  if (!status.pausedUntil) {
    return QCoreApplication::translate("StatusText", "Nothing is measured until you resume.");
  }
  const auto seconds = std::chrono::floor<std::chrono::seconds>(*status.pausedUntil).time_since_epoch().count();
  return QCoreApplication::translate("StatusText", "Nothing is measured until %1.", "a time of day")
      .arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds).time(), QLocale::ShortFormat));
}

}  // namespace

QString offsetInWords(Duration offset) {
  if (offset == Duration::zero()) {
    return QCoreApplication::translate("StatusText", "exactly right");
  }
  const bool isFar = magnitude(offset) > kOffsetSanityLimit;
  const QString size = isFar ? daysInWords(magnitude(offset)) : formatMagnitude(magnitude(offset));
  return offset > Duration::zero() ? QCoreApplication::translate("StatusText", "%1 behind").arg(size)
                                   : QCoreApplication::translate("StatusText", "%1 ahead").arg(size);
}

QString stateName(const ClockStatus& status) {
  switch (status.state) {
    case ClockState::NoServers:
      return QCoreApplication::translate("StatusText", "no servers");
    case ClockState::Starting:
      return QCoreApplication::translate("StatusText", "starting");
    case ClockState::Good:
      return status.isUnauthenticated ? QCoreApplication::translate("StatusText", "good, but not authenticated")
                                      : QCoreApplication::translate("StatusText", "good");
    case ClockState::Drifting:
      return QCoreApplication::translate("StatusText", "drifting");
    case ClockState::Wrong:
      return QCoreApplication::translate("StatusText", "wrong");
    case ClockState::Contradiction:
      return QCoreApplication::translate("StatusText", "servers contradict each other");
    case ClockState::NoAnswer:
      return QCoreApplication::translate("StatusText", "no answer");
    case ClockState::Paused:
      return QCoreApplication::translate("StatusText", "paused");
  }
  return {};
}

QString headline(const ClockStatus& status) {
  switch (status.state) {
    case ClockState::NoServers:
      return QCoreApplication::translate("StatusText", "No servers yet");
    case ClockState::Starting:
      return QCoreApplication::translate("StatusText", "Asking the servers…");
    case ClockState::Contradiction:
      return QCoreApplication::translate("StatusText", "The servers contradict each other");
    case ClockState::NoAnswer:
      return noAnswerHeadline(status);
    case ClockState::Paused:
      return QCoreApplication::translate("StatusText", "Monitoring is paused");
    case ClockState::Good:
    case ClockState::Drifting:
    case ClockState::Wrong:
      return measuredHeadline(status);
  }
  return {};
}

QString headlineUncertainty(const ClockStatus& status) {
  return isMeasured(status) && status.isSignificant() && !status.isFarOff ? formatUncertainty(status.uncertainty)
                                                                          : QString();
}

QString accuracy(const ClockStatus& status) {
  if (!isMeasured(status)) {
    return {};
  }
  return QCoreApplication::translate("StatusText",
                                     "Offset: %1\nBound: %2 (the truth is within it if most servers are honest)\n"
                                     "Estimated error: %3 (one standard deviation)")
      .arg(formatSigned(*status.offset), formatUncertainty(status.uncertainty), formatUncertainty(status.deviation));
}

QString subline(const ClockStatus& status, MonoTime now) {
  switch (status.state) {
    case ClockState::NoServers:
      return QCoreApplication::translate("StatusText", "Add a server to see how right your clock is.");
    case ClockState::Starting:
      return QCoreApplication::translate("StatusText", "%Ln server(s) to ask", nullptr, status.total);
    case ClockState::Contradiction:
      return (QCoreApplication::translate(
                  "StatusText", "No more than half of them agree: add servers, or remove those that are wrong.") +
              u' ' + lastKnown(status, now))
          .trimmed();
    case ClockState::NoAnswer:
      return (adviceWithoutAnswers(status) + u' ' + lastKnown(status, now)).trimmed();
    case ClockState::Paused:
      return (pauseEnd(status) + u' ' + lastKnown(status, now)).trimmed();
    case ClockState::Good:
    case ClockState::Drifting:
    case ClockState::Wrong:
      return separated(
          {agreementText(status.servers, status.unverified), authentication(status), checkedAgo(status, now)});
  }
  return {};
}

QString shortStatus(const ClockStatus& status) {
  switch (status.state) {
    case ClockState::Good:
    case ClockState::Drifting:
    case ClockState::Wrong: {
      const QString words =
          status.isSignificant()
              ? offsetInWords(*status.offset)
              : QCoreApplication::translate("StatusText", "right to within %1").arg(formatMagnitude(worstCase(status)));
      QStringList parts{words, tallyText(status.servers)};
      if (status.isUnauthenticated) {
        parts.append(QCoreApplication::translate("StatusText", "not authenticated"));
      }
      return separated(parts);
    }
    default:
      return headline(status);
  }
}

QString trayToolTip(const ClockStatus& status, MonoTime now) {
  QStringList parts{shortStatus(status)};
  if (status.checkedAt) {
    parts.append(checkedAgo(status, now));
  }
  return QCoreApplication::translate("StatusText", "TSQ: %1").arg(separated(parts));
}

QString settingsTroubleSentence(const SettingsTrouble& trouble, const QString& settingsFile) {
  if (trouble.isUnsaved) {
    return QCoreApplication::translate("StatusText",
                                       "Your settings cannot be saved: %1 cannot be written. Changes are lost when the "
                                       "program ends.")
        .arg(leftToRight(settingsFile));
  }
  if (!trouble.damagedFile.isEmpty()) {
    return QCoreApplication::translate("StatusText", "The settings file was damaged. It is kept as %1.")
        .arg(leftToRight(trouble.damagedFile));
  }
  return trouble.isForeign
             ? QCoreApplication::translate(
                   "StatusText", "Some settings were made by another version of TSQ Monitor and are left as they are.")
             : QString();
}

}  // namespace tsq::app
