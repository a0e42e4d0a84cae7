// SPDX-License-Identifier: MIT
#include "programs/tsqd/steerer.h"

#include <fmt/format.h>

#include <algorithm>

#include "clock/last_good.h"
#include "clock/state_folders.h"
#include "programs/common/output.h"
#include "programs/common/text.h"
#include "programs/tsqd/drift_file.h"

namespace tsq::programs {
namespace {

using discipline::KeeperEvent;
using discipline::Refusal;
using Kind = KeeperEvent::Kind;

constexpr double kMillion = 1e6;
// A crash loses what was learned since; the frequency of a clock changes little within an hour.
constexpr Duration kSaveInterval = std::chrono::hours(1);

std::string driftPath(const SteeringSettings& settings) {
  return settings.driftFile.empty() ? clock::daemonStateFolder() + "/drift" : settings.driftFile;
}

// A damaged file must not stop the clock from being steered.
std::optional<discipline::Drift> loadDrift(const std::string& path) {
  const auto drift = readDrift(path);
  if (!drift) {
    print(stderr, "Warning: the frequency of the last run is not used: {}.\n", drift.error().detail);
    return std::nullopt;
  }
  return *drift;
}

discipline::DisciplineLimits limitsOf(const SteeringSettings& settings, std::size_t required) {
  return {.stepThreshold = settings.stepThreshold,
          .stepLimit = settings.stepLimit,
          .maxSlewRate = settings.maxSlewRate,
          .panicLimit = settings.panicLimit,
          .minServers = required};
}

const char* describe(Refusal refusal) {
  switch (refusal) {
    case Refusal::BeyondPanicLimit:
      return "the offset is larger than panic-limit allows; 'tsqctl makestep' corrects it all the same";
    case Refusal::LeapSecond:
      return "a leap second is near; it goes on afterwards";
    case Refusal::TooFewServers:
      return "fewer servers agree than are required";
    case Refusal::ServersDisagree:
      return "the servers contradict each other, without a majority";
    case Refusal::NoAnswer:
      return "no server gives a usable answer";
    case Refusal::None:
    case Refusal::Settling:
      break;
  }
  return "more answers are needed";
}

const char* describe(client::Disturbance disturbance) {
  switch (disturbance) {
    case client::Disturbance::Suspended:
      return "this computer slept";
    case client::Disturbance::Stepped:
      return "another program stepped the clock";
    case client::Disturbance::Slewed:
      break;
  }
  return "another program slews the clock";
}

std::string_view leapName(clock::LeapSecond leap) {
  switch (leap) {
    case clock::LeapSecond::Insert:
      return "insert";
    case clock::LeapSecond::Delete:
      return "delete";
    case clock::LeapSecond::None:
      break;
  }
  return "none";
}

}  // namespace

Steerer::Steerer(const SteeringSettings& settings, const Clock& clock, clock::KernelClock& kernel,
                 client::Ensemble& ensemble)
    : settings_(settings),
      clock_(clock),
      driftFile_(driftPath(settings)),
      keeper_(limitsOf(settings, 1), loadDrift(driftFile_), clock, kernel, ensemble),
      nextSave_(clock.monotonic() + kSaveInterval) {}

Result<void> Steerer::begin() {
  return keeper_.begin();
}

void Steerer::setSettings(const SteeringSettings& settings) {
  settings_ = settings;
  saveFailed_ = saveFailed_ && driftPath(settings) == driftFile_;
  driftFile_ = driftPath(settings);
}

void Steerer::noteView(const client::EnsembleView& view, std::size_t required) {
  isVerified_ = view.answer && std::ranges::all_of(view.servers, [](const auto& entry) {
                  return entry.second.verified || !isBelieved(entry.second.verdict.status);
                });
  keeper_.setLimits(limitsOf(settings_, required));
  keeper_.noteSample();
  reportEvents();
}

Result<bool> Steerer::stepNow() {
  const auto stepped = keeper_.stepNow();
  reportEvents();
  return stepped;
}

Result<void> Steerer::stepBy(Duration by) {
  auto stepped = keeper_.stepBy(by);
  reportEvents();
  return stepped;
}

void Steerer::reportEvents() {
  for (const KeeperEvent& event : keeper_.takeEvents()) {
    report(event);
  }
}

void Steerer::report(const KeeperEvent& event) {
  const discipline::Tracking tracking = keeper_.tracking();
  switch (event.kind) {
    case Kind::Synchronised:
      print("The clock is synchronised: {} to correct, ±{}; frequency {:+.3f} ppm.\n", formatSigned(tracking.offset),
            formatMagnitude(tracking.maxError), tracking.frequency * kMillion);
      noteLastGood();
      break;
    case Kind::Unsynchronised:
      print(stderr, "Warning: the clock is not synchronised any more.\n");
      break;
    case Kind::Stepped:
      print("Stepped the clock by {}.\n", formatSigned(event.by));
      break;
    case Kind::Disturbed:
      print(stderr, "Warning: {}; the servers are measured again.\n",
            describe(event.disturbance.value_or(client::Disturbance::Slewed)));
      isBurstDue_ = true;
      break;
    case Kind::LeapArmed:
      print("A leap second at the end of the day: {}.\n", leapName(tracking.leap));
      break;
    case Kind::LeapDisarmed:
      print("No leap second is ahead any more.\n");
      break;
    case Kind::Refused:
      print(stderr, "Warning: the clock is not corrected: {}.\n", describe(tracking.refusal));
      break;
    case Kind::Failed:
      print(stderr, "Error: the kernel refuses a change of its clock: {}\n",
            event.error ? event.error->detail : std::string("no reason given"));
      break;
  }
}

void Steerer::addTo(Json& document, MonoTime now) const {
  const discipline::Tracking tracking = keeper_.tracking();
  document["synchronised"] = tracking.synchronised;
  document["refusal"] = discipline::refusalName(tracking.refusal);
  document["last_update_s"] = tracking.updated ? Json(toSeconds(now - *tracking.updated)) : Json(nullptr);
  document["leap"] = leapName(tracking.leap);
  document["frequency_ppm"] = tracking.frequency * kMillion;
  document["skew_ppm"] = tracking.skew * kMillion;
  document["slew_ppm"] = tracking.slewRate * kMillion;
  document["steps"] = tracking.steps;
  document["last_step_ns"] = tracking.lastStep.count();
  if (tracking.updated) {
    document["offset_ns"] = tracking.offset.count();
    document["error_ns"] = tracking.deviation.count();
    document["uncertainty_ns"] = tracking.maxError.count();
  }
}

void Steerer::save() {
  const auto drift = keeper_.drift();
  if (!drift) {
    return;
  }
  const auto written = writeDrift(driftFile_, *drift);
  if (!written && !std::exchange(saveFailed_, true)) {
    print(stderr, "Warning: the frequency cannot be kept for the next start: {}.\n", written.error().detail);
  }
}

// Certificates will be judged by it when the clock has lost its time.
void Steerer::noteLastGood() {
  if (keeper_.tracking().synchronised && isVerified_) {
    (void)clock::noteLastGood(clock::lastGoodPath(clock::daemonStateFolder()), clock_.wall());
  }
}

void Steerer::end() {
  save();
  noteLastGood();
  if (const auto ended = keeper_.end(); !ended) {
    print(stderr, "Error: the kernel refuses a change of its clock: {}\n", ended.error().detail);
  }
}

MonoTime Steerer::nextDeadline() const {
  return std::min(keeper_.nextDeadline(), nextSave_);
}

void Steerer::onDeadline() {
  const MonoTime now = clock_.monotonic();
  if (keeper_.nextDeadline() <= now) {
    keeper_.onDeadline();
    reportEvents();
  }
  if (nextSave_ <= now) {
    nextSave_ = now + kSaveInterval;
    save();
    noteLastGood();
  }
}

}  // namespace tsq::programs
