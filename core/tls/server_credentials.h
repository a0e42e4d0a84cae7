// SPDX-License-Identifier: MIT
/// A server's certificate and key, ready for TLS.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/time.h"
#include "tls/trust.h"

namespace tsq::quic {

/// A new certificate and its private key, in PEM.
struct SelfSigned {
  std::string certificatePem;
  std::string keyPem;
};

/// Makes an ECDSA P-256 key and a certificate for these names and IP literals, valid for 30 days around `now`.
/// For tests and demonstrations.
Result<SelfSigned> makeSelfSigned(const std::vector<std::string>& names, WallTime now);

/// Immutable and shared by every connection of a server.
class ServerCredentials {
 public:
  /// From PEM files: the certificate with its chain, and the key. Errors: as readFile(); SecretExposed when others can
  /// read or change the key (detail: the path); CertificateUnusable, KeyUnusable, KeyMismatch.
  static Result<std::shared_ptr<const ServerCredentials>> load(const std::string& certificatePath,
                                                               const std::string& keyPath);
  /// The same from PEM text.
  static Result<std::shared_ptr<const ServerCredentials>> fromPem(const std::string& certificatePem,
                                                                  const std::string& keyPem);
  ~ServerCredentials();

  /// The pin of the leaf's key.
  const Pin& pin() const;
  /// The leaf's first DNS name or IP address that is no wildcard; empty if there is none.
  const std::string& firstName() const;
  /// Whether the leaf names a server in its subject alternative names, and may authenticate servers (its extended key
  /// usage, if it has one).
  bool hasNames() const;
  bool isForServers() const;
  /// The leaf's validity: notBefore and notAfter.
  std::chrono::sys_seconds validFrom() const;
  std::chrono::sys_seconds validUntil() const;

  struct Handles;
  const Handles& handles() const { return *handles_; }

 private:
  explicit ServerCredentials(std::unique_ptr<Handles> handles);
  std::unique_ptr<Handles> handles_;
};

}  // namespace tsq::quic
