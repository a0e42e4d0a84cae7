// SPDX-License-Identifier: MIT
/// What ServerCredentials holds. Internal to quic/, so that its header needs no GnuTLS.
#pragma once

#include "quic/handles.h"
#include "quic/server_credentials.h"

namespace tsq::quic {

struct ServerCredentials::Handles {
  TlsCredentials credentials;
  Pin pin;
  std::string firstName;
};

}  // namespace tsq::quic
