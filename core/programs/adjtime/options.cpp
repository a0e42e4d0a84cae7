// SPDX-License-Identifier: MIT
#include "programs/adjtime/options.h"

#include <unistd.h>

#include "clock/clock_setter.h"
#include "config/sync_file.h"
#include "programs/common/command_line.h"
#include "programs/common/peer_options.h"

namespace tsq::programs {
namespace {

using std::chrono::milliseconds;

struct Typed {
  TypedPeers peers;
  std::string queries = "5";
  std::string timeout = "2";
  std::string maxOffset = "1000";
  std::string slewThreshold = "500";
  std::string via;
  std::string config;
  bool step = false;
  bool slew = false;
  bool dryRun = false;
  bool allowInvalidDates = false;
  bool force = false;
  bool json = false;
  bool verbose = false;
};

void declare(CLI::App& app, Typed& typed) {
  declarePeers(app, typed.peers);
  app.add_option("--config", typed.config, "Take servers and whatever is not given here from this file (sync.toml)")
      ->type_name("FILE");
  app.add_option("--queries", typed.queries, "Questions to each server, 1 to 100")
      ->type_name("N")
      ->capture_default_str();
  app.add_option("--timeout", typed.timeout, kTimeoutHelp)->type_name("SECONDS")->capture_default_str();
  app.add_option("--max-offset", typed.maxOffset, "Refuse to correct more than this")
      ->type_name("MILLISECONDS")
      ->capture_default_str();
  app.add_option("--slew-threshold", typed.slewThreshold, "Up to this gradually, beyond it at once")
      ->type_name("MILLISECONDS")
      ->capture_default_str();
  auto* step = app.add_flag("--step", typed.step, "At once, however small the offset");
  auto* slew = app.add_flag("--slew", typed.slew, "Gradually, however large the offset: 2000 seconds for each second")
                   ->excludes(step);
  app.add_flag("--allow-invalid-dates", typed.allowInvalidDates,
               "If certificates look invalid because this clock is far off, set it all the same, whatever the offset: "
               "by two servers or a pinned one, and never back to what is known to be past")
      ->excludes(slew);
  app.add_option("--via", typed.via,
                 "direct, or helper: tsq-helper does it, if polkit allows (default: helper, but direct as root)")
      ->type_name("WAY");
  app.add_flag("--dry-run", typed.dryRun, "Say what would be done, and do nothing; needs no privilege");
  app.add_flag("--force", typed.force, "Set the clock although another time service steers it");
  app.add_flag("--json", typed.json, "Print one JSON document instead of sentences");
  app.add_flag("-v,--verbose", typed.verbose, "Show each server");
  app.footer(
      "Other waits: 3 s for systemd's answer, 5 min for a password and the helper's answer.\n"
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 nothing to do; refused: 4 the servers disagree, 5 the offset is "
      "too large, 6 another service steers the clock, 7 not authorised, 8 what was measured is not true any more, 9 a "
      "leap second is at hand, 10 the clock is far off.");
}

std::optional<AdjustMethod> chosenMethod(const Typed& typed) {
  if (typed.step) {
    return AdjustMethod::Step;
  }
  return typed.slew ? std::optional(AdjustMethod::Slew) : std::nullopt;
}

Result<SyncLimits> parseLimits(const Typed& typed) {
  const auto maxOffset = parseInteger(typed.maxOffset, 1, int{kOffsetSanityLimit / milliseconds(1)},
                                      "Max offset must be between 1 and 86400000 milliseconds");
  if (!maxOffset) {
    return tl::unexpected(maxOffset.error());
  }
  const auto slewThreshold = parseInteger(typed.slewThreshold, 0, clock::kMaxSlew / milliseconds(1),
                                          "Slew threshold must be between 0 and 2145000 milliseconds");
  if (!slewThreshold) {
    return tl::unexpected(slewThreshold.error());
  }
  return SyncLimits{.maxOffset = milliseconds(*maxOffset),
                    .slewThreshold = milliseconds(*slewThreshold),
                    .method = chosenMethod(typed)};
}

Result<Via> parseVia(const std::string& text) {
  if (text.empty()) {
    return geteuid() == 0 ? Via::Direct : Via::Helper;
  }
  if (text == "direct") {
    return Via::Direct;
  }
  if (text == "helper") {
    return Via::Helper;
  }
  return fail(ErrorCode::InvalidArgument, "Via must be direct or helper");
}

Result<AdjtimeOptions> interpret(const Typed& typed) {
  const auto queries = parseInteger(typed.queries, 1, 100, "Queries must be between 1 and 100");
  if (!queries) {
    return tl::unexpected(queries.error());
  }
  const auto timeout = parseTimeout(typed.timeout);
  if (!timeout) {
    return tl::unexpected(timeout.error());
  }
  const auto limits = parseLimits(typed);
  if (!limits) {
    return tl::unexpected(limits.error());
  }
  const auto via = parseVia(typed.via);
  if (!via) {
    return tl::unexpected(via.error());
  }
  if (typed.allowInvalidDates && typed.peers.insecure) {
    return fail(ErrorCode::InvalidArgument,
                "--allow-invalid-dates is for certificates that are verified but for their dates; with --insecure none "
                "are");
  }
  const auto servers = interpretPeers(typed.peers);
  if (!servers) {
    return tl::unexpected(servers.error());
  }
  return AdjtimeOptions{.servers = *servers,
                        .schedule = {.burst = *queries, .timeout = *timeout},
                        .limits = *limits,
                        .via = *via,
                        .dryRun = typed.dryRun,
                        .allowInvalidDates = typed.allowInvalidDates,
                        .force = typed.force,
                        .json = typed.json,
                        .verbose = typed.verbose};
}

// What stands on the command line goes before what stands in the file.
Result<void> fillFromFile(const CLI::App& app, Typed& typed) {
  auto file = config::readSyncFile(typed.config);
  if (!file) {
    return tl::unexpected(file.error());
  }
  const auto fill = [&app](const char* option, std::string& value, const std::optional<std::string>& inFile) {
    if (inFile && app.count(option) == 0) {
      value = *inFile;
    }
  };
  fill("--port", typed.peers.port, file->port);
  fill("--transport", typed.peers.transport, file->transport);
  fill("--resumption", typed.peers.resumption, file->resumption);
  fill("--queries", typed.queries, file->queries);
  fill("--timeout", typed.timeout, file->timeout);
  fill("--max-offset", typed.maxOffset, file->maxOffset);
  fill("--slew-threshold", typed.slewThreshold, file->slewThreshold);
  // Another way to trust replaces the file's.
  if (app.count("--ca") + app.count("--pin") + app.count("--insecure") == 0) {
    fill("--ca", typed.peers.ca, file->ca);
    fill("--pin", typed.peers.pin, file->pin);
  }
  if (typed.peers.verifyKeys.empty()) {
    typed.peers.verifyKeys = std::move(file->verifyKeys);
  }
  typed.allowInvalidDates = typed.allowInvalidDates || file->allowInvalidDates;
  if (typed.peers.servers.empty()) {
    typed.peers.servers = std::move(file->servers);
  }
  return {};
}

}  // namespace

std::variant<AdjtimeOptions, int> readAdjtimeOptions(int argc, char** argv) {
  CLI::App app("Ask TSQ servers for the time and set this computer's clock by it, once.", "tsq-adjtime");
  Typed typed;
  declare(app, typed);
  if (const auto status = parseCommandLine(app, argc, argv)) {
    return *status;
  }
  if (!typed.config.empty()) {
    if (const auto filled = fillFromFile(app, typed); !filled) {
      return failUsage(filled.error().detail);
    }
  }
  const auto options = interpret(typed);
  if (!options) {
    return failUsage(options.error().detail);
  }
  return *options;
}

}  // namespace tsq::programs
