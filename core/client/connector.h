// SPDX-License-Identifier: MIT
/// Opens a session with one of a server's addresses.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "client/address_finder.h"
#include "client/session.h"

namespace tsq::client {

/// Waits for the addresses and tries them with a delay between attempts (RFC 8305); the first complete handshake wins.
/// Belongs to a Fleet member, which drives it until it has a result.
class Connector {
 public:
  /// Begins at once. Timeouts: kLookupTimeout for the lookup, then `timeout` for each handshake. `config` and `finder`
  /// must outlive it.
  Connector(const Surroundings& surroundings, const ServerConfig& config,
            std::shared_ptr<const quic::ClientCredentials> credentials, Duration timeout, AddressFinder& finder);
  /// Closes the other attempts.
  ~Connector();
  Connector(const Connector&) = delete;
  Connector& operator=(const Connector&) = delete;

  MonoTime nextDeadline() const;
  /// To be called when the deadline has passed. Returns the result once: an open session, or the most specific failure.
  using Outcome = Result<std::unique_ptr<Session>>;
  std::optional<Outcome> step();

 private:
  bool findAddresses();
  void tryNextAddress();
  std::unique_ptr<Session> watchHandshakes(MonoTime now);
  void noteFailure(const Error& error);

  const Surroundings surroundings_;
  const ServerConfig& config_;
  const std::shared_ptr<const quic::ClientCredentials> credentials_;
  const Duration timeout_;
  AddressFinder& finder_;
  bool isResolved_ = false;
  MonoTime nextAttempt_ = kNever;         // when to start the next attempt in parallel
  std::vector<SocketAddress> addresses_;  // not tried yet
  std::vector<std::unique_ptr<Session>> attempts_;
  std::optional<Error> failure_;  // the most specific one
};

}  // namespace tsq::client
