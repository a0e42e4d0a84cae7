// SPDX-License-Identifier: MIT
/// What ClientCredentials holds. Internal to quic/, so that its header needs no GnuTLS.
#pragma once

#include "quic/client_credentials.h"
#include "quic/handles.h"

namespace tsq::quic {

struct ClientCredentials::Handles {
  TlsCredentials credentials;
  Trust trust;
  DateCheck dates;
  std::optional<Digest> ticketScope;
  bool lacksSystemRoots = false;  // they are still to be loaded
};

}  // namespace tsq::quic
