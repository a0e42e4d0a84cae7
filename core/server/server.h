// SPDX-License-Identifier: MIT
/// A TSQ server without I/O of its own: packets and deadlines in, packets and counters out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "base/network.h"
#include "server/admission.h"
#include "server/key_ring.h"
#include "server/responder.h"
#include "tls/server_credentials.h"
#include "tls/server_sessions.h"

namespace tsq::server {

/// What a server has seen and done since it started.
struct Counters {
  std::uint64_t packets = 0;              ///< UDP datagrams received
  std::uint64_t strayPackets = 0;         ///< of these: for no connection, and starting none
  std::uint64_t connectionsAccepted = 0;  ///< connections begun
  std::uint64_t connectionsRefused = 0;   ///< too many of one prefix, or the token of a Retry was not good any more
  std::uint64_t connectionsDelayed = 0;   ///< first packets ignored: too many at once
  std::uint64_t connectionsEvicted = 0;   ///< ended because the table was full
  std::uint64_t retries = 0;              ///< Retry packets sent
  std::uint64_t handshakes = 0;           ///< handshakes completed
  std::uint64_t resumptions = 0;          ///< of these: with a ticket instead of a certificate
  std::uint64_t handshakeFailures = 0;
  std::uint64_t datagramAnswers = 0;
  std::uint64_t streamAnswers = 0;
  std::uint64_t kernelReceiveStamps = 0;  ///< answers whose T2 is a kernel receive time
  std::uint64_t malformedRequests = 0;
  std::uint64_t unsignedRefusals = 0;  ///< a signature was asked for, and there is no key
  std::uint64_t answersDropped = 0;    ///< not sent because congestion or flow control forbade it
  std::uint64_t requestsLimited = 0;   ///< not answered: more than a prefix may ask
  std::uint64_t repliesLimited = 0;    ///< resets, refusals and version negotiations not sent: too many
};

struct Limits {
  AdmissionLimits admission;
  /// Requests of one prefix; an answer takes about 10 us of processor time. Hundreds of clients behind one address,
  /// each asking once a second, stay below.
  Rate requests{.perSecond = 2'000, .burst = 10'000};
  /// Signed answers to one prefix: a signature takes about 50 us.
  Rate signatures{.perSecond = 200, .burst = 400};
  /// A connection without a request for so long is closed, whatever else the client sends to keep it open.
  Duration requestTimeout = std::chrono::minutes(3);
  Duration idleTimeout = std::chrono::seconds(30);
  Duration handshakeTimeout = std::chrono::seconds(5);
  bool datagrams = true;       ///< false: as a server of streams only
  std::uint64_t streams = 16;  ///< open at the same time on one connection; 0: as a server of datagrams only
  quic::Resumption resumption = quic::Resumption::ForwardSecret;  ///< PskOnly: also, for clients that want it so
  bool strict = false;  ///< only the draft's own ALPN: clients of TSQ 0.1 are refused
};

class Server final : public Actor {
 public:
  /// Network and clock must outlive the server. Only servers with the same secret recognise each other's tickets.
  Server(Network& network, const Clock& clock, std::shared_ptr<const quic::ServerCredentials> credentials,
         const Limits& limits = {}, const quic::SessionSecret& secret = quic::makeSessionSecret(),
         KeyRing signingKeys = {});
  ~Server() override;

  /// Answers at one more address; returns the address bound, with the port the system chose when it was 0.
  Result<SocketAddress> listen(const SocketAddress& local);

  /// What it tells of its clock from now on; nothing until then.
  void setReport(wire::ClockReport report);

  /// What it shows new clients, and signs with, from now on; connections that are open stay as they are.
  void setIdentity(std::shared_ptr<const quic::ServerCredentials> credentials, KeyRing signingKeys);

  /// What clients may have from now on. Only admission, rates and requestTimeout change; the rest was promised to those
  /// that hold tickets.
  void setLimits(const Limits& limits);

  /// Tells every client that the server goes away. Afterwards nothing is answered any more.
  void shutdown();

  const Counters& counters() const;
  std::size_t connectionCount() const;

  MonoTime nextDeadline() const override;
  void onDeadline() override;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace tsq::server
