// SPDX-License-Identifier: MIT
/// Internationalised host names (IDNA 2008, RFC 5891).
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace tsq::quic {

/// The ASCII form for DNS, SNI and certificates: "zeit.example" stays, "zürich.example" becomes
/// "xn--zrich-kva.example". InvalidArgument if the text is no valid name; the detail says why.
Result<std::string> toAsciiName(std::string_view utf8);

}  // namespace tsq::quic
