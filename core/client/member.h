// SPDX-License-Identifier: MIT
/// One server of a Fleet: looks up its addresses, connects and takes samples on schedule.
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
  /// Closes the connection; the Fleet deletes the member afterwards.
  void remove();
  // These make it due.
  void checkNow();
  void setPollInterval(Duration interval);
  void networkChanged();
  /// Reconnects and measures a burst, because connections have not survived (suspend).
  void startOver();

  /// When to call serve(). It is computed once after each serve(): a packet for one member costs the others nothing.
  MonoTime deadline() const { return isDue_ || removed_ ? MonoTime::min() : deadline_; }
  void serve();
  /// Debug builds check that nothing becomes due without a call of ours.
  bool isOverdue(MonoTime now) const { return deadline() > now && nextDeadline() <= now; }

 private:
  enum class Phase {
    Waiting,     ///< until the next poll; for ever once finished
    Connecting,  ///< opening a session
    Measuring,   ///< the session is open and exchanges are pending
    Leaving,     ///< all exchanges are done; waiting for the ticket for the next session
  };

  MonoTime nextDeadline() const;
  void onDeadline();
  void begin(int exchanges);
  bool renewTrust();
  void connect();
  void adopt(std::unique_ptr<Session> winner);
  void giveUp(const Error& error);
  bool hasLateAddresses() const;
  // Calls the observer, unless the server was removed, possibly by the previous callback.
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
  void reportAnswer(const Measured& answer);
  bool isWorthRepeating(const Measured& answer);
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
  std::shared_ptr<const quic::ClientCredentials> credentials_;
  AddressFinder finder_;

  Phase phase_ = Phase::Waiting;
  bool removed_ = false;
  bool isDue_ = true;  // something has arrived, or was asked for, since the last serve()
  MonoTime deadline_ = MonoTime::min();
  int exchangesLeft_ = 0;
  int repetitionsLeft_ = 0;               // see kMaxRepetitions
  bool hasGoodSample_ = false;            // in this poll: at least one sample that was not spoiled by chance
  int silentTurns_ = 0;                   // since the last answer
  bool sessionIsStale_ = false;           // from an earlier poll or network, without an answer since
  bool reconnected_ = false;              // in this poll, after its session had failed
  MonoTime nextTurn_;                     // Waiting: time of the next poll
  MonoTime nextRequest_ = kNever;         // Measuring: time of the next request
  MonoTime leaveBy_ = kNever;             // Leaving: end of the wait
  std::unique_ptr<Connector> connector_;  // while Connecting
  std::unique_ptr<Session> session_;
};

}  // namespace tsq::client
