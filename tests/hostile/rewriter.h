// SPDX-License-Identifier: MIT
/// Lets a test change what a connection is about to encrypt: a peer that knows the keys and has no manners.
///
/// A program that links this replaces two functions of ngtcp2 and three of GnuTLS for all connections in it;
/// only what happens within a RewriteScope is changed.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>

#include "connection/connection_id.h"

namespace tsq::test {

enum class Level { Initial, ZeroRtt, Handshake, OneRtt };

/// What one hostile peer does to its packets. Of one thread.
class Rewriter {
 public:
  /// The frames of a packet; they may be changed in place, their length stays. `cryptoOffset`: where the other side
  /// expects the next bytes of TLS at this level, were this packet not sent.
  using Rewrite = std::function<void(Level level, std::span<std::uint8_t> frames, std::uint64_t cryptoOffset)>;

  Rewrite rewrite;
  std::string priority;                       ///< if not empty, GnuTLS's priority string instead of ours
  bool withholdsTransportParameters = false;  ///< leaves the TLS extension out
  bool refusesEarlyData = false;              ///< a server that takes tickets, and no 0-RTT data
  /// A server that is met after a Retry: the destination that the client chose before it, as it has to be confirmed.
  std::optional<quic::ConnectionId> chosenBeforeRetry;

  /// From the encryption callback.
  void apply(Level level, std::span<std::uint8_t> frames);

 private:
  std::map<Level, std::uint64_t> cryptoOffsets_;
};

/// While it lives, sessions that begin on this thread and packets that are encrypted are the Rewriter's.
class RewriteScope {
 public:
  explicit RewriteScope(Rewriter& rewriter);
  ~RewriteScope();
  RewriteScope(const RewriteScope&) = delete;
  RewriteScope& operator=(const RewriteScope&) = delete;

 private:
  Rewriter* const before_;
};

}  // namespace tsq::test
