// SPDX-License-Identifier: MIT
#include "clock/helper_messages.h"

#include <tuple>
#include <utility>

namespace tsq::clock {
namespace {

constexpr const char* kVersion = "version";
constexpr const char* kCanStep = "can-step";
constexpr const char* kSlewRemaining = "slew-remaining-ns";
constexpr const char* kUndoAvailable = "undo-available";
constexpr const char* kServices = "services";
constexpr const char* kServicesUnknown = "services-unknown";
constexpr const char* kKernelSynchronised = "kernel-synchronised";
constexpr const char* kSteered = "steered";
constexpr const char* kLastGood = "last-good-ns";  // ns since 1970; missing if unknown

template <typename... Types, std::size_t... Index>
std::optional<std::tuple<Types...>> unpack(const BusValues& values, std::index_sequence<Index...> /*indexes*/) {
  if (values.size() != sizeof...(Types) || !(std::holds_alternative<Types>(values[Index]) && ...)) {
    return std::nullopt;
  }
  return std::tuple(std::get<Types>(values[Index])...);
}

template <typename... Types>
std::optional<std::tuple<Types...>> unpack(const BusValues& values) {
  return unpack<Types...>(values, std::index_sequence_for<Types...>());
}

std::int64_t count(Duration duration) {
  return duration.count();
}

template <typename T>
void read(const BusDictionary& dictionary, const char* key, T& value) {
  const auto found = dictionary.find(key);
  if (found != dictionary.end() && std::holds_alternative<T>(found->second)) {
    value = std::get<T>(found->second);
  }
}

}  // namespace

BusCall adjustCall(const HelperRequest& request) {
  const MeasuredOffset& measured = request.measured;
  return {.method = "Adjust",
          .arguments = {count(measured.offset), static_cast<std::uint32_t>(request.mode),
                        count(measured.at.time_since_epoch()), count(measured.wallMinusBoot), request.force,
                        count(measured.errors.most), count(measured.errors.estimated)},
          .mayPrompt = true,
          .timeout = kPasswordTimeout};
}

BusCall undoCall() {
  return {.method = "Undo"};
}

BusCall statusCall() {
  return {.method = "GetStatus"};
}

BusCall timedateCall(std::chrono::microseconds offset) {
  constexpr bool kRelative = true;
  constexpr bool kMayAsk = true;
  return {.service = kTimedateName,
          .path = kTimedatePath,
          .method = "SetTime",
          .arguments = {std::int64_t{offset.count()}, kRelative, kMayAsk},
          .mayPrompt = true,
          .timeout = kPasswordTimeout};
}

std::optional<HelperRequest> parseAdjust(const BusValues& arguments) {
  using std::int64_t;
  const auto values = unpack<int64_t, std::uint32_t, int64_t, int64_t, bool, int64_t, int64_t>(arguments);
  if (!values) {
    return std::nullopt;
  }
  const auto [offset, mode, at, wallMinusBoot, force, most, estimated] = *values;
  if (mode > static_cast<std::uint32_t>(HelperMode::Step)) {
    return std::nullopt;
  }
  return HelperRequest{.measured = {.offset = Duration(offset),
                                    .at = BootTime(Duration(at)),
                                    .wallMinusBoot = Duration(wallMinusBoot),
                                    .errors = {.most = Duration(most), .estimated = Duration(estimated)}},
                       .mode = static_cast<HelperMode>(mode),
                       .force = force};
}

BusValues toBus(const HelperMove& move) {
  return {static_cast<std::uint32_t>(move.method), count(move.by)};
}

std::optional<HelperMove> parseMove(const BusValues& answer) {
  const auto values = unpack<std::uint32_t, std::int64_t>(answer);
  if (!values) {
    return std::nullopt;
  }
  const auto [number, by] = *values;
  const auto method = static_cast<HelperMethod>(number);
  if (method != HelperMethod::Slew && method != HelperMethod::Step) {
    return std::nullopt;
  }
  return HelperMove{.method = method, .by = Duration(by)};
}

BusDictionary toBus(const HelperReport& report) {
  BusDictionary dictionary{{kVersion, report.version},
                           {kCanStep, report.canStep},
                           {kSlewRemaining, count(report.slewRemaining)},
                           {kUndoAvailable, report.undoAvailable},
                           {kServices, report.services},
                           {kServicesUnknown, report.servicesUnknown},
                           {kKernelSynchronised, report.kernelSynchronised},
                           {kSteered, report.steered}};
  if (report.lastGood) {
    dictionary[kLastGood] = count(report.lastGood->time_since_epoch());
  }
  return dictionary;
}

HelperReport parseReport(const BusDictionary& dictionary) {
  HelperReport report;
  std::int64_t slewRemaining = 0;
  read(dictionary, kVersion, report.version);
  read(dictionary, kCanStep, report.canStep);
  read(dictionary, kSlewRemaining, slewRemaining);
  read(dictionary, kUndoAvailable, report.undoAvailable);
  read(dictionary, kServices, report.services);
  read(dictionary, kServicesUnknown, report.servicesUnknown);
  read(dictionary, kKernelSynchronised, report.kernelSynchronised);
  read(dictionary, kSteered, report.steered);
  report.slewRemaining = Duration(slewRemaining);
  if (dictionary.contains(kLastGood)) {
    std::int64_t lastGood = 0;
    read(dictionary, kLastGood, lastGood);
    report.lastGood = WallTime(Duration(lastGood));
  }
  return report;
}

}  // namespace tsq::clock
