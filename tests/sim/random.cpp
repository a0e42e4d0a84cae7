// SPDX-License-Identifier: MIT
#include "sim/random.h"

#include <cmath>
#include <numbers>

namespace tsq::sim {

double Random::uniform() {
  // A double has a significand of 53 bits.
  return static_cast<double>(engine_() >> 11) * 0x1p-53;
}

bool Random::chance(double probability) {
  return probability > 0 && uniform() < probability;
}

// Box-Muller transform; std::normal_distribution depends on the standard library.
double Random::normal() {
  const double radius = std::sqrt(-2 * std::log(1 - uniform()));
  return radius * std::cos(2 * std::numbers::pi * uniform());
}

Duration Random::exponential(Duration mean) {
  return Duration(std::llround(-std::log(1 - uniform()) * static_cast<double>(mean.count())));
}

}  // namespace tsq::sim
