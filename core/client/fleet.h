// SPDX-License-Identifier: MIT
/// Many servers measured side by side: the one class that programs and the monitor talk to.
///
/// A Fleet resolves names, tries addresses, keeps one session per server and asks on schedule. It belongs to the thread
/// that runs its loop; the Observer is called on that thread and may call the Fleet back. After the machine has slept,
/// every polled server is connected and measured anew.
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

/// How requests travel. Both are authenticated and encrypted alike by QUIC.
enum class Transport { Datagram, Stream };

/// Auto: a datagram if the server takes them, else (or when they go unanswered) a stream.
enum class TransportChoice { Auto, Datagram, Stream };

/// Names a server within one Fleet; chosen by the caller, never reused while the server is there.
enum class ServerId : std::uint32_t {};

struct ServerConfig {
  ServerSpec spec;
  quic::Trust trust;
  TransportChoice transport = TransportChoice::Auto;
  /// To the letter of draft-01: only its ALPN, and only streams or signed datagrams may set a clock. Auto then means
  /// streams, unless answers are signed.
  bool strict = false;
  /// Ask for answers as long as the requests (section 6.4); a server that cannot is measured all the same.
  bool precision = false;
  /// Ask what the server tells of its clock, and when its answers really left.
  bool metadata = true;
  /// If there are any, only answers signed with one of these count.
  std::vector<wire::VerifyKey> verifyKeys;
  quic::Resumption resumption = quic::Resumption::ForwardSecret;  ///< only with a TicketStore
  /// Others than the usual one, see far_clock.h, use and leave no tickets, and change which offsets are plausible.
  quic::DateCheck dates;
};

/// When to ask. A schedule without `pollInterval` ends after one burst.
struct Schedule {
  int burst = 3;                               ///< exchanges at the start
  Duration burstInterval{};                    ///< pause between an answer and the next request of a burst
  Duration timeout = std::chrono::seconds(2);  ///< for the handshake, and for each answer
  std::optional<Duration> pollInterval;        ///< then one exchange every so often, for ever; a server that stays
                                               ///< silent is asked less and less often, down to an eighth
};

/// What is known of the connection to a server once its handshake is done.
struct ConnectionInfo {
  SocketAddress address;
  std::string alpn;       ///< "tsq" or "tsq/1"
  bool verified = false;  ///< nobody else can have answered: the certificate was checked with its dates, now or when
                          ///< the session began that this one resumes, or answers are signed
  quic::HandshakeKind handshake = quic::HandshakeKind::Full;
  quic::PeerDetails peer;
};

class Observer {
 public:
  virtual ~Observer() = default;

  virtual void onConnected(ServerId server, const ConnectionInfo& connection) = 0;
  /// An answer came. Look at sample.invalid before using it.
  virtual void onSample(ServerId server, const Sample& sample, Transport transport) = 0;
  /// An earlier sample, known by its measuredAt, with the true transmit time as T3: it replaces that one.
  virtual void onAmended(ServerId /*server*/, const Sample& /*sample*/) {}
  /// What the server tells of its clock and itself; said before the sample that it came with.
  virtual void onReport(ServerId /*server*/, const wire::ClockReport& /*report*/) {}
  /// An answer was discarded, while the exchange goes on (draft-01 section 6.6).
  virtual void onDiscarded(ServerId /*server*/, const Error& /*reason*/) {}
  /// An exchange or the whole connection failed. A polled server is tried again at its next turn.
  virtual void onFailure(ServerId server, const Error& error) = 0;
  /// The burst of a schedule without polling is over, or could not even begin.
  virtual void onFinished(ServerId server) = 0;
};

class Fleet final : public Actor {
 public:
  /// All must outlive the Fleet. Without a store every connection begins with a full handshake; with one, a server that
  /// was met before gives its first answer after one round trip.
  Fleet(Network& network, const Clock& clock, Observer& observer, TicketStore* tickets = nullptr);
  ~Fleet() override;

  /// Starts at once. Fails when the trust cannot be set up (CA file missing or empty).
  Result<void> add(ServerId id, ServerConfig config, const Schedule& schedule);
  /// Closes the connection and forgets the server; unknown ids are ignored.
  void remove(ServerId id);
  /// Measures a burst now instead of at the server's next turn; unknown ids are ignored.
  void checkNow(ServerId id);
  /// From the server's last turn on; for polled servers, unknown ids are ignored.
  void setPollInterval(ServerId id, Duration interval);
  /// Addresses or routes changed: every polled server is measured anew, now. Connections move to the new network where
  /// that works; else the server is looked up and connected anew.
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
