// SPDX-License-Identifier: MIT
#include "services/unit_states.h"

#include "clock/bus.h"

namespace tsq::services {
namespace {

using clock::Bus;
using clock::BusMessage;

// systemd usually answers within milliseconds.
constexpr std::chrono::microseconds kAnswerTimeout = std::chrono::seconds(3);

int appendStrings(sd_bus_message* message, const std::vector<std::string>& strings) {
  int code = sd_bus_message_open_container(message, 'a', "s");
  for (const std::string& text : strings) {
    code = code < 0 ? code : sd_bus_message_append_basic(message, 's', text.c_str());
  }
  return code < 0 ? code : sd_bus_message_close_container(message);
}

// Calls a method with the arguments states and patterns.
BusMessage list(sd_bus* bus, const char* method, const std::vector<std::string>& states,
                const std::vector<std::string>& patterns) {
  sd_bus_message* raw = nullptr;
  int code = sd_bus_message_new_method_call(bus, &raw, "org.freedesktop.systemd1", "/org/freedesktop/systemd1",
                                            "org.freedesktop.systemd1.Manager", method);
  const BusMessage call(raw);
  // With another init system, the bus would try to start systemd.
  code = code < 0 ? code : sd_bus_message_set_auto_start(call.get(), 0);
  code = code < 0 ? code : appendStrings(call.get(), states);
  code = code < 0 ? code : appendStrings(call.get(), patterns);
  sd_bus_message* reply = nullptr;
  code = code < 0 ? code : sd_bus_call(bus, call.get(), kAnswerTimeout.count(), nullptr, &reply);
  return BusMessage(reply);
}

// The first text of each structure in the reply's array.
std::vector<std::string> firstTexts(sd_bus_message* reply, const char* structure, const char* rest) {
  std::vector<std::string> texts;
  const char* text = nullptr;
  const std::string element = "(" + std::string(structure) + ")";
  int code = sd_bus_message_enter_container(reply, 'a', element.c_str());
  while (code >= 0 && (code = sd_bus_message_enter_container(reply, 'r', structure)) > 0 &&
         (code = sd_bus_message_read_basic(reply, 's', &text)) > 0) {
    texts.emplace_back(text);
    code = sd_bus_message_skip(reply, rest);
    code = code < 0 ? code : sd_bus_message_exit_container(reply);
  }
  return texts;
}

}  // namespace

std::optional<std::map<std::string, UnitState>> readUnitStates(const std::vector<std::string>& units) {
  Bus bus;
  if (clock::openSystemBus(bus, kAnswerTimeout) < 0) {
    return std::nullopt;
  }
  const BusMessage files = list(bus.get(), "ListUnitFilesByPatterns", {}, units);
  const BusMessage running =
      files ? list(bus.get(), "ListUnitsByPatterns", {"active", "activating", "reloading"}, units) : nullptr;
  if (!running) {
    return std::nullopt;
  }
  std::map<std::string, UnitState> states;
  for (const std::string& unit : units) {
    states[unit] = {};
  }
  for (const std::string& path : firstTexts(files.get(), "ss", "s")) {
    states[path.substr(path.rfind('/') + 1)].isInstalled = true;
  }
  for (const std::string& unit : firstTexts(running.get(), "ssssssouso", "sssssouso")) {
    states[unit].isRunning = true;
  }
  return states;
}

}  // namespace tsq::services
