// SPDX-License-Identifier: MIT
/// What a client believes in, ready for TLS.
#pragma once

#include <memory>
#include <optional>

#include "base/error.h"
#include "crypto/digest.h"
#include "tls/trust.h"

struct gnutls_session_int;

namespace tsq::quic {

/// One for each Trust and DateCheck, shared by its connections. Immutable but for the system's authorities, which take
/// milliseconds to load and are loaded when the first certificate has to be checked: all connections belong to one
/// thread.
class ClientCredentials {
 public:
  /// Errors: as readFile() or CertificateUnusable for a CaFile that cannot be read or holds no authority.
  static Result<std::shared_ptr<const ClientCredentials>> create(const Trust& trust, const DateCheck& dates = {});
  ~ClientCredentials();

  const Trust& trust() const;
  const DateCheck& dates() const;
  /// Names what is believed in: the authorities themselves, not the file they came from. Tickets from sessions of
  /// another name must not be used. Nothing when sessions leave no tickets, for they prove nothing, or
  /// not by this computer's clock.
  const std::optional<Digest>& ticketScope() const;
  /// Loads only those of the system's authorities that the chain of certificates which the server has shown can end
  /// at; the chain is judged as with all of them. False when that cannot be done, or is not needed: see
  /// loadAuthorities().
  bool loadAuthoritiesOf(gnutls_session_int* session) const;
  /// Errors: CertificateUnusable when this system has no authorities.
  Result<void> loadAuthorities() const;

  struct Handles;
  const Handles& handles() const { return *handles_; }

 private:
  explicit ClientCredentials(std::unique_ptr<Handles> handles);
  std::unique_ptr<Handles> handles_;
};

}  // namespace tsq::quic
