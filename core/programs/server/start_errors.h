// SPDX-License-Identifier: MIT
/// Why a server cannot start, or cannot take another certificate: sentences without "Error: ".
#pragma once

#include <string>

#include "base/error.h"

namespace tsq::programs {

/// Of quic::ServerCredentials and makeSelfSigned().
std::string describeCredentials(const Error& error);
std::string describeSigningKey(const Error& error);
std::string describeSessionSecret(const Error& error);

}  // namespace tsq::programs
