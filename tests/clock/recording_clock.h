// SPDX-License-Identifier: MIT
/// A fake system clock: it replaces clock_adjtime(2) and adjtime(3) at link time, applies the requests to numbers of
/// its own, and records them.
///
/// A program linked with it sees the steps in CLOCK_REALTIME, and tick and frequency also in CLOCK_MONOTONIC and
/// CLOCK_BOOTTIME; the real clock is never changed. Threads other than the main one (QtTest's watchdog, name lookups)
/// read the machine's clock. Its state is in memory, or with TSQ_RECORDING=FOLDER in the environment in the file
/// FOLDER/clock, shared with other programs; each request that would change the clock is appended to FOLDER/calls, and
/// each change of the synchronisation state to FOLDER/told. With TSQ_RECORDING_AHEAD=SECONDS the clock starts this much
/// ahead of the real one (negative: behind), and with TSQ_RECORDING_STUCK it ignores all requests.
#pragma once

#include <sys/timex.h>

#include <cstdint>
#include <string>
#include <vector>

namespace tsq::test {

struct RecordingClock {
  std::int64_t steppedNanoseconds = 0;  ///< the sum of all steps
  std::int64_t slewMicroseconds = 0;    ///< remainder of the slew; does not decrease by itself
  int status = STA_UNSYNC;
  long maxError = 16'000'000;  ///< us, as after boot
  long estimatedError = 16'000'000;
  long tick = 10'000;                  ///< us, with a hundred ticks per second
  long frequency = 0;                  ///< 2^-16 ppm
  std::int64_t gainedNanoseconds = 0;  ///< by tick and frequency, until `gainedUntil`
  std::int64_t gainedUntil = 0;        ///< CLOCK_MONOTONIC_RAW, ns
  int failWith = 0;                    ///< errno for each request that would change the clock; 0: it succeeds
};

RecordingClock& recordingClock();

/// Each request of this process that would have changed the clock, as text: "clock_adjtime modes=8448 sec=-1
/// nsec=300000000" (a step), "clock_adjtime modes=32769 offset=40000" (a slew), "clock_adjtime modes=16386 tick=10000
/// freq=65536" (a frequency), "clock_adjtime modes=16 status=64" (a status), "adjtime sec=0 usec=40000".
std::vector<std::string>& recordedCalls();

}  // namespace tsq::test
