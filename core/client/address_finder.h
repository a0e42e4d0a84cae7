// SPDX-License-Identifier: MIT
/// Looks up a server's addresses, in the order in which to try them.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "base/network.h"

namespace tsq::client {

/// A resolver waits 5 s for each name server; this is enough for two that do not answer.
inline constexpr Duration kLookupTimeout = std::chrono::seconds(10);

/// Keeps the addresses found and the one connected to, for its owner, a Fleet member. Same thread.
class AddressFinder {
 public:
  /// The network and the clock must outlive it. `onFound` is called when a lookup has ended.
  AddressFinder(Network& network, const Clock& clock, std::string host, std::uint16_t port,
                std::function<void()> onFound);

  /// Starts a lookup, unless one is pending or a late result can be used.
  void start();
  /// The result; nothing while the lookup is pending; NameLookupFailed after kLookupTimeout.
  std::optional<Network::LookupResult> take();
  /// Addresses were found after take() had returned a timeout.
  bool hasLateAddresses() const { return isGivenUp_ && found_ && found_->has_value(); }
  /// Tries this address first from now on, as long as the name has it.
  void noteConnected(const SocketAddress& address) { connected_ = address; }
  /// Drops all results, including that of a pending lookup: the network has changed.
  void reset();

  /// When to call take(); kNever if no lookup is pending.
  MonoTime nextDeadline() const;

 private:
  Network::LookupResult useful(Network::LookupResult found);

  Network& network_;
  const Clock& clock_;
  const std::string host_;
  const std::uint16_t port_;
  const std::function<void()> onFound_;
  MonoTime end_ = kNever;
  bool isGivenUp_ = false;
  std::optional<Network::LookupResult> found_;
  std::vector<SocketAddress> known_;  // from the last lookup that succeeded
  std::optional<SocketAddress> connected_;
  std::unique_ptr<Lookup> lookup_;  // last member: its callback uses the others until it is destroyed
};

}  // namespace tsq::client
