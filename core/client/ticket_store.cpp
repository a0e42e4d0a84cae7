// SPDX-License-Identifier: MIT
#include "client/ticket_store.h"

#include <algorithm>

namespace tsq::client {

std::optional<quic::Ticket> MemoryTicketStore::take(const TicketKey& key) {
  const auto entry = tickets_.extract(key);
  return entry ? std::optional(entry.mapped()) : std::nullopt;
}

void MemoryTicketStore::put(const TicketKey& key, const quic::Ticket& ticket) {
  if (ticket.size() > quic::kMaxTicketSize) {
    return;
  }
  tickets_.insert_or_assign(key, ticket);
  if (tickets_.size() > kMaxTickets) {
    tickets_.erase(std::ranges::min_element(tickets_, {}, [](const auto& entry) { return entry.second.received; }));
  }
}

}  // namespace tsq::client
