// SPDX-License-Identifier: MIT
#include "client/member.h"

#include <algorithm>
#include <utility>

namespace tsq::client {
namespace {

using namespace std::chrono_literals;

// With longer poll intervals the connection is closed after each poll. Below the idle timeout of 30 s, with a reserve
// for one lost exchange.
constexpr Duration kMaxPauseConnected = 20s;

// Doublings of the poll interval for a server that does not answer: up to eightfold, so that it is not flooded, but
// found again soon after it is back.
constexpr int kMaxBackOff = 3;

// Additional exchanges of a poll whose samples were all spoiled by chance, see isWorthRepeating().
constexpr int kMaxRepetitions = 3;

}  // namespace

Fleet::Member::Member(const Surroundings& surroundings, Observer& observer, ServerId id, ServerConfig config,
                      const Schedule& schedule, std::shared_ptr<const quic::ClientCredentials> credentials)
    : surroundings_{.network = surroundings.network,
                    .clock = surroundings.clock,
                    .tickets = surroundings.tickets,
                    .wake = [this] { isDue_ = true; }},
      clock_(surroundings.clock),
      observer_(observer),
      id_(id),
      config_(std::move(config)),
      schedule_(schedule),
      credentials_(std::move(credentials)),
      finder_(surroundings.network, surroundings.clock, config_.spec.host, config_.spec.port, surroundings_.wake) {
  begin(schedule_.burst);
}

void Fleet::Member::remove() {
  removed_ = true;
  connector_.reset();
  if (session_) {
    session_->close();
  }
}

// What arrives from now on, also while it is served, makes it due again.
void Fleet::Member::serve() {
  isDue_ = false;
  onDeadline();
  deadline_ = nextDeadline();
}

void Fleet::Member::setPollInterval(Duration interval) {
  isDue_ = true;
  if (!schedule_.pollInterval) {
    return;
  }
  if (phase_ == Phase::Waiting && silentTurns_ == 0) {
    nextTurn_ += interval - *schedule_.pollInterval;
  }
  schedule_.pollInterval = interval;
}

void Fleet::Member::networkChanged() {
  isDue_ = true;
  if (!schedule_.pollInterval) {
    return;  // a single burst ends soon anyway
  }
  if (session_ && session_->moveTo(surroundings_.network)) {
    silentTurns_ = 0;
    begin(schedule_.burst);
  } else {
    startOver();
  }
}

void Fleet::Member::startOver() {
  isDue_ = true;
  if (!schedule_.pollInterval) {
    return;
  }
  if (session_) {
    session_->close();
  }
  silentTurns_ = 0;
  finder_.reset();
  begin(schedule_.burst);
}

void Fleet::Member::checkNow() {
  isDue_ = true;
  if (phase_ == Phase::Waiting || phase_ == Phase::Leaving) {
    begin(schedule_.burst);
  }
}

MonoTime Fleet::Member::nextDeadline() const {
  if (removed_) {
    return MonoTime::min();
  }
  const MonoTime deadline = session_ ? session_->nextDeadline() : kNever;
  switch (phase_) {
    case Phase::Waiting:
      return hasLateAddresses() ? MonoTime::min() : std::min(deadline, nextTurn_);
    case Phase::Connecting:
      return std::min(deadline, connector_->nextDeadline());
    case Phase::Measuring:
      return std::min(deadline, nextRequest_);
    case Phase::Leaving:
      return std::min(deadline, leaveBy_);
  }
  return deadline;
}

void Fleet::Member::onDeadline() {
  const MonoTime now = clock_.monotonic();
  if (session_ && session_->nextDeadline() <= now) {
    session_->step();
  }
  takeOutcomes(now);
  if (removed_) {
    return;
  }
  switch (phase_) {
    case Phase::Waiting:
      if (session_) {
        session_->keepTicket();
      }
      if (nextTurn_ <= now || hasLateAddresses()) {
        begin(1);
      }
      break;
    case Phase::Connecting:
      connect();
      break;
    case Phase::Measuring:
      measure(now);
      break;
    case Phase::Leaving:
      waitForTicket(now);
      break;
  }
  if (session_) {
    session_->flush();
  }
}

void Fleet::Member::begin(int exchanges) {
  const MonoTime now = clock_.monotonic();
  exchangesLeft_ = exchanges;
  repetitionsLeft_ = kMaxRepetitions;
  hasGoodSample_ = false;
  reconnected_ = false;
  const bool isTrustChanged = renewTrust();
  if (session_ && (isTrustChanged || session_->isTrustOver())) {
    session_->close();
  }
  if (session_ && session_->state() == quic::Connection::State::Open) {
    phase_ = Phase::Measuring;
    nextRequest_ = now;
    sessionIsStale_ = true;
    return;
  }
  // After the cost of a handshake, several samples are taken.
  exchangesLeft_ = std::max(exchanges, schedule_.burst);
  session_.reset();
  phase_ = Phase::Connecting;
  connector_ = std::make_unique<Connector>(surroundings_, config_, credentials_, schedule_.timeout, finder_);
}

// True if the authorities have changed: the open session's certificate was checked with the former ones.
bool Fleet::Member::renewTrust() {
  const auto former = std::exchange(credentials_, quic::ClientCredentials::current(credentials_));
  return credentials_ != former;
}

void Fleet::Member::connect() {
  auto outcome = connector_->step();
  if (!outcome) {
    return;
  }
  connector_.reset();
  if (*outcome) {
    adopt(**std::move(outcome));
  } else {
    giveUp(outcome->error());
  }
}

void Fleet::Member::adopt(std::unique_ptr<Session> winner) {
  session_ = std::move(winner);
  phase_ = Phase::Measuring;
  nextRequest_ = clock_.monotonic();
  sessionIsStale_ = false;
  if (session_->isIdle()) {
    // Sends the request before parsing the certificate for the observer, which takes longer.
    nextRequest_ = kNever;
    session_->request();
  }
  const ConnectionInfo info = session_->info();
  finder_.noteConnected(info.address);
  tell([&](Observer& observer) { observer.onConnected(id_, info); });
}

void Fleet::Member::giveUp(const Error& error) {
  endTurn(clock_.monotonic(), false);
  tell([&](Observer& observer) { observer.onFailure(id_, error); });
  tellIfFinished();
}

// Called in every phase: late or repeated answers also arrive when none is awaited. Outcomes left in the session would
// make its deadline be now for ever.
void Fleet::Member::takeOutcomes(MonoTime now) {
  while (session_ && !removed_) {
    const auto outcome = session_->takeOutcome();
    if (!outcome) {
      break;
    }
    report(*outcome, now);
  }
}

void Fleet::Member::measure(MonoTime now) {
  if (nextRequest_ > now) {
    return;
  }
  nextRequest_ = kNever;  // until there is an outcome
  if (session_->isWaiting()) {
    return;
  }
  if (session_->state() == quic::Connection::State::Closed) {
    if (!reconnectOnce()) {
      giveUp(session_->error());
    }
    return;
  }
  if (session_->isTrustOver()) {
    begin(exchangesLeft_);  // reconnects, which checks the certificate again
    return;
  }
  session_->request();
}

void Fleet::Member::report(const Outcome& outcome, MonoTime now) {
  if (const auto* amendment = std::get_if<Amendment>(&outcome)) {
    tell([&](Observer& observer) { observer.onAmended(id_, amendment->sample); });
    return;
  }
  if (const auto* discarded = std::get_if<Discarded>(&outcome)) {
    tell([&](Observer& observer) { observer.onDiscarded(id_, discarded->reason); });
    return;
  }
  const auto* failure = std::get_if<Error>(&outcome);
  if (failure != nullptr && reconnectOnce()) {
    return;
  }
  const auto* answer = std::get_if<Measured>(&outcome);
  exchangesLeft_ -= answer != nullptr && isWorthRepeating(*answer) ? 0 : 1;
  nextRequest_ = now + schedule_.burstInterval;
  sessionIsStale_ = sessionIsStale_ && failure != nullptr;
  const bool lost = failure != nullptr && session_->state() == quic::Connection::State::Closed;
  // A polled server that does not answer gets no further request until its next poll.
  const bool silent = failure != nullptr && schedule_.pollInterval;
  const bool last = (exchangesLeft_ <= 0 || lost || silent) && phase_ == Phase::Measuring;
  if (last) {
    leave(now, failure == nullptr);
  }
  if (failure == nullptr) {
    reportAnswer(std::get<Measured>(outcome));
  } else {
    tell([&](Observer& observer) { observer.onFailure(id_, *failure); });
  }
  if (last && phase_ == Phase::Waiting) {
    tellIfFinished();
  }
}

// Chance can spoil a sample: on loopback, a predicted T3 that is slightly too late makes the delay negative, and a
// retransmission adds delay in one direction. The next exchange is probably better.
bool Fleet::Member::isWorthRepeating(const Measured& answer) {
  hasGoodSample_ = hasGoodSample_ || !answer.spoiledByChance;
  if (hasGoodSample_ || exchangesLeft_ > 1 || phase_ != Phase::Measuring || repetitionsLeft_ == 0) {
    return false;
  }
  --repetitionsLeft_;
  return true;
}

// A connection from an earlier poll may have ended unnoticed: the server has restarted or timed out, or the path has
// changed. That is no failure of the server and does not count as an exchange.
bool Fleet::Member::reconnectOnce() {
  const bool isOver = session_->state() == quic::Connection::State::Closed;
  if (!schedule_.pollInterval || reconnected_ || !(sessionIsStale_ || isOver)) {
    return false;
  }
  session_->close();
  begin(exchangesLeft_);
  reconnected_ = true;
  return true;
}

bool Fleet::Member::staysConnected(bool answered) const {
  // A server that did not answer may have restarted or changed its address: reconnect at the next poll.
  return answered && schedule_.pollInterval && *schedule_.pollInterval <= kMaxPauseConnected;
}

void Fleet::Member::leave(MonoTime now, bool answered) {
  session_->keepTicket();
  if (answered && session_->awaitsTicket() && !staysConnected(answered)) {
    phase_ = Phase::Leaving;
    leaveBy_ = now + session_->probeTimeout();
  } else {
    endTurn(now, answered);
  }
}

void Fleet::Member::waitForTicket(MonoTime now) {
  session_->keepTicket();
  const bool isOpen = session_->state() == quic::Connection::State::Open;
  if (isOpen && session_->awaitsTicket() && now < leaveBy_) {
    return;
  }
  endTurn(now, true);
  tellIfFinished();
}

void Fleet::Member::reportAnswer(const Measured& answer) {
  if (!answer.report.empty()) {
    tell([&](Observer& observer) { observer.onReport(id_, answer.report); });
  }
  tell([&](Observer& observer) { observer.onSample(id_, answer.sample, answer.transport); });
}

void Fleet::Member::tellIfFinished() {
  if (!schedule_.pollInterval) {
    tell([this](Observer& observer) { observer.onFinished(id_); });
  }
}

// Addresses that were found after the timeout start a poll at once: the next lookup may take as long.
bool Fleet::Member::hasLateAddresses() const {
  return schedule_.pollInterval && finder_.hasLateAddresses();
}

void Fleet::Member::endTurn(MonoTime now, bool answered) {
  phase_ = Phase::Waiting;
  silentTurns_ = answered ? 0 : silentTurns_ + 1;
  const int doublings = std::clamp(silentTurns_ - 1, 0, kMaxBackOff);
  nextTurn_ = schedule_.pollInterval ? now + *schedule_.pollInterval * (1 << doublings) : kNever;
  if (session_ && !staysConnected(answered)) {
    session_->close();
  }
}

}  // namespace tsq::client
