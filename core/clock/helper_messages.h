// SPDX-License-Identifier: MIT
/// The messages of org.tsqtime.Helper1, and timedated's SetTime: what goes into a call and what comes out of its
/// answer, apart from the library that carries it. Programs without Qt use sd-bus, the monitor and the helper QtDBus.
/// Pure.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "clock/helper_interface.h"

namespace tsq::clock {

/// For a person to find and type a password, and for the helper's answer afterwards.
inline constexpr Duration kPasswordTimeout = std::chrono::minutes(5);
/// Where nobody is asked, the answer comes at once; but the bus gives a service that it has to start first 25 s.
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

/// What Adjust asks for.
struct HelperRequest {
  MeasuredOffset measured;
  HelperMode mode = HelperMode::Auto;
  bool force = false;  ///< although another service steers the clock

  friend bool operator==(const HelperRequest&, const HelperRequest&) = default;
};

/// What Adjust and Undo answer.
struct HelperMove {
  HelperMethod method = HelperMethod::Slew;
  Duration by{};

  friend bool operator==(const HelperMove&, const HelperMove&) = default;
};

/// What GetStatus answers.
struct HelperReport {
  std::string version;
  bool canStep = false;
  Duration slewRemaining{};
  bool undoAvailable = false;         ///< to this caller
  std::vector<std::string> services;  ///< that set the clock, by name
  std::string servicesUnknown;        ///< why they are not known; empty: they are
  bool kernelSynchronised = false;
  bool steered = false;              ///< Adjust needs `force`
  std::optional<WallTime> lastGood;  ///< no clock is set to before this

  friend bool operator==(const HelperReport&, const HelperReport&) = default;
};

/// Type "a{sv}", with values "b", "x", "s" and "as".
using BusDictionary = std::map<std::string, std::variant<bool, std::int64_t, std::string, std::vector<std::string>>>;

BusCall adjustCall(const HelperRequest& request);
BusCall undoCall();
BusCall statusCall();
/// A step in whole microseconds: `offset` has to be rounded. timedated asks polkit itself.
BusCall timedateCall(std::chrono::microseconds offset);

/// Nothing when the types are others, or the mode is none. Every number is taken as it is.
std::optional<HelperRequest> parseAdjust(const BusValues& arguments);

BusValues toBus(const HelperMove& move);
/// Nothing when the types are others, or the method is none.
std::optional<HelperMove> parseMove(const BusValues& answer);

BusDictionary toBus(const HelperReport& report);
/// What is missing or of another type stays as HelperReport has it.
HelperReport parseReport(const BusDictionary& dictionary);

}  // namespace tsq::clock
