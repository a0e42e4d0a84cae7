// SPDX-License-Identifier: MIT
/// Why a server cannot start or load a certificate: sentences without "Error: ".
#pragma once

#include <string>

#include "base/error.h"

namespace tsq::programs {

/// For errors of quic::ServerCredentials and makeSelfSigned().
std::string describeCredentials(const Error& error);
std::string describeSigningKey(const Error& error);
std::string describeSessionSecret(const Error& error);

}  // namespace tsq::programs
