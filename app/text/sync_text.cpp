// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sync_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

#include "clock/kernel/clock_setter.h"
#include "monitor/server_state.h"
#include "text/error_text.h"
#include "text/format_date.h"
#include "text/format_quantity.h"
#include "text/status_text.h"
#include "text/tally_text.h"
#include "text/why_text.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tsq::app {
namespace {

QString size(Duration by) {
  return formatMagnitude(magnitude(by));
}

QDateTime toDateTime(WallTime time) {
  return QDateTime::fromMSecsSinceEpoch(std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch()).count());
}

QString names(const QStringList& services) {
  return QLocale().createSeparatedList(services);
}

QString slewTimeInWords(Duration by) {
  return formatSpan(std::chrono::ceil<std::chrono::seconds>(clock::slewTime(by)));
}

// The problem that all servers have in common; empty if there is none.
QString commonProblem(const client::Burst& burst) {
  const auto& servers = burst.servers;
  const bool isCommon =
      !servers.empty() && servers.front().error && std::all_of(servers.begin(), servers.end(), [&](const auto& server) {
        return server.error && server.error->code == servers.front().error->code;
      });
  return isCommon ? errorSentence(*servers.front().error)
                  : QCoreApplication::translate(
                        "SyncText", "Check the network connection, and the servers' addresses in the list.");
}

QString nothingToDo(const client::Burst& burst) {
  const Selection::Answer& answer = *burst.selection.answer;
  return QCoreApplication::translate("SyncText",
                                     "Your clock is %1, but that may be wrong by %2: to move it could make it worse.",
                                     "offset in words, size")
      .arg(offsetInWords(answer.offset), formatMagnitude(answer.bound));
}

bool isRefusedForDates(const client::Measurement& server) {
  return server.error && (server.error->code == ErrorCode::CertificateExpired ||
                          server.error->code == ErrorCode::CertificateNotYetValid);
}

QString farOffSentence(const client::Burst& burst) {
  const QString today = QLocale().toString(toDateTime(burst.at.wall).date(), QLocale::LongFormat);
  if (std::ranges::none_of(burst.servers, isRefusedForDates)) {
    return QCoreApplication::translate("SyncText",
                                       "The servers' time differs by more than a day from this clock, which says %1. "
                                       "If the clock is that wrong, the dates of their certificates can be ignored "
                                       "once, to measure the time. Nothing is changed before you have seen the result.",
                                       "a date")
        .arg(today);
  }
  return QCoreApplication::translate(
             "SyncText",
             "By this clock, which says %1, the servers' certificates are not valid. If the clock is that wrong, their "
             "dates can be ignored once, to measure the time. Nothing is changed before you have seen the result.",
             "a date")
      .arg(today);
}

QString sentenceFor(client::FarClockDoubt doubt, const client::Burst& burst) {
  using client::FarClockDoubt;
  switch (doubt) {
    case FarClockDoubt::NoAnswer:
      return commonProblem(burst);
    case FarClockDoubt::ServersDisagree:
      return QCoreApplication::translate("SyncText",
                                         "The servers disagree, or told another time when they were asked again. "
                                         "Remove those that are wrong, or add servers.");
    case FarClockDoubt::CertificatesTooOld:
      return QCoreApplication::translate("SyncText",
                                         "The servers' certificates expired before this program was built, so they are "
                                         "too old at any time. Add other servers.");
    case FarClockDoubt::NotValidThen:
      return QCoreApplication::translate(
          "SyncText",
          "At the time that the servers report, their certificates are not valid either: they have expired, or another "
          "server answers with them. Add other servers.");
    case FarClockDoubt::BeforeProgramMade:
      return QCoreApplication::translate(
          "SyncText", "The servers report a time from before this program was built. Add other servers.");
    case FarClockDoubt::BeforeLastGood:
      return QCoreApplication::translate(
          "SyncText",
          "The servers report a time from before the last time that was verified on this computer. Add other servers.");
    case FarClockDoubt::TooFewWitnesses:
      break;
  }
  return QCoreApplication::translate("SyncText",
                                     "With the dates ignored, one server is not enough. Add another one with a name "
                                     "and a key of its own, or pin the key of this one.");
}

QString sentenceFor(RefusalReason reason, const client::Burst& burst) {
  switch (reason) {
    case RefusalReason::NoAnswer:
      return commonProblem(burst);
    case RefusalReason::ServersDisagree:
      return QCoreApplication::translate("SyncText",
                                         "No more than half of them agree, so it is not known which are right. Remove "
                                         "those that are wrong, or add servers.");
    case RefusalReason::TooFewServers:
      return QCoreApplication::translate("SyncText",
                                         "Fewer servers agree than are needed. Look at those that did not answer, or "
                                         "add servers.");
    case RefusalReason::LeapSecond:
      return QCoreApplication::translate(
          "SyncText", "Around it clocks differ by a second although they are right. Try again in a few minutes.");
    case RefusalReason::OffsetTooLarge:
    case RefusalReason::TooLargeToSlew:
      break;
  }
  return QCoreApplication::translate("SyncText",
                                     "The clock of this system can only be corrected gradually, which would take weeks "
                                     "for %1. Set date and time by hand first.")
      .arg(size(burst.selection.answer->offset));
}

QString otherServiceSentence(const QStringList& others) {
  if (others.isEmpty()) {
    return QCoreApplication::translate(
        "SyncText",
        "The kernel reports that its clock is synchronised, but not which program does it. Two programs that set the "
        "same clock work against each other: leave it to that program, or stop it first.");
  }
  return QCoreApplication::translate("SyncText",
                                     "Two programs that set the same clock work against each other. Leave it to %1, or "
                                     "stop %1 first.")
      .arg(names(others));
}

QString slewRunningSentence(const Synchroniser& sync) {
  const QString left = QCoreApplication::translate("SyncText", "%1 of it are still to come, in about %2.")
                           .arg(size(sync.slewRemaining()), slewTimeInWords(sync.slewRemaining()));
  return left + u' ' +
         (sync.canUndo() ? QCoreApplication::translate("SyncText", "Wait for its end, or undo it.")
                         : QCoreApplication::translate("SyncText", "Wait for its end."));
}

QString sentenceFor(clock::HelperError error, const Synchroniser& sync) {
  using clock::HelperError;
  switch (error) {
    case HelperError::Missing:
      if (sync.refusal().isWithoutBus) {
        return QCoreApplication::translate(
            "SyncText",
            "This computer's system bus cannot be reached, so tsq-helper, which sets the clock for authorised users, "
            "cannot be called. Start D-Bus, or run tsq-adjtime as root.");
      }
      return QCoreApplication::translate("SyncText",
                                         "tsq-helper, which sets the clock for authorised users, is not installed, and "
                                         "the system offers no other way. Install it, or run tsq-adjtime as root.");
    case HelperError::NotAuthorised:
      return QCoreApplication::translate("SyncText",
                                         "The password prompt was closed, or the password was not accepted.");
    case HelperError::NobodyToAsk:
      return QCoreApplication::translate(
          "SyncText",
          "An administrator's password is needed, but no program is running that could ask for it. Start the "
          "authentication agent of your desktop, or run tsq-adjtime in a terminal.");
    case HelperError::NoPolkit:
      return QCoreApplication::translate(
          "SyncText", "polkit, which decides who may set the clock, does not answer. Start it, then try again.");
    case HelperError::OtherService:
      return otherServiceSentence(sync.refusal().others);
    case HelperError::OutOfRange:
      return QCoreApplication::translate("SyncText",
                                         "The helper does not move a clock by so much. Set date and time by "
                                         "hand first.");
    case HelperError::TooOld:
      return QCoreApplication::translate("SyncText", "It was measured more than two minutes ago. Measure again.");
    case HelperError::FromTheFuture:
    case HelperError::ClockMoved:
      return QCoreApplication::translate("SyncText",
                                         "Another program has set it since it was measured. Measure again.");
    case HelperError::AlreadyApplied:
      return QCoreApplication::translate("SyncText", "It has been corrected since it was measured. Measure again.");
    case HelperError::SlewRunning:
      return slewRunningSentence(sync);
    case HelperError::Busy:
      return QCoreApplication::translate(
          "SyncText", "Earlier requests still wait for a password. Answer or dismiss these, then try again.");
    case HelperError::TooOften:
      return QCoreApplication::translate("SyncText",
                                         "The helper was called too often. Wait a few seconds, then try again.");
    case HelperError::BeforeLastGood:
      return sentenceFor(client::FarClockDoubt::BeforeLastGood, *sync.burst());
    case HelperError::NothingToUndo:
      return QCoreApplication::translate(
          "SyncText",
          "A correction can be undone once, within ten minutes, if no other program has set the clock since.");
    case HelperError::NoReply:
      return QCoreApplication::translate(
          "SyncText", "The helper ended before it answered. The main window shows the present offset of the clock.");
    case HelperError::Failed:
      return QCoreApplication::translate("SyncText", "The system did not take the change: %1")
          .arg(sync.refusal().detail);
  }
  return {};
}

QString titleFor(clock::HelperError error, const SyncRefusal& refusal) {
  using clock::HelperError;
  switch (error) {
    case HelperError::Missing:
      return QCoreApplication::translate("SyncText", "The clock cannot be set from here");
    case HelperError::OtherService:
      return refusal.others.isEmpty()
                 ? QCoreApplication::translate("SyncText", "This clock is set by another program")
                 : QCoreApplication::translate("SyncText", "This clock is set by %1").arg(names(refusal.others));
    case HelperError::SlewRunning:
      return QCoreApplication::translate("SyncText", "An earlier correction is still running");
    case HelperError::NothingToUndo:
      return QCoreApplication::translate("SyncText", "This cannot be undone any more");
    case HelperError::NoReply:
      return QCoreApplication::translate("SyncText", "It is not known whether the clock was changed");
    default:
      return QCoreApplication::translate("SyncText", "The clock was not changed");
  }
}

QString titleFor(RefusalReason reason) {
  switch (reason) {
    case RefusalReason::NoAnswer:
      return QCoreApplication::translate("SyncText", "No server gave a usable answer");
    case RefusalReason::ServersDisagree:
      return QCoreApplication::translate("SyncText", "The servers disagree");
    case RefusalReason::TooFewServers:
      return QCoreApplication::translate("SyncText", "Too few servers agree");
    case RefusalReason::LeapSecond:
      return QCoreApplication::translate("SyncText", "A leap second is near");
    case RefusalReason::OffsetTooLarge:
    case RefusalReason::TooLargeToSlew:
      break;
  }
  return QCoreApplication::translate("SyncText", "The offset is too large");
}

}  // namespace

QString proposalTitle(Duration by) {
  return by > Duration::zero() ? QCoreApplication::translate("SyncText", "Move the clock forward by %1?").arg(size(by))
                               : QCoreApplication::translate("SyncText", "Move the clock back by %1?").arg(size(by));
}

QString measuredSentence(const client::Burst& burst, Duration age) {
  int answers = 0;
  for (const client::Measurement& server : burst.servers) {
    answers += static_cast<int>(server.samples.size());
  }
  return QCoreApplication::translate("SyncText", "Measured %1 from %Ln answer(s).", "just now or 12 s ago", answers)
      .arg(formatAgo(age));
}

QString agreementCount(const client::Burst& burst) {
  ServerTally tally;
  for (const client::Measurement& server : burst.servers) {
    tally.add(server.view);
  }
  return agreementText(tally, burst.selection.answer && burst.selection.answer->unverified);
}

QString leftOutOf(const client::Burst& burst, const std::vector<Synchroniser::Asked>& asked) {
  std::vector<std::pair<QString, client::ServerView>> leftOut;
  for (std::size_t i = 0; i < burst.servers.size(); ++i) {
    if (!burst.servers[i].view.verdict.agrees) {
      leftOut.emplace_back(asked[i].name, burst.servers[i].view);
    }
  }
  return leftOutSentence(leftOut);
}

QString methodSentence(const Adjustment& adjustment) {
  if (adjustment.method == AdjustMethod::Slew) {
    return QCoreApplication::translate("SyncText", "Gradually, in about %1. No program sees time jump.")
        .arg(slewTimeInWords(adjustment.by));
  }
  return adjustment.by > Duration::zero()
             ? QCoreApplication::translate("SyncText", "At once. Programs see time jump forward.")
             : QCoreApplication::translate("SyncText",
                                           "At once. Programs see time jump back, which some do not expect.");
}

QString nowAndThen(WallTime now, Duration by) {
  constexpr Duration kShown = 1ms;
  if (magnitude(by) < kShown) {
    return {};
  }
  const QDateTime before = toDateTime(now);
  const QDateTime after = toDateTime(now + by);
  const bool isSameDay = before.date() == after.date();
  const auto format = [isSameDay](const QDateTime& time) {
    const QString clock = formatTimeOfDay(time.time(), std::chrono::milliseconds(time.time().msec()), 3);
    return leftToRight(isSameDay ? clock : QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' + clock);
  };
  return leftToRight(format(before) + u" → "_s + format(after));
}

QStringList warningsOf(const SyncProposal& proposal) {
  QStringList warnings;
  if (proposal.isLarge) {
    warnings.append(QCoreApplication::translate(
        "SyncText", "This is more than 15 minutes. Compare with another clock before you go on."));
  }
  if (proposal.isFarOff) {
    warnings.append(QCoreApplication::translate("SyncText",
                                                "By the present clock the servers' certificates are not valid. Their "
                                                "dates were ignored to measure the time, and are valid at that time."));
  }
  if (proposal.isAgainstOthers) {
    warnings.append(
        proposal.others.isEmpty()
            ? QCoreApplication::translate("SyncText",
                                          "This clock is set by another program, which will work against the change.")
            : QCoreApplication::translate("SyncText", "This clock is set by %1, which will work against the change.")
                  .arg(names(proposal.others)));
  }
  if (proposal.isUnauthenticated) {
    warnings.append(QCoreApplication::translate(
        "SyncText", "These servers are not authenticated: anyone could have answered in their place."));
  }
  return warnings;
}

QString outlook(const SyncProposal& proposal) {
  const QString password = QCoreApplication::translate("SyncText", "You may be asked for an administrator's password.");
  return password + u' ' +
         (proposal.canUndo
              ? QCoreApplication::translate(
                    "SyncText", "Afterwards the clock is measured again; for ten minutes you can undo the change.")
              : QCoreApplication::translate(
                    "SyncText",
                    "Afterwards the clock is measured again. The change cannot be undone: tsq-helper is not installed, "
                    "so the system's own date service makes it."));
}

QString refusalTitle(const SyncRefusal& refusal) {
  if (const auto* error = std::get_if<clock::HelperError>(&refusal.reason)) {
    return titleFor(*error, refusal);
  }
  if (refusal.isFarOff) {
    return QCoreApplication::translate("SyncText", "No certificate is valid by this clock");
  }
  if (const auto* reason = std::get_if<RefusalReason>(&refusal.reason)) {
    return titleFor(*reason);
  }
  if (std::holds_alternative<InvalidReason>(refusal.reason)) {
    return QCoreApplication::translate("SyncText", "The clock was not changed");
  }
  if (std::holds_alternative<client::FarClockDoubt>(refusal.reason)) {
    return QCoreApplication::translate("SyncText", "The time could not be measured");
  }
  return QCoreApplication::translate("SyncText", "Nothing to do");
}

QString refusalSentence(const Synchroniser& sync) {
  const auto& reason = sync.refusal().reason;
  if (const auto* error = std::get_if<clock::HelperError>(&reason)) {
    return sentenceFor(*error, sync);
  }
  if (sync.refusal().isFarOff) {
    return farOffSentence(*sync.burst());
  }
  if (const auto* refused = std::get_if<RefusalReason>(&reason)) {
    return sentenceFor(*refused, *sync.burst());
  }
  if (const auto* disturbance = std::get_if<InvalidReason>(&reason)) {
    return invalidSentence(*disturbance);
  }
  if (const auto* doubt = std::get_if<client::FarClockDoubt>(&reason)) {
    return sentenceFor(*doubt, *sync.burst());
  }
  return nothingToDo(*sync.burst());
}

QString appliedSentence(const Adjustment& applied, bool isUndone) {
  if (isUndone) {
    return QCoreApplication::translate("SyncText", "The correction was undone.");
  }
  return applied.by > Duration::zero()
             ? QCoreApplication::translate("SyncText", "The clock was moved forward by %1.").arg(size(applied.by))
             : QCoreApplication::translate("SyncText", "The clock was moved back by %1.").arg(size(applied.by));
}

QString slewSentence(Duration remaining, Duration by) {
  return QCoreApplication::translate("SyncText", "%1 of %2 are still to come, in about %3.")
      .arg(size(remaining), size(by), slewTimeInWords(remaining));
}

QString syncNote(const Synchroniser& sync) {
  using Phase = Synchroniser::Phase;
  switch (sync.phase()) {
    case Phase::Measuring:
      return QCoreApplication::translate("SyncText", "measuring to set the clock");
    case Phase::Verifying:
      return QCoreApplication::translate("SyncText", "measuring whether the clock is right now");
    case Phase::Asking:
      return QCoreApplication::translate("SyncText", "waiting for permission to set the clock");
    case Phase::Undoing:
      return QCoreApplication::translate("SyncText", "undoing the last correction");
    case Phase::Slewing:
      return QCoreApplication::translate("SyncText", "correcting the clock, %1 to go").arg(size(sync.slewRemaining()));
    default:
      return {};
  }
}

}  // namespace tsq::app
