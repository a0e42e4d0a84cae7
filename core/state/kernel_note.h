// SPDX-License-Identifier: MIT
/// What the kernel was told of its clock by tsq-adjtime, so that the next run does not take it for the word of another
/// program that steers the clock.
#pragma once

#include <string>

#include "base/time.h"
#include "clock/clock_setter.h"
#include "clock/kernel_state.h"

namespace tsq::state {

/// kernel-told, beside last-good.
std::string kernelNotePath();

/// The kernel was told this just now. PermissionDenied, or FileUnreadable when it cannot be kept for another reason.
Result<void> noteKernelTold(const std::string& path, const clock::ClockErrors& errors, BootTime now);

/// Is what the kernel says no more than what was noted, and how errors grow since? False when nothing was noted.
bool wasToldByUs(const std::string& path, const clock::KernelState& kernel, BootTime now);

}  // namespace tsq::state
