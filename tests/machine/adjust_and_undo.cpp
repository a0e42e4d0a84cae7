// SPDX-License-Identifier: MIT
// Asks tsq-helper over the system bus to correct the clock by so many nanoseconds, and then to undo that on the same
// connection, as the monitor does. After each call it prints how far the clock moved against CLOCK_BOOTTIME, in ms.
#include <systemd/sd-bus.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;
constexpr std::int64_t kNanosecondsPerMillisecond = 1'000'000;

std::int64_t readClock(clockid_t id) {
  timespec now{};
  clock_gettime(id, &now);
  return std::int64_t{now.tv_sec} * kNanosecondsPerSecond + now.tv_nsec;
}

std::int64_t wallMinusBoot() {
  return readClock(CLOCK_REALTIME) - readClock(CLOCK_BOOTTIME);
}

bool report(const char* what, int status, const sd_bus_error& error, std::int64_t before) {
  if (status < 0) {
    std::printf("%s failed: %s\n", what, error.message == nullptr ? "no answer" : error.message);
    return false;
  }
  std::printf("%s %lld\n", what, static_cast<long long>((wallMinusBoot() - before) / kNanosecondsPerMillisecond));
  return true;
}

}  // namespace

int main(int count, char** arguments) {
  sd_bus* bus = nullptr;
  if (count != 2 || sd_bus_open_system(&bus) < 0) {
    return 2;
  }
  constexpr const char* kName = "org.tsqtime.Helper1";
  constexpr const char* kPath = "/org/tsqtime/Helper1";
  const std::int64_t before = wallMinusBoot();
  sd_bus_error error = SD_BUS_ERROR_NULL;
  int status = sd_bus_call_method(bus, kName, kPath, kName, "Adjust", &error, nullptr, "xuxxbxx",
                                  static_cast<std::int64_t>(std::atoll(arguments[1])), 0U, readClock(CLOCK_BOOTTIME),
                                  before, 0, std::int64_t{0}, std::int64_t{0});
  if (!report("adjusted", status, error, before)) {
    return 1;
  }
  status = sd_bus_call_method(bus, kName, kPath, kName, "Undo", &error, nullptr, "");
  return report("undone", status, error, before) ? 0 : 1;
}
