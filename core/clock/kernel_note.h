// SPDX-License-Identifier: MIT
/// A note of what a TSQ program has told the kernel about its clock, so that the next run does not attribute the
/// kernel's state to another program that steers the clock.
#pragma once

#include <string>

#include "base/error.h"
#include "base/time.h"
#include "clock/kernel/clock_errors.h"
#include "clock/kernel/kernel_state.h"
#include "clock/state_folders.h"

namespace tsq::clock {

/// The file kernel-told in a folder, beside last-good.
std::string kernelNotePath(const std::string& folder = stateFolder());

/// Notes what the kernel was told just now. PermissionDenied, or FileUnreadable if it cannot be saved for another
/// reason.
Result<void> noteKernelTold(const std::string& path, const ClockErrors& errors, BootTime now);

/// The kernel's state is the noted one, apart from the growth of maxerror since. False without a note.
bool wasToldByUs(const std::string& path, const KernelState& kernel, BootTime now);

/// The same for the notes of all our programs, in these folders.
bool wasToldByOurs(const KernelState& kernel, BootTime now, const std::vector<std::string>& folders = stateFolders());

}  // namespace tsq::clock
