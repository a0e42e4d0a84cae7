// SPDX-License-Identifier: MIT
#include <fnmatch.h>

#include <array>
#include <system_error>

#include "clock/bus.h"
#include "clock/running_services.h"

namespace tsq::clock {
namespace {

// systemd usually answers within milliseconds.
constexpr std::chrono::microseconds kAnswerTimeout = std::chrono::seconds(3);

struct KnownUnit {
  const char* pattern;
  const char* name;
};

// Unit names in the distributions; timedate1's NTP property covers only some of them.
constexpr std::array kKnownUnits{
    KnownUnit{"chrony.service", "chrony"},
    KnownUnit{"chronyd.service", "chrony"},
    KnownUnit{"chronyd-restricted.service", "chrony"},
    KnownUnit{"ntp.service", "ntpd"},
    KnownUnit{"ntpd.service", "ntpd"},
    KnownUnit{"ntpsec.service", "ntpsec"},
    KnownUnit{"openntpd.service", "openntpd"},
    KnownUnit{"ntpd-rs.service", "ntpd-rs"},
    KnownUnit{"systemd-timesyncd.service", "systemd-timesyncd"},
    KnownUnit{"ptp4l.service", "ptp4l"},
    KnownUnit{"ptp4l@*.service", "ptp4l"},
    KnownUnit{"phc2sys.service", "phc2sys"},
    KnownUnit{"phc2sys@*.service", "phc2sys"},
    KnownUnit{"timemaster.service", "timemaster"},
    KnownUnit{"tsqd.service", "tsqd"},
};

constexpr std::array kRunningStates{"active", "activating", "reloading"};

// A unit in the reply of systemd's ListUnitsByPatterns: name, description, load, active and sub state, follower, path,
// job id, job type, job path.
constexpr const char* kUnitContents = "ssssssouso";

const char* nameOf(const char* unit) {
  for (const KnownUnit& known : kKnownUnits) {
    if (fnmatch(known.pattern, unit, 0) == 0) {
      return known.name;
    }
  }
  return unit;
}

std::string describeFailure(const char* what, int code, const BusError& error) {
  const std::string why = *error.message() != '\0' ? error.message() : std::generic_category().message(-code);
  return std::string(what) + ": " + why;
}

template <std::size_t size>
int appendStrings(sd_bus_message* message, const std::array<const char*, size>& strings) {
  int code = sd_bus_message_open_container(message, 'a', "s");
  for (const char* const text : strings) {
    code = code < 0 ? code : sd_bus_message_append_basic(message, 's', text);
  }
  return code < 0 ? code : sd_bus_message_close_container(message);
}

std::array<const char*, kKnownUnits.size()> unitPatterns() {
  std::array<const char*, kKnownUnits.size()> patterns{};
  for (std::size_t i = 0; i < patterns.size(); ++i) {
    patterns[i] = kKnownUnits[i].pattern;
  }
  return patterns;
}

// Returns a negative errno on failure, else the reply in `reply`.
int callSystemd(sd_bus* bus, BusError& error, BusMessage& reply) {
  sd_bus_message* raw = nullptr;
  int code = sd_bus_message_new_method_call(bus, &raw, "org.freedesktop.systemd1", "/org/freedesktop/systemd1",
                                            "org.freedesktop.systemd1.Manager", "ListUnitsByPatterns");
  const BusMessage call(raw);
  // With another init system, the bus would try to start systemd.
  code = code < 0 ? code : sd_bus_message_set_auto_start(call.get(), 0);
  code = code < 0 ? code : appendStrings(call.get(), kRunningStates);
  code = code < 0 ? code : appendStrings(call.get(), unitPatterns());
  raw = nullptr;
  code = code < 0 ? code : sd_bus_call(bus, call.get(), kAnswerTimeout.count(), error.get(), &raw);
  reply.reset(raw);
  return code;
}

int readUnits(sd_bus_message* reply, std::vector<TimeService>& services) {
  int code = sd_bus_message_enter_container(reply, 'a', "(ssssssouso)");
  while (code >= 0 && (code = sd_bus_message_enter_container(reply, 'r', kUnitContents)) > 0) {
    const char* unit = nullptr;
    code = sd_bus_message_read_basic(reply, 's', &unit);
    code = code < 0 ? code : sd_bus_message_skip(reply, kUnitContents + 1);
    code = code < 0 ? code : sd_bus_message_exit_container(reply);
    if (code >= 0) {
      services.push_back({.name = nameOf(unit), .unit = unit});
    }
  }
  return code;
}

}  // namespace

tl::expected<std::vector<TimeService>, std::string> runningServices() {
  BusError error;
  Bus bus;
  int code = openSystemBus(bus, kAnswerTimeout);
  if (code < 0) {
    return tl::unexpected(describeFailure("no system bus", code, error));
  }
  BusMessage reply;
  code = callSystemd(bus.get(), error, reply);
  if (code < 0) {
    return tl::unexpected(describeFailure("systemd does not answer", code, error));
  }
  std::vector<TimeService> services;
  code = readUnits(reply.get(), services);
  if (code < 0) {
    return tl::unexpected(describeFailure("systemd's answer cannot be read", code, error));
  }
  return services;
}

}  // namespace tsq::clock
