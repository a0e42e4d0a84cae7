// SPDX-License-Identifier: MIT
/// Why a TCP port cannot be used, where a library does not say it.
#pragma once

#include "base/error.h"
#include "base/socket_address.h"

namespace tsq::net {

/// Listens for a moment. Errors: AddressInUse, else AddressNotAvailable; the detail is the reason.
Result<void> tryListening(const SocketAddress& address);

}  // namespace tsq::net
