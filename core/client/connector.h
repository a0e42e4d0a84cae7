// SPDX-License-Identifier: MIT
/// From a server's addresses to a session with one of them.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "client/address_finder.h"
#include "client/session.h"

namespace tsq::client {

/// Waits for the addresses and tries them, each a moment after the one before (RFC 8305); the first whose handshake is
/// done wins. Belongs to a Fleet member, which drives it until it has a result.
class Connector {
 public:
  /// Begins at once. The lookup may take kLookupTimeout, and then each handshake `timeout`. `config` and `finder`
  /// must outlive it.
  Connector(const Surroundings& surroundings, const ServerConfig& config,
            std::shared_ptr<const quic::ClientCredentials> credentials, Duration timeout, AddressFinder& finder);
  /// Says goodbye to the servers at the other addresses.
  ~Connector();
  Connector(const Connector&) = delete;
  Connector& operator=(const Connector&) = delete;

  MonoTime nextDeadline() const;
  /// When the deadline has come. A result, once: an open session, or the failure that tells most.
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
  MonoTime nextAttempt_ = kNever;         // when to try one more address beside the others
  std::vector<SocketAddress> addresses_;  // not tried yet
  std::vector<std::unique_ptr<Session>> attempts_;
  std::optional<Error> failure_;  // the most telling one
};

}  // namespace tsq::client
