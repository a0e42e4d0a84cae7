// SPDX-License-Identifier: MIT
/// The results of tsq-client for programs.
#pragma once

#include <string>
#include <vector>

#include "programs/measurement.h"

namespace tsq::programs {

/// One document; times are integer nanoseconds, unknown values null.
std::string toJson(const std::vector<Measurement>& measurements);

}  // namespace tsq::programs
