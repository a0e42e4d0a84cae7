// SPDX-License-Identifier: MIT
#include "recording_clock.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace tsq::test {
namespace {

constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;
constexpr std::int64_t kMicrosecondsPerSecond = 1'000'000;
// As the kernel does: the tick may be 10 % off, and the frequency is clamped to 500 ppm, in units of 2^-16 ppm.
constexpr long kShortestTick = 9'000;
constexpr long kLongestTick = 11'000;
constexpr long kMaxFrequency = 500L << 16;

const char* recordingFolder() {
  static const char* const kFolder = std::getenv("TSQ_RECORDING");
  return kFolder;
}

std::string pathOf(const char* name) {
  return std::string(recordingFolder()) + "/" + name;
}

// Aborts on failure: a test without recording would be useless.
void* orAbort(void* memory, const char* what) {
  if (memory == MAP_FAILED) {
    std::perror(what);
    std::abort();
  }
  return memory;
}

RecordingClock& makeClock() {
  static RecordingClock own;
  if (const char* const ahead = std::getenv("TSQ_RECORDING_AHEAD")) {
    own.steppedNanoseconds = std::atoll(ahead) * kNanosecondsPerSecond;
  }
  if (recordingFolder() == nullptr) {
    return own;
  }
  const int file = open(pathOf("clock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  const bool isNew = lseek(file, 0, SEEK_END) == 0;
  if (isNew && write(file, &own, sizeof own) != sizeof own) {
    std::abort();
  }
  void* memory =
      orAbort(mmap(nullptr, sizeof own, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), pathOf("clock").c_str());
  close(file);
  return *static_cast<RecordingClock*>(memory);
}

void append(const char* name, const std::string& text) {
  if (recordingFolder() == nullptr) {
    return;
  }
  const std::string line = text + "\n";
  const int file = open(pathOf(name).c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  if (write(file, line.data(), line.size()) != static_cast<ssize_t>(line.size())) {
    std::abort();
  }
  close(file);
}

// True if the request should succeed; otherwise errno is set.
bool record(const std::string& call) {
  recordedCalls().push_back(call);
  append("calls", call);
  const char* const failure = std::getenv("TSQ_RECORDING_FAILURE");
  errno = failure == nullptr ? recordingClock().failWith : std::atoi(failure);
  return errno == 0;
}

int refuse(int number) {
  errno = number;
  return -1;
}

int step(const timex& request) {
  RecordingClock& clock = recordingClock();
  const auto nanoseconds = std::int64_t{request.time.tv_usec};
  if (!record("clock_adjtime modes=" + std::to_string(request.modes) + " sec=" + std::to_string(request.time.tv_sec) +
              " nsec=" + std::to_string(nanoseconds))) {
    return -1;
  }
  if ((request.modes & ADJ_NANO) == 0 || nanoseconds < 0 || nanoseconds >= kNanosecondsPerSecond) {
    return refuse(EINVAL);
  }
  if (std::getenv("TSQ_RECORDING_STUCK") != nullptr) {
    return TIME_OK;
  }
  clock.steppedNanoseconds += std::int64_t{request.time.tv_sec} * kNanosecondsPerSecond + nanoseconds;
  clock.slewMicroseconds = 0;
  // As the kernel does: what it was told of its clock before is not true of this one.
  const RecordingClock afterBoot;
  clock.status |= STA_UNSYNC;
  clock.maxError = afterBoot.maxError;
  clock.estimatedError = afterBoot.estimatedError;
  return TIME_OK;
}

int slew(timex& request) {
  RecordingClock& clock = recordingClock();
  const std::int64_t left = clock.slewMicroseconds;
  if (request.modes == ADJ_OFFSET_SINGLESHOT) {
    if (!record("clock_adjtime modes=" + std::to_string(request.modes) + " offset=" + std::to_string(request.offset))) {
      return -1;
    }
    clock.slewMicroseconds = request.offset;
  }
  request.offset = left;
  return TIME_OK;
}

std::int64_t readClock(clockid_t id) {
  timespec now{};
  syscall(SYS_clock_gettime, id, &now);
  return std::int64_t{now.tv_sec} * kNanosecondsPerSecond + now.tv_nsec;
}

// What tick and frequency have added to the clocks. QtTest's watchdog reads the time whenever it likes, also while a
// test changes the clock: that is no race to be reported.
[[gnu::no_sanitize_thread]] std::int64_t gained() {
  const RecordingClock& clock = recordingClock();
  const RecordingClock afterBoot;
  const double rate = static_cast<double>(clock.tick - afterBoot.tick) / static_cast<double>(afterBoot.tick) +
                      static_cast<double>(clock.frequency) / (65536 * 1e6);
  return rate == 0 ? clock.gainedNanoseconds
                   : clock.gainedNanoseconds +
                         std::llround(rate * static_cast<double>(readClock(CLOCK_MONOTONIC_RAW) - clock.gainedUntil));
}

int setFrequency(const timex& request) {
  RecordingClock& clock = recordingClock();
  if (!record("clock_adjtime modes=" + std::to_string(request.modes) + " tick=" + std::to_string(request.tick) +
              " freq=" + std::to_string(request.freq))) {
    return -1;
  }
  if (request.tick < kShortestTick || request.tick > kLongestTick) {
    return refuse(EINVAL);
  }
  clock.gainedNanoseconds = gained();
  clock.gainedUntil = readClock(CLOCK_MONOTONIC_RAW);
  clock.tick = request.tick;
  clock.frequency = std::clamp(request.freq, -kMaxFrequency, kMaxFrequency);
  return TIME_OK;
}

int setStatus(const timex& request) {
  if (!record("clock_adjtime modes=" + std::to_string(request.modes) + " status=" + std::to_string(request.status))) {
    return -1;
  }
  recordingClock().status = request.status;
  return TIME_OK;
}

int declare(const timex& request) {
  RecordingClock& clock = recordingClock();
  clock.status = request.status;
  clock.maxError = request.maxerror;
  clock.estimatedError = request.esterror;
  append("told", "status=" + std::to_string(request.status) + " maxerror=" + std::to_string(request.maxerror) +
                     " esterror=" + std::to_string(request.esterror));
  return TIME_OK;
}

}  // namespace

RecordingClock& recordingClock() {
  static RecordingClock& clock = makeClock();
  return clock;
}

std::vector<std::string>& recordedCalls() {
  static std::vector<std::string> calls;
  return calls;
}

}  // namespace tsq::test

// Replace libc's functions in this program.
extern "C" {

int clock_adjtime(clockid_t id, timex* request) noexcept {
  using namespace tsq::test;
  if (id != CLOCK_REALTIME) {
    return refuse(EINVAL);
  }
  if (request->modes == (ADJ_STATUS | ADJ_MAXERROR | ADJ_ESTERROR)) {
    return declare(*request);
  }
  if (request->modes == ADJ_STATUS) {
    return setStatus(*request);
  }
  request->status = recordingClock().status;
  request->maxerror = recordingClock().maxError;
  request->esterror = recordingClock().estimatedError;
  if (request->modes == (ADJ_FREQUENCY | ADJ_TICK)) {
    return setFrequency(*request);
  }
  switch (request->modes) {
    case 0:
      request->tick = recordingClock().tick;
      request->freq = recordingClock().frequency;
      return TIME_OK;
    case ADJ_SETOFFSET | ADJ_NANO:
    case ADJ_SETOFFSET:
      return step(*request);
    case ADJ_OFFSET_SINGLESHOT:
    case ADJ_OFFSET_SS_READ:
      return slew(*request);
    default:
      record("clock_adjtime modes=" + std::to_string(request->modes));
      return refuse(EINVAL);
  }
}

int adjtime(const timeval* delta, timeval* left) noexcept {
  using namespace tsq::test;
  RecordingClock& clock = recordingClock();
  *left = {.tv_sec = clock.slewMicroseconds / kMicrosecondsPerSecond,
           .tv_usec = clock.slewMicroseconds % kMicrosecondsPerSecond};
  if (delta == nullptr) {
    return 0;
  }
  if (!record("adjtime sec=" + std::to_string(delta->tv_sec) + " usec=" + std::to_string(delta->tv_usec))) {
    return -1;
  }
  clock.slewMicroseconds = std::int64_t{delta->tv_sec} * kMicrosecondsPerSecond + delta->tv_usec;
  return 0;
}

// Functions that TSQ must not use to set the clock: they abort.
int clock_settime(clockid_t /*id*/, const timespec* /*time*/) noexcept {
  std::abort();
}

int settimeofday(const timeval* /*time*/, const struct timezone* /*zone*/) noexcept {
  std::abort();
}

int adjtimex(timex* /*request*/) noexcept {
  std::abort();
}

[[gnu::no_sanitize_thread]] int clock_gettime(clockid_t id, timespec* now) noexcept {
  using namespace tsq::test;
  const int status = static_cast<int>(syscall(SYS_clock_gettime, id, now));
  if (status == 0 && (id == CLOCK_REALTIME || id == CLOCK_MONOTONIC || id == CLOCK_BOOTTIME)) {
    const std::int64_t stepped = id == CLOCK_REALTIME ? recordingClock().steppedNanoseconds : 0;
    const std::int64_t total = std::int64_t{now->tv_sec} * kNanosecondsPerSecond + now->tv_nsec + stepped + gained();
    now->tv_sec = total / kNanosecondsPerSecond;
    now->tv_nsec = total % kNanosecondsPerSecond;
  }
  return status;
}

}  // extern "C"
