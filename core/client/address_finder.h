// SPDX-License-Identifier: MIT
/// From a server's name to its addresses, in the order in which to try them.
#pragma once

#include <memory>
#include <optional>

#include "base/network.h"

namespace tsq::client {

/// A resolver that asks several name servers in turn gives the first one 5 s; this is enough for two that are dead.
inline constexpr Duration kLookupTimeout = std::chrono::seconds(10);

/// Remembers for its owner, a Fleet member, what was found and which address was connected to. Same thread.
class AddressFinder {
 public:
  /// The network and the clock must outlive it.
  AddressFinder(Network& network, const Clock& clock, std::string host, std::uint16_t port);

  /// Looks the name up; a lookup under way goes on, and what it found too late is used instead of another one.
  void start();
  /// Nothing while the lookup is under way; NameLookupFailed once it took longer than kLookupTimeout.
  std::optional<Network::LookupResult> take();
  /// Addresses have come after take() had given them up.
  bool hasLateAddresses() const { return isGivenUp_ && found_ && found_->has_value(); }
  /// This address will be tried first from now on, as long as the name has it.
  void noteConnected(const SocketAddress& address) { connected_ = address; }
  /// The network is another one: what was found in the last one, or will still be, is worth nothing.
  void reset();

  /// When to call take(), while something is awaited.
  MonoTime nextDeadline() const;

 private:
  Network::LookupResult useful(Network::LookupResult found);

  Network& network_;
  const Clock& clock_;
  const std::string host_;
  const std::uint16_t port_;
  MonoTime end_ = kNever;
  bool isGivenUp_ = false;
  std::optional<Network::LookupResult> found_;
  std::vector<SocketAddress> known_;  // from the last lookup that succeeded
  std::optional<SocketAddress> connected_;
  std::unique_ptr<Lookup> lookup_;  // last: it may call us until it is gone
};

}  // namespace tsq::client
