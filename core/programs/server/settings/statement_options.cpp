// SPDX-License-Identifier: MIT
#include "programs/server/settings/statement_options.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <limits>
#include <span>

#include "base/utf8.h"
#include "wire/extensions.h"

namespace tsq::programs {
namespace {

constexpr int kMaxStratum = 15;  // RFC 5905: 16 means unsynchronised
constexpr int kMaxError = std::numeric_limits<std::uint16_t>::max();
// Bytes: the report has to fit into one packet, together with timestamps and signature.
constexpr std::size_t kMaxMetadata = 700;
constexpr std::size_t kMaxText = 64;

template <typename Value>
struct Word {
  const char* text;
  Value value;
};

constexpr Word<wire::SourceType> kSources[] = {{"gps", wire::SourceType::Gps},
                                               {"ptp", wire::SourceType::Ptp},
                                               {"ntp", wire::SourceType::Ntp},
                                               {"manual", wire::SourceType::Manual},
                                               {"unknown", wire::SourceType::Unknown}};

constexpr Word<wire::ClockClass> kClasses[] = {
    {"unknown", wire::ClockClass::Unknown},    {"gnss", wire::ClockClass::Gnss},
    {"ptp", wire::ClockClass::PtpGrandmaster}, {"ntp", wire::ClockClass::Ntp},
    {"ocxo", wire::ClockClass::LocalOcxo},     {"unstable", wire::ClockClass::Unstable}};

// Parses one of the words; nothing if the option was not given.
template <typename Value, std::size_t kCount>
Result<std::optional<Value>> parseWord(const std::string& text, const Word<Value> (&words)[kCount],
                                       const char* sentence) {
  if (text.empty()) {
    return std::nullopt;
  }
  for (const Word<Value>& word : words) {
    if (text == word.text) {
      return word.value;
    }
  }
  return fail(ErrorCode::InvalidArgument, sentence);
}

Result<std::optional<int>> parseOptional(const std::string& text, int least, int most, const char* sentence) {
  if (text.empty()) {
    return std::nullopt;
  }
  return parseInteger(text, least, most, sentence).map([](int value) { return std::optional(value); });
}

Result<std::string> parseText(const std::string& text, const char* sentence) {
  if (text.size() > kMaxText || !isUtf8(text)) {
    return fail(ErrorCode::InvalidArgument, sentence);
  }
  return text;
}

Result<wire::Metadata> parseMetadata(const std::vector<std::string>& pairs) {
  wire::Metadata metadata;
  std::size_t size = 0;
  for (const std::string& pair : pairs) {
    const auto equals = pair.find('=');
    const std::string key = pair.substr(0, equals);
    const std::string value = equals == std::string::npos ? "" : pair.substr(equals + 1);
    if (equals == std::string::npos || !wire::isMetadataPair(key, value)) {
      return fail(ErrorCode::InvalidArgument,
                  fmt::format("Metadata must be KEY=VALUE in UTF-8, at most {} bytes, not '{}'", wire::kMaxMetadataPair,
                              printableUtf8(pair)));
    }
    if (std::ranges::find(wire::kReservedKeys, key) != wire::kReservedKeys.end()) {
      return fail(
          ErrorCode::InvalidArgument,
          fmt::format("Metadata '{}' comes from the server itself, as {} do (smear=yes: --smear): choose another key",
                      key, fmt::join(wire::kReservedKeys, ", ")));
    }
    size += key.size() + value.size();
    if (!metadata.emplace(key, value).second) {
      return fail(ErrorCode::InvalidArgument, fmt::format("Metadata '{}' is given twice", printableUtf8(key)));
    }
  }
  if (size > kMaxMetadata) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("Metadata must have at most {} bytes altogether to fit one packet", kMaxMetadata));
  }
  return metadata;
}

}  // namespace

bool TypedStatements::empty() const {
  return stratum.empty() && source.empty() && sourceInfo.empty() && clockClass.empty() && clockError.empty() &&
         clockTag.empty() && !smears && metadata.empty();
}

void declareStatements(CLI::App& app, TypedStatements& typed) {
  const char* const group = "Clock report for clients that request it (default: from the kernel and chronyd)";
  app.add_option("--stratum", typed.stratum, "Stratum of this clock: 1 for a reference clock, 0 for not synchronised")
      ->type_name("N")
      ->group(group);
  app.add_option("--source", typed.source, "gps, ptp, ntp, manual or unknown: what sets this clock")
      ->type_name("TYPE")
      ->group(group);
  app.add_option("--source-info", typed.sourceInfo, "Description of the source, such as its name")
      ->type_name("TEXT")
      ->group(group);
  app.add_option("--clock-class", typed.clockClass, "gnss, ptp, ntp, ocxo, unstable or unknown")
      ->type_name("CLASS")
      ->group(group);
  app.add_option("--clock-error", typed.clockError, "Estimated error of this clock in microseconds")
      ->type_name("US")
      ->group(group);
  app.add_option("--clock-tag", typed.clockTag, "Short name for the kind of clock, such as gpsdo")
      ->type_name("TEXT")
      ->group(group);
  app.add_flag("--smear", typed.smears, "This clock follows smeared leap seconds")->group(group);
  app.add_option("--metadata", typed.metadata, "Anything else, such as site=us-east; may be given several times")
      ->type_name("KEY=VALUE")
      ->allow_extra_args(false)
      ->group(group);
}

Result<report::Statements> interpretStatements(const TypedStatements& typed) {
  const auto stratum = parseOptional(typed.stratum, 0, kMaxStratum, "Stratum must be between 0 and 15");
  const auto source = parseWord(typed.source, kSources, "Source must be gps, ptp, ntp, manual or unknown");
  const auto info = parseText(typed.sourceInfo, "Source info must be UTF-8 of at most 64 bytes");
  const auto clockClass =
      parseWord(typed.clockClass, kClasses, "Clock class must be gnss, ptp, ntp, ocxo, unstable or unknown");
  const auto error =
      parseOptional(typed.clockError, 0, kMaxError, "Clock error must be between 0 and 65535 microseconds");
  const auto tag = parseText(typed.clockTag, "Clock tag must be UTF-8 of at most 64 bytes");
  const auto metadata = parseMetadata(typed.metadata);
  for (const Error* failure :
       {stratum ? nullptr : &stratum.error(), source ? nullptr : &source.error(), info ? nullptr : &info.error(),
        clockClass ? nullptr : &clockClass.error(), error ? nullptr : &error.error(), tag ? nullptr : &tag.error(),
        metadata ? nullptr : &metadata.error()}) {
    if (failure != nullptr) {
      return tl::unexpected(*failure);
    }
  }
  report::Statements said{.sourceType = *source,
                          .sourceInfo = *info,
                          .clockClass = *clockClass,
                          .clockTag = *tag,
                          .smears = typed.smears,
                          .metadata = *metadata};
  if (*stratum) {
    said.stratum = static_cast<std::uint8_t>(**stratum);
  }
  if (*error) {
    said.clockError = std::chrono::microseconds(**error);
  }
  return said;
}

}  // namespace tsq::programs
