// SPDX-License-Identifier: MIT
/// One tsqd at a time steers this clock, whatever its socket for tsqctl is.
#pragma once

#include "base/error.h"
#include "base/file_descriptor.h"

namespace tsq::programs {

/// Locks a file in the state folder, until the descriptor is closed or the program ends. AddressInUse if another tsqd
/// holds the lock; otherwise as openForAppending(). The detail is the path, ": " and the reason, without a full stop.
Result<FileDescriptor> lockSteering();

}  // namespace tsq::programs
