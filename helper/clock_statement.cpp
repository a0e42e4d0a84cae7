// SPDX-License-Identifier: MIT
#include "clock_statement.h"

#include <algorithm>
#include <cstdio>

#include "clock/kernel/kernel_state.h"
#include "clock/kernel_note.h"

namespace tsq::helper {
namespace {

// The growth of the kernel's maxerror: 500 us per second.
constexpr int kGrowthPartsPerMillion = 500;

void complainUnless(const Result<void>& done, const char* what) {
  if (!done) {
    std::fprintf(stderr, "<4>%s: %s\n", what, done.error().detail.c_str());
  }
}

}  // namespace

std::optional<clock::ClockErrors> errorsAfter(const Request& request, const Applied& applied, BootTime now) {
  const clock::ClockErrors& stated = request.measured.errors;
  if (stated.most <= Duration::zero() || stated.most > clock::kMaxClockError) {
    return std::nullopt;
  }
  const Duration grown = (now - request.measured.at) * kGrowthPartsPerMillion / 1'000'000;
  const Duration left = applied.method == Method::Slew ? std::chrono::abs(applied.by) : Duration::zero();
  const Duration estimated = std::clamp(stated.estimated, Duration::zero(), stated.most);
  return clock::ClockErrors{.most = stated.most + grown + left, .estimated = estimated + left};
}

ClockStatement::ClockStatement(const clock::ClockSetter& setter, std::vector<std::string> folders)
    : setter_(setter), folders_(std::move(folders)) {}

std::optional<clock::LastGood> ClockStatement::lastGood() const {
  const auto found = clock::findLastGood(folders_);
  return found ? std::optional(*found) : std::nullopt;
}

std::optional<AppliedRecord::Undo::Raised> ClockStatement::make(const Request& request, const Applied& applied,
                                                                const ClockReading& now, bool others) const {
  const auto errors = errorsAfter(request, applied, now.boot);
  if (!errors) {
    return std::nullopt;
  }
  if (!others) {
    tellKernel(*errors, now.boot);
  }
  // The true time is within the errors of what the clock shows now or, after a slew, at its end.
  const Duration left = applied.method == Method::Slew ? applied.by : Duration::zero();
  return noteGood(now.wall + left - request.measured.errors.most);
}

// A bound of kMaxClockError or more, as during the slew of a large offset, means an unsynchronised clock.
void ClockStatement::tellKernel(const clock::ClockErrors& errors, BootTime now) const {
  const auto told = errors.most < clock::kMaxClockError ? setter_.declareSynchronised(errors).and_then([&] {
    return clock::noteKernelTold(clock::kernelNotePath(folders_.front()), errors, now);
  })
                                                        : setter_.declareUnsynchronised();
  complainUnless(told, "The kernel was not told how right its clock is");
}

std::optional<AppliedRecord::Undo::Raised> ClockStatement::noteGood(WallTime time) const {
  const std::string path = clock::lastGoodPath(folders_.front());
  const auto before = clock::readLastGood(path);
  if (before && *before >= time) {
    return std::nullopt;
  }
  const auto noted = clock::noteLastGood(path, time);
  complainUnless(noted, "That this clock is right now is not kept");
  return noted ? std::optional(AppliedRecord::Undo::Raised{.before = before ? std::optional(*before) : std::nullopt})
               : std::nullopt;
}

void ClockStatement::withdraw(const AppliedRecord::Undo& undo, BootTime now) const {
  if (undo.raised) {
    complainUnless(clock::resetLastGood(clock::lastGoodPath(folders_.front()), undo.raised->before),
                   "When this clock was right last is kept wrongly");
  }
  const auto kernel = clock::readKernelState();
  if (kernel && kernel->synchronised && clock::wasToldByOurs(*kernel, now, folders_)) {
    complainUnless(setter_.declareUnsynchronised(), "The kernel was not told that its clock is unsynchronised");
  }
}

}  // namespace tsq::helper
