// SPDX-License-Identifier: MIT
#include "adjustment.h"

namespace tsq::helper {
namespace {

using clock::StaleReason;

QString textFor(StaleReason reason) {
  switch (reason) {
    case StaleReason::TooOld:
      return QStringLiteral("The offset was measured more than two minutes ago; measure again.");
    case StaleReason::FromTheFuture:
      return QStringLiteral("The offset was measured later than now; measure again.");
    case StaleReason::ClockMoved:
      return QStringLiteral("The clock was moved since the offset was measured; measure again.");
    case StaleReason::AlreadyApplied:
      return QStringLiteral("A correction was applied since the offset was measured; measure again.");
    case StaleReason::SlewRunning:
      break;
  }
  return QStringLiteral("An earlier correction is still being applied; undo it, or wait.");
}

}  // namespace

QString actionId(Action action) {
  return action == Action::StepClock ? QStringLiteral("org.tsqtime.step-clock")
                                     : QStringLiteral("org.tsqtime.adjust-clock");
}

Method Request::method() const {
  if (mode == Mode::Auto) {
    return std::chrono::abs(measured.offset) <= clock::kHelperSlewThreshold ? Method::Slew : Method::Step;
  }
  return mode == Mode::Slew ? Method::Slew : Method::Step;
}

Action Request::action() const {
  const bool unusual = force || std::chrono::abs(measured.offset) > clock::kLargeStep;
  return unusual ? Action::StepClock : Action::AdjustClock;
}

QString Request::offsetInWords() const {
  using namespace std::chrono_literals;
  const double seconds = std::chrono::duration<double>(measured.offset).count();
  const Duration size = std::chrono::abs(measured.offset);
  if (size < 2h) {
    return QString::asprintf("%+.3f s", seconds);
  }
  return size < 48h ? QString::asprintf("%+.1f h", seconds / 3600) : QString::asprintf("%+.1f d", seconds / 86'400);
}

Refusal refusal(clock::HelperError error, const QString& text) {
  return {.name = QLatin1String(clock::helperErrorName(error)), .text = text};
}

Refusal explain(clock::StaleReason reason) {
  return refusal(clock::helperErrorFrom(reason), textFor(reason));
}

}  // namespace tsq::helper
