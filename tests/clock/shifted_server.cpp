// SPDX-License-Identifier: MIT
// tsq-server with an additional option, --serve-offset MILLISECONDS: the served time is this much ahead of the real one
// (negative: behind). The shipped server has no such option.
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <string_view>
#include <vector>

int serverMain(int argc, char** argv);

namespace {

std::int64_t shiftNanoseconds = 0;

}  // namespace

// Replaces libc's function in this program.
extern "C" int clock_gettime(clockid_t id, timespec* now) noexcept {
  constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;
  const int status = static_cast<int>(syscall(SYS_clock_gettime, id, now));
  if (status == 0 && id == CLOCK_REALTIME) {
    const std::int64_t total = std::int64_t{now->tv_sec} * kNanosecondsPerSecond + now->tv_nsec + shiftNanoseconds;
    now->tv_sec = total / kNanosecondsPerSecond;
    now->tv_nsec = total % kNanosecondsPerSecond;
  }
  return status;
}

int main(int argc, char** argv) {
  std::vector<char*> rest;
  for (int i = 0; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--serve-offset" && i + 1 < argc) {
      constexpr std::int64_t kNanosecondsPerMillisecond = 1'000'000;
      shiftNanoseconds = std::atoll(argv[++i]) * kNanosecondsPerMillisecond;
    } else {
      rest.push_back(argv[i]);
    }
  }
  const int count = static_cast<int>(rest.size());
  rest.push_back(nullptr);
  return serverMain(count, rest.data());
}
