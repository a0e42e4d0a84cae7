// SPDX-License-Identifier: MIT
/// Descriptors 0 to 2, which a caller may have closed.
#pragma once

namespace tsq {

/// Opens /dev/null for each that is closed, so that no socket or file of ours takes its number and gets what is said to
/// a person. To be called first of all in main.
void openStandardStreams() noexcept;

}  // namespace tsq
