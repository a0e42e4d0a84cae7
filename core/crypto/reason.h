// SPDX-License-Identifier: MIT
/// GnuTLS's error messages.
#pragma once

#include <string>

namespace tsq {

/// GnuTLS's message for a negative return value, without its full stop.
std::string gnutlsReason(int returned);

}  // namespace tsq
