// SPDX-License-Identifier: MIT
#include "feed/ntp_shm.h"

#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cmath>
#include <ctime>

namespace tsq::feed {
namespace {

// ntpd's refclock_shm.c. In mode 1 a reader that sees another count after reading drops what it has read.
struct ShmTime {
  int mode;
  int count;
  std::time_t clockSeconds;
  int clockMicroseconds;
  std::time_t receiveSeconds;
  int receiveMicroseconds;
  int leap;
  int precision;
  int samples;
  int valid;
  unsigned clockNanoseconds;
  unsigned receiveNanoseconds;
  int reserved[8];
};

constexpr key_t kFirstKey = 0x4e545030;  // "NTP0"
// ntpd creates these for root alone, so that nobody else can set the clock with them.
constexpr int kFirstPublicUnit = 2;
constexpr int kOwnerOnly = S_IRUSR | S_IWUSR;
constexpr int kEverybody = kOwnerOnly | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
// The finest precision that ntpd reads: 2^-30 s is 1 ns.
constexpr int kFinestPrecision = -30;

struct SplitTime {
  std::time_t seconds;
  unsigned nanoseconds;
};

SplitTime split(WallTime time) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
  return {.seconds = seconds.time_since_epoch().count(),
          .nanoseconds = static_cast<unsigned>((time - seconds).count())};
}

// In powers of two of a second.
int precisionOf(Duration error) {
  return std::clamp(static_cast<int>(std::lround(std::log2(std::max(toSeconds(error), 1e-9)))), kFinestPrecision, 0);
}

int toLeapIndicator(Leap leap) {
  return leap == Leap::Insert ? 1 : (leap == Leap::Delete ? 2 : 0);
}

void writeTo(ShmTime& shared, const Measurement& measurement) {
  const SplitTime clock = split(measurement.at + measurement.offset);
  const SplitTime receive = split(measurement.at);
  constexpr unsigned kNanosecondsInMicrosecond = 1000;
  std::atomic_ref<int> count(shared.count);
  std::atomic_ref<int> valid(shared.valid);
  valid.store(0);
  count.fetch_add(1);
  shared.mode = 1;
  shared.clockSeconds = clock.seconds;
  shared.clockMicroseconds = static_cast<int>(clock.nanoseconds / kNanosecondsInMicrosecond);
  shared.clockNanoseconds = clock.nanoseconds;
  shared.receiveSeconds = receive.seconds;
  shared.receiveMicroseconds = static_cast<int>(receive.nanoseconds / kNanosecondsInMicrosecond);
  shared.receiveNanoseconds = receive.nanoseconds;
  shared.leap = toLeapIndicator(measurement.leap);
  shared.precision = precisionOf(measurement.error);
  shared.samples = 1;
  count.fetch_add(1);
  valid.store(1);
}

}  // namespace

NtpShm::~NtpShm() {
  if (memory_ != nullptr) {
    ::shmdt(memory_);
  }
}

Result<void> NtpShm::attach() {
  const int permissions = unit_ < kFirstPublicUnit ? kOwnerOnly : kEverybody;
  segment_ = ::shmget(kFirstKey + unit_, sizeof(ShmTime), IPC_CREAT | permissions);
  void* const memory = segment_ < 0 ? nullptr : ::shmat(segment_, nullptr, 0);
  if (segment_ < 0 || memory == reinterpret_cast<void*>(-1)) {  // NOLINT(performance-no-int-to-ptr): shmat()'s error
    const int number = errno;
    return fail(number == EACCES || number == EPERM ? ErrorCode::PermissionDenied : ErrorCode::Internal,
                name() + ": " + systemReason(number));
  }
  memory_ = memory;
  return {};
}

Result<void> NtpShm::give(const Measurement& measurement) {
  shmid_ds state{};
  // A segment that was removed meanwhile (ipcrm) is read by nobody: the next one is looked for.
  if (memory_ != nullptr && (::shmctl(segment_, IPC_STAT, &state) != 0 || (state.shm_perm.mode & SHM_DEST) != 0)) {
    ::shmdt(memory_);
    memory_ = nullptr;
  }
  if (memory_ == nullptr) {
    if (auto attached = attach(); !attached) {
      return attached;
    }
  }
  writeTo(*static_cast<ShmTime*>(memory_), measurement);
  return {};
}

}  // namespace tsq::feed
