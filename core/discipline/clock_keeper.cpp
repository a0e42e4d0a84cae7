// SPDX-License-Identifier: MIT
#include "discipline/clock_keeper.h"

#include <cmath>

namespace tsq::discipline {
namespace {

using namespace std::chrono_literals;
using clock::LeapSecond;

// An estimate is made from all samples of a burst together.
constexpr Duration kGathering = 100ms;
// Without a drift file, a larger frequency of the kernel may be the rest of a slew that another program left behind.
constexpr double kCredibleFrequency = 200e-6;
// The kernel applies a leap second at midnight exactly; this long before and after, its step is expected.
constexpr Duration kAroundLeap = 1min;
// A frequency is not known better than this after a pause: temperature changes it (see kUsualWander).
constexpr double kLeastSkew = 20e-9;

}  // namespace

ClockKeeper::ClockKeeper(const DisciplineLimits& limits, const std::optional<Drift>& drift, const Clock& clock,
                         clock::KernelClock& kernel, client::Ensemble& ensemble)
    : clock_(clock),
      kernel_(kernel),
      ensemble_(ensemble),
      given_(drift),
      discipline_(limits, drift.value_or(Drift{}), clock.monotonic()) {}

Result<void> ClockKeeper::begin() {
  const auto found = kernel_.frequency();
  if (!found) {
    return tl::unexpected(found.error());
  }
  rate_ = *found;
  if (!given_ && std::abs(*found) < kCredibleFrequency) {
    discipline_.setFrequencyGuess(*found);
  }
  if (const auto taken = kernel_.takeOver(); !taken) {
    return taken;
  }
  if (const auto done = carryOutAll(discipline_.begin()); !done) {
    return done;
  }
  ensemble_.believeSteady(discipline_.drift(clock_.monotonic()).skew);
  return {};
}

// At the start every answer counts at once.
void ClockKeeper::noteSample() {
  noticeDisturbance();
  if (tracking().synchronised) {
    estimateDue_ = std::min(estimateDue_, clock_.monotonic() + kGathering);
    return;
  }
  estimate();
  tellChanges();
}

void ClockKeeper::noteNetworkChange() {
  ensemble_.noteNetworkChange();
  ensemble_.believeSteady(std::max(kLeastSkew, discipline_.drift(clock_.monotonic()).skew));
}

void ClockKeeper::onDeadline() {
  ensemble_.checkClock();
  const ClockReading now = clock_.read();
  noticeDisturbance();
  watchLeap(now);
  if (std::min(estimateDue_, discipline_.estimateDue()) <= now.mono) {
    estimate();
  }
  carryOut(discipline_.proceed(now));
  tellChanges();
}

void ClockKeeper::estimate() {
  estimateDue_ = kNever;
  const client::EnsembleView view = ensemble_.viewNow();
  if (noticeDisturbance()) {
    return;
  }
  const auto estimate = estimateClock(view, clock_.wall());
  carryOut(estimate ? discipline_.update(*estimate) : discipline_.hold(estimate.error(), view.at));
}

bool ClockKeeper::noticeDisturbance() {
  const auto disturbance = ensemble_.takeDisturbance();
  if (!disturbance) {
    return false;
  }
  carryOut(discipline_.clockDisturbed(clock_.monotonic()));
  ensemble_.believeSteady(std::max(kLeastSkew, discipline_.drift(clock_.monotonic()).skew));
  tell({.kind = KeeperEvent::Kind::Disturbed, .disturbance = disturbance});
  return true;
}

void ClockKeeper::watchLeap(const ClockReading& now) {
  const LeapSecond leap = discipline_.tracking(now.mono).leap;
  const Duration sinceMidnight = now.wall - std::chrono::floor<std::chrono::days>(now.wall);
  const bool isNear = sinceMidnight < kAroundLeap || sinceMidnight > 24h - kAroundLeap;
  const Duration by = leap == LeapSecond::Insert ? -1s : (leap == LeapSecond::Delete ? 1s : 0s);
  ensemble_.expectLeap(isNear ? by : 0s);
}

Result<bool> ClockKeeper::stepNow() {
  ensemble_.checkClock();
  noticeDisturbance();
  const std::vector<Action> actions = discipline_.stepNow(clock_.monotonic());
  if (const auto done = carryOutAll(actions); !done) {
    return tl::unexpected(done.error());
  }
  tellChanges();
  return !actions.empty();
}

Result<void> ClockKeeper::stepBy(Duration by) {
  const auto done = carryOutAll(discipline_.stepBy(by, clock_.monotonic()));
  tellChanges();
  return done;
}

Result<void> ClockKeeper::end() {
  return carryOut(SetFrequency{discipline_.drift(clock_.monotonic()).frequency});
}

void ClockKeeper::carryOut(const std::vector<Action>& actions) {
  for (const Action& action : actions) {
    if (const auto done = carryOut(action); !done) {
      tell({.kind = KeeperEvent::Kind::Failed, .error = done.error()});
    }
  }
}

// Up to the first that fails.
Result<void> ClockKeeper::carryOutAll(const std::vector<Action>& actions) {
  for (const Action& action : actions) {
    if (const auto done = carryOut(action); !done) {
      return done;
    }
  }
  return {};
}

Result<void> ClockKeeper::carryOut(const Action& action) {
  if (const auto* frequency = std::get_if<SetFrequency>(&action)) {
    rate_ = kernel_.frequency().value_or(rate_);  // another program may have changed it
    if (frequency->ratio == rate_) {
      return {};
    }
    const auto set = kernel_.setFrequency(frequency->ratio);
    if (!set) {
      return tl::unexpected(set.error());
    }
    ensemble_.noteSteered(rate_, *set);
    rate_ = *set;
    return {};
  }
  if (const auto* step = std::get_if<StepClock>(&action)) {
    ensemble_.expectStep(step->by);
    const auto stepped = kernel_.step(step->by);
    ensemble_.concludeStep(stepped.has_value());
    if (stepped) {
      tell({.kind = KeeperEvent::Kind::Stepped, .by = step->by});
    } else {
      discipline_.clockDisturbed(clock_.monotonic());
    }
    return stepped;
  }
  return kernel_.setState(std::get<SetState>(action).state);
}

void ClockKeeper::tellChanges() {
  using Kind = KeeperEvent::Kind;
  const Tracking now = tracking();
  if (now.synchronised != told_.synchronised) {
    tell({.kind = now.synchronised ? Kind::Synchronised : Kind::Unsynchronised});
  }
  if (now.refusal != told_.refusal && now.refusal != Refusal::None && now.refusal != Refusal::Settling) {
    tell({.kind = Kind::Refused});
  }
  if (now.leap != told_.leap) {
    tell({.kind = now.leap == LeapSecond::None ? Kind::LeapDisarmed : Kind::LeapArmed});
  }
  told_ = now;
}

Tracking ClockKeeper::tracking() const {
  return discipline_.tracking(clock_.monotonic());
}

std::optional<Drift> ClockKeeper::drift() const {
  return discipline_.isFrequencyMeasured() ? std::optional(discipline_.drift(clock_.monotonic())) : std::nullopt;
}

}  // namespace tsq::discipline
