// SPDX-License-Identifier: MIT
#include <sys/timex.h>

#include "clock/kernel/kernel_state.h"
#include "clock/kernel/setter_limits.h"

namespace tsq::clock {

// ntp_adjtime(2), which macOS, FreeBSD and Linux have. Without modes it only reads.
Result<KernelState> readKernelState() {
  timex state{};
  if (::ntp_adjtime(&state) < 0) {
    return failedCall("ntp_adjtime");
  }
  const bool inserts = (state.status & STA_INS) != 0;
  const bool deletes = (state.status & STA_DEL) != 0;
  return KernelState{.synchronised = (state.status & STA_UNSYNC) == 0,
                     .maxError = Microseconds(state.maxerror),
                     .estimatedError = Microseconds(state.esterror),
                     .leap = inserts ? LeapSecond::Insert : (deletes ? LeapSecond::Delete : LeapSecond::None)};
}

}  // namespace tsq::clock
