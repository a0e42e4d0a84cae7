// SPDX-License-Identifier: MIT
/// A server's certificate, signing keys and session secrets, from files that may change while it runs.
#pragma once

#include <sys/stat.h>

#include <memory>
#include <string>
#include <vector>

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

  /// The detail of an error is a sentence.
  Result<LoadedIdentity> load(const Clock& clock);
  /// Whether the files have changed since the last call: their content, or the target of a link.
  bool haveChanged();

 private:
  struct Stamp {
    dev_t device = 0;
    ino_t inode = 0;
    off_t size = 0;
    timespec changed{};

    bool operator==(const Stamp& other) const;
  };

  static Stamp stampOf(const std::string& path);
  Result<Credentials> loadCredentials(const Clock& clock);
  Result<quic::SessionSecrets> loadSessionSecrets() const;

  const std::string certificate_;
  const std::string key_;
  const std::vector<std::string> selfSigned_;
  const std::vector<std::string> signingKeys_;
  const std::string sessionSecret_;
  const quic::SessionSecrets madeSecrets_{{.secret = quic::makeSessionSecret()}};  // for use without a file
  std::vector<Stamp> stamps_;
  Credentials made_;  // the self-signed certificate, made once
};

/// "the certificate has expired, on 2026-11-01: clients refuse it"; empty if it is valid for 14 more days.
std::string describeValidity(const quic::ServerCredentials& credentials, WallTime now);

}  // namespace tsq::programs
