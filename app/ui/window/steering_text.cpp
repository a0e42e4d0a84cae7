// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/steering_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "text/format_quantity.h"
#include "text/status_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(SteeringText)
};

QString nameOf(KeeperService service) {
  return service == KeeperService::Tsqd ? u"tsqd"_s : Texts::tr("the five-minute timer");
}

QStringList namesOf(const SteeringReport& report) {
  QStringList names;
  for (const clock::TimeService& service : report.steering.services) {
    names.append(leftToRight(QString::fromStdString(service.name)));
  }
  return names;
}

QString whoSets(const SteeringReport& report) {
  const QStringList names = namesOf(report);
  if (names.size() > 1) {
    return Texts::tr("Set by %1, against each other").arg(QLocale().createSeparatedList(names));
  }
  if (names.size() == 1) {
    return Texts::tr("Set by %1").arg(names.constFirst());
  }
  if (report.timer == KeeperState::Running) {
    return Texts::tr("Set by TSQ every five minutes");
  }
  if (report.steering.isSteered()) {
    return Texts::tr("Set by an unknown program");
  }
  return report.steering.unknownBecause ? Texts::tr("It is not known what sets this clock")
                                        : Texts::tr("Nothing sets this clock");
}

QString claimText(const SteeringClaim& claim) {
  if (magnitude(claim.offset) <= claim.bound / 2) {
    return Texts::tr("claims to be within %1").arg(formatMagnitude(magnitude(claim.offset) + claim.bound));
  }
  return Texts::tr("claims %1, %2", "0.42 ms behind, ± 0.31 ms")
      .arg(offsetInWords(claim.offset), formatUncertainty(claim.bound));
}

QString kernelText(const KernelFigures& kernel) {
  constexpr double kMillion = 1e6;
  const double partsPerMillion = kernel.frequency * kMillion;
  const QString frequency = (partsPerMillion > 0 ? u"+"_s : QString()) + QLocale().toString(partsPerMillion, 'f', 3);
  return kernel.synchronised ? Texts::tr("kernel %1 ppm, within %2").arg(frequency, formatMagnitude(kernel.maxError))
                             : Texts::tr("kernel %1 ppm, not synchronised").arg(frequency);
}

QStringList namesToStop(KeeperService service, const SteeringReport& report) {
  QStringList names;
  for (const clock::TimeService& other : report.steering.services) {
    if (QString::fromStdString(other.unit) != unitOf(service)) {
      names.append(leftToRight(QString::fromStdString(other.name)));
    }
  }
  if (service == KeeperService::Tsqd && report.timer == KeeperState::Running) {
    names.append(nameOf(KeeperService::Timer));
  }
  return names;
}

}  // namespace

QString steeringLine(const SteeringReport& report, const ClockStatus& status) {
  QStringList parts{whoSets(report)};
  if (report.claim) {
    parts.append(claimText(*report.claim));
  } else if (report.steering.services.size() == 1) {
    parts.append(Texts::tr("claims nothing yet"));
  }
  const SteeringVerdict verdict = judge(report.claim, status);
  if (verdict == SteeringVerdict::Agrees) {
    parts.append(Texts::tr("your servers agree"));
  } else if (verdict == SteeringVerdict::Contradicts) {
    parts.append(Texts::tr("your servers contradict it"));
  }
  if (report.kernel) {
    parts.append(kernelText(*report.kernel));
  }
  return parts.join(u" · "_s);
}

QString steeringDetails(const SteeringReport& report) {
  QStringList lines{
      Texts::tr("The service that sets this clock, what it says about the clock, whether your "
                "authenticated servers agree, and the kernel's correction of the frequency and its error "
                "bound.")};
  if (report.claim && !report.claim->source.isEmpty()) {
    lines.append(Texts::tr("It follows %1.").arg(leftToRight(report.claim->source)));
  }
  return lines.join(u'\n');
}

QStringList unitsToStop(KeeperService service, const SteeringReport& report) {
  QStringList units;
  for (const clock::TimeService& other : report.steering.services) {
    if (QString::fromStdString(other.unit) != unitOf(service)) {
      units.append(QString::fromStdString(other.unit));
    }
  }
  if (service == KeeperService::Tsqd && report.timer == KeeperState::Running) {
    units.append(unitOf(KeeperService::Timer));
  }
  return units;
}

QString switchQuestion(KeeperService service, const SteeringReport& report) {
  const QStringList stopped = namesToStop(service, report);
  const QString what = service == KeeperService::Tsqd ? Texts::tr("Let tsqd keep this clock right?")
                                                      : Texts::tr("Let TSQ set this clock every five minutes?");
  return stopped.isEmpty() ? what
                           : what + u' ' + Texts::tr("%1 will be stopped.").arg(QLocale().createSeparatedList(stopped));
}

QString switchConsequences(KeeperService service, const SteeringReport& report) {
  QStringList sentences{Texts::tr("It also starts with the computer, and asks the servers in %1.")
                            .arg(leftToRight(settingsFileOf(service)))};
  if (!unitsToStop(service, report).isEmpty()) {
    sentences.append(
        Texts::tr("What is stopped no longer starts with the computer, because only one service may set the "
                  "clock."));
  }
  return sentences.join(u' ');
}

QString switchSentence(const SwitchResult& result) {
  const QString name = nameOf(result.service);
  switch (result.outcome) {
    case SwitchOutcome::On:
      return result.service == KeeperService::Tsqd ? Texts::tr("tsqd keeps this clock right from now on.")
                                                   : Texts::tr("TSQ sets this clock every five minutes from now on.");
    case SwitchOutcome::OnUntilRestart:
      return Texts::tr("It runs, but only until the computer restarts: %1").arg(result.detail);
    case SwitchOutcome::NotAuthorised:
      return Texts::tr("You are not authorised; nothing was changed.");
    case SwitchOutcome::NoSystemd:
      return Texts::tr("systemd cannot be reached; nothing was changed.");
    case SwitchOutcome::Failed:
      break;
  }
  return Texts::tr("%1 did not start. \"journalctl -u %2\" shows why. %3")
      .arg(name, unitOf(result.service), result.detail)
      .trimmed();
}

}  // namespace tsq::app
