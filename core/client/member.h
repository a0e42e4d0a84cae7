// SPDX-License-Identifier: MIT
/// One server of a Fleet: from its name to addresses, to a session, to samples on schedule.
#pragma once

#include <memory>
#include <optional>

#include "client/address_finder.h"
#include "client/connector.h"
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
    Connecting,  ///< to a session
    Measuring,   ///< the session is open and a burst is under way
    Leaving,     ///< all is measured, but what the next session needs has not come yet
  };

  void begin(int exchanges);
  void connect();
  void adopt(std::unique_ptr<Session> winner);
  void giveUp(const Error& error);
  bool hasLateAddresses() const;
  // Nothing is told of a server any more that was removed, be it by what was told before.
  template <typename Call>
  void tell(const Call& call) {
    if (!removed_) {
      call(observer_);
    }
  }
  void tellIfFinished();
  void takeOutcomes(MonoTime now);
  void measure(MonoTime now);
  void report(const Outcome& outcome, MonoTime now);
  void reportAnswer(const Answer& answer);
  bool isWorthRepeating(const Answer& answer);
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
  AddressFinder finder_;

  Phase phase_ = Phase::Waiting;
  bool removed_ = false;
  int exchangesLeft_ = 0;
  int repetitionsLeft_ = 0;               // of exchanges that came to nothing by chance
  bool hasGoodSample_ = false;            // of this turn: one that chance has not spoiled
  int silentTurns_ = 0;                   // since the last answer
  bool sessionIsStale_ = false;           // it is of an earlier turn or another network, and has not answered since
  bool reconnected_ = false;              // in this turn, after its session had failed
  MonoTime nextTurn_;                     // Waiting: when to begin the next poll
  MonoTime nextRequest_ = kNever;         // Measuring: when to send the next request
  MonoTime leaveBy_ = kNever;             // Leaving: when to wait no longer
  std::unique_ptr<Connector> connector_;  // while Connecting
  std::unique_ptr<Session> session_;
};

}  // namespace tsq::client
