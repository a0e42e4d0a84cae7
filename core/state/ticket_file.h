// SPDX-License-Identifier: MIT
/// A ticket as bytes in a file, and back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "client/ticket_store.h"

namespace tsq::state {

/// No file of ours is larger.
inline constexpr std::size_t kMaxTicketFile = quic::kMaxTicketSize + 256;

/// A name without meaning to who sees it, different for each key.
std::string ticketFileName(const client::TicketKey& key);

std::vector<std::uint8_t> encodeTicket(const client::TicketKey& key, const quic::Ticket& ticket);
/// Nothing unless these are, to the last bit, the bytes of a ticket for this very key.
std::optional<quic::Ticket> decodeTicket(const client::TicketKey& key, ByteView bytes);

}  // namespace tsq::state
