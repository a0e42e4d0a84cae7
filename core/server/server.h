// SPDX-License-Identifier: MIT
/// A TSQ server without I/O: packets and deadlines in, packets and counters out.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

#include "base/network.h"
#include "connection/steering.h"
#include "server/access.h"
#include "server/admission.h"
#include "server/counters.h"
#include "server/key_ring.h"
#include "server/responder.h"
#include "tls/server_credentials.h"
#include "tls/server_sessions.h"

namespace tsq::server {

struct Limits {
  AdmissionLimits admission;
  /// Requests of one prefix; an answer takes about 10 us of CPU time. Hundreds of clients behind one address, with one
  /// request per second each, stay below.
  Rate requests{.perSecond = 2'000, .burst = 10'000};
  /// Signed answers to one prefix: a signature takes about 50 us.
  Rate signatures{.perSecond = 200, .burst = 400};
  /// A connection without a request for this time is closed, even if the client keeps it open with other packets.
  Duration requestTimeout = std::chrono::minutes(3);
  Duration idleTimeout = std::chrono::seconds(30);
  Duration handshakeTimeout = std::chrono::seconds(5);
  bool datagrams = true;       ///< false: only streams
  std::uint64_t streams = 16;  ///< simultaneously open streams of a connection; 0: only datagrams
  quic::Resumption resumption =
      quic::Resumption::ForwardSecret;  ///< PskOnly: allow psk_ke as well, if the client offers it
  bool strict = false;                  ///< only the draft's ALPN: refuse clients of TSQ 0.1
  /// Replies without a connection (Version Negotiation, stateless reset, refusal): in total, and to one prefix.
  Rate replies{.perSecond = 1'000, .burst = 1'000};
  Rate repliesToPrefix{.perSecond = 20, .burst = 50};

  /// The limits of one of several workers, which add up to these, unless a limit is smaller than the number of workers.
  /// Connections are distributed among workers at random (see WorkerPlace), so each gets an equal share of every
  /// prefix.
  Limits shareOf(const quic::Steering& worker) const;
};

/// One of several servers that share addresses, each with its own sockets and thread.
struct WorkerPlace {
  quic::Steering steering;
  std::array<std::uint8_t, 32> resetSecret{};  ///< for stateless resets; the same in all of them
};

class Server final : public Actor {
 public:
  /// Network and clock must outlive the server. Servers accept each other's tickets only if they have the same secrets.
  Server(Network& network, const Clock& clock, std::shared_ptr<const quic::ServerCredentials> credentials,
         const Limits& limits = {}, const quic::SessionSecrets& secrets = {{.secret = quic::makeSessionSecret()}},
         KeyRing signingKeys = {});
  ~Server() override;

  /// To be called before listen(), if the addresses are shared.
  void setPlace(const WorkerPlace& place);

  /// Listens on one more address; returns the bound address, with the system's choice for port 0.
  Result<SocketAddress> listen(const SocketAddress& local);

  /// Sets the clock report for future answers; before, none is sent.
  void setReport(wire::ClockReport report);

  /// Sets certificate and signing keys. Open connections keep the certificate of their handshake.
  void setIdentity(std::shared_ptr<const quic::ServerCredentials> credentials, KeyRing signingKeys);

  /// Sets the secrets of tickets and tokens. Open connections stay.
  void setSessionSecrets(const quic::SessionSecrets& secrets);

  /// What clients may have from now on. Only admission, rates and requestTimeout change; the rest was promised to those
  /// that hold tickets. Connections of clients that are not allowed any more are closed.
  void setLimits(const Limits& limits);

  /// Is called when a connection with requests ends, and every hour while it stays open.
  void setOnAccess(OnAccess onAccess);

  /// Ends gently: opens no new connection, closes each when it has no request for 200 ms, and all after 3 s.
  void drain();
  /// After drain(): no connection is open.
  bool isDrained() const;
  /// Closes every connection. Afterwards no request is answered.
  void shutdown();

  const Counters& counters() const;
  std::size_t connectionCount() const;
  /// Pending handshakes with clients without a validated address.
  std::size_t unprovenHandshakes() const;

  MonoTime nextDeadline() const override;
  void onDeadline() override;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace tsq::server
