// SPDX-License-Identifier: MIT
// Preloaded into a server of the machine whose clock is set: to that server the time is CLOCK_MONOTONIC_RAW plus
// $TSQ_TRUE_TIME nanoseconds, which nobody steps or slews, and faster than that clock by $TSQ_TRUE_PPM. The kernel says
// that it is synchronised; kernel timestamps, which are of the other clock, are refused. As a program, `steady_clock`
// prints how far the machine's clock is ahead of that time, in nanoseconds; `steady_clock --watch SECONDS` prints the
// lowest, the highest and the last offset of that time, and the largest change between two looks, in microseconds. Only
// in the machine of tests/machine/run, `steady_clock N` sets the clock that far ahead and ends every correction, and
// `steady_clock --step N` only moves it.
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/timex.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string_view>

namespace {

constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;

std::int64_t readClock(clockid_t id) {
  timespec now{};
  syscall(SYS_clock_gettime, id, &now);
  return std::int64_t{now.tv_sec} * kNanosecondsPerSecond + now.tv_nsec;
}

std::int64_t numberOf(const char* variable) {
  const char* text = getenv(variable);
  return text == nullptr ? 0 : atoll(text);
}

std::int64_t trueTime() {
  static const std::int64_t start = numberOf("TSQ_TRUE_TIME");
  static const std::int64_t ppm = numberOf("TSQ_TRUE_PPM");
  const std::int64_t raw = readClock(CLOCK_MONOTONIC_RAW);
  return start + raw + raw * ppm / 1'000'000;
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

extern "C" int clock_adjtime(clockid_t /*id*/, timex* state) noexcept {
  constexpr long kError = 10;  // microseconds
  *state = {};
  state->tick = 10'000;
  state->maxerror = kError;
  state->esterror = kError;
  return TIME_OK;
}

#else

namespace {

bool isOurMachine() {
  char name[64] = "";
  return gethostname(name, sizeof name) == 0 && std::strcmp(name, "tsq-machine") == 0;
}

bool setClock(std::int64_t total) {
  const timespec wanted{.tv_sec = total / kNanosecondsPerSecond, .tv_nsec = total % kNanosecondsPerSecond};
  return clock_settime(CLOCK_REALTIME, &wanted) == 0;
}

bool setAhead(std::int64_t nanoseconds) {
  constexpr long kUsualTick = 10'000;  // microseconds for each of 100 ticks per second
  timex usual{};
  usual.modes = ADJ_OFFSET_SINGLESHOT;
  adjtimex(&usual);
  usual.modes = ADJ_FREQUENCY | ADJ_TICK;
  usual.tick = kUsualTick;
  adjtimex(&usual);
  return setClock(trueTime() + nanoseconds);
}

std::int64_t ahead() {
  return readClock(CLOCK_REALTIME) - trueTime();
}

void watch(std::int64_t seconds) {
  constexpr timespec kPause{.tv_sec = 0, .tv_nsec = 10'000'000};
  const std::int64_t end = readClock(CLOCK_MONOTONIC_RAW) + seconds * kNanosecondsPerSecond;
  std::int64_t last = ahead();
  std::int64_t lowest = last;
  std::int64_t highest = last;
  std::int64_t jump = 0;
  while (readClock(CLOCK_MONOTONIC_RAW) < end) {
    nanosleep(&kPause, nullptr);
    const std::int64_t now = ahead();
    lowest = std::min(lowest, now);
    highest = std::max(highest, now);
    jump = std::max(jump, std::abs(now - last));
    last = now;
  }
  const auto microseconds = [](std::int64_t value) { return static_cast<long long>(value / 1'000); };
  std::printf("%lld %lld %lld %lld\n", microseconds(lowest), microseconds(highest), microseconds(last),
              microseconds(jump));
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view word = count > 1 ? arguments[1] : "";
  if (word == "--watch" && count > 2) {
    watch(std::atoll(arguments[2]));
    return 0;
  }
  if (word.empty()) {
    std::printf("%lld\n", static_cast<long long>(ahead()));
    return 0;
  }
  if (!isOurMachine()) {
    return 2;
  }
  if (word == "--step" && count > 2) {
    return setClock(readClock(CLOCK_REALTIME) + std::atoll(arguments[2])) ? 0 : 1;
  }
  return setAhead(std::atoll(arguments[1])) ? 0 : 1;
}

#endif
