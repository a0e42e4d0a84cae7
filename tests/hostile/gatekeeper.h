// SPDX-License-Identifier: MIT
/// Stands before a server and answers clients' first packets itself, with Retry or Version Negotiation. A Rewriter
/// changes the TLS of the server behind it.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "base/network.h"
#include "connection/connection.h"
#include "hostile/rewriter.h"

namespace tsq::test {

struct GatekeeperOptions {
  enum class FirstAnswer {
    None,               ///< answered by the server itself
    Retry,              ///< RFC 9000 section 17.2.5; known to the server behind it
    TwoRetries,         ///< the second one must be ignored
    SpoiledRetry,       ///< with a wrong integrity tag before the right one: must be ignored
    UnknownRetry,       ///< unknown to the server behind it, which therefore cannot confirm it
    OnlyOtherVersions,  ///< the client has no version in common
    ThisVersionToo,     ///< the client's own version is listed: must be ignored
    Both,               ///< Version Negotiation that must be ignored, then Retry
  };
  FirstAnswer first = FirstAnswer::None;
  bool negotiatesLate = false;    ///< another Version Negotiation after the server's first packet
  std::string priority;           ///< GnuTLS priority string of the server, if not empty
  bool refusesEarlyData = false;  ///< the server accepts tickets, but no 0-RTT data
};

class Gatekeeper final : public Network {
 public:
  /// The network must outlive it.
  Gatekeeper(Network& network, GatekeeperOptions options) : network_(network), options_(std::move(options)) {}

  Result<std::unique_ptr<Socket>> connect(const SocketAddress& remote, PacketHandler& handler) override {
    return network_.connect(remote, handler);
  }
  Result<std::unique_ptr<Socket>> bind(const SocketAddress& local, PacketHandler& handler) override;
  std::unique_ptr<Lookup> resolve(const std::string& host, std::uint16_t port,
                                  std::function<void(LookupResult)> done) override {
    return network_.resolve(host, port, std::move(done));
  }

 private:
  class Gate;
  using Bytes = std::vector<std::uint8_t>;

  void take(Socket& socket, const PacketIn& packet, PacketHandler& server);
  bool answersFirst(Socket& socket, const PacketIn& packet, const quic::InitialHeader& initial);
  void sendRetries(Socket& socket, const PacketIn& packet, const quic::InitialHeader& initial);
  bool asksForRetry() const;

  Network& network_;
  const GatekeeperOptions options_;
  std::vector<std::unique_ptr<PacketHandler>> gates_;
  std::map<Bytes, quic::ConnectionId> retried_;  // by token: the client's original destination
  std::vector<quic::ConnectionId> negotiated_;   // destinations of clients that have received Version Negotiation
};

}  // namespace tsq::test
