// SPDX-License-Identifier: MIT
/// Descriptors 0 to 2, which a caller may have closed.
#pragma once

namespace tsq {

/// Opens /dev/null for each that is closed: otherwise a socket or file would get its number and receive the program's
/// output. To be called first in main().
void openStandardStreams() noexcept;

}  // namespace tsq
