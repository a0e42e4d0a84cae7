// SPDX-License-Identifier: MIT
/// tsqctl's command line.
#pragma once

#include <string>
#include <variant>

#include "base/time.h"
#include "control/messages.h"

namespace tsq::programs {

/// When waitsync is content.
struct WaitLimits {
  Duration timeout{};
  Duration interval{};
  Duration maxOffset{};  ///< of what is left to correct
  Duration maxError{};   ///< maximum error
  double maxSkew = 0;    ///< ppm
};

struct ControlOptions {
  control::Request request;
  std::optional<WaitLimits> wait;  ///< set: ask for tracking until the limits hold
  std::string path;
  bool json = false;
};

/// The options, or the exit status if everything has been said.
std::variant<ControlOptions, int> readControlOptions(int argc, char** argv);

}  // namespace tsq::programs
