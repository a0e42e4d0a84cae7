// SPDX-License-Identifier: MIT
/// The trust of a client, as TLS credentials.
#pragma once

#include <memory>
#include <optional>

#include "base/error.h"
#include "crypto/digest.h"
#include "tls/trust.h"

struct gnutls_session_int;

namespace tsq::quic {

/// One for each Trust and DateCheck, shared by its connections. Immutable except for the system's authorities, which
/// take milliseconds to load and are loaded for the first certificate check: all connections belong to one thread.
class ClientCredentials {
 public:
  /// Errors: as readFile() or CertificateUnusable for a CaFile that cannot be read or holds no authority.
  static Result<std::shared_ptr<const ClientCredentials>> create(const Trust& trust, const DateCheck& dates = {});
  ~ClientCredentials();

  /// `used` itself while the file of its authorities is unchanged, else the same trust with the authorities that the
  /// file has now. A file that is missing or cannot be used, perhaps because it is being replaced, changes nothing.
  /// Costs one stat().
  static std::shared_ptr<const ClientCredentials> current(const std::shared_ptr<const ClientCredentials>& used);

  const Trust& trust() const;
  const DateCheck& dates() const;
  /// Identifies the trust: by the authorities themselves, not by their file. Tickets of another scope must not be used.
  /// Nothing if sessions leave no tickets: certificates are not checked, or not by this computer's clock.
  const std::optional<Digest>& ticketScope() const;
  /// Loads only those of the system's authorities at which the server's certificate chain can end; the chain is judged
  /// as with all of them. False if that is impossible or not needed: see loadAuthorities().
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
