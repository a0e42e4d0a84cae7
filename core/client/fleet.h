// SPDX-License-Identifier: MIT
/// Measures many servers in parallel: the engine's interface for the programs and the monitor.
///
/// A Fleet resolves names, tries addresses, keeps one session per server and sends requests on schedule. It belongs to
/// the thread that runs its loop; the Observer is called on that thread and may call the Fleet. After suspend, it
/// reconnects to every polled server and measures a burst.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/network.h"
#include "client/server_spec.h"
#include "client/ticket_store.h"
#include "estimate/sample.h"
#include "tls/client_credentials.h"
#include "tls/peer_details.h"
#include "tls/ticket.h"
#include "tls/trust.h"
#include "wire/message.h"
#include "wire/signature.h"

namespace tsq::client {

/// How requests are sent. QUIC authenticates and encrypts both in the same way.
enum class Transport { Datagram, Stream };

/// Auto: datagrams if the server accepts them; a stream if not, or if they are not answered.
enum class TransportChoice { Auto, Datagram, Stream };

/// Identifies a server within one Fleet; chosen by the caller, unique among its current servers.
enum class ServerId : std::uint32_t {};

struct ServerConfig {
  ServerSpec spec;
  quic::Trust trust;
  TransportChoice transport = TransportChoice::Auto;
  /// Exactly as in draft-01: only its ALPN, and only streams or signed datagrams may set a clock. Auto means streams
  /// then, unless answers are signed.
  bool strict = false;
  /// Request Precision Mode: answers as long as the requests (section 6.4). Servers without it are measured as well.
  bool precision = false;
  /// Request the clock report and interleaved transmit times.
  bool metadata = true;
  /// Unless empty, only answers signed with one of these keys are accepted.
  std::vector<wire::VerifyKey> verifyKeys;
  quic::Resumption resumption = quic::Resumption::ForwardSecret;  ///< has an effect only with a TicketStore
  /// With anything but the default (see far_clock.h), no tickets are used or stored, and other offsets are plausible.
  quic::DateCheck dates;
};

/// When to send requests. Without `pollInterval` a schedule ends after one burst.
struct Schedule {
  int burst = 3;                               ///< exchanges at the start
  Duration burstInterval{};                    ///< pause between an answer and the next request of a burst
  Duration timeout = std::chrono::seconds(2);  ///< for the handshake, and for each answer
  std::optional<Duration> pollInterval;        ///< then one exchange per interval; for a server that does not
                                               ///< answer the interval grows up to eightfold
};

/// Properties of a connection after its handshake.
struct ConnectionInfo {
  SocketAddress address;
  std::string alpn;       ///< "tsq" or "tsq/1"
  bool verified = false;  ///< the server is authenticated: its certificate was checked with its dates, now or in the
                          ///< full handshake of the resumed session, or answers are signed
  quic::HandshakeKind handshake = quic::HandshakeKind::Full;
  quic::PeerDetails peer;
};

class Observer {
 public:
  virtual ~Observer() = default;

  virtual void onConnected(ServerId server, const ConnectionInfo& connection) = 0;
  /// An answer was received. Check sample.invalid before using it.
  virtual void onSample(ServerId server, const Sample& sample, Transport transport) = 0;
  /// Replaces the earlier sample with the same measuredAt; its T3 is now the true transmit time.
  virtual void onAmended(ServerId /*server*/, const Sample& /*sample*/) {}
  /// The server's clock report; called before the onSample() of the same answer.
  virtual void onReport(ServerId /*server*/, const wire::ClockReport& /*report*/) {}
  /// An answer was discarded; the exchange continues (draft-01 section 6.6).
  virtual void onDiscarded(ServerId /*server*/, const Error& /*reason*/) {}
  /// An exchange or the whole connection failed. A polled server is tried again at its next poll.
  virtual void onFailure(ServerId server, const Error& error) = 0;
  /// The burst of a schedule without polling has ended, or could not begin.
  virtual void onFinished(ServerId server) = 0;
};

class Fleet final : public Actor {
 public:
  /// All must outlive the Fleet. With a ticket store sessions are resumed, and the first answer arrives after one round
  /// trip (0-RTT); without, every connection needs a full handshake.
  Fleet(Network& network, const Clock& clock, Observer& observer, TicketStore* tickets = nullptr);
  ~Fleet() override;

  /// Starts at once. Fails if the trust cannot be set up (CA file missing or empty).
  Result<void> add(ServerId id, ServerConfig config, const Schedule& schedule);
  /// Closes the connection and removes the server; unknown ids are ignored.
  void remove(ServerId id);
  /// Measures a burst now; unknown ids are ignored.
  void checkNow(ServerId id);
  /// Counts from the last poll; only for polled servers; unknown ids are ignored.
  void setPollInterval(ServerId id, Duration interval);
  /// To be called when addresses or routes have changed: measures a burst from every polled server. Connections migrate
  /// if possible; otherwise the server is looked up and connected again.
  void networkChanged();

  MonoTime nextDeadline() const override;
  void onDeadline() override;

 private:
  class Member;

  Member* find(ServerId id) const;
  Result<std::shared_ptr<const quic::ClientCredentials>> credentialsFor(const ServerConfig& config) const;

  void noticeSleep();

  Network& network_;
  const Clock& clock_;
  Observer& observer_;
  TicketStore* const tickets_;
  ClockReading lastReading_;
  std::vector<std::unique_ptr<Member>> members_;
};

}  // namespace tsq::client
