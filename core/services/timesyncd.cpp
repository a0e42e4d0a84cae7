// SPDX-License-Identifier: MIT
#include "services/timesyncd.h"

#include <array>
#include <cstdint>

#include "clock/bus.h"

namespace tsq::services {
namespace {

using clock::Bus;
using clock::BusMessage;

using Microseconds = std::chrono::duration<std::int64_t, std::micro>;

// It usually answers within milliseconds.
constexpr std::chrono::microseconds kAnswerTimeout = std::chrono::seconds(3);
// Larger values are invalid and would overflow Duration.
constexpr Microseconds kMost = std::chrono::hours(24 * 365 * 100);
// The answer of an NTP server: leap, version, mode, stratum, precision; root delay and dispersion; reference; the four
// timestamps; ignored, number of answers, jitter. Times in microseconds.
constexpr const char* kMessage = "uuuuittayttttbtt";

BusMessage readProperty(sd_bus* bus, const char* name) {
  sd_bus_message* raw = nullptr;
  int code = sd_bus_message_new_method_call(bus, &raw, "org.freedesktop.timesync1", "/org/freedesktop/timesync1",
                                            "org.freedesktop.DBus.Properties", "Get");
  const BusMessage call(raw);
  code = code < 0 ? code : sd_bus_message_set_auto_start(call.get(), 0);
  code = code < 0 ? code : sd_bus_message_append_basic(call.get(), 's', "org.freedesktop.timesync1.Manager");
  code = code < 0 ? code : sd_bus_message_append_basic(call.get(), 's', name);
  sd_bus_message* reply = nullptr;
  code = code < 0 ? code : sd_bus_call(bus, call.get(), kAnswerTimeout.count(), nullptr, &reply);
  return BusMessage(reply);
}

template <std::size_t count>
int readTimes(sd_bus_message* message, std::array<Microseconds, count>& times) {
  int code = 0;
  for (Microseconds& time : times) {
    std::uint64_t value = 0;
    code = code < 0 ? code : sd_bus_message_read_basic(message, 't', &value);
    time = value < static_cast<std::uint64_t>(kMost.count()) ? Microseconds(value) : kMost;
  }
  return code;
}

bool readMessage(sd_bus_message* reply, TimesyncdState& state) {
  std::array<Microseconds, 2> root{};
  std::array<Microseconds, 4> stamps{};  // T1 to T4
  int isIgnored = 1;
  int code = sd_bus_message_enter_container(reply, 'v', "(uuuuittayttttbtt)");
  code = code < 0 ? code : sd_bus_message_enter_container(reply, 'r', kMessage);
  code = code < 0 ? code : sd_bus_message_skip(reply, "uuuui");
  code = code < 0 ? code : readTimes(reply, root);
  code = code < 0 ? code : sd_bus_message_skip(reply, "ay");
  code = code < 0 ? code : readTimes(reply, stamps);
  code = code < 0 ? code : sd_bus_message_read_basic(reply, 'b', &isIgnored);
  if (code < 0) {
    return false;
  }
  const auto& [t1, t2, t3, t4] = stamps;
  const Microseconds delay = (t4 - t1) - (t3 - t2);
  state.offset = ((t2 - t1) + (t3 - t4)) / 2;
  state.bound = (delay + root[0]) / 2 + root[1];
  state.isIgnored = isIgnored != 0 || t4.count() == 0;
  return true;
}

}  // namespace

std::optional<TimesyncdState> readTimesyncd() {
  Bus bus;
  if (clock::openSystemBus(bus, kAnswerTimeout) < 0) {
    return std::nullopt;
  }
  TimesyncdState state;
  const BusMessage message = readProperty(bus.get(), "NTPMessage");
  if (!message || !readMessage(message.get(), state)) {
    return std::nullopt;
  }
  const char* name = nullptr;
  const BusMessage server = readProperty(bus.get(), "ServerName");
  if (server && sd_bus_message_enter_container(server.get(), 'v', "s") > 0 &&
      sd_bus_message_read_basic(server.get(), 's', &name) > 0) {
    state.server = name;
  }
  return state;
}

}  // namespace tsq::services
