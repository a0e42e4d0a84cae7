// SPDX-License-Identifier: MIT
// Many callers at once that send invalid messages to the helper: helper_flood CALLERS MESSAGES SEED [METHOD]
//
// Random methods, types and extreme numbers, with valid ones among them; with METHOD only valid calls of that method.
// Each message gets its answer, mostly an error; then it prints "answered N".
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "clock/bus.h"
#include "clock/freshness.h"
#include "clock/system_clock.h"

namespace {

using tsq::clock::Bus;
using tsq::clock::BusMessage;

// The bus disconnects callers with more unanswered calls.
constexpr int kMostUnanswered = 64;

std::mt19937_64 generator;  // NOLINT: seeded by main()

const char* onlyMethod = nullptr;  // NOLINT: set by main()

std::uint64_t roll(std::uint64_t sides) {
  return generator() % sides;
}

std::int64_t extremeNumber() {
  const std::int64_t edge = std::int64_t{1} << roll(63);
  const std::int64_t choices[] = {0,
                                  1,
                                  -1,
                                  edge,
                                  -edge,
                                  edge - 1,
                                  std::numeric_limits<std::int64_t>::min(),
                                  std::numeric_limits<std::int64_t>::max()};
  return choices[roll(std::size(choices))];
}

struct Caller {
  Bus bus;
  int unsent = 0;
  int unanswered = 0;
  int answered = 0;
};

int countAnswer(sd_bus_message* /*reply*/, void* data, sd_bus_error* /*error*/) {
  auto& caller = *static_cast<Caller*>(data);
  --caller.unanswered;
  ++caller.answered;
  return 0;
}

void appendRandom(sd_bus_message* message, int depth) {
  switch (roll(depth > 3 ? 6 : 8)) {
    case 0:
      sd_bus_message_append(message, "x", extremeNumber());
      return;
    case 1:
      sd_bus_message_append(message, "u", static_cast<std::uint32_t>(extremeNumber()));
      return;
    case 2:
      sd_bus_message_append(message, "b", static_cast<int>(roll(2)));
      return;
    case 3:
      sd_bus_message_append(message, "d", std::numeric_limits<double>::quiet_NaN());
      return;
    case 4:
      sd_bus_message_append(message, "s", std::string(roll(20'000), 'x').c_str());
      return;
    case 5:
      sd_bus_message_append(message, "y", static_cast<int>(roll(256)));
      return;
    case 6:
      sd_bus_message_append(message, "v", "as", 2, "a", "b");
      return;
    default:
      sd_bus_message_open_container(message, 'r', "xs");
      sd_bus_message_append(message, "xs", extremeNumber(), "r");
      sd_bus_message_close_container(message);
      appendRandom(message, depth + 1);
      return;
  }
}

void appendAdjust(sd_bus_message* message) {
  const tsq::ClockReading now = tsq::clock::SystemClock().read();
  const bool sensible = roll(4) == 0;
  sd_bus_message_append(message, "xuxxbxx", sensible ? 700'000'000 : extremeNumber(),
                        static_cast<std::uint32_t>(sensible ? roll(3) : roll(1000)),
                        sensible ? now.boot.time_since_epoch().count() : extremeNumber(),
                        sensible ? tsq::clock::wallMinusBoot(now).count() : extremeNumber(), static_cast<int>(roll(2)),
                        sensible ? 1'000'000 : extremeNumber(), sensible ? 100'000 : extremeNumber());
}

void send(Caller& caller) {
  const char* const methods[] = {"Adjust", "Adjust", "Adjust", "Undo", "GetStatus", "Nothing"};
  const char* const method = onlyMethod != nullptr ? onlyMethod : methods[roll(std::size(methods))];
  sd_bus_message* raw = nullptr;
  sd_bus_message_new_method_call(caller.bus.get(), &raw, "org.tsqtime.Helper1", "/org/tsqtime/Helper1",
                                 "org.tsqtime.Helper1", method);
  const BusMessage message(raw);
  sd_bus_message_set_allow_interactive_authorization(raw, static_cast<int>(roll(2)));
  if (method == std::string("Adjust") && (onlyMethod != nullptr || roll(3) > 0)) {
    appendAdjust(raw);
  } else if (onlyMethod == nullptr) {
    for (auto count = roll(6); count > 0; --count) {
      appendRandom(raw, 0);
    }
  }
  --caller.unsent;
  ++caller.unanswered;
  if (sd_bus_call_async(caller.bus.get(), nullptr, raw, countAnswer, &caller, UINT64_MAX) < 0) {
    std::fprintf(stderr, "helper_flood: cannot send\n");
    std::exit(1);
  }
}

bool serve(Caller& caller) {
  while (caller.unsent > 0 && caller.unanswered < kMostUnanswered) {
    send(caller);
  }
  while (sd_bus_process(caller.bus.get(), nullptr) > 0) {
  }
  return caller.unsent > 0 || caller.unanswered > 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4 && argc != 5) {
    return 2;
  }
  onlyMethod = argc == 5 ? argv[4] : nullptr;
  std::vector<Caller> callers(static_cast<std::size_t>(std::atoi(argv[1])));
  generator.seed(static_cast<std::uint64_t>(std::atoll(argv[3])));
  for (Caller& caller : callers) {
    sd_bus* raw = nullptr;
    if (sd_bus_open_system(&raw) < 0) {
      std::fprintf(stderr, "helper_flood: no bus\n");
      return 1;
    }
    caller.bus.reset(raw);
    caller.unsent = std::atoi(argv[2]);
  }
  std::puts("ready");
  std::fflush(stdout);
  bool busy = true;
  while (busy) {
    busy = false;
    for (Caller& caller : callers) {
      busy = serve(caller) || busy;
    }
  }
  int answered = 0;
  for (const Caller& caller : callers) {
    answered += caller.answered;
  }
  std::printf("answered %d\n", answered);
}
