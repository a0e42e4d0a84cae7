// SPDX-License-Identifier: MIT
// tsq-adjtime: ask servers for the time and set this computer's clock by it, once.
#include <fmt/format.h>

#include "clock/clock_setter.h"
#include "clock/freshness.h"
#include "clock/system_clock.h"
#include "programs/adjtime_options.h"
#include "programs/adjtime_plan.h"
#include "programs/adjtime_report.h"
#include "programs/peer_options.h"
#include "programs/text.h"
#include "programs/via_helper.h"

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
      fmt::print("{}\n", toJson(report_));
    }
    return static_cast<int>(report_.outcome);
  }

 private:
  void say(const std::string& line) const {
    if (!options_.json) {
      fmt::print("{}\n", line);
      std::fflush(stdout);
    }
  }

  Outcome refuse(Refusal refusal) {
    if (!options_.json) {
      std::fflush(stdout);
      fmt::print(stderr, "{}: {}\n", refusal.outcome == Outcome::Failed ? "Error" : "Refused", refusal.sentence);
    }
    report_.refusal = std::move(refusal);
    return report_.refusal->outcome;
  }

  Outcome adjust() {
    auto burst = measureBurst(options_.servers, options_.schedule, clock_, tickets_.get());
    if (!burst) {
      return refuse({.outcome = Outcome::Failed, .sentence = describeTrustFailure(burst.error()) + "."});
    }
    report_.burst = std::move(*burst);
    sayWhatWasMeasured();
    const auto planned = planAdjustment(report_.burst.selection, options_, setter_->canStep());
    if (!planned) {
      return refuse(planned.error());
    }
    report_.planned = *planned;
    if (!report_.planned) {
      say("Nothing to do: the offset is smaller than what it may be wrong by.");
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
    measureAgain();
    return Outcome::Done;
  }

  void sayWhatWasMeasured() const {
    if (options_.verbose && !options_.json) {
      fmt::print("{}", describeServers(report_.burst));
    }
    if (report_.burst.selection.answer) {
      say(describe(report_.burst.selection.answer, false));
    }
  }

  void warnIfOnlySlewing() const {
    const Duration size = std::chrono::abs(report_.planned->by);
    if (setter_->canStep() || size <= options_.limits.slewThreshold) {
      return;
    }
    fmt::print(stderr, "Warning: --slew-threshold is ignored, for this system can only slew, by about 500 ppm.\n");
    if (size > kLargeForSlewing) {
      fmt::print(stderr,
                 "Warning: for more than a second the system's own tools, such as date, are the better choice.\n");
    }
  }

  std::optional<Refusal> findConflict() {
    const clock::Steering& steering = report_.steering.emplace(clock::findSteering());
    if (!steering.isSteered()) {
      return std::nullopt;
    }
    if (options_.force) {
      fmt::print(stderr, "Warning: This clock is steered by {}, which will work against the change.\n",
                 steering.names());
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

  static Refusal explainFailure(const Error& error) {
    if (error.code == ErrorCode::PermissionDenied) {
      return {.outcome = Outcome::NotAuthorised,
              .sentence = "Setting the clock directly needs root or CAP_SYS_TIME; --via helper needs neither."};
    }
    return {.outcome = Outcome::Failed, .sentence = "The system did not take the change: " + error.detail + "."};
  }

  void measureAgain() {
    if (auto after = measureBurst(options_.servers, options_.schedule, clock_, tickets_.get())) {
      report_.after = std::move(*after);
    }
    if (const auto remaining = setter_->remaining()) {
      report_.slewRemaining = *remaining;
    }
    say(describeAfter(report_));
  }

  const AdjtimeOptions& options_;
  const clock::SystemClock clock_;
  const std::unique_ptr<client::TicketStore> tickets_ = openTickets(options_.servers);
  const std::unique_ptr<clock::ClockSetter> setter_ = clock::makeClockSetter();
  AdjtimeReport report_;
};

}  // namespace
}  // namespace tsq::programs

int main(int argc, char** argv) {
  const auto options = tsq::programs::readAdjtimeOptions(argc, argv);
  if (const int* status = std::get_if<int>(&options)) {
    return *status;
  }
  const auto& read = std::get<tsq::programs::AdjtimeOptions>(options);
  tsq::programs::warnIfInsecure(read.servers);
  return tsq::programs::Adjtime(read).run();
}
