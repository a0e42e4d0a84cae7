// SPDX-License-Identifier: MIT
// tsq-client: ask servers for the time and report the offset of this computer's clock.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "clock/system_clock.h"
#include "net/event_loop.h"
#include "programs/client/json.h"
#include "programs/client/options.h"
#include "programs/client/table.h"
#include "programs/client/watch.h"
#include "programs/common/burst.h"
#include "programs/common/output.h"
#include "programs/common/peer_options.h"
#include "programs/common/text.h"

namespace tsq::programs {
namespace {

constexpr int kExitAllAnswered = 0;
constexpr int kExitNoneAnswered = 1;
constexpr int kExitSomeAnswered = 3;

// Counts servers with an estimate, including unsynchronised ones, but not those that contradict each other
// (NoMajority).
int exitStatus(const Measurements& measurements) {
  const auto answered = std::ranges::count_if(measurements, [](const auto& entry) {
    return entry.view.estimate.has_value() && entry.view.verdict.status != ServerStatus::NoMajority;
  });
  if (answered == 0) {
    return kExitNoneAnswered;
  }
  return answered == std::ssize(measurements) ? kExitAllAnswered : kExitSomeAnswered;
}

int measure(const ClientOptions& options, const Clock& clock) {
  const ClientTable table(options.servers, options.verbose);
  bool isFirst = true;
  const auto printRow = [&](const Measurement& measurement) {
    if (options.json) {
      return;
    }
    if (std::exchange(isFirst, false)) {
      print("{}\n", table.header());
    }
    print("{}\n", table.row(measurement));
  };
  const auto tickets = openTickets(options.servers);
  const auto burst = measureBurst(options.servers, options.schedule, clock, tickets.get(), printRow);
  if (!burst) {
    print(stderr, "Error: {}\n", describeTrustFailure(burst.error()));
    return kExitNoneAnswered;
  }
  const auto& answer = burst->selection.answer;
  print("{}\n", options.json ? toJson(burst->servers, answer) : ClientTable::summary(burst->servers, answer));
  return exitStatus(burst->servers);
}

int ask(const ClientOptions& options) {
  warnIfInsecure(options.servers);
  const clock::SystemClock clock;
  if (options.watch) {
    net::EventLoop loop(clock);
    return watch(options, clock, loop);
  }
  return measure(options, clock);
}

int run(int argc, char** argv) {
  const auto options = readClientOptions(argc, argv);
  const int* status = std::get_if<int>(&options);
  return status != nullptr ? *status : ask(std::get<ClientOptions>(options));
}

}  // namespace
}  // namespace tsq::programs

int main(int argc, char** argv) {
  using namespace tsq::programs;
  return runProgram(kExitNoneAnswered, run, argc, argv);
}
