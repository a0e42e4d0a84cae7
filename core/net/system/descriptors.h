// SPDX-License-Identifier: MIT
/// Descriptors that programs started by this one do not inherit (close-on-exec).
#pragma once

#include "base/file_descriptor.h"

namespace tsq::net {

enum class Waiting { Blocks, Never };

/// socket(2). On failure errno says why, and the result is not valid.
FileDescriptor openSocket(int domain, int type, Waiting waiting);

/// Both ends never block.
struct Pipe {
  FileDescriptor readEnd;
  FileDescriptor writeEnd;
};

/// pipe(2). On failure errno says why, and the ends are not valid.
Pipe openPipe();

}  // namespace tsq::net
