// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/log_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include "monitor/clock_status.h"
#include "text/format_date.h"
#include "text/format_quantity.h"
#include "ui/events/command_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(LogText)
};

QString stateSentence(std::int64_t value) {
  switch (static_cast<ClockState>(value)) {
    case ClockState::Good:
      return Texts::tr("The clock is right");
    case ClockState::Drifting:
      return Texts::tr("The clock drifts");
    case ClockState::Wrong:
      return Texts::tr("The clock is wrong");
    case ClockState::Contradiction:
      return Texts::tr("The servers contradict each other");
    case ClockState::NoAnswer:
      return Texts::tr("No server can be used");
    case ClockState::Paused:
      return Texts::tr("Monitoring is paused");
    case ClockState::NoServers:
    case ClockState::Starting:
      break;
  }
  return {};
}

QString dayOf(std::int64_t seconds) {
  return formatDay(QDateTime::fromSecsSinceEpoch(seconds).date());
}

QString keySentence(const QString& server, const QString& pin) {
  return pin.isEmpty() ? Texts::tr("%1 shows another key than the pinned one").arg(server)
                       : Texts::tr("%1 has a new key").arg(server);
}

QString serverSentence(const LogEntry& entry) {
  const QString server = leftToRight(entry.server);
  switch (entry.kind) {
    case LogKind::Falseticker:
      return Texts::tr("%1 contradicts the majority of the servers").arg(server);
    case LogKind::FalsetickerOver:
      return Texts::tr("%1 agrees with the majority again").arg(server);
    case LogKind::Unreachable:
      return Texts::tr("%1 does not answer").arg(server);
    case LogKind::ReachableAgain:
      return Texts::tr("%1 answers again").arg(server);
    case LogKind::CertificateExpires:
      return Texts::tr("The certificate of %1 ends on %2").arg(server, dayOf(entry.value));
    case LogKind::CertificateRenewed:
      return Texts::tr("The certificate of %1 was renewed until %2").arg(server, dayOf(entry.value));
    default:
      return keySentence(server, entry.detail);
  }
}

}  // namespace

LogGroup groupOf(LogKind kind) {
  switch (kind) {
    case LogKind::StateChanged:
      return LogGroup::State;
    case LogKind::Falseticker:
    case LogKind::FalsetickerOver:
    case LogKind::Unreachable:
    case LogKind::ReachableAgain:
      return LogGroup::Servers;
    case LogKind::CertificateExpires:
    case LogKind::CertificateRenewed:
    case LogKind::KeyChanged:
      return LogGroup::Certificates;
    case LogKind::CommandFailed:
      return LogGroup::Command;
    default:
      return LogGroup::Clock;
  }
}

QString logGroupName(LogGroup group) {
  switch (group) {
    case LogGroup::All:
      break;
    case LogGroup::State:
      return Texts::tr("State of the clock");
    case LogGroup::Servers:
      return Texts::tr("Servers");
    case LogGroup::Certificates:
      return Texts::tr("Certificates and keys");
    case LogGroup::Clock:
      return Texts::tr("Corrections, sleep and network");
    case LogGroup::Command:
      return Texts::tr("Command");
  }
  return Texts::tr("All events");
}

QString logSentence(const LogEntry& entry) {
  switch (entry.kind) {
    case LogKind::StateChanged:
      return stateSentence(entry.value);
    case LogKind::Suspended:
      return Texts::tr("The computer resumed from sleep");
    case LogKind::ClockSet:
      return Texts::tr("The clock was set by another program");
    case LogKind::NetworkChanged:
      return Texts::tr("The network changed");
    case LogKind::Synchronised:
      return Texts::tr("The clock was synchronised");
    case LogKind::SyncUndone:
      return Texts::tr("The correction of the clock was undone");
    case LogKind::CommandFailed:
      return Texts::tr("The command failed: %1").arg(commandFailureText(entry.detail));
    default:
      return serverSentence(entry);
  }
}

QString logKindId(LogKind kind) {
  switch (kind) {
    case LogKind::StateChanged:
      return u"state"_s;
    case LogKind::Falseticker:
      return u"falseticker"_s;
    case LogKind::FalsetickerOver:
      return u"falseticker-over"_s;
    case LogKind::Unreachable:
      return u"unreachable"_s;
    case LogKind::ReachableAgain:
      return u"reachable"_s;
    case LogKind::CertificateExpires:
      return u"certificate-expires"_s;
    case LogKind::CertificateRenewed:
      return u"certificate-renewed"_s;
    case LogKind::KeyChanged:
      return u"key-changed"_s;
    case LogKind::Suspended:
      return u"resumed"_s;
    case LogKind::ClockSet:
      return u"clock-set"_s;
    case LogKind::NetworkChanged:
      return u"network-changed"_s;
    case LogKind::Synchronised:
      return u"synchronised"_s;
    case LogKind::SyncUndone:
      return u"sync-undone"_s;
    case LogKind::CommandFailed:
      return u"command-failed"_s;
  }
  return {};
}

}  // namespace tsq::app
