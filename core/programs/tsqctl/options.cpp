// SPDX-License-Identifier: MIT
#include "programs/tsqctl/options.h"

#include <CLI/CLI.hpp>

#include "programs/common/command_line.h"

namespace tsq::programs {
namespace {

constexpr double kDay = 86400;

struct Typed {
  std::string command;
  std::string server;
  std::string control = control::kUsualPath;
  bool json = false;
  std::string timeout = "180";
  std::string interval = "1";
  std::string maxOffset = "1000";
  std::string maxError = "1000";
  std::string maxSkew = "1000";
};

void declare(CLI::App& app, Typed& typed) {
  app.add_option("COMMAND", typed.command,
                 "tracking (the clock), sources (the servers), sourcestats (their estimates), waitsync (wait until the "
                 "clock is right), makestep (remove the offset now), online or offline (poll a server, or not)")
      ->type_name("");
  app.add_option("SERVER", typed.server, "For online and offline: a server as sources names it; all unless given")
      ->type_name("");
  app.add_flag("--json", typed.json, "Print one JSON document instead of sentences and tables");
  app.add_option("--control", typed.control, "The socket of tsqd")->type_name("PATH")->capture_default_str();
  app.add_option("--timeout", typed.timeout, "waitsync: how long to wait")->type_name("SECONDS")->capture_default_str();
  app.add_option("--interval", typed.interval, "waitsync: time between two looks")
      ->type_name("SECONDS")
      ->capture_default_str();
  app.add_option("--max-offset", typed.maxOffset, "waitsync: the offset has to be within this")
      ->type_name("MILLISECONDS")
      ->capture_default_str();
  app.add_option("--max-error", typed.maxError, "waitsync: the maximum error has to be within this")
      ->type_name("MILLISECONDS")
      ->capture_default_str();
  app.add_option("--max-skew", typed.maxSkew, "waitsync: the error of the frequency has to be within this")
      ->type_name("PPM")
      ->capture_default_str();
  app.footer(
      "Waits: 5 s for tsqd's answer.\n"
      "Exit status: 0 done, 1 tsqd does not run or does not answer, or it failed, 2 wrong usage, 3 waitsync: the clock "
      "is not right yet, 7 not authorised.");
}

Result<WaitLimits> parseWait(const Typed& typed) {
  const auto timeout = parseSeconds(typed.timeout, 0, kDay, "Timeout must be between 0 and 86400 seconds");
  const auto interval = parseSeconds(typed.interval, 0.1, kDay, "Interval must be between 0.1 and 86400 seconds");
  // The numbers are parsed like seconds, and scaled.
  const auto offset = parseSeconds(typed.maxOffset, 0, 1e8, "Max offset must be between 0 and 100000000 milliseconds");
  const auto error = parseSeconds(typed.maxError, 0, 1e8, "Max error must be between 0 and 100000000 milliseconds");
  const auto skew = parseSeconds(typed.maxSkew, 0, 1e6, "Max skew must be between 0 and 1000000 ppm");
  for (const auto& parsed : {timeout, interval, offset, error, skew}) {
    if (!parsed) {
      return tl::unexpected(parsed.error());
    }
  }
  constexpr int kMillisecondsInSecond = 1000;
  return WaitLimits{.timeout = *timeout,
                    .interval = *interval,
                    .maxOffset = *offset / kMillisecondsInSecond,
                    .maxError = *error / kMillisecondsInSecond,
                    .maxSkew = toSeconds(*skew)};
}

Result<ControlOptions> interpret(const Typed& typed) {
  ControlOptions options{.path = typed.control, .json = typed.json};
  if (typed.command.empty()) {
    return fail(ErrorCode::InvalidArgument, "A command must be given: try 'tsqctl --help'");
  }
  const bool waits = typed.command == "waitsync";
  const auto request = control::parseRequest(waits ? "tracking" : typed.command);
  if (!request) {
    return failValue("The command must be tracking, sources, sourcestats, waitsync, makestep, online or offline",
                     typed.command);
  }
  options.request = *request;
  options.request.server = typed.server;
  if (!control::parseRequest(control::encode(options.request))) {
    return fail(ErrorCode::InvalidArgument, "Only online and offline take the name of a server, of at most 500 bytes");
  }
  if (waits) {
    const auto limits = parseWait(typed);
    if (!limits) {
      return tl::unexpected(limits.error());
    }
    options.wait = *limits;
  }
  return options;
}

}  // namespace

std::variant<ControlOptions, int> readControlOptions(int argc, char** argv) {
  CLI::App app("Show what tsqd knows of this computer's clock and of its servers, and control it.", "tsqctl");
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
