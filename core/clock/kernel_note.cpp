// SPDX-License-Identifier: MIT
#include "clock/kernel_note.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace tsq::clock {
namespace {

using std::chrono::microseconds;

// The kernel increases maxerror by 500 us once per second.
constexpr int kGrowthPartsPerMillion = 500;
constexpr auto kGrowthRounding = microseconds(2 * kGrowthPartsPerMillion);

struct Note {
  microseconds most{};
  microseconds estimated{};
  microseconds at{};  // since boot
};

std::optional<Note> parse(std::string_view text) {
  Note note;
  for (microseconds* field : {&note.most, &note.estimated, &note.at}) {
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end == text.data() + text.size()) {
      return std::nullopt;
    }
    *field = microseconds(count);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);  // a space or the final newline
  }
  return note;
}

microseconds sinceBoot(BootTime time) {
  return std::chrono::floor<microseconds>(time.time_since_epoch());
}

}  // namespace

std::string kernelNotePath(const std::string& folder) {
  return folder + "/kernel-told";
}

Result<void> noteKernelTold(const std::string& path, const ClockErrors& errors, BootTime now) {
  const auto most = std::chrono::ceil<microseconds>(errors.most);
  const auto estimated = std::chrono::ceil<microseconds>(errors.estimated);
  return replaceStateFile(path, std::to_string(most.count()) + ' ' + std::to_string(estimated.count()) + ' ' +
                                    std::to_string(sinceBoot(now).count()) + '\n');
}

bool wasToldByUs(const std::string& path, const KernelState& kernel, BootTime now) {
  const auto text = readSmallFile(path);
  const auto note = text ? parse(*text) : std::nullopt;
  if (!note || sinceBoot(now) < note->at) {
    return false;
  }
  const auto grown = (sinceBoot(now) - note->at) * kGrowthPartsPerMillion / 1'000'000 + kGrowthRounding;
  return kernel.estimatedError == note->estimated && kernel.maxError >= note->most &&
         kernel.maxError <= note->most + grown;
}

bool wasToldByOurs(const KernelState& kernel, BootTime now, const std::vector<std::string>& folders) {
  return std::ranges::any_of(
      folders, [&](const std::string& folder) { return wasToldByUs(kernelNotePath(folder), kernel, now); });
}

}  // namespace tsq::clock
