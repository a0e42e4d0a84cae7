// SPDX-License-Identifier: MIT
#include "programs/tsqctl/report.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdint>

#include "programs/common/text.h"

namespace tsq::programs {
namespace {

using control::Command;

constexpr const char* kNothing = "-";

std::string textOf(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : kNothing;
}

bool isTrue(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_boolean() && found->get<bool>();
}

// In nanoseconds, two centuries; larger numbers do not come from tsqd.
constexpr double kLargestNumber = 6e18;

template <typename Format>
std::string numberOf(const Json& object, const char* key, const Format& format) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number()) {
    return kNothing;
  }
  const double value = found->template get<double>();
  return std::abs(value) <= kLargestNumber ? format(value) : kNothing;
}

std::string integer(const Json& object, const char* key) {
  return numberOf(object, key, [](double value) { return fmt::format("{:.0f}", value); });
}

std::string seconds(const Json& object, const char* key) {
  return numberOf(object, key, [](double value) { return fmt::format("{:.0f} s", value); });
}

std::string ppm(const Json& object, const char* key) {
  return numberOf(object, key, [](double value) { return fmt::format("{:+.3f} ppm", value); });
}

std::string plainPpm(const Json& object, const char* key) {
  return numberOf(object, key, [](double value) { return fmt::format("{:.3f} ppm", value); });
}

Duration nanoseconds(double value) {
  return Duration(static_cast<Duration::rep>(value));
}

std::string offset(const Json& object, const char* key) {
  return numberOf(object, key, [](double value) { return formatSigned(nanoseconds(value)); });
}

std::string magnitude(const Json& object, const char* key) {
  return numberOf(object, key, [](double value) { return formatMagnitude(nanoseconds(value)); });
}

std::string octal(const Json& object, const char* key) {
  return numberOf(object, key, [](double value) { return fmt::format("{:o}", static_cast<std::int64_t>(value)); });
}

std::string line(std::string_view name, const std::string& value) {
  return fmt::format("{:<16}: {}\n", name, value);
}

// What is only there when tsqd steers.
std::string describeSteering(const Json& document) {
  if (!document.contains("steps")) {
    return {};
  }
  return line("Slewing", ppm(document, "slew_ppm")) +
         line("Steps", integer(document, "steps") + ", the last by " + offset(document, "last_step_ns")) +
         line("Last update", seconds(document, "last_update_s") + " ago") +
         line("Not corrected", textOf(document, "refusal"));
}

std::string describeFeeds(const Json& document) {
  std::string text;
  for (const Json& feed : document.value("feeds", Json::array())) {
    text += line("Feeds", textOf(feed, "name") + (isTrue(feed, "taken") ? "" : " (not taken at present)"));
  }
  return text;
}

std::string describeTracking(const Json& document) {
  return line("Mode", textOf(document, "mode")) +
         line("Synchronised", isTrue(document, "synchronised") ? "yes" : "no") +
         line("Reference", textOf(document, "reference") + ", stratum " + integer(document, "stratum")) +
         line("Offset", offset(document, "offset_ns") + ", estimated error " + magnitude(document, "error_ns")) +
         line("Maximum error", magnitude(document, "uncertainty_ns")) +
         line("Frequency", ppm(document, "frequency_ppm") + ", error " + plainPpm(document, "skew_ppm")) +
         describeSteering(document) +
         line("Servers", integer(document, "servers_agreeing") + " of " + integer(document, "servers") + " agree") +
         line("Last sample", seconds(document, "last_sample_s") + " ago") +
         line("Leap second", textOf(document, "leap")) + describeFeeds(document);
}

std::string describeSources(const Json& sources) {
  std::string text = fmt::format("{:<28} {:<16} {:>4} {:>6} {:>5} {:>7} {:>10} {:>10}\n", "server", "status", "str",
                                 "poll", "reach", "last", "offset", "error");
  for (const Json& source : sources) {
    text += fmt::format("{:<28} {:<16} {:>4} {:>6} {:>5} {:>7} {:>10} {:>10}\n", textOf(source, "server"),
                        textOf(source, "status"), integer(source, "stratum"), seconds(source, "poll_s"),
                        octal(source, "reach"), seconds(source, "last_sample_s"), offset(source, "offset_ns"),
                        magnitude(source, "uncertainty_ns"));
  }
  return text;
}

std::string describeEstimates(const Json& sources) {
  std::string text = fmt::format("{:<28} {:>7} {:>14} {:>14} {:>10} {:>10} {:>10}\n", "server", "samples", "frequency",
                                 "error", "offset", "error", "jitter");
  for (const Json& source : sources) {
    text += fmt::format("{:<28} {:>7} {:>14} {:>14} {:>10} {:>10} {:>10}\n", textOf(source, "server"),
                        integer(source, "samples"), ppm(source, "frequency_ppm"), plainPpm(source, "skew_ppm"),
                        offset(source, "offset_ns"), magnitude(source, "error_ns"), magnitude(source, "jitter_ns"));
  }
  return text;
}

}  // namespace

std::string describeReply(Command command, const Json& document) {
  switch (command) {
    case Command::Tracking:
      return describeTracking(document);
    case Command::Sources:
      return describeSources(document.value("sources", Json::array()));
    case Command::SourceStats:
      return describeEstimates(document.value("sources", Json::array()));
    case Command::MakeStep:
      return "Stepped by " + offset(document, "step_ns") + ".\n";
    case Command::Online:
    case Command::Offline:
      break;
  }
  return "Done.\n";
}

}  // namespace tsq::programs
