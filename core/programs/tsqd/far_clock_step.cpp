// SPDX-License-Identifier: MIT
#include "programs/tsqd/far_clock_step.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/build_date.h"
#include "clock/last_good.h"
#include "estimate/sync_policy.h"
#include "programs/common/far_clock_text.h"
#include "programs/common/output.h"
#include "programs/common/text.h"

namespace tsq::programs {
namespace {

// Between two attempts: each asks every server twice.
constexpr Duration kPause = std::chrono::minutes(1);
// A server whose certificate really has expired says nothing of this clock: the others may still answer.
constexpr Duration kForOthers = std::chrono::seconds(3);

}  // namespace

void FarClockStep::note(const std::optional<Error>& failure, const std::optional<InvalidReason>& invalid) {
  const bool isForDates =
      failure && (failure->code == ErrorCode::CertificateExpired || failure->code == ErrorCode::CertificateNotYetValid);
  if (!isDue_ && !attempt_ && (isForDates || invalid == InvalidReason::OffsetBeyondLimit)) {
    isDue_ = true;
    notBefore_ = std::max(notBefore_, clock_.monotonic() + kForOthers);
  }
}

MonoTime FarClockStep::nextDeadline() const {
  if (attempt_) {
    return attempt_->burst->nextDeadline();
  }
  return isDue_ ? notBefore_ : kNever;
}

void FarClockStep::onDeadline() {
  if (!attempt_) {
    begin();
    return;
  }
  attempt_->burst->onDeadline();
  if (attempt_->burst->isFinished()) {
    conclude();
  }
}

// By servers whose certificates are valid now: then this clock is not that far off.
bool FarClockStep::isAnswered() {
  const client::EnsembleView view = sources_.ensemble().viewNow();
  return steerer_.tracking().updated || (view.answer && !view.answer->farOff);
}

void FarClockStep::begin() {
  isDue_ = false;
  if (isAnswered()) {
    return;
  }
  notBefore_ = clock_.monotonic() + kPause;
  print("By this clock, which says {}, no server can be believed. The dates of certificates are ignored once.\n",
        formatTime(clock_.wall()));
  const auto lastGood = clock::findLastGood();
  const client::TimeFloor floor{.programMade = buildDate(),
                                .lastGood = lastGood ? std::optional(lastGood->time) : std::nullopt};
  attempt_.emplace(floor, lastGood ? lastGood->path : std::string(), procedure::FarClockProcedure(floor));
  measure();
}

void FarClockStep::measure() {
  attempt_->burst.emplace(network_, clock_, nullptr,
                          client::withDates(sources_.onlineConfigs(), attempt_->course.dates()));
  const auto begun = attempt_->burst->begin(settings_.schedule);
  if (!begun) {
    print(stderr, "Error: {}\n", describeTrustFailure(begun.error()));
  }
  if (!begun || attempt_->burst->isFinished()) {  // all were taken offline meanwhile
    cancel();
  }
}

void FarClockStep::conclude() {
  const client::Burst burst = attempt_->burst->take();
  if (isAnswered()) {
    cancel();
  } else if (const auto reason = whyNot(burst)) {
    print(stderr, "Warning: the clock is not set. {}\n", *reason);
    cancel();
  } else if (attempt_->course.isChecked()) {
    cancel();
    step(burst.selection.answer->offset);
  } else {
    measure();
  }
}

std::optional<std::string> FarClockStep::whyNot(const client::Burst& burst) {
  if (const auto doubt = attempt_->course.measured(burst)) {
    return describe(*doubt, burst, attempt_->floor, attempt_->lastGoodPath);
  }
  const std::size_t agreeing = burst.selection.answer->agreeing;
  const std::size_t required = settings_.minServers.value_or(usualMinServers(burst.selection));
  if (agreeing >= required) {
    return std::nullopt;
  }
  return fmt::format(
      "Only {} of {} servers agree{} on the time, and {} have to (min-servers); see to the others, or "
      "leave them out.",
      agreeing, countDistinct(burst.selection), agreeing == 1 ? "s" : "", required);
}

void FarClockStep::step(Duration by) {
  if (const auto stepped = steerer_.stepBy(by); !stepped) {
    print(stderr, "Error: the kernel refuses a change of its clock: {}\n", stepped.error().detail);
    return;
  }
  print("It is {} now, when the servers' certificates are valid.\n", formatTime(clock_.wall()));
  sources_.checkNow();
}

}  // namespace tsq::programs
