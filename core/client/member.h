// SPDX-License-Identifier: MIT
/// One server of a Fleet: from its name to addresses, to a session, to samples on schedule.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "client/fleet.h"
#include "client/session.h"

namespace tsq::client {

class Fleet::Member {
 public:
  Member(const Surroundings& surroundings, Observer& observer, ServerId id, ServerConfig config,
         const Schedule& schedule, std::shared_ptr<const quic::ClientCredentials> credentials);

  ServerId id() const { return id_; }
  bool isRemoved() const { return removed_; }
  const std::shared_ptr<const quic::ClientCredentials>& credentials() const { return credentials_; }
  /// Says goodbye to the server; the Fleet deletes the member at its next turn.
  void remove();
  void checkNow();
  void setPollInterval(Duration interval);
  void networkChanged();
  /// Connections have not survived.
  void startOver();

  MonoTime nextDeadline() const;
  void onDeadline();

 private:
  enum class Phase {
    Waiting,     ///< for the next poll, or for ever once finished
    Resolving,   ///< the name is being looked up
    Connecting,  ///< handshakes are under way
    Measuring,   ///< the session is open and a burst is under way
    Leaving,     ///< all is measured, but what the next session needs has not come yet
  };

  void begin(int exchanges);
  void startConnecting(const Network::LookupResult& addresses);
  void tryNextAddress();
  void watchHandshakes(MonoTime now);
  void adopt(std::unique_ptr<Session> winner);
  void noteFailure(const Error& error);
  void giveUp(const Error& error);
  void measure(MonoTime now);
  void report(const Outcome& outcome, MonoTime now);
  void reportAnswer(const Answer& answer);
  bool reconnectOnce();
  void leave(MonoTime now, bool answered);
  void waitForTicket(MonoTime now);
  bool staysConnected(bool answered) const;
  void endTurn(MonoTime now, bool answered);

  const Surroundings surroundings_;
  const Clock& clock_;
  Observer& observer_;
  const ServerId id_;
  const ServerConfig config_;
  Schedule schedule_;
  const std::shared_ptr<const quic::ClientCredentials> credentials_;

  Phase phase_ = Phase::Waiting;
  bool removed_ = false;
  int exchangesLeft_ = 0;
  int silentTurns_ = 0;            // since the last answer
  bool sessionIsStale_ = false;    // it is of an earlier turn or another network, and has not answered since
  bool reconnected_ = false;       // in this turn, after its session had failed
  MonoTime nextTurn_;              // Waiting: when to begin the next poll
  MonoTime connectBy_ = kNever;    // Resolving, Connecting: when to give up
  MonoTime nextAttempt_ = kNever;  // Connecting: when to try one more address beside the others
  MonoTime nextRequest_ = kNever;  // Measuring: when to send the next request
  MonoTime leaveBy_ = kNever;      // Leaving: when to wait no longer
  std::unique_ptr<Lookup> lookup_;
  std::vector<SocketAddress> addresses_;  // not tried yet
  std::vector<std::unique_ptr<Session>> attempts_;
  std::optional<Error> failure_;      // the most telling one of this turn
  std::unique_ptr<Session> session_;  // the one whose handshake won
};

}  // namespace tsq::client
