// SPDX-License-Identifier: MIT
/// A system clock that cannot be harmed: it takes the place of clock_adjtime(2) and adjtime(3) at link time, does to
/// numbers of its own what the kernel would do to the clock, and keeps what it was asked.
///
/// A program linked with it sees the steps in CLOCK_REALTIME, the real clock never moves. Everything is in one place of
/// memory; with TSQ_RECORDING=FOLDER in the environment that place is the file FOLDER/clock, shared with other
/// programs, and each request that would change the clock is appended to FOLDER/calls. What the kernel is told of how
/// right the clock is changes no clock, and is appended to FOLDER/told. With
/// TSQ_RECORDING_AHEAD=SECONDS the clock begins so much ahead of the real one (negative: behind), and
/// with TSQ_RECORDING_STUCK it stays as it is, whatever it is asked.
#pragma once

#include <sys/timex.h>

#include <cstdint>
#include <string>
#include <vector>

namespace tsq::test {

struct RecordingClock {
  std::int64_t steppedNanoseconds = 0;  ///< the sum of all steps
  std::int64_t slewMicroseconds = 0;    ///< left of the slew; it stays, for nothing runs here
  int status = STA_UNSYNC;
  long maxError = 16'000'000;  ///< us, as after boot
  long estimatedError = 16'000'000;
  int failWith = 0;  ///< errno for each request that would change the clock; 0: it succeeds
};

RecordingClock& recordingClock();

/// Each request of this process that would have changed the clock, in words: "clock_adjtime modes=8448 sec=-1
/// nsec=300000000" (a step), "clock_adjtime modes=32769 offset=40000" (a slew), "adjtime sec=0 usec=40000".
std::vector<std::string>& recordedCalls();

}  // namespace tsq::test
