// SPDX-License-Identifier: MIT
// Preloaded into a server of the machine whose clock is set: to that server the time is CLOCK_MONOTONIC_RAW plus
// $TSQ_TRUE_TIME nanoseconds, which nobody steps or slews. Kernel timestamps, which are of the other clock, are
// refused. As a program, `steady_clock` prints how far the machine's clock is ahead of that time, in nanoseconds;
// `steady_clock N` sets it that far ahead and ends every correction, but only in the machine of tests/machine/run.
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/timex.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace {

constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;

std::int64_t readClock(clockid_t id) {
  timespec now{};
  syscall(SYS_clock_gettime, id, &now);
  return std::int64_t{now.tv_sec} * kNanosecondsPerSecond + now.tv_nsec;
}

std::int64_t trueTime() {
  const char* start = getenv("TSQ_TRUE_TIME");
  return readClock(CLOCK_MONOTONIC_RAW) + (start == nullptr ? 0 : atoll(start));
}

}  // namespace

#ifdef TSQ_PRELOADED

extern "C" int clock_gettime(clockid_t id, timespec* now) noexcept {
  const std::int64_t total = id == CLOCK_REALTIME ? trueTime() : readClock(id);
  now->tv_sec = total / kNanosecondsPerSecond;
  now->tv_nsec = total % kNanosecondsPerSecond;
  return 0;
}

extern "C" int setsockopt(int socket, int level, int name, const void* value, socklen_t size) noexcept {
  if (level == SOL_SOCKET && name == SO_TIMESTAMPING) {
    errno = ENOPROTOOPT;
    return -1;
  }
  return static_cast<int>(syscall(SYS_setsockopt, socket, level, name, value, size));
}

#else

namespace {

bool isOurMachine() {
  char name[64] = "";
  return gethostname(name, sizeof name) == 0 && std::strcmp(name, "tsq-machine") == 0;
}

int setAhead(std::int64_t nanoseconds) {
  constexpr long kUsualTick = 10'000;  // microseconds for each of 100 ticks per second
  timex usual{};
  usual.modes = ADJ_OFFSET_SINGLESHOT;
  adjtimex(&usual);
  usual.modes = ADJ_FREQUENCY | ADJ_TICK;
  usual.tick = kUsualTick;
  adjtimex(&usual);
  const std::int64_t total = trueTime() + nanoseconds;
  const timespec wanted{.tv_sec = total / kNanosecondsPerSecond, .tv_nsec = total % kNanosecondsPerSecond};
  return clock_settime(CLOCK_REALTIME, &wanted) == 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
  if (count > 1) {
    return isOurMachine() ? setAhead(std::atoll(arguments[1])) : 2;
  }
  std::printf("%lld\n", static_cast<long long>(readClock(CLOCK_REALTIME) - trueTime()));
}

#endif
