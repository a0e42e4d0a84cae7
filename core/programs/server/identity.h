// SPDX-License-Identifier: MIT
/// A server's certificate, signing keys and session secrets, from files that may change while it runs.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/file_version.h"
#include "base/network.h"
#include "programs/server/options.h"
#include "server/key_ring.h"
#include "tls/server_credentials.h"
#include "tls/server_sessions.h"

namespace tsq::programs {

using Credentials = std::shared_ptr<const quic::ServerCredentials>;

struct LoadedIdentity {
  Credentials credentials;
  server::KeyRing signingKeys;
  quic::SessionSecrets sessionSecrets;
};

class IdentityFiles {
 public:
  explicit IdentityFiles(const ServerOptions& options);

  /// For the next load(). A self-signed certificate stays one.
  void setPaths(const ServerOptions& options);
  /// The detail of an error is a sentence.
  Result<LoadedIdentity> load(const Clock& clock);
  /// Whether the files have changed since the last call: their content, owner or mode, or the target of a link.
  bool haveChanged();

 private:
  Result<Credentials> loadCredentials(const Clock& clock);
  Result<quic::SessionSecrets> loadSessionSecrets() const;

  std::string certificate_;
  std::string key_;
  const std::vector<std::string> selfSigned_;
  std::vector<std::string> signingKeys_;
  std::string sessionSecret_;
  const quic::SessionSecrets madeSecrets_{{.secret = quic::makeSessionSecret()}};  // for use without a file
  std::vector<FileVersion> versions_;
  Credentials made_;  // the self-signed certificate, made once
};

/// Why clients refuse it, as "the certificate has expired, on 2026-11-01: clients refuse it"; empty if they do not.
std::string describeDefect(const quic::ServerCredentials& credentials, WallTime now);

/// "the certificate has expired, on 2026-11-01: clients refuse it"; empty if it is valid for 14 more days.
std::string describeValidity(const quic::ServerCredentials& credentials, WallTime now);

}  // namespace tsq::programs
