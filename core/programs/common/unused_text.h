// SPDX-License-Identifier: MIT
/// Describes samples, answers and servers that are not used, with the reasons.
#pragma once

#include <cstddef>
#include <string>

#include "programs/common/burst.h"

namespace tsq::programs {

/// One indented line for each reason, each after a newline; empty if everything is used.
std::string describeUnused(const Measurement& measurement);

/// The number of samples that are not used.
std::size_t countUnused(const Measurement& measurement);

/// Samples or answers were discarded, and fewer than three samples are left.
bool hasTooFewLeft(const Measurement& measurement);

/// One line for each server that is unreachable, a falseticker, unsynchronised or a duplicate, or has too few samples
/// left; each ends with a newline. Servers that are only too distant are not listed.
std::string describeMissing(const Measurements& measurements);

}  // namespace tsq::programs
