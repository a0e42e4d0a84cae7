// SPDX-License-Identifier: MIT
/// When GnuTLS starts.
#pragma once

#include "base/error.h"

namespace tsq {

/// Starts GnuTLS, which does not start by itself in a program that calls this: what only prints its version has no use
/// for it. Call it once, before anything that needs GnuTLS. Error: Internal, with the reason.
Result<void> startTls();

}  // namespace tsq
