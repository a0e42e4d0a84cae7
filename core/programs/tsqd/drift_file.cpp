// SPDX-License-Identifier: MIT
#include "programs/tsqd/drift_file.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <filesystem>

#include "clock/kernel/kernel_clock.h"
#include "clock/state_folders.h"

namespace tsq::programs {
namespace {

constexpr double kMillion = 1e6;

// The number at the beginning of the text, which is removed with the character after it; not a number if there is none.
double takeNumber(std::string_view& text) {
  double value = NAN;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const auto length = static_cast<std::size_t>(end - text.data());
  text.remove_prefix(std::min(length + 1, text.size()));
  return error == std::errc() ? value / kMillion : NAN;
}

}  // namespace

Result<std::optional<discipline::Drift>> readDrift(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored) && !ignored) {
    return std::nullopt;
  }
  const auto content = clock::readSmallFile(path);
  if (!content) {
    return tl::unexpected(content.error());
  }
  std::string_view text = *content;
  const double frequency = takeNumber(text);
  const double skew = takeNumber(text);
  // Comparisons with what is not a number are false.
  const bool isSane = std::abs(frequency) <= clock::kMaxFrequency && skew > 0 && skew <= clock::kMaxFrequency;
  if (!isSane || !text.empty()) {
    return fail(ErrorCode::InvalidArgument, path + ": it does not hold a frequency and its error in ppm");
  }
  return discipline::Drift{.frequency = frequency, .skew = skew};
}

Result<void> writeDrift(const std::string& path, const discipline::Drift& drift) {
  return clock::replaceStateFile(path,
                                 fmt::format("{:.6f} {:.6f}\n", drift.frequency * kMillion, drift.skew * kMillion));
}

}  // namespace tsq::programs
