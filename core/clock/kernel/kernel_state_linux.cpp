// SPDX-License-Identifier: MIT
#include "clock/kernel/adjust.h"
#include "clock/kernel/kernel_state.h"
#include "clock/kernel/setter_limits.h"

namespace tsq::clock {

Result<KernelState> readKernelState() {
  return adjust({}).map([](const timex& state) {
    const bool inserts = (state.status & STA_INS) != 0;
    const bool deletes = (state.status & STA_DEL) != 0;
    return KernelState{.synchronised = (state.status & STA_UNSYNC) == 0,
                       .maxError = Microseconds(state.maxerror),
                       .estimatedError = Microseconds(state.esterror),
                       .leap = inserts ? LeapSecond::Insert : (deletes ? LeapSecond::Delete : LeapSecond::None)};
  });
}

}  // namespace tsq::clock
