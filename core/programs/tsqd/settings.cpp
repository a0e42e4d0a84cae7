// SPDX-License-Identifier: MIT
#include "programs/tsqd/settings.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sys/un.h>

#include <algorithm>

#include "base/utf8.h"
#include "programs/common/command_line.h"
#include "programs/common/metrics_address.h"
#include "programs/common/peer_options.h"
#include "programs/tsqd/server_settings.h"

namespace tsq::programs {
namespace {

using config::Setting;

// The values as text: they are checked like the command lines of the other programs.
struct Typed {
  TypedDaemonServer server;  // what servers have unless they say otherwise
  std::string queries = "5";
  std::string timeout = "2";
  std::string minServers;
  std::string panicLimit = "1000";
  std::string stepThreshold = "1";
  std::string stepLimit = "3";
  std::string maxSlewRate = "500";
  std::string allowInvalidDates = "false";
  std::string driftFile;
  std::string feed;
  std::string shm;
  std::string watch = "false";
  std::string control = "/run/tsq/tsqd.sock";
  std::string metrics;
};

struct Key {
  std::string_view name;
  std::string Typed::* value;
};

constexpr Key kKeys[] = {{"queries", &Typed::queries},
                         {"timeout", &Typed::timeout},
                         {"min-servers", &Typed::minServers},
                         {"panic-limit", &Typed::panicLimit},
                         {"makestep.threshold", &Typed::stepThreshold},
                         {"makestep.limit", &Typed::stepLimit},
                         {"max-slew-rate", &Typed::maxSlewRate},
                         {"allow-invalid-dates", &Typed::allowInvalidDates},
                         {"drift-file", &Typed::driftFile},
                         {"feed", &Typed::feed},
                         {"shm", &Typed::shm},
                         {"watch", &Typed::watch},
                         {"control", &Typed::control},
                         {"metrics", &Typed::metrics}};

constexpr int kMaxServers = 64;  // their state fits into one message of the control socket
constexpr int kMaxShmUnit = 255;

tl::unexpected<Error> failAt(const std::string& place, const std::string& what) {
  return fail(ErrorCode::InvalidArgument, place + ": " + what);
}

Result<bool> parseSwitch(const std::string& text, const char* name) {
  if (text != "true" && text != "false") {
    return failValue(std::string(name) + " must be true or false", text);
  }
  return text == "true";
}

Result<Mode> parseMode(const Typed& typed) {
  const bool feeds = !typed.feed.empty() || !typed.shm.empty();
  return parseSwitch(typed.watch, "Watch").map([feeds](bool watches) {
    return watches ? Mode::Watch : (feeds ? Mode::Feed : Mode::Steer);
  });
}

Result<std::string> parseSocketPath(const std::string& path, const char* name) {
  if (path.size() >= sizeof(sockaddr_un::sun_path)) {
    return failValue(fmt::format("{} must be a path of at most {} bytes", name, sizeof(sockaddr_un::sun_path) - 1),
                     path);
  }
  return path;
}

Result<SteeringSettings> parseSteering(const Typed& typed) {
  const auto threshold = parseSeconds(typed.stepThreshold, 0.001, 1e9,
                                      "Threshold of makestep must be between 0.001 and 1000000000 seconds");
  if (!threshold) {
    return tl::unexpected(threshold.error());
  }
  const auto limit = parseInteger(typed.stepLimit, -1, 1'000'000, "Limit of makestep must be between -1 and 1000000");
  if (!limit) {
    return tl::unexpected(limit.error());
  }
  const auto panicLimit =
      parseSeconds(typed.panicLimit, 0.001, 1e9, "Panic limit must be between 0.001 and 1000000000 seconds");
  if (!panicLimit) {
    return tl::unexpected(panicLimit.error());
  }
  const auto rate = parseInteger(typed.maxSlewRate, 1, 100'000, "Max slew rate must be between 1 and 100000 ppm");
  if (!rate) {
    return tl::unexpected(rate.error());
  }
  const auto allowInvalidDates = parseSwitch(typed.allowInvalidDates, "Allow invalid dates");
  if (!allowInvalidDates) {
    return tl::unexpected(allowInvalidDates.error());
  }
  return SteeringSettings{.stepThreshold = *threshold,
                          .stepLimit = *limit,
                          .panicLimit = *panicLimit,
                          .maxSlewRate = *rate * 1e-6,
                          .allowInvalidDates = *allowInvalidDates,
                          .driftFile = typed.driftFile};
}

Result<client::Schedule> parseSchedule(const Typed& typed) {
  const auto queries = parseInteger(typed.queries, 1, 100, "Queries must be between 1 and 100");
  if (!queries) {
    return tl::unexpected(queries.error());
  }
  return parseTimeout(typed.timeout).map([&](Duration timeout) {
    return client::Schedule{.burst = *queries, .timeout = timeout};
  });
}

Result<void> parseOutputs(const Typed& typed, DaemonSettings& settings) {
  const auto mode = parseMode(typed);
  const auto feed = parseSocketPath(typed.feed, "Feed");
  const auto control = parseSocketPath(typed.control, "Control");
  const auto metrics =
      typed.metrics.empty() ? Result<std::string>() : parseMetricsAddress(typed.metrics, "Metrics must be");
  const auto forget = [](const auto& /*value*/) {};
  for (const auto& failed : {mode.map(forget), feed.map(forget), control.map(forget), metrics.map(forget)}) {
    if (!failed) {
      return failed;
    }
  }
  if (!typed.shm.empty()) {
    const auto unit = parseInteger(typed.shm, 0, kMaxShmUnit, "Shm must be a unit between 0 and 255");
    if (!unit) {
      return tl::unexpected(unit.error());
    }
    settings.shm = *unit;
  }
  settings.mode = *mode;
  settings.feed = *feed;
  settings.control = *control;
  settings.metrics = *metrics;
  return {};
}

// Everything but the servers.
Result<DaemonSettings> interpret(const Typed& typed) {
  DaemonSettings settings;
  const auto schedule = parseSchedule(typed);
  if (!schedule) {
    return tl::unexpected(schedule.error());
  }
  settings.schedule = *schedule;
  const auto steering = parseSteering(typed);
  if (!steering) {
    return tl::unexpected(steering.error());
  }
  settings.steering = *steering;
  if (!typed.minServers.empty()) {
    const auto count = parseInteger(typed.minServers, 1, kMaxServers, "Min servers must be between 1 and 64");
    if (!count) {
      return tl::unexpected(count.error());
    }
    settings.minServers = static_cast<std::size_t>(*count);
  }
  if (const auto parsed = parseOutputs(typed, settings); !parsed) {
    return tl::unexpected(parsed.error());
  }
  return settings;
}

const Setting* findSetting(const config::TsqdFile& file, std::string_view name) {
  const auto found = std::ranges::find(file.settings, name, &Setting::name);
  return found == file.settings.end() ? nullptr : &*found;
}

Result<void> take(const Setting& setting, Typed& typed) {
  if (setting.name == "makestep") {
    return failAt(setting.place, "makestep must be a table, as in makestep = { threshold = 1, limit = 3 }");
  }
  const auto* key = std::ranges::find(kKeys, setting.name, &Key::name);
  if (key == std::end(kKeys)) {
    return takeServerSetting(setting, typed.server);
  }
  if (setting.values.size() != 1) {
    return failAt(setting.place, setting.name + " takes one value, not a list");
  }
  Typed alone;
  alone.*(key->value) = setting.values.front();
  if (const auto checked = interpret(alone); !checked) {
    return failAt(setting.place, checked.error().detail);
  }
  typed.*(key->value) = setting.values.front();
  return {};
}

Result<Typed> takeSettings(const config::TsqdFile& file) {
  Typed typed;
  for (const Setting& setting : file.settings) {
    if (setting.name == "servers") {
      continue;
    }
    if (const auto taken = take(setting, typed); !taken) {
      return tl::unexpected(taken.error());
    }
  }
  return typed;
}

// Settings that are valid alone.
Result<void> checkTogether(const config::TsqdFile& file, const DaemonSettings& settings) {
  if (settings.minServers && *settings.minServers > settings.servers.size()) {
    return failAt(findSetting(file, "min-servers")->place,
                  fmt::format("Min servers must be between 1 and the number of different servers, {}, not '{}'",
                              settings.servers.size(), *settings.minServers));
  }
  if (settings.mode == Mode::Watch && (!settings.feed.empty() || settings.shm)) {
    return failAt(findSetting(file, "watch")->place,
                  fmt::format("with watch nothing is fed, so {} would have no effect: leave one of them out",
                              settings.feed.empty() ? "shm" : "feed"));
  }
  return {};
}

}  // namespace

std::vector<client::ServerConfig> configsOf(const DaemonSettings& settings) {
  std::vector<client::ServerConfig> configs;
  configs.reserve(settings.servers.size());
  for (const DaemonServer& server : settings.servers) {
    configs.push_back(server.config);
  }
  return configs;
}

Result<DaemonSettings> interpretSettings(const std::string& path, const config::TsqdFile& file) {
  const auto typed = takeSettings(file);
  if (!typed) {
    return tl::unexpected(typed.error());
  }
  auto settings = interpret(*typed);
  if (!settings) {
    return failAt(path, settings.error().detail);
  }
  auto servers = readServers(path, file, findSetting(file, "servers"), typed->server);
  if (!servers) {
    return tl::unexpected(servers.error());
  }
  if (servers->size() > kMaxServers) {
    return failAt(path, fmt::format("it names {} servers, but at most {} can be asked", servers->size(), kMaxServers));
  }
  settings->servers = *std::move(servers);
  for (DaemonServer& server : settings->servers) {
    server.identity += "\n" + typed->queries + "\n" + typed->timeout;  // which all of them share
  }
  if (const auto checked = checkTogether(file, *settings); !checked) {
    return tl::unexpected(checked.error());
  }
  return settings;
}

std::string describeSettings(const config::TsqdFile& file) {
  const auto line = [](const std::string& prefix, const Setting& setting) {
    return fmt::format("{}{} = {}  # {}\n", prefix, setting.name,
                       printableUtf8(fmt::format("{}", fmt::join(setting.values, ", "))), setting.place);
  };
  std::string text;
  for (const Setting& setting : file.settings) {
    text += line("", setting);
  }
  for (const config::ServerTable& server : file.servers) {
    for (const Setting& setting : server.settings) {
      text += line("server.", setting);
    }
  }
  return text;
}

}  // namespace tsq::programs
