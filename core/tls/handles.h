// SPDX-License-Identifier: MIT
/// The GnuTLS objects of the classes in tls/. Internal to tls/ and connection/, so that no other header needs GnuTLS.
#pragma once

#include <set>
#include <string>

#include "base/file_version.h"
#include "crypto/handles.h"
#include "tls/client_credentials.h"
#include "tls/server_credentials.h"
#include "tls/server_sessions.h"

namespace tsq::quic {

struct ClientCredentials::Handles {
  TlsCredentials credentials;
  Trust trust;
  DateCheck dates;
  std::optional<Digest> ticketScope;
  std::string authorityFile;  // empty: the trust does not come from a file
  FileVersion authorityVersion;
  std::shared_ptr<const ClientCredentials> successor;  // with the authorities of a later version of the file
  // SystemRoots only:
  bool lacksSystemRoots = false;     // most of them are still to be loaded
  std::set<std::string> namesFound;  // of authorities that were looked for among them
};

struct ServerCredentials::Handles {
  TlsCredentials credentials;
  Pin pin;
  std::string firstName;
  bool hasNames = false;
  bool isForServers = false;
  std::chrono::sys_seconds validFrom;
  std::chrono::sys_seconds validUntil;
};

struct ServerSessions::Handles {
  AntiReplay antiReplay;
  RotatingKeys ticketKeys;  // of 64 bytes, the size that GnuTLS requires
};

/// Prepares session resumption and 0-RTT for this session; does nothing if resumption is off.
bool prepareTickets(gnutls_session_t session, const ServerSessions& sessions);
/// Enables them, with the key that suits the ClientHello (its body). To be called once, before GnuTLS reads it.
bool enableTickets(gnutls_session_t session, const ServerSessions& sessions, ByteView clientHello);

}  // namespace tsq::quic
