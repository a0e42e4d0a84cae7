// SPDX-License-Identifier: MIT
#include "programs/tsqd/far_clock_step.h"

#include <algorithm>

#include "base/build_date.h"
#include "clock/last_good.h"
#include "procedure/far_clock_procedure.h"
#include "programs/common/burst.h"
#include "programs/common/far_clock_text.h"
#include "programs/common/output.h"
#include "programs/common/text.h"

namespace tsq::programs {
namespace {

// Between two attempts: the loop's other work waits for each.
constexpr Duration kPause = std::chrono::minutes(1);
// A server whose certificate really has expired says nothing of this clock: the others may still answer.
constexpr Duration kForOthers = std::chrono::seconds(3);

}  // namespace

void FarClockStep::note(const std::optional<Error>& failure, const std::optional<InvalidReason>& invalid) {
  const bool isForDates =
      failure && (failure->code == ErrorCode::CertificateExpired || failure->code == ErrorCode::CertificateNotYetValid);
  if (!isDue_ && (isForDates || invalid == InvalidReason::OffsetBeyondLimit)) {
    isDue_ = true;
    notBefore_ = std::max(notBefore_, clock_.monotonic() + kForOthers);
  }
}

void FarClockStep::run(const DaemonSettings& settings) {
  isDue_ = false;
  const client::EnsembleView view = ensemble_.viewNow();
  if (view.answer && !view.answer->farOff) {
    return;
  }
  notBefore_ = clock_.monotonic() + kPause;
  print("By this clock, which says {}, no server can be believed. The dates of certificates are ignored once.\n",
        formatTime(clock_.wall()));
  const auto lastGood = clock::findLastGood();
  const client::TimeFloor floor{.programMade = buildDate(),
                                .lastGood = lastGood ? std::optional(lastGood->time) : std::nullopt};
  procedure::FarClockProcedure procedure(floor);
  while (!procedure.isChecked()) {
    const auto burst =
        measureBurst(client::withDates(configsOf(settings), procedure.dates()), settings.schedule, clock_, nullptr);
    if (!burst) {
      print(stderr, "Error: {}\n", describeTrustFailure(burst.error()));
      return;
    }
    if (const auto doubt = procedure.measured(*burst)) {
      print(stderr, "Warning: the clock is not set. {}\n",
            describe(*doubt, *burst, floor, lastGood ? lastGood->path : std::string()));
      return;
    }
    if (procedure.isChecked()) {
      step(burst->selection.answer->offset);
    }
  }
}

void FarClockStep::step(Duration by) {
  ensemble_.expectStep(by);
  const auto stepped = kernel_.step(by);
  ensemble_.concludeStep(stepped.has_value());
  if (stepped) {
    print("Stepped the clock by {}, to {}, when the servers' certificates are valid.\n", formatSigned(by),
          formatTime(clock_.wall()));
  } else {
    print(stderr, "Error: the kernel refuses a change of its clock: {}\n", stepped.error().detail);
  }
}

}  // namespace tsq::programs
