// SPDX-License-Identifier: MIT
/// What the kernel was told of its clock by a program of TSQ, so that the next run does not take it for the word of
/// another program that steers the clock.
#pragma once

#include <string>

#include "base/error.h"
#include "base/time.h"
#include "clock/clock_errors.h"
#include "clock/kernel_state.h"
#include "clock/state_folders.h"

namespace tsq::clock {

/// kernel-told in a folder, beside last-good.
std::string kernelNotePath(const std::string& folder = stateFolder());

/// The kernel was told this just now. PermissionDenied, or FileUnreadable when it cannot be kept for another reason.
Result<void> noteKernelTold(const std::string& path, const ClockErrors& errors, BootTime now);

/// Is what the kernel says no more than what was noted, and how errors grow since? False when nothing was noted.
bool wasToldByUs(const std::string& path, const KernelState& kernel, BootTime now);

/// By any of our programs, in one of these folders.
bool wasToldByOurs(const KernelState& kernel, BootTime now, const std::vector<std::string>& folders = stateFolders());

}  // namespace tsq::clock
