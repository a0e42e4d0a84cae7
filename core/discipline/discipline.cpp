// SPDX-License-Identifier: MIT
#include "discipline/discipline.h"

#include <algorithm>
#include <cmath>

#include "estimate/corridor.h"

namespace tsq::discipline {
namespace {

using namespace std::chrono_literals;
using clock::LeapSecond;

// A small offset is slewed within this time: faster would turn the errors of the estimate into errors of the rate.
constexpr Duration kSlewTime = 4s;
// The kernel lets maxerror grow by 500 us per second; it is told the smaller real growth this often. Suspend and steps
// by others are noticed as often.
constexpr Duration kStateInterval = 5s;
// From the first answer, servers that have not answered are waited for until then.
constexpr Duration kSettleTime = 500ms;
// A change of a path's asymmetry makes the frequency wrong by more than its skew. RFC 5905's PHI.
constexpr double kUnseenDrift = 15e-6;
// Twice the standard deviation covers 95 %, as in OffsetTrack.
constexpr int kCoveringDeviations = 2;

// Leap seconds are at the end of June or December: another day's announcement is a mistake.
bool isLeapDay(std::chrono::sys_days day) {
  const std::chrono::year_month_day date(day);
  return (date.month() == std::chrono::June && date.day() == std::chrono::day(30)) ||
         (date.month() == std::chrono::December && date.day() == std::chrono::day(31));
}

}  // namespace

std::string_view refusalName(Refusal refusal) {
  switch (refusal) {
    case Refusal::None:
      return "none";
    case Refusal::NoAnswer:
      return "no-answer";
    case Refusal::ServersDisagree:
      return "servers-disagree";
    case Refusal::TooFewServers:
      return "too-few-servers";
    case Refusal::Settling:
      return "settling";
    case Refusal::BeyondPanicLimit:
      return "beyond-panic-limit";
    case Refusal::LeapSecond:
      return "leap-second";
  }
  return "unknown";
}

Discipline::Discipline(const DisciplineLimits& limits, const Drift& drift, MonoTime now)
    : limits_(limits),
      base_(drift.frequency),
      skew_(drift.skew),
      frequencyAt_(now),
      updatedAt_(now),
      slewedAt_(now),
      stateDue_(now) {}

std::vector<Action> Discipline::begin() {
  return {setFrequency(), setState(frequencyAt_)};
}

std::vector<Action> Discipline::update(const ClockEstimate& estimate) {
  advance(estimate.at);
  settle(estimate.at);
  refusal_ = findRefusal(estimate);
  isBeyondPanic_ = refusal_ == Refusal::BeyondPanicLimit;
  if (isBeyondPanic_) {
    takeOffset(estimate);  // for stepNow()
    stopSlew();
    return {setFrequency(), setState(estimate.at)};
  }
  if (refusal_ != Refusal::None) {
    return {setState(estimate.at)};
  }
  take(estimate);
  std::vector<Action> actions;
  if (mayStep(estimate.offset)) {
    actions.push_back(makeStep(remaining_));
  } else {
    startSlew(estimate.at);
  }
  ++corrections_;
  actions.push_back(setFrequency());
  actions.push_back(setState(estimate.at));
  return actions;
}

std::vector<Action> Discipline::hold(NoEstimate reason, MonoTime now) {
  advance(now);
  settle(now);
  refusal_ = reason == NoEstimate::ServersDisagree ? Refusal::ServersDisagree : Refusal::NoAnswer;
  return {setState(now)};
}

// Servers that have not answered by then are not waited for.
void Discipline::settle(MonoTime now) {
  if (estimateDue() <= now) {
    isSettled_ = true;
    settleBy_.reset();
  }
}

Refusal Discipline::findRefusal(const ClockEstimate& estimate) {
  if (estimate.agreeing < limits_.minServers) {
    return Refusal::TooFewServers;
  }
  if (!isSettled_ && !estimate.settled) {
    settleBy_ = settleBy_.value_or(estimate.at + kSettleTime);
    return Refusal::Settling;
  }
  if (estimate.nearLeap) {
    return Refusal::LeapSecond;
  }
  if (magnitude(estimate.offset) > limits_.panicLimit && !mayStep(estimate.offset)) {
    return Refusal::BeyondPanicLimit;
  }
  return Refusal::None;
}

bool Discipline::mayStep(Duration offset) const {
  const bool isEarly = limits_.stepLimit < 0 || corrections_ < limits_.stepLimit;
  return isEarly && magnitude(offset) > limits_.stepThreshold;
}

void Discipline::take(const ClockEstimate& estimate) {
  settleBy_.reset();
  isSettled_ = true;
  const double right = (1 + base_ + slewRate_) * (1 + estimate.frequency) - 1;
  base_ = std::clamp(right, -limits_.maxFrequency, limits_.maxFrequency);
  isFrequencyMeasured_ = isFrequencyMeasured_ || estimate.skew < drift(estimate.at).skew;
  skew_ = estimate.skew;
  wander_ = estimate.wander;
  frequencyAt_ = estimate.at;
  takeOffset(estimate);
  agreeing_ = estimate.agreeing;
  setLeap(estimate);
}

void Discipline::takeOffset(const ClockEstimate& estimate) {
  remaining_ = estimate.offset;
  deviation_ = estimate.deviation;
  bound_ = estimate.bound;
  updatedAt_ = estimate.at;
  isOffsetKnown_ = true;
}

void Discipline::setLeap(const ClockEstimate& estimate) {
  const auto day = std::chrono::floor<std::chrono::days>(estimate.utc);
  const bool isDue = isLeapDay(day);
  leapDay_ = day;
  leap_ = isDue && estimate.leap == Leap::Insert   ? LeapSecond::Insert
          : isDue && estimate.leap == Leap::Delete ? LeapSecond::Delete
                                                   : LeapSecond::None;
}

// After advance().
Action Discipline::makeStep(Duration by) {
  isBeyondPanic_ = false;
  remaining_ -= by;
  stopSlew();
  ++steps_;
  lastStep_ = by;
  return StepClock{by};
}

// The rate is against the oscillator, the time is the clock's own.
Duration Discipline::remainingAt(MonoTime now) const {
  return remaining_ - fromSeconds(slewRate_ * toSeconds(now - slewedAt_) / (1 + base_ + slewRate_));
}

void Discipline::advance(MonoTime now) {
  remaining_ = remainingAt(now);
  slewedAt_ = now;
}

void Discipline::startSlew(MonoTime now) {
  const double offset = toSeconds(remaining_);
  const double seconds = std::max(toSeconds(kSlewTime), std::abs(offset) / limits_.maxSlewRate);
  slewRate_ = offset / seconds;
  slewEnd_ = now + fromSeconds(seconds * (1 + base_ + slewRate_));
}

void Discipline::stopSlew() {
  slewRate_ = 0;
  slewEnd_ = kNever;
}

MonoTime Discipline::nextDeadline() const {
  return std::min({slewEnd_, stateDue_, estimateDue()});
}

std::vector<Action> Discipline::proceed(const ClockReading& now) {
  advance(now.mono);
  std::vector<Action> actions;
  if (slewEnd_ <= now.mono) {
    stopSlew();
    actions.push_back(setFrequency());
  }
  if (std::chrono::floor<std::chrono::days>(now.wall) > leapDay_) {
    leap_ = LeapSecond::None;
  }
  actions.push_back(setState(now.mono));
  return actions;
}

std::vector<Action> Discipline::stepNow(MonoTime now) {
  advance(now);
  if (!isOffsetKnown_) {
    return {};
  }
  return {makeStep(remaining_), setFrequency(), setState(now)};
}

std::vector<Action> Discipline::stepBy(Duration by, MonoTime now) {
  advance(now);
  return {makeStep(by), setFrequency(), setState(now)};
}

std::vector<Action> Discipline::clockDisturbed(MonoTime now) {
  advance(now);
  stopSlew();
  isOffsetKnown_ = false;
  refusal_ = Refusal::NoAnswer;
  return {setFrequency(), setState(now)};
}

double Discipline::wanderAssumed() const {
  return std::max(wander_, kUsualWander);
}

Drift Discipline::drift(MonoTime now) const {
  const double age = std::max(0.0, toSeconds(now - frequencyAt_));
  return {.frequency = base_, .skew = std::hypot(skew_, wanderAssumed() * std::sqrt(age))};
}

// Since the last estimate, the error has grown by that of the frequency, and its wander.
Discipline::Errors Discipline::errorsAt(MonoTime now) const {
  const double age = std::max(0.0, toSeconds(now - updatedAt_));
  const double drifted = skew_ * age;
  const double wandered = wanderedAfter(age, wanderAssumed());
  return {.deviation = fromSeconds(std::hypot(toSeconds(deviation_), drifted, wandered)),
          .most = bound_ + fromSeconds(std::max(kCoveringDeviations * drifted, kUnseenDrift * age) +
                                       kCoveringDeviations * wandered)};
}

bool Discipline::isSynchronised(MonoTime now) const {
  return isOffsetKnown_ && !isBeyondPanic_ && errorsAt(now).most + magnitude(remainingAt(now)) < limits_.maxError;
}

Action Discipline::setState(MonoTime now) {
  stateDue_ = now + kStateInterval;
  if (!isSynchronised(now)) {
    return SetState{{.synchronised = false,
                     .maxError = clock::kMaxClockError,
                     .estimatedError = clock::kMaxClockError,
                     .leap = leap_}};
  }
  const Errors errors = errorsAt(now);
  const Duration remaining = magnitude(remainingAt(now));
  return SetState{{.synchronised = true,
                   .maxError = errors.most + remaining,
                   .estimatedError = errors.deviation + remaining,
                   .leap = leap_}};
}

Tracking Discipline::tracking(MonoTime now) const {
  const Errors errors = errorsAt(now);
  const Duration remaining = remainingAt(now);
  return {.synchronised = isSynchronised(now),
          .refusal = refusal_,
          .updated = corrections_ > 0 ? std::optional(updatedAt_) : std::nullopt,
          .offset = isOffsetKnown_ ? remaining : Duration::zero(),
          .deviation = isOffsetKnown_ ? errors.deviation : clock::kMaxClockError,
          .maxError = isOffsetKnown_ ? errors.most + magnitude(remaining) : clock::kMaxClockError,
          .frequency = base_,
          .skew = drift(now).skew,
          .slewRate = slewRate_,
          .leap = leap_,
          .agreeing = agreeing_,
          .steps = steps_,
          .lastStep = lastStep_};
}

}  // namespace tsq::discipline
