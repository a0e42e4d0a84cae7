// SPDX-License-Identifier: MIT
/// GnuTLS's own words for a failure.
#pragma once

#include <string>

namespace tsq {

/// What a negative return value of GnuTLS means, as a clause: without the full stop that GnuTLS writes.
std::string gnutlsReason(int returned);

}  // namespace tsq
