// SPDX-License-Identifier: MIT
#include "programs/common/unused_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "programs/common/text.h"

namespace tsq::programs {
namespace {

// The scatter cannot be estimated from fewer samples.
constexpr std::size_t kEnoughSamples = 3;

// If the clock is far off, samples beyond the sanity limit are used.
bool isUnused(const Measurement& measurement, const Sample& sample) {
  const bool isOnlyFar = sample.invalid == InvalidReason::OffsetBeyondLimit;
  return sample.invalid && !(isOnlyFar && measurement.view.verdict.agrees);
}

std::string unused(int count, const char* what, const std::string& reason) {
  return fmt::format("\n  {} {}{} not used: {}", count, what, count == 1 ? "" : "s", reason);
}

std::string nameOf(const Measurement& measurement) {
  return measurement.server.spec.displayName();
}

std::string describeMissing(const Measurement& measurement) {
  const ServerStatus status = measurement.view.verdict.status;
  const bool isMissing = !isBelieved(status) && status != ServerStatus::TooDistant;
  if (!isMissing && !hasTooFewLeft(measurement)) {
    return {};
  }
  const std::string why = isMissing ? "not counted, " + describe(measurement.view.verdict, measurement.error)
                                    : "counted, but few of its answers can be used";
  return fmt::format("{}: {}{}\n", nameOf(measurement), why, describeUnused(measurement));
}

}  // namespace

std::string describeUnused(const Measurement& measurement) {
  std::map<InvalidReason, int> counts;
  for (const Sample& sample : measurement.samples) {
    if (isUnused(measurement, sample)) {
      ++counts[*sample.invalid];
    }
  }
  std::string text;
  for (const auto& [reason, count] : counts) {
    text += unused(count, "sample", describe(reason));
  }
  for (const auto& [reason, count] : measurement.discarded) {
    text += unused(count, "answer", describe(Error{reason, {}}));
  }
  return text;
}

std::size_t countUnused(const Measurement& measurement) {
  return static_cast<std::size_t>(
      std::ranges::count_if(measurement.samples, [&](const Sample& sample) { return isUnused(measurement, sample); }));
}

bool hasTooFewLeft(const Measurement& measurement) {
  const std::size_t unusedSamples = countUnused(measurement);
  return unusedSamples > 0 && measurement.samples.size() - unusedSamples < kEnoughSamples;
}

std::string describeMissing(const Measurements& measurements) {
  std::string text;
  for (const Measurement& measurement : measurements) {
    text += describeMissing(measurement);
  }
  return text;
}

}  // namespace tsq::programs
