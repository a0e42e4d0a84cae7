// SPDX-License-Identifier: MIT
#include "time/estimate.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tsq {
namespace {

std::vector<Sample> selectUsable(std::span<const Sample> samples) {
  std::vector<Sample> usable;
  std::copy_if(samples.begin(), samples.end(), std::back_inserter(usable),
               [](const Sample& sample) { return !sample.invalid; });
  const auto isDoubtful = [](const Sample& sample) { return sample.maybeRetransmitted; };
  if (!std::all_of(usable.begin(), usable.end(), isDoubtful)) {
    std::erase_if(usable, isDoubtful);
  }
  return usable;
}

// RFC 5905 section 10, psi: the root mean square of the differences from the chosen offset.
Duration rmsDifference(std::span<const Sample> samples, Duration chosen) {
  if (samples.size() < 2) {
    return Duration::zero();
  }
  double sumOfSquares = 0;
  for (const Sample& sample : samples) {
    const auto difference = static_cast<double>((sample.offset() - chosen).count());
    sumOfSquares += difference * difference;
  }
  return Duration(std::llround(std::sqrt(sumOfSquares / static_cast<double>(samples.size() - 1))));
}

}  // namespace

std::optional<Estimate> estimateBurst(std::span<const Sample> samples) {
  const std::vector<Sample> usable = selectUsable(samples);
  if (usable.empty()) {
    return std::nullopt;
  }
  const auto best = std::min_element(usable.begin(), usable.end(),
                                     [](const Sample& a, const Sample& b) { return a.delay() < b.delay(); });
  return Estimate{.offset = best->offset(),
                  .delay = best->delay(),
                  .jitter = rmsDifference(usable, best->offset()),
                  .samples = usable.size()};
}

std::optional<CombinedEstimate> combine(std::span<const Estimate> estimates) {
  if (estimates.empty()) {
    return std::nullopt;
  }
  const auto best = std::min_element(estimates.begin(), estimates.end(),
                                     [](const Estimate& a, const Estimate& b) { return a.delay < b.delay; });
  return CombinedEstimate{.offset = best->offset, .uncertainty = best->bound(), .serversUsed = 1};
}

}  // namespace tsq
