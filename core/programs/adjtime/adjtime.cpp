// SPDX-License-Identifier: MIT
#include "programs/adjtime/adjtime.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <sstream>
#include <utility>

#include "base/build_date.h"
#include "base/instant.h"
#include "clock/kernel_note.h"
#include "clock/last_good.h"
#include "programs/adjtime/far_clock_refusal.h"
#include "programs/adjtime/refusal.h"
#include "programs/adjtime/via_helper.h"
#include "programs/common/output.h"
#include "programs/common/peer_options.h"
#include "programs/common/text.h"
#include "programs/common/unused_text.h"

namespace tsq::programs {
namespace {

using procedure::SyncPhase;

// Where the kernel can only slew, larger offsets take more than half an hour.
constexpr Duration kLargeForSlewing = std::chrono::seconds(1);

procedure::SyncRules rulesOf(const AdjtimeOptions& options) {
  return {.limits = options.limits, .minServers = options.minServers, .force = options.force};
}

const client::FarClockDoubt* doubtOf(const procedure::SyncAction& action) {
  const auto* refused = std::get_if<procedure::Refuse>(&action);
  return refused == nullptr ? nullptr : std::get_if<client::FarClockDoubt>(&refused->cause);
}

}  // namespace

Adjtime::Adjtime(const AdjtimeOptions& options)
    : options_(options),
      tickets_(openTickets(options.servers)),
      setter_(clock::makeClockSetter()),
      procedure_(rulesOf(options)) {
  report_.dryRun = options.dryRun;
}

int Adjtime::run() {
  Action action = procedure_.start(clock_.read());
  while (!std::holds_alternative<procedure::Wait>(action)) {
    action = std::visit([this](const auto& what) { return perform(what); }, action);
  }
  if (options_.json) {
    print("{}\n", toJson(report_));
  }
  return static_cast<int>(report_.outcome);
}

// For actions that do not occur here: nothing is awaited, and nothing is undone.
template <typename Other>
Adjtime::Action Adjtime::perform(const Other& /*what*/) {
  return procedure::Wait{};
}

Adjtime::Action Adjtime::perform(const procedure::Measure& what) {
  auto burst = measureBurst(client::withDates(options_.servers, what.dates), options_.schedule, clock_, tickets_.get());
  if (!burst) {
    return procedure_.notMeasured(burst.error());
  }
  const bool isAgain = procedure_.phase() == SyncPhase::Verifying;
  const Action next = procedure_.measured(*burst, {.canStep = setter_->canStep()});
  if (isAgain) {
    report_.after = *std::move(burst);
  } else if (!std::holds_alternative<procedure::Measure>(next)) {
    report_.burst = *std::move(burst);
    sayWhatWasMeasured();
    if (report_.farClock && doubtOf(next) == nullptr) {
      say("At the time that they tell, " + formatTime(client::timeTold(report_.burst)) +
          ", the servers' certificates are valid.");
    }
  }
  return next;
}

Adjtime::Action Adjtime::perform(procedure::FindOthers /*what*/) {
  report_.planned = procedure_.planned();
  warnIfOnlySlewing();
  const clock::Steering& steering = report_.steering.emplace(clock::findOthers(clock_.read().boot));
  if (steering.isSteered() && options_.force) {
    print(stderr, "Warning: This clock is steered by {}, which will work against the change.\n", steering.names());
  }
  // A slew in progress is simply replaced: the offset was measured while it ran.
  return procedure_.surveyed({.isSteered = steering.isSteered()});
}

Adjtime::Action Adjtime::perform(procedure::Propose /*what*/) {
  if (options_.dryRun) {
    say(describePlan(*report_.planned) + " Nothing was changed (--dry-run).");
    return end(Outcome::Done);
  }
  return procedure_.accept(clock_.read(), Duration::zero());
}

Adjtime::Action Adjtime::perform(const procedure::Apply& what) {
  const auto applied =
      options_.via == Via::Helper ? adjustViaHelper(what.measured, what.method, what.force) : applyDirectly(what);
  if (!applied) {
    setterRefusal_ = applied.error();
    return procedure_.setterRefused();
  }
  report_.applied = *applied;
  say(describeApplied(*applied));
  return procedure_.moved(*applied, clock_.read(), Duration::zero());
}

tl::expected<Adjustment, Refusal> Adjtime::applyDirectly(const procedure::Apply& what) const {
  const Duration by = what.measured.offset;
  const auto applied =
      what.method == AdjustMethod::Slew ? setter_->slew(by) : setter_->step(by).map([by] { return by; });
  return applied.map([&](Duration size) { return Adjustment{.method = what.method, .by = size}; })
      .map_error(explainSetterFailure);
}

Adjtime::Action Adjtime::perform(const procedure::Refuse& what) {
  if (std::holds_alternative<NothingToDo>(what.cause)) {
    say("Nothing to do: the offset is smaller than what it may be wrong by.");
    noteLastGood(report_.burst);
    declareSynchronised(report_.burst);
    return end(Outcome::NothingToDo);
  }
  return what.looksFarOff && options_.allowInvalidDates ? ignoreDates() : refuse(explainCause(what));
}

Adjtime::Action Adjtime::ignoreDates() {
  say("By this clock, which says " + formatTime(report_.burst.at.wall) +
      ", no server can be believed. Once, the dates of certificates are ignored (--allow-invalid-dates).");
  report_.farClock = readTimeFloor();
  return procedure_.ignoreDates(*report_.farClock);
}

// Without an answer each server is printed, because its error has to be fixed. With an answer, the servers that are
// missing in it have been printed already.
Adjtime::Action Adjtime::refuse(Refusal refusal) {
  if (!options_.json) {
    if (!options_.verbose && !report_.burst.selection.answer) {
      print(stderr, "{}", describeServers(report_.burst));
    }
    print(stderr, "{}: {}\n", refusal.outcome == Outcome::Failed ? "Error" : "Refused", refusal.sentence);
  }
  const Outcome outcome = refusal.outcome;
  report_.refusal = std::move(refusal);
  return end(outcome);
}

Adjtime::Action Adjtime::perform(procedure::Finish /*what*/) {
  if (const auto remaining = setter_->remaining()) {
    report_.slewRemaining = *remaining;
  }
  say(describeAfter(report_));
  if (report_.after) {
    noteLastGood(*report_.after);
    declareSynchronised(*report_.after);
  }
  if (!procedure_.isConfirmed()) {
    return refuse({.outcome = Outcome::Failed,
                   .sentence = "The clock was set, but by the new time the servers could not be verified again; "
                               "check the date, and run this once more."});
  }
  return end(Outcome::Done);
}

Adjtime::Action Adjtime::end(Outcome outcome) {
  report_.outcome = outcome;
  return procedure::Wait{};
}

Refusal Adjtime::explainCause(const procedure::Refuse& refused) const {
  struct Explain {
    const Adjtime& self;
    bool looksFarOff;

    Refusal operator()(NothingToDo) const { return {}; }
    Refusal operator()(RefusalReason reason) const {
      return looksFarOff ? refuseFarClock(self.report_.burst)
                         : explain(reason, self.report_.burst.selection, self.procedure_.limits());
    }
    Refusal operator()(InvalidReason disturbance) const { return explain(disturbance); }
    Refusal operator()(client::FarClockDoubt doubt) const {
      const auto lastGood = clock::findLastGood();
      return explain(doubt, self.report_.burst, *self.report_.farClock, lastGood ? lastGood->path : std::string());
    }
    Refusal operator()(clock::StaleReason reason) const { return explain(reason); }
    Refusal operator()(procedure::OtherService cause) const { return explain(cause, self.report_.steering->names()); }
    Refusal operator()(procedure::SetterRefused) const { return self.setterRefusal_; }
    Refusal operator()(const Error& error) const { return explainTrustFailure(error); }
  };
  return std::visit(Explain{.self = *this, .looksFarOff = refused.looksFarOff}, refused.cause);
}

void Adjtime::say(const std::string& line) const {
  if (!options_.json) {
    print("{}{}\n", lineStart(), line);
  }
}

// A timestamp as in log files; none on a terminal, or for systemd's journal, which adds its own.
std::string Adjtime::lineStart() const {
  const bool isLog = ::isatty(STDOUT_FILENO) == 0 && std::getenv("JOURNAL_STREAM") == nullptr;
  return isLog ? formatInstant(clock_.wall()) + " " : std::string();
}

void Adjtime::sayLines(const std::string& text) const {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    say(line);
  }
}

void Adjtime::sayWhatWasMeasured() const {
  const bool hasAnswer = report_.burst.selection.answer.has_value();
  if (options_.verbose) {
    sayLines(describeServers(report_.burst));
  } else if (hasAnswer) {
    sayLines(describeMissing(report_.burst.servers));
  }
  if (hasAnswer) {
    say(describe(report_.burst.selection.answer));
  }
}

void Adjtime::warnIfOnlySlewing() const {
  const Duration size = magnitude(report_.planned->by);
  if (setter_->canStep() || size <= options_.limits.slewThreshold) {
    return;
  }
  print(stderr, "Warning: --slew-threshold is ignored, for this system can only slew, by about 500 ppm.\n");
  if (size > kLargeForSlewing) {
    print(stderr, "Warning: for more than a second the system's own tools, such as date, are the better choice.\n");
  }
}

client::TimeFloor Adjtime::readTimeFloor() const {
  const auto lastGood = clock::findLastGood();
  if (!lastGood && options_.verbose) {
    say("When this clock was right before is not known: " + lastGood.error().detail + ".");
  }
  return {.programMade = buildDate(), .lastGood = lastGood ? std::optional(lastGood->time) : std::nullopt};
}

void Adjtime::noteLastGood(const Burst& burst) const {
  const bool isGood = client::isVerified(burst) && !options_.dryRun;
  const auto noted = isGood ? clock::noteLastGood(clock::lastGoodPath(), client::timeTold(burst)) : Result<void>();
  if (!noted && options_.verbose) {
    say("That this clock was right now is not kept: " + noted.error().detail + ".");
  }
}

// A clock that was compared with authenticated servers, and that no other service steers, is synchronised; a TSQ server
// on this computer reports that.
void Adjtime::declareSynchronised(const Burst& burst) const {
  const auto& answer = burst.selection.answer;
  if (options_.dryRun || options_.via != Via::Direct || !answer || !client::isVerified(burst) ||
      (report_.steering ? *report_.steering : clock::findOthers(clock_.read().boot)).isSteered()) {
    return;
  }
  const Duration off = magnitude(answer->offset) + magnitude(report_.slewRemaining.value_or(Duration()));
  const clock::ClockErrors errors{.most = off + answer->bound, .estimated = off + answer->deviation};
  const auto told = setter_->declareSynchronised(errors).and_then(
      [&] { return clock::noteKernelTold(clock::kernelNotePath(), errors, clock_.read().boot); });
  if (!told && options_.verbose) {
    say("That this clock is right is not told to the kernel: " + told.error().detail + ".");
  }
}

}  // namespace tsq::programs
