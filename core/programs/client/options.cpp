// SPDX-License-Identifier: MIT
#include "programs/client/options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "programs/common/command_line.h"
#include "programs/common/peer_options.h"

namespace tsq::programs {
namespace {

// At most 20 requests per second to the same server.
constexpr Duration kMinPollInterval = std::chrono::milliseconds(50);

// Unparsed values: numbers are parsed here instead of by CLI11, for our own error messages.
struct Typed {
  TypedPeers peers;
  std::string count = "3";
  std::string interval;
  std::string timeout = "2";
  bool json = false;
  bool watch = false;
  bool verbose = false;
};

void declare(CLI::App& app, Typed& typed) {
  declarePeers(app, typed.peers);
  app.add_option("--count,--queries", typed.count, "Requests to each server, 1 to 100")
      ->type_name("N")
      ->capture_default_str();
  app.add_option("--interval", typed.interval,
                 "Pause between an answer and the next request (default 0), or with --watch the poll interval "
                 "(default: 1 to 64, longer for a steadier clock)")
      ->type_name("SECONDS");
  app.add_option("--timeout", typed.timeout, kTimeoutHelp)->type_name("SECONDS")->capture_default_str();
  app.add_flag("--json", typed.json, "Print one JSON document instead of the table");
  app.add_flag("--watch", typed.watch, "Keep measuring and show the combined result, until Ctrl-C");
  app.add_flag("-v,--verbose", typed.verbose, "Also show the servers' clock reports");
  app.footer(
      "Exit status: 0 every server answered, 1 none did, or they contradict each other, 2 wrong usage, 3 some servers "
      "answered.");
}

Result<Duration> parseInterval(const Typed& typed) {
  const auto interval = parseSeconds(typed.interval.empty() ? "0" : typed.interval, 0, 3600,
                                     "Interval must be between 0 and 3600 seconds");
  if (interval && typed.watch && !typed.interval.empty() && *interval < kMinPollInterval) {
    return fail(ErrorCode::InvalidArgument, "Interval must be at least 0.05 seconds with --watch");
  }
  return interval;
}

Result<ClientOptions> parseSchedule(const Typed& typed) {
  const auto count = parseInteger(typed.count, 1, 100, "Count must be between 1 and 100");
  if (!count) {
    return tl::unexpected(count.error());
  }
  const auto interval = parseInterval(typed);
  if (!interval) {
    return tl::unexpected(interval.error());
  }
  const auto timeout = parseTimeout(typed.timeout);
  if (!timeout) {
    return tl::unexpected(timeout.error());
  }
  ClientOptions options;
  options.schedule = {.burst = *count, .timeout = *timeout};
  if (typed.watch) {
    options.watch = typed.interval.empty() ? PollRange{} : PollRange{.shortest = *interval, .longest = *interval};
    options.schedule.pollInterval = options.watch->shortest;
  } else {
    options.schedule.burstInterval = *interval;
  }
  return options;
}

Result<ClientOptions> interpret(const Typed& typed) {
  auto options = parseSchedule(typed);
  if (!options) {
    return options;
  }
  const auto servers = interpretPeers(typed.peers);
  if (!servers) {
    return tl::unexpected(servers.error());
  }
  options->servers = *servers;
  options->json = typed.json;
  options->verbose = typed.verbose;
  return options;
}

}  // namespace

std::variant<ClientOptions, int> readClientOptions(int argc, char** argv) {
  CLI::App app("Measure the offset of this computer's clock with TSQ servers. The clock is never changed.",
               "tsq-client");
  Typed typed;
  declare(app, typed);
  if (const auto status = parseCommandLine(app, argc, argv)) {
    return *status;
  }
  const auto options = interpret(typed);
  if (!options) {
    return failUsage(options.error().detail);
  }
  return *options;
}

}  // namespace tsq::programs
