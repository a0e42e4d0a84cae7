// SPDX-License-Identifier: MIT
/// What a client believes in, ready for TLS.
#pragma once

#include <memory>

#include "base/error.h"
#include "quic/trust.h"

namespace tsq::quic {

/// Immutable; one for each Trust, shared by its connections.
class ClientCredentials {
 public:
  /// Loads the authorities. Errors: FileUnreadable or CertificateUnusable for a CaFile that is missing or holds none.
  static Result<std::shared_ptr<const ClientCredentials>> create(const Trust& trust);
  ~ClientCredentials();

  const Trust& trust() const;

  struct Handles;
  const Handles& handles() const { return *handles_; }

 private:
  explicit ClientCredentials(std::unique_ptr<Handles> handles);
  std::unique_ptr<Handles> handles_;
};

}  // namespace tsq::quic
