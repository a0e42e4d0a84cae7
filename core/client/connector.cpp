// SPDX-License-Identifier: MIT
#include "client/connector.h"

#include <algorithm>

namespace tsq::client {
namespace {

using namespace std::chrono_literals;

// RFC 8305 section 5, the Connection Attempt Delay: time until the next address is tried as well.
constexpr Duration kAttemptDelay = 250ms;

// If several addresses fail, the error of the attempt that got furthest is reported.
int tellingRank(ErrorCode code) {
  switch (code) {
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::AddressNotAvailable:
      return 0;
    case ErrorCode::HandshakeTimeout:
      return 1;
    case ErrorCode::PortUnreachable:
      return 2;
    default:
      return 3;
  }
}

}  // namespace

Connector::Connector(const Surroundings& surroundings, const ServerConfig& config,
                     std::shared_ptr<const quic::ClientCredentials> credentials, Duration timeout,
                     AddressFinder& finder)
    : surroundings_(surroundings),
      config_(config),
      credentials_(std::move(credentials)),
      timeout_(timeout),
      finder_(finder) {
  finder_.start();
}

Connector::~Connector() {
  for (const auto& attempt : attempts_) {
    attempt->close();
  }
}

// True once the lookup has ended.
bool Connector::findAddresses() {
  if (!isResolved_) {
    if (auto found = finder_.take()) {
      isResolved_ = true;
      nextAttempt_ = MonoTime::min();
      if (*found) {
        addresses_ = **std::move(found);
      } else {
        failure_ = found->error();
      }
    }
  }
  return isResolved_;
}

MonoTime Connector::nextDeadline() const {
  MonoTime deadline = isResolved_ ? nextAttempt_ : finder_.nextDeadline();
  for (const auto& attempt : attempts_) {
    deadline = std::min(deadline, attempt->nextDeadline());
  }
  return deadline;
}

std::optional<Connector::Outcome> Connector::step() {
  if (!findAddresses()) {
    return std::nullopt;
  }
  const MonoTime now = surroundings_.clock.monotonic();
  if (auto winner = watchHandshakes(now)) {
    return winner;
  }
  while (!addresses_.empty() && (attempts_.empty() || nextAttempt_ <= now)) {
    tryNextAddress();
    nextAttempt_ = now + kAttemptDelay;
  }
  nextAttempt_ = addresses_.empty() ? kNever : nextAttempt_;
  if (attempts_.empty()) {
    return tl::unexpected(failure_.value_or(Error{ErrorCode::NameNotFound, {}}));
  }
  return std::nullopt;
}

// The first session whose handshake is complete, if any.
std::unique_ptr<Session> Connector::watchHandshakes(MonoTime now) {
  for (const auto& attempt : attempts_) {
    if (attempt->nextDeadline() <= now) {
      attempt->step();
      attempt->flush();
    }
    if (attempt->state() == quic::Connection::State::Closed) {
      noteFailure(attempt->error());
      if (attempt->offeredTicket() && attempt->error().code == ErrorCode::TlsFailed) {
        // Resumption may fail if the server's key share group has changed: GnuTLS offers 0-RTT data again after a
        // HelloRetryRequest. The ticket has been used, so the next attempt is a full handshake.
        addresses_.insert(addresses_.begin(), attempt->remote());
        nextAttempt_ = now;
      }
    }
  }
  std::erase_if(attempts_, [](const auto& attempt) { return attempt->state() == quic::Connection::State::Closed; });
  const auto open = std::ranges::find(attempts_, quic::Connection::State::Open, &Session::state);
  if (open == attempts_.end()) {
    return nullptr;
  }
  auto winner = std::move(*open);
  attempts_.erase(open);
  return winner;
}

void Connector::tryNextAddress() {
  const SocketAddress address = addresses_.front();
  addresses_.erase(addresses_.begin());
  auto session = Session::open(surroundings_, address, config_, credentials_, timeout_);
  if (session) {
    attempts_.push_back(*std::move(session));
  } else {
    noteFailure(session.error());
  }
}

void Connector::noteFailure(const Error& error) {
  if (!failure_ || tellingRank(error.code) >= tellingRank(failure_->code)) {
    failure_ = error;
  }
}

}  // namespace tsq::client
