// SPDX-License-Identifier: MIT
/// A client's session ticket, for session resumption (RFC 8446 section 2.2).
///
/// A resumed handshake has no certificate. So a ticket stands for the certificate that was checked in the full
/// handshake, and must only be used where that certificate would be accepted again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/time.h"

namespace tsq::quic {

/// Session resumption, and the PSK key exchange mode (RFC 8446 section 4.2.9).
enum class Resumption {
  Off,
  ForwardSecret,  ///< psk_dhe_ke: keys from the ticket and a new key exchange
  PskOnly,        ///< psk_ke: from the ticket alone. Half the work for both ends, but no forward
  ///< secrecy: recorded traffic can be decrypted with the server's ticket key. Both ends have to allow it
};

/// The kind of handshake of a session.
enum class HandshakeKind {
  Full,     ///< with a certificate
  Resumed,  ///< with a ticket instead of a certificate
  ZeroRtt,  ///< with a ticket, and the server accepted the 0-RTT data
};

/// Maximum bytes of a ticket's parts together: it contains a certificate chain.
inline constexpr std::size_t kMaxTicketSize = 16'384;

struct Ticket {
  std::vector<std::uint8_t> session;     ///< GnuTLS's session data; secret like a key
  std::vector<std::uint8_t> parameters;  ///< the server's transport parameters for 0-RTT (RFC 9000 section 7.4.1)
  std::vector<std::uint8_t> token;       ///< for address validation (section 8.1.3); empty if the server sent none
  std::string alpn;                      ///< the protocol of 0-RTT data
  WallTime received;                     ///< by the client's clock, like the next two
  WallTime expires;                      ///< the server's ticket lifetime
  WallTime trustedUntil;                 ///< when the certificate expires, or a week after it was checked

  /// If the clock was set back to before `received`, the certificate may not be valid yet.
  bool isUsableAt(WallTime now) const { return received <= now && now < expires && now < trustedUntil; }
  std::size_t size() const { return session.size() + parameters.size() + token.size() + alpn.size(); }

  friend bool operator==(const Ticket&, const Ticket&) = default;
};

}  // namespace tsq::quic
