// SPDX-License-Identifier: MIT
/// Names of hosts in the world's scripts (IDNA 2008, RFC 5891).
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace tsq::quic {

/// The ASCII form that DNS, SNI and certificates have: "zeit.example" stays, "zürich.example" becomes
/// "xn--zrich-kva.example". InvalidArgument for what is no name; the detail says why.
Result<std::string> toAsciiName(std::string_view utf8);

}  // namespace tsq::quic
