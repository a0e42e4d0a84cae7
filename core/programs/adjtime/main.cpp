// SPDX-License-Identifier: MIT
// tsq-adjtime: ask servers for the time and set this computer's clock by it, once.
#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <sstream>

#include "base/build_date.h"
#include "base/instant.h"
#include "client/far_clock.h"
#include "clock/clock_setter.h"
#include "clock/freshness.h"
#include "clock/system_clock.h"
#include "programs/adjtime/far_clock_refusal.h"
#include "programs/adjtime/options.h"
#include "programs/adjtime/plan.h"
#include "programs/adjtime/report.h"
#include "programs/adjtime/via_helper.h"
#include "programs/common/output.h"
#include "programs/common/peer_options.h"
#include "programs/common/text.h"
#include "programs/common/unused_text.h"
#include "state/kernel_note.h"
#include "state/last_good.h"

namespace tsq::programs {
namespace {

// Where the kernel can only slew, larger offsets keep it busy for more than half an hour.
constexpr Duration kLargeForSlewing = std::chrono::seconds(1);

using Applied = tl::expected<Adjustment, Refusal>;

class Adjtime {
 public:
  explicit Adjtime(const AdjtimeOptions& options) : options_(options) { report_.dryRun = options.dryRun; }

  int run() {
    report_.outcome = adjust();
    if (options_.json) {
      print("{}\n", toJson(report_));
    }
    return static_cast<int>(report_.outcome);
  }

 private:
  void say(const std::string& line) const {
    if (!options_.json) {
      print("{}{}\n", lineStart(), line);
    }
  }

  // As in a log, whoever keeps it: but for a person, and for systemd's journal, which adds the time itself.
  std::string lineStart() const {
    const bool isLog = ::isatty(STDOUT_FILENO) == 0 && std::getenv("JOURNAL_STREAM") == nullptr;
    return isLog ? formatInstant(clock_.wall()) + " " : std::string();
  }

  // Without an answer each server is shown, for what is the matter with it is what has to be mended. With one, those
  // that are not in it have been named already.
  Outcome refuse(Refusal refusal) {
    if (!options_.json) {
      if (!options_.verbose && !report_.burst.selection.answer) {
        print(stderr, "{}", describeServers(report_.burst));
      }
      print(stderr, "{}: {}\n", refusal.outcome == Outcome::Failed ? "Error" : "Refused", refusal.sentence);
    }
    report_.refusal = std::move(refusal);
    return report_.refusal->outcome;
  }

  Outcome adjust() {
    if (const auto refusal = measure()) {
      return refuse(*refusal);
    }
    const auto planned = planAdjustment(report_.burst.selection, limits(), setter_->canStep());
    if (!planned) {
      return refuse(planned.error());
    }
    report_.planned = *planned;
    if (!report_.planned) {
      say("Nothing to do: the offset is smaller than what it may be wrong by.");
      noteLastGood(report_.burst);
      declareSynchronised(report_.burst);
      return Outcome::NothingToDo;
    }
    warnIfOnlySlewing();
    if (const auto conflict = findConflict()) {
      return refuse(*conflict);
    }
    if (options_.dryRun) {
      say(describePlan(*report_.planned) + " Nothing was changed (--dry-run).");
      return Outcome::Done;
    }
    const Applied applied = apply();
    if (!applied) {
      return refuse(applied.error());
    }
    report_.applied = *applied;
    say(describeApplied(*applied));
    return measureAgain();
  }

  // Nothing when the report has a burst to judge then.
  std::optional<Refusal> measure() {
    const ClockReading before = clock_.read();
    auto burst = measureBurst(options_.servers, options_.schedule, clock_, tickets_.get());
    if (!burst) {
      return refusalOf(burst.error());
    }
    report_.burst = std::move(*burst);
    sayWhatWasMeasured();
    if (const auto moved = findMove(before); moved && !report_.burst.selection.answer) {
      return moved;
    }
    if (!client::looksFarOff(report_.burst)) {
      return std::nullopt;
    }
    return options_.allowInvalidDates ? measureFarClock() : refuseFarClock(report_.burst);
  }

  // Servers are not to blame for what somebody else did to this clock meanwhile.
  std::optional<Refusal> findMove(const ClockReading& before) const {
    const auto reason = findDisturbance({.start = before, .end = clock_.read()});
    if (!reason) {
      return std::nullopt;
    }
    return Refusal{.outcome = Outcome::Stale,
                   .sentence = *reason == InvalidReason::Suspended
                                   ? "The computer slept while the servers were asked; try again."
                                   : "Another program set the clock while the servers were asked; try again."};
  }

  std::optional<Refusal> measureFarClock() {
    say("By this clock, which says " + formatTime(report_.burst.at.wall) +
        ", no server can be believed. Once, the dates of certificates are ignored (--allow-invalid-dates).");
    report_.farClock = readTimeFloor();
    auto measured = client::measureFarClock(options_.servers, *report_.farClock, [this](const auto& servers) {
      return measureBurst(servers, options_.schedule, clock_, nullptr);
    });
    if (!measured) {
      return refusalOf(measured.error());
    }
    report_.burst = std::move(measured->burst);
    sayWhatWasMeasured();
    if (measured->doubt) {
      return explain(*measured->doubt, report_.burst, *report_.farClock, state::lastGoodPath());
    }
    say("At the time that they tell, " + formatTime(client::timeTold(report_.burst)) +
        ", the servers' certificates are valid.");
    return std::nullopt;
  }

  client::TimeFloor readTimeFloor() const {
    const auto lastGood = state::readLastGood(state::lastGoodPath());
    if (!lastGood && options_.verbose) {
      say("When this clock was right before is not known: " + lastGood.error().detail + ".");
    }
    return {.programMade = buildDate(), .lastGood = lastGood ? std::optional(*lastGood) : std::nullopt};
  }

  void noteLastGood(const Burst& burst) const {
    const bool isGood = client::isVerified(burst) && !options_.dryRun;
    const auto noted = isGood ? state::noteLastGood(state::lastGoodPath(), client::timeTold(burst)) : Result<void>();
    if (!noted && options_.verbose) {
      say("That this clock was right now is not kept: " + noted.error().detail + ".");
    }
  }

  // How far a clock may be off that is far off is not said by an offset, but by the certificates and what is past.
  SyncLimits limits() const {
    SyncLimits limits = options_.limits;
    limits.minServers = options_.minServers.value_or(usualMinServers(report_.burst.selection));
    if (report_.farClock) {
      limits.maxOffset = Duration::max();
      limits.method = AdjustMethod::Step;
    }
    return limits;
  }

  void sayLines(const std::string& text) const {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
      say(line);
    }
  }

  void sayWhatWasMeasured() const {
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

  void warnIfOnlySlewing() const {
    const Duration size = std::chrono::abs(report_.planned->by);
    if (setter_->canStep() || size <= options_.limits.slewThreshold) {
      return;
    }
    print(stderr, "Warning: --slew-threshold is ignored, for this system can only slew, by about 500 ppm.\n");
    if (size > kLargeForSlewing) {
      print(stderr, "Warning: for more than a second the system's own tools, such as date, are the better choice.\n");
    }
  }

  // What the kernel knows from an earlier run is nobody else's word.
  clock::Steering findOthers() const {
    clock::Steering steering = clock::findSteering();
    const auto kernel = clock::readKernelState();
    const bool isOurs = kernel && state::wasToldByUs(state::kernelNotePath(), *kernel, clock_.read().boot);
    steering.kernelSynchronised = steering.kernelSynchronised && !isOurs;
    return steering;
  }

  // A clock that was compared with servers which can be verified, and that nobody else keeps, is a synchronised one: a
  // server on this computer tells so.
  void declareSynchronised(const Burst& burst) {
    const auto& answer = burst.selection.answer;
    if (options_.dryRun || options_.via != Via::Direct || !answer || !client::isVerified(burst) ||
        (report_.steering ? *report_.steering : findOthers()).isSteered()) {
      return;
    }
    const Duration off =
        std::chrono::abs(answer->offset) + std::chrono::abs(report_.slewRemaining.value_or(Duration()));
    const clock::ClockErrors errors{.most = off + answer->bound, .estimated = off + answer->deviation};
    const auto told = setter_->declareSynchronised(errors).and_then(
        [&] { return state::noteKernelTold(state::kernelNotePath(), errors, clock_.read().boot); });
    if (!told && options_.verbose) {
      say("That this clock is right is not told to the kernel: " + told.error().detail + ".");
    }
  }

  std::optional<Refusal> findConflict() {
    const clock::Steering& steering = report_.steering.emplace(findOthers());
    if (!steering.isSteered()) {
      return std::nullopt;
    }
    if (options_.force) {
      print(stderr, "Warning: This clock is steered by {}, which will work against the change.\n", steering.names());
      return std::nullopt;
    }
    return Refusal{.outcome = Outcome::OtherService,
                   .sentence = fmt::format("This clock is steered by {}; stop that first, or give --force if you know "
                                           "what you are doing.",
                                           steering.names())};
  }

  Applied apply() const {
    const clock::MeasuredOffset measured = clock::measuredAt(report_.burst.at, report_.planned->by);
    // A slew that is under way is simply replaced: the offset was measured while it ran.
    if (clock::findStale(measured, clock_.read(), std::nullopt, Duration::zero())) {
      return tl::unexpected(
          Refusal{.outcome = Outcome::Stale, .sentence = "The clock was moved after it was measured; measure again."});
    }
    if (options_.via == Via::Helper) {
      return adjustViaHelper(measured, report_.planned->method, options_.force);
    }
    return applyDirectly();
  }

  Applied applyDirectly() const {
    const Duration by = report_.planned->by;
    if (report_.planned->method == AdjustMethod::Slew) {
      return setter_->slew(by)
          .map([](Duration slewed) { return Adjustment{.method = AdjustMethod::Slew, .by = slewed}; })
          .map_error(explainFailure);
    }
    return setter_->step(by)
        .map([&] { return Adjustment{.method = AdjustMethod::Step, .by = by}; })
        .map_error(explainFailure);
  }

  static Refusal refusalOf(const Error& trustFailure) {
    return {.outcome = Outcome::Failed, .sentence = describeTrustFailure(trustFailure) + "."};
  }

  static Refusal explainFailure(const Error& error) {
    if (error.code == ErrorCode::PermissionDenied) {
      return {.outcome = Outcome::NotAuthorised,
              .sentence = "Setting the clock directly needs root or CAP_SYS_TIME; --via helper needs neither."};
    }
    return {.outcome = Outcome::Failed, .sentence = "The system did not take the change: " + error.detail + "."};
  }

  Outcome measureAgain() {
    if (auto after = measureBurst(options_.servers, options_.schedule, clock_, tickets_.get())) {
      report_.after = std::move(*after);
    }
    if (const auto remaining = setter_->remaining()) {
      report_.slewRemaining = *remaining;
    }
    say(describeAfter(report_));
    if (report_.after) {
      noteLastGood(*report_.after);
      declareSynchronised(*report_.after);
    }
    if (report_.farClock && !(report_.after && client::isVerified(*report_.after))) {
      return refuse({.outcome = Outcome::Failed,
                     .sentence = "The clock was set, but by the new time the servers could not be verified again; "
                                 "check the date, and run this once more."});
    }
    return Outcome::Done;
  }

  const AdjtimeOptions& options_;
  const clock::SystemClock clock_;
  const std::unique_ptr<client::TicketStore> tickets_ = openTickets(options_.servers);
  const std::unique_ptr<clock::ClockSetter> setter_ = clock::makeClockSetter();
  AdjtimeReport report_;
};

int run(int argc, char** argv) {
  const auto options = readAdjtimeOptions(argc, argv);
  if (const int* status = std::get_if<int>(&options)) {
    return *status;
  }
  const auto& read = std::get<AdjtimeOptions>(options);
  warnIfInsecure(read.servers);
  return Adjtime(read).run();
}

}  // namespace
}  // namespace tsq::programs

int main(int argc, char** argv) {
  using namespace tsq::programs;
  return runProgram(static_cast<int>(Outcome::Failed), run, argc, argv);
}
