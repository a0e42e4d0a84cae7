// SPDX-License-Identifier: MIT
/// What a client keeps of a session in order to resume it later (RFC 8446 section 2.2).
///
/// A resumed session skips the certificate, so a ticket is as good as the certificate that was checked when its session
/// began, and must only be used where that certificate would be believed again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/time.h"

namespace tsq::quic {

/// Whether sessions are resumed, and where a resumed one takes its keys from (RFC 8446 section 4.2.9).
enum class Resumption {
  Off,
  ForwardSecret,  ///< psk_dhe_ke: from the ticket and a new key exchange
  PskOnly,        ///< psk_ke: from the ticket alone. Half the work for both ends, but whoever records the traffic and
                  ///< learns the server's ticket key later can read it. Needs the consent of both ends
};

/// How a session began.
enum class HandshakeKind {
  Full,     ///< with a certificate
  Resumed,  ///< with a ticket instead
  ZeroRtt,  ///< with a ticket, and what the client sent at once was taken
};

/// The parts of a ticket are never longer than this together: a certificate chain is inside.
inline constexpr std::size_t kMaxTicketSize = 16'384;

struct Ticket {
  std::vector<std::uint8_t> session;     ///< as GnuTLS packs it; secret like a key
  std::vector<std::uint8_t> parameters;  ///< the server's promises that 0-RTT relies on (RFC 9000 section 7.4.1)
  std::vector<std::uint8_t> token;       ///< shows that our address is ours (section 8.1.3); empty: none was given
  std::string alpn;                      ///< the protocol that 0-RTT data would be of
  WallTime received;                     ///< by the client's clock, like the next two
  WallTime expires;                      ///< as the server says
  WallTime trustedUntil;                 ///< when the certificate expires, or a week after it was checked

  /// A clock that was set back to before the ticket came may also stand before the certificate's first day.
  bool isUsableAt(WallTime now) const { return received <= now && now < expires && now < trustedUntil; }
  std::size_t size() const { return session.size() + parameters.size() + token.size() + alpn.size(); }

  friend bool operator==(const Ticket&, const Ticket&) = default;
};

}  // namespace tsq::quic
