// SPDX-License-Identifier: MIT
/// The build date: a lower limit for the current time.
#pragma once

#include "base/time.h"

namespace tsq {

/// The release date, or SOURCE_DATE_EPOCH at build time, so that builds are reproducible. A clock that shows an earlier
/// time is wrong.
WallTime buildDate();

}  // namespace tsq
