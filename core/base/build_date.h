// SPDX-License-Identifier: MIT
/// When this program was made.
#pragma once

#include "base/time.h"

namespace tsq {

/// No clock is right that stands before this. The date of the release, or what SOURCE_DATE_EPOCH said when it was
/// built: the same sources give the same program.
WallTime buildDate();

}  // namespace tsq
