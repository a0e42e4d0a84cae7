// SPDX-License-Identifier: MIT
#include "programs/adjtime/options.h"

#include <unistd.h>

#include <CLI/CLI.hpp>

#include "clock/kernel/clock_setter.h"
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
  std::string minServers;
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
  app.add_option("--config", typed.config,
                 "Read servers, and options that are not given here, from this file (sync.toml)")
      ->type_name("FILE");
  app.add_option("--queries,--count", typed.queries, "Requests to each server, 1 to 100")
      ->type_name("N")
      ->capture_default_str();
  app.add_option("--timeout", typed.timeout, kTimeoutHelp)->type_name("SECONDS")->capture_default_str();
  app.add_option("--min-servers", typed.minServers,
                 "Number of servers that have to agree (default: the only one, or a majority of those named)")
      ->type_name("N");
  app.add_option("--max-offset", typed.maxOffset, "Refuse to correct more than this")
      ->type_name("MILLISECONDS")
      ->capture_default_str();
  app.add_option("--slew-threshold", typed.slewThreshold, "Slew offsets up to this, step larger ones")
      ->type_name("MILLISECONDS")
      ->capture_default_str();
  auto* step = app.add_flag("--step", typed.step, "Always step, however small the offset");
  auto* slew = app.add_flag("--slew", typed.slew, "Always slew, however large the offset: 2000 seconds for each second")
                   ->excludes(step);
  app.add_flag("--allow-invalid-dates", typed.allowInvalidDates,
               "If certificates look invalid because this clock is far off, set it all the same, whatever the offset: "
               "by two servers or a pinned one, but never to a time that is known to be past")
      ->excludes(slew);
  app.add_option("--via", typed.via,
                 "direct, or helper: tsq-helper sets the clock, if polkit allows (default: helper, but direct as root)")
      ->type_name("WAY");
  app.add_flag("--dry-run", typed.dryRun, "Report what would be done, without doing it; needs no privilege");
  app.add_flag("--force", typed.force, "Set the clock although another time service steers it");
  app.add_flag("--json", typed.json, "Print one JSON document instead of sentences");
  app.add_flag("-v,--verbose", typed.verbose, "Show each server");
  app.footer(
      "Other waits: 3 s for systemd's answer, 5 min for a password and the helper's answer.\n"
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 nothing to do; refused: 4 the servers disagree, 5 the offset is "
      "too large, 6 another service steers the clock, 7 not authorised, 8 the measurement is no longer valid, 9 a "
      "leap second is near, 10 the clock is far off, 11 too few servers agree.");
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
  return failValue("Via must be direct or helper", text);
}

Result<std::optional<std::size_t>> parseMinServers(const std::string& text, std::size_t servers) {
  if (text.empty()) {
    return std::nullopt;
  }
  const auto count =
      parseInteger(text, 1, static_cast<int>(servers), "Min servers must be between 1 and the number of servers named");
  return count.map([](int value) { return std::optional(static_cast<std::size_t>(value)); });
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
  const auto minServers = parseMinServers(typed.minServers, servers->size());
  if (!minServers) {
    return tl::unexpected(minServers.error());
  }
  return AdjtimeOptions{.servers = *servers,
                        .schedule = {.burst = *queries, .timeout = *timeout},
                        .limits = *limits,
                        .minServers = *minServers,
                        .via = *via,
                        .dryRun = typed.dryRun,
                        .allowInvalidDates = typed.allowInvalidDates,
                        .force = typed.force,
                        .json = typed.json,
                        .verbose = typed.verbose};
}

// Options with only a server, so that another setting can be checked.
Typed typedServer(const std::string& server) {
  Typed typed;
  typed.peers.servers = {server};
  return typed;
}

// Checks a setting of the file alone, to report its line even if the command line overrides it.
Result<void> checkAlone(const config::SyncFile& file, const std::string& name, const Typed& alone) {
  const auto checked = interpret(alone);
  return checked ? Result<void>()
                 : fail(ErrorCode::InvalidArgument, file.places.at(name) + ": " + checked.error().detail);
}

// A setting of the file that replaces the text of an option.
struct FileSetting {
  std::string name;
  std::optional<std::string> config::SyncFile::* inFile;
  std::string& (*valueOf)(Typed&);
};

const FileSetting kFileSettings[] = {
    {"port", &config::SyncFile::port, [](Typed& typed) -> std::string& { return typed.peers.port; }},
    {"transport", &config::SyncFile::transport, [](Typed& typed) -> std::string& { return typed.peers.transport; }},
    {"resumption", &config::SyncFile::resumption, [](Typed& typed) -> std::string& { return typed.peers.resumption; }},
    {"ca", &config::SyncFile::ca, [](Typed& typed) -> std::string& { return typed.peers.ca; }},
    {"pin", &config::SyncFile::pin, [](Typed& typed) -> std::string& { return typed.peers.pin; }},
    {"queries", &config::SyncFile::queries, [](Typed& typed) -> std::string& { return typed.queries; }},
    {"timeout", &config::SyncFile::timeout, [](Typed& typed) -> std::string& { return typed.timeout; }},
    {"max-offset", &config::SyncFile::maxOffset, [](Typed& typed) -> std::string& { return typed.maxOffset; }},
    {"slew-threshold", &config::SyncFile::slewThreshold,
     [](Typed& typed) -> std::string& { return typed.slewThreshold; }}};

// Any trust option on the command line replaces the trust of the file.
bool isReplaced(const CLI::App& app, const std::string& name) {
  const bool isTrust = name == "ca" || name == "pin";
  return isTrust ? app.count("--ca") + app.count("--pin") + app.count("--insecure") > 0 : app.count("--" + name) > 0;
}

Result<void> fillTexts(const CLI::App& app, const config::SyncFile& file, Typed& typed) {
  for (const FileSetting& setting : kFileSettings) {
    const auto& text = file.*setting.inFile;
    if (!text) {
      continue;
    }
    Typed alone = typedServer("localhost");
    setting.valueOf(alone) = *text;
    if (const auto checked = checkAlone(file, setting.name, alone); !checked) {
      return checked;
    }
    if (!isReplaced(app, setting.name)) {
      setting.valueOf(typed) = *text;
    }
  }
  return {};
}

Result<void> checkLists(const config::SyncFile& file) {
  for (std::size_t i = 0; i < file.servers.size(); ++i) {
    if (const auto checked = checkAlone(file, "servers/" + std::to_string(i), typedServer(file.servers[i])); !checked) {
      return checked;
    }
  }
  Typed withKeys = typedServer("localhost");
  withKeys.peers.verifyKeys = file.verifyKeys;
  return file.verifyKeys.empty() ? Result<void>() : checkAlone(file, "verify-key", withKeys);
}

// Its range depends on the servers: those of the file, or those that are typed in their place.
Result<void> takeMinServers(const CLI::App& app, const config::SyncFile& file, Typed& typed) {
  if (!file.minServers) {
    return {};
  }
  const bool isUsed = app.count("--min-servers") == 0;
  for (const auto& servers : {file.servers, isUsed ? typed.peers.servers : file.servers}) {
    if (const auto parsed = parseMinServers(*file.minServers, servers.size()); !parsed) {
      return fail(ErrorCode::InvalidArgument, file.places.at("min-servers") + ": " + parsed.error().detail);
    }
  }
  if (isUsed) {
    typed.minServers = *file.minServers;
  }
  return {};
}

// The command line takes precedence over the file.
Result<void> fillFromFile(const CLI::App& app, Typed& typed) {
  const auto file = config::readSyncFile(typed.config);
  if (!file) {
    return tl::unexpected(file.error());
  }
  if (const auto checked = checkLists(*file); !checked) {
    return checked;
  }
  if (const auto filled = fillTexts(app, *file, typed); !filled) {
    return filled;
  }
  if (typed.peers.verifyKeys.empty()) {
    typed.peers.verifyKeys = file->verifyKeys;
  }
  // --slew excludes the option: who asks for a slew must not get a step of any size.
  typed.allowInvalidDates = typed.allowInvalidDates || (file->allowInvalidDates && !typed.slew);
  if (typed.peers.servers.empty()) {
    typed.peers.servers = file->servers;
  }
  return takeMinServers(app, *file, typed);
}

}  // namespace

std::variant<AdjtimeOptions, int> readAdjtimeOptions(int argc, char** argv) {
  CLI::App app("Set this computer's clock once, by the offset on which TSQ servers agree.", "tsq-adjtime");
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
