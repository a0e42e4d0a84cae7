// SPDX-License-Identifier: MIT
/// Where tickets wait for the next session with their server.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "crypto/digest.h"
#include "tls/ticket.h"

namespace tsq::client {

/// Which sessions a ticket is good for. All of it must be the same again, or the ticket would lend one server's trust
/// to another, or yesterday's trust to today.
struct TicketKey {
  std::string host;  ///< as in the server's spec: the name that its certificate carries
  std::uint16_t port = 0;
  std::string protocols;  ///< the ALPN identifiers offered, with commas between
  Digest trust{};         ///< ClientCredentials::ticketScope()

  friend auto operator<=>(const TicketKey&, const TicketKey&) = default;
};

/// At most one ticket for each key. A ticket is used once: a second use would show anybody on the way that both
/// sessions are of the same client (RFC 8446 appendix C.4). Belongs to the thread of the Fleet that uses it.
class TicketStore {
 public:
  virtual ~TicketStore() = default;

  /// Gives the ticket away, if there is one; whether it is still usable is for the caller to see. To the last bit what
  /// was put there, or nothing: TLS libraries do not survive damaged sessions.
  virtual std::optional<quic::Ticket> take(const TicketKey& key) = 0;
  /// Replaces what is there. May forget instead: losing a ticket costs a round trip.
  virtual void put(const TicketKey& key, const quic::Ticket& ticket) = 0;
};

/// Lives as long as the program.
class MemoryTicketStore final : public TicketStore {
 public:
  /// More servers than this, and the one that was met the longest ago is forgotten.
  static constexpr std::size_t kMaxTickets = 256;

  std::optional<quic::Ticket> take(const TicketKey& key) override;
  void put(const TicketKey& key, const quic::Ticket& ticket) override;
  std::size_t size() const { return tickets_.size(); }

 private:
  std::map<TicketKey, quic::Ticket> tickets_;
};

}  // namespace tsq::client
