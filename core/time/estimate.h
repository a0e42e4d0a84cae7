// SPDX-License-Identifier: MIT
/// From a burst of samples to one number per server, and from several servers to one provisional answer.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "time/sample.h"

namespace tsq {

/// What a burst of samples from one server says.
struct Estimate {
  Duration offset{};        ///< of the minimum-delay sample (RFC 5905 section 10: the clock filter)
  Duration delay{};         ///< of that sample
  Duration jitter{};        ///< RMS difference of the other offsets from this one; zero with a single sample
  std::size_t samples = 0;  ///< valid samples behind it

  /// What path asymmetry can hide at most: the true offset lies within offset +- bound.
  Duration bound() const { return delay / 2; }
};

/// Nothing when no sample is valid. Samples that may have been retransmitted count only when there are no others.
std::optional<Estimate> estimateBurst(std::span<const Sample> samples);

/// The answer of several servers together. Provisional: it believes the server with the smallest delay.
struct CombinedEstimate {
  Duration offset{};
  Duration uncertainty{};  ///< delay / 2 of the server used
  std::size_t serversUsed = 0;
};

/// Nothing when there is no estimate.
std::optional<CombinedEstimate> combine(std::span<const Estimate> estimates);

}  // namespace tsq
