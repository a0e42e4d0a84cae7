// SPDX-License-Identifier: MIT
#include "client/connector.h"

#include <algorithm>

namespace tsq::client {
namespace {

using namespace std::chrono_literals;

// RFC 8305 section 5, the Connection Attempt Delay: how long an address may keep the next one waiting.
constexpr Duration kAttemptDelay = 250ms;

// When several addresses fail, the one that got furthest tells most.
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
                     std::shared_ptr<const quic::ClientCredentials> credentials, Duration timeout)
    : surroundings_(surroundings),
      config_(config),
      credentials_(std::move(credentials)),
      timeout_(timeout),
      end_(surroundings.clock.monotonic() + timeout),
      lookup_(surroundings.network.resolve(config.spec.host, config.spec.port,
                                           [this](const Network::LookupResult& found) { noteAddresses(found); })) {}

Connector::~Connector() {
  for (const auto& attempt : attempts_) {
    attempt->close();
  }
}

void Connector::noteAddresses(const Network::LookupResult& addresses) {
  isResolved_ = true;
  nextAttempt_ = MonoTime::min();
  if (addresses) {
    addresses_ = *addresses;
  } else {
    failure_ = addresses.error();
  }
}

MonoTime Connector::nextDeadline() const {
  MonoTime deadline = std::min(end_, nextAttempt_);
  for (const auto& attempt : attempts_) {
    deadline = std::min(deadline, attempt->nextDeadline());
  }
  return deadline;
}

std::optional<Connector::Outcome> Connector::step() {
  const MonoTime now = surroundings_.clock.monotonic();
  if (!isResolved_) {
    return now < end_ ? std::nullopt
                      : std::optional<Outcome>(fail(ErrorCode::NameLookupFailed, "the name lookup took too long"));
  }
  if (auto winner = watchHandshakes(now)) {
    return winner;
  }
  if (now >= end_) {
    noteFailure({ErrorCode::HandshakeTimeout, {}});
    return tl::unexpected(*failure_);
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

// The session whose handshake is done, if any.
std::unique_ptr<Session> Connector::watchHandshakes(MonoTime now) {
  for (const auto& attempt : attempts_) {
    if (attempt->nextDeadline() <= now) {
      attempt->step();
      attempt->flush();
    }
    if (attempt->state() == quic::Connection::State::Closed) {
      noteFailure(attempt->error());
      if (attempt->offeredTicket() && attempt->error().code == ErrorCode::TlsFailed) {
        // A server with other key shares than when it gave the ticket may fail to resume: GnuTLS offers 0-RTT data
        // again after a HelloRetryRequest. The ticket is used up, so the next handshake is a full one.
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
