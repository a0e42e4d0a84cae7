// SPDX-License-Identifier: MIT
/// Stores session tickets until the next session with their server.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "crypto/digest.h"
#include "tls/ticket.h"

namespace tsq::client {

/// Identifies the sessions for which a ticket is valid. All fields must match, otherwise a ticket would transfer trust
/// to another server or another trust configuration.
struct TicketKey {
  std::string host;  ///< as in the server's spec: the name in its certificate
  std::uint16_t port = 0;
  std::string protocols;  ///< the ALPN identifiers offered, with commas between
  Digest trust{};         ///< ClientCredentials::ticketScope()

  friend auto operator<=>(const TicketKey&, const TicketKey&) = default;
};

/// At most one ticket for each key. A ticket is used once: a second use would let an observer link both sessions to the
/// same client (RFC 8446 appendix C.4). Belongs to the thread of the Fleet that uses it.
class TicketStore {
 public:
  virtual ~TicketStore() = default;

  /// Removes and returns the ticket, if there is one; the caller checks whether it is still usable. The bytes are
  /// exactly those that were put: TLS libraries may crash on damaged session data.
  virtual std::optional<quic::Ticket> take(const TicketKey& key) = 0;
  /// Replaces the ticket with the same key. May drop it: without a ticket, the next handshake takes one round trip
  /// more.
  virtual void put(const TicketKey& key, const quic::Ticket& ticket) = 0;
};

/// In memory.
class MemoryTicketStore final : public TicketStore {
 public:
  /// Beyond this number the oldest ticket is dropped.
  static constexpr std::size_t kMaxTickets = 256;

  std::optional<quic::Ticket> take(const TicketKey& key) override;
  void put(const TicketKey& key, const quic::Ticket& ticket) override;
  std::size_t size() const { return tickets_.size(); }

 private:
  std::map<TicketKey, quic::Ticket> tickets_;
};

}  // namespace tsq::client
