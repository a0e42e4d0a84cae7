// SPDX-License-Identifier: MIT
/// What came from a server and does not count, and servers that do not count, with the reasons.
#pragma once

#include <cstddef>
#include <string>

#include "programs/common/burst.h"

namespace tsq::programs {

/// One indented line for each reason, each after a newline; empty when everything counts.
std::string describeUnused(const Measurement& measurement);

/// Samples that do not count.
std::size_t countUnused(const Measurement& measurement);

/// So much was discarded that what is left says little: less than three samples.
bool hasTooFewLeft(const Measurement& measurement);

/// One line for each server that did not answer, lies, is not synchronised or is there twice, and for each of whose
/// answers too few are left; each ends with a newline. Servers that merely are too distant are none of these.
std::string describeMissing(const Measurements& measurements);

}  // namespace tsq::programs
