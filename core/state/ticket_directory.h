// SPDX-License-Identifier: MIT
/// Tickets in files, for programs that run for a moment: what one run leaves, the next one uses.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "client/ticket_store.h"

namespace tsq::state {

/// One file for each server, readable by this user only, in a folder of ours. Any number of programs may use it at the
/// same time: files appear and disappear as a whole, and only one program gets each. Whatever goes wrong (no room,
/// nothing permitted, damaged files) is as if the tickets had been lost.
class TicketDirectory final : public client::TicketStore {
 public:
  /// When there are more, the oldest are removed: at most 4 MB of files.
  static constexpr std::size_t kMaxTickets = 256;

  /// Where they belong: what systemd has made for a service ($STATE_DIRECTORY), else $XDG_STATE_HOME/tsq, else
  /// ~/.local/state/tsq. Nothing when the environment names none of these.
  static std::optional<std::string> defaultFolder();

  /// Makes the folder if need be, with those above it. Null when that fails, or when anybody but this user could have
  /// put files into it: a ticket vouches for its server, so a foreign one would be a way to forge the time.
  static std::unique_ptr<TicketDirectory> open(const std::string& folder);
  ~TicketDirectory() override;
  TicketDirectory(const TicketDirectory&) = delete;
  TicketDirectory& operator=(const TicketDirectory&) = delete;

  std::optional<quic::Ticket> take(const client::TicketKey& key) override;
  void put(const client::TicketKey& key, const quic::Ticket& ticket) override;

 private:
  explicit TicketDirectory(int descriptor) : descriptor_(descriptor) {}

  void removeOldest() const;

  const int descriptor_;  // of the folder
};

}  // namespace tsq::state
