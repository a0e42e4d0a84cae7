// SPDX-License-Identifier: MIT
// A systemd that only lists units: fake_systemd [UNIT=STATE...] on the bus named by DBUS_SYSTEM_BUS_ADDRESS. Filters as
// the real one does; prints "ready" when it can be called. The only argument "silent" makes it never answer. It is also
// a timedated whose SetTime only prints its arguments; "timedated=refuse" makes it refuse. "step=NANOSECONDS" steps the
// recording clock in $TSQ_RECORDING whenever units are requested, like another process. "wait=MILLISECONDS": so long it
// takes to answer, and the clock is moved meanwhile.
#include <fcntl.h>
#include <fnmatch.h>
#include <unistd.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include "base/file_descriptor.h"
#include "clock/bus.h"

namespace {

struct Unit {
  std::string name;
  std::string state;
};

struct Systemd {
  bool silent = false;
  std::int64_t step = 0;
  std::chrono::milliseconds wait{0};
  std::vector<Unit> units;
};

std::vector<std::string> readStrings(sd_bus_message* message) {
  std::vector<std::string> strings;
  const char* text = nullptr;
  sd_bus_message_enter_container(message, 'a', "s");
  while (sd_bus_message_read_basic(message, 's', &text) > 0) {
    strings.emplace_back(text);
  }
  sd_bus_message_exit_container(message);
  return strings;
}

bool matchesAny(const std::vector<std::string>& patterns, const std::string& text) {
  for (const std::string& pattern : patterns) {
    if (fnmatch(pattern.c_str(), text.c_str(), FNM_NOESCAPE) == 0) {
      return true;
    }
  }
  return false;
}

// The file begins with the sum of all steps (tests/clock/recording_clock.h); other programs map it into memory.
void stepRecordingClock(std::int64_t by) {
  const char* folder = std::getenv("TSQ_RECORDING");
  const std::string path = std::string(folder == nullptr ? "." : folder) + "/clock";
  const tsq::FileDescriptor file(::open(path.c_str(), O_RDWR | O_CLOEXEC));
  std::int64_t stepped = 0;
  if (::pread(file.get(), &stepped, sizeof stepped, 0) != sizeof stepped) {
    std::abort();
  }
  stepped += by;
  if (::pwrite(file.get(), &stepped, sizeof stepped, 0) != sizeof stepped) {
    std::abort();
  }
}

int listUnits(sd_bus_message* call, void* data, sd_bus_error* /*error*/) {
  const auto& systemd = *static_cast<Systemd*>(data);
  if (systemd.silent) {
    return 1;
  }
  std::this_thread::sleep_for(systemd.wait / 2);
  if (systemd.step != 0) {
    stepRecordingClock(systemd.step);
  }
  std::this_thread::sleep_for(systemd.wait / 2);
  const auto states = readStrings(call);
  const auto patterns = readStrings(call);
  sd_bus_message* raw = nullptr;
  sd_bus_message_new_method_return(call, &raw);
  const tsq::clock::BusMessage reply(raw);
  sd_bus_message_open_container(raw, 'a', "(ssssssouso)");
  for (const Unit& unit : systemd.units) {
    if (matchesAny(states, unit.state) && matchesAny(patterns, unit.name)) {
      sd_bus_message_append(raw, "(ssssssouso)", unit.name.c_str(), "", "loaded", unit.state.c_str(), "running", "",
                            "/org/freedesktop/systemd1/unit/x", 0U, "", "/");
    }
  }
  sd_bus_message_close_container(raw);
  return sd_bus_send(nullptr, raw, nullptr);
}

int setTime(sd_bus_message* call, void* data, sd_bus_error* error) {
  std::int64_t microseconds = 0;
  int relative = 0;
  int interactive = 0;
  sd_bus_message_read(call, "xbb", &microseconds, &relative, &interactive);
  for (const Unit& unit : static_cast<Systemd*>(data)->units) {
    if (unit.name == "timedated") {
      return sd_bus_error_set_const(error, SD_BUS_ERROR_ACCESS_DENIED, "Permission denied");
    }
  }
  std::printf("SetTime %lld %d %d\n", static_cast<long long>(microseconds), relative, interactive);
  std::fflush(stdout);
  return sd_bus_reply_method_return(call, nullptr);
}

const sd_bus_vtable kTimedated[] = {
    SD_BUS_VTABLE_START(0),
    SD_BUS_METHOD("SetTime", "xbb", "", setTime, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_VTABLE_END,
};

const sd_bus_vtable kManager[] = {
    SD_BUS_VTABLE_START(0),
    SD_BUS_METHOD("ListUnitsByPatterns", "asas", "a(ssssssouso)", listUnits, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_VTABLE_END,
};

[[noreturn]] void fail(const char* what, int code) {
  std::fprintf(stderr, "fake_systemd: %s: %s\n", what, std::strerror(-code));
  std::exit(1);
}

}  // namespace

int main(int argc, char** argv) {
  Systemd systemd{.silent = argc == 2 && std::strcmp(argv[1], "silent") == 0, .units = {}};
  for (int i = 1; i < argc && !systemd.silent; ++i) {
    const std::string text = argv[i];
    const auto equals = text.find('=');
    if (text.starts_with("step=")) {
      systemd.step = std::atoll(text.c_str() + equals + 1);
      continue;
    }
    if (text.starts_with("wait=")) {
      systemd.wait = std::chrono::milliseconds(std::atoll(text.c_str() + equals + 1));
      continue;
    }
    systemd.units.push_back({.name = text.substr(0, equals), .state = text.substr(equals + 1)});
  }
  sd_bus* raw = nullptr;
  int code = sd_bus_open_system(&raw);
  const tsq::clock::Bus bus(raw);
  if (code < 0) {
    fail("no bus", code);
  }
  code = sd_bus_add_object_vtable(raw, nullptr, "/org/freedesktop/systemd1", "org.freedesktop.systemd1.Manager",
                                  kManager, &systemd);
  code = code < 0 ? code
                  : sd_bus_add_object_vtable(raw, nullptr, "/org/freedesktop/timedate1", "org.freedesktop.timedate1",
                                             kTimedated, &systemd);
  code = code < 0 ? code : sd_bus_request_name(raw, "org.freedesktop.systemd1", 0);
  // Some test buses already have a timedated.
  sd_bus_request_name(raw, "org.freedesktop.timedate1", 0);
  if (code < 0) {
    fail("cannot take systemd's place", code);
  }
  std::puts("ready");
  std::fflush(stdout);
  while (code >= 0) {
    code = sd_bus_process(raw, nullptr);
    code = code == 0 ? sd_bus_wait(raw, UINT64_MAX) : code;
  }
}
