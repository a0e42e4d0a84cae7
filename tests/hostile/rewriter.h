// SPDX-License-Identifier: MIT
/// Lets a test change what a connection is about to encrypt, as a malicious peer that has the keys could.
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

/// The changes of one hostile peer to its packets. For one thread.
class Rewriter {
 public:
  /// The frames of a packet, which may be changed in place but keep their length. `cryptoOffset`: the offset in the TLS
  /// stream that the other side expects next at this level, if this packet is not sent.
  using Rewrite = std::function<void(Level level, std::span<std::uint8_t> frames, std::uint64_t cryptoOffset)>;

  Rewrite rewrite;
  std::string priority;                       ///< if not empty, GnuTLS's priority string instead of ours
  bool withholdsTransportParameters = false;  ///< omits the TLS extension
  bool refusesEarlyData = false;              ///< a server that accepts tickets, but no 0-RTT data
  /// For a server behind a Retry: the original destination connection id, which it has to confirm.
  std::optional<quic::ConnectionId> chosenBeforeRetry;

  /// Called by the encryption callback.
  void apply(Level level, std::span<std::uint8_t> frames);

 private:
  std::map<Level, std::uint64_t> cryptoOffsets_;
};

/// While it exists, the Rewriter changes packets that are encrypted, and sessions that begin, on this thread.
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
