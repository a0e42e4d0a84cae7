// SPDX-License-Identifier: MIT
#include "sim/random.h"

#include <cmath>
#include <numbers>

namespace tsq::sim {

double Random::uniform() {
  // The 53 bits that a double can hold.
  return static_cast<double>(engine_() >> 11) * 0x1p-53;
}

bool Random::chance(double probability) {
  return probability > 0 && uniform() < probability;
}

// Box and Muller; std::normal_distribution gives other numbers with every library.
double Random::normal() {
  const double radius = std::sqrt(-2 * std::log(1 - uniform()));
  return radius * std::cos(2 * std::numbers::pi * uniform());
}

Duration Random::exponential(Duration mean) {
  return Duration(std::llround(-std::log(1 - uniform()) * static_cast<double>(mean.count())));
}

}  // namespace tsq::sim
