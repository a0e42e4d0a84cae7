// SPDX-License-Identifier: MIT
/// The messages of org.tsqtime.Helper1, and timedated's SetTime: contents of calls and answers, independent of the
/// D-Bus library. Programs without Qt use sd-bus, the monitor and the helper QtDBus. Pure.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "clock/helper_interface.h"

namespace tsq::clock {

/// Time for the user to find and enter a password, and for the helper's answer.
inline constexpr Duration kPasswordTimeout = std::chrono::minutes(5);
/// Without a prompt the answer comes at once; but the bus gives a service that it has to start first 25 s.
inline constexpr Duration kHelperAnswerTimeout = std::chrono::seconds(30);

/// Types "b", "u" and "x" of D-Bus.
using BusValue = std::variant<bool, std::uint32_t, std::int64_t>;
using BusValues = std::vector<BusValue>;

/// A method call. The interface has the name of the service.
struct BusCall {
  const char* service = kHelperName;
  const char* path = kHelperPath;
  const char* method = "";
  BusValues arguments;
  bool mayPrompt = false;  ///< the caller allows a prompt for a password
  Duration timeout = kHelperAnswerTimeout;
};

/// The arguments of Adjust.
struct HelperRequest {
  MeasuredOffset measured;
  HelperMode mode = HelperMode::Auto;
  bool force = false;  ///< even if another service steers the clock

  friend bool operator==(const HelperRequest&, const HelperRequest&) = default;
};

/// The answer to Adjust and Undo.
struct HelperMove {
  HelperMethod method = HelperMethod::Slew;
  Duration by{};

  friend bool operator==(const HelperMove&, const HelperMove&) = default;
};

/// The answer to GetStatus.
struct HelperReport {
  std::string version;
  bool canStep = false;
  Duration slewRemaining{};
  bool undoAvailable = false;         ///< to this caller
  std::vector<std::string> services;  ///< the names of those that set the clock
  std::string servicesUnknown;        ///< why `services` are unknown; empty: they are known
  bool kernelSynchronised = false;
  bool steered = false;              ///< Adjust needs `force`
  std::optional<WallTime> lastGood;  ///< the clock is never set to before this

  friend bool operator==(const HelperReport&, const HelperReport&) = default;
};

/// Type "a{sv}", with values "b", "x", "s" and "as".
using BusDictionary = std::map<std::string, std::variant<bool, std::int64_t, std::string, std::vector<std::string>>>;

BusCall adjustCall(const HelperRequest& request);
BusCall undoCall();
BusCall statusCall();
/// A step in whole microseconds: `offset` has to be rounded. timedated asks polkit itself.
BusCall timedateCall(std::chrono::microseconds offset);

/// Nothing if the types differ or the mode is unknown. Numbers are not checked.
std::optional<HelperRequest> parseAdjust(const BusValues& arguments);

BusValues toBus(const HelperMove& move);
/// Nothing if the types differ or the method is unknown.
std::optional<HelperMove> parseMove(const BusValues& answer);

BusDictionary toBus(const HelperReport& report);
/// Entries that are missing or of another type keep the defaults of HelperReport.
HelperReport parseReport(const BusDictionary& dictionary);

}  // namespace tsq::clock
