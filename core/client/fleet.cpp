// SPDX-License-Identifier: MIT
#include "client/fleet.h"

#include <algorithm>
#include <cassert>
#include <vector>

#include "client/member.h"

namespace tsq::client {
namespace {

// Timers stop during suspend, so no deadline is due after it: check for suspend this often.
constexpr Duration kSleepCheckInterval = std::chrono::seconds(5);

}  // namespace

Fleet::Fleet(Network& network, const Clock& clock, Observer& observer, TicketStore* tickets)
    : network_(network), clock_(clock), observer_(observer), tickets_(tickets), lastReading_(clock.read()) {}

Fleet::~Fleet() {
  for (const auto& member : members_) {
    member->remove();
  }
}

Result<void> Fleet::add(ServerId id, ServerConfig config, const Schedule& schedule) {
  const auto credentials = credentialsFor(config);
  if (!credentials) {
    return tl::unexpected(credentials.error());
  }
  members_.push_back(
      std::make_unique<Member>(Surroundings{.network = network_, .clock = clock_, .tickets = tickets_, .wake = {}},
                               observer_, id, std::move(config), schedule, *std::move(credentials)));
  return {};
}

// Loading the system's authorities takes milliseconds, so servers with the same trust share credentials.
Result<std::shared_ptr<const quic::ClientCredentials>> Fleet::credentialsFor(const ServerConfig& config) const {
  for (const auto& member : members_) {
    const auto& known = member->credentials();
    if (known->trust() == config.trust && known->dates() == config.dates) {
      return known;
    }
  }
  return quic::ClientCredentials::create(config.trust, config.dates);
}

Fleet::Member* Fleet::find(ServerId id) const {
  const auto found = std::find_if(members_.begin(), members_.end(),
                                  [id](const auto& member) { return member->id() == id && !member->isRemoved(); });
  return found == members_.end() ? nullptr : found->get();
}

void Fleet::remove(ServerId id) {
  if (Member* member = find(id)) {
    member->remove();
  }
}

void Fleet::checkNow(ServerId id) {
  if (Member* member = find(id)) {
    member->checkNow();
  }
}

void Fleet::setPollInterval(ServerId id, Duration interval) {
  if (Member* member = find(id)) {
    member->setPollInterval(interval);
  }
}

void Fleet::networkChanged() {
  for (const auto& member : members_) {
    if (!member->isRemoved()) {
      member->networkChanged();
    }
  }
}

MonoTime Fleet::nextDeadline() const {
  MonoTime deadline = members_.empty() ? kNever : lastReading_.mono + kSleepCheckInterval;
  for (const auto& member : members_) {
    deadline = std::min(deadline, member->deadline());
  }
  return deadline;
}

// After suspend, servers have closed idle connections, and the network may have changed.
void Fleet::noticeSleep() {
  const ClockReading reading = clock_.read();
  if (findDisturbance({.start = lastReading_, .end = reading}) == InvalidReason::Suspended) {
    for (const auto& member : members_) {
      member->startOver();
    }
  }
  lastReading_ = reading;
}

void Fleet::onDeadline() {
  noticeSleep();
  const MonoTime now = clock_.monotonic();
  // By index: an Observer may add servers meanwhile. Removed ones stay until the end of the loop.
  for (std::size_t i = 0; i < members_.size(); ++i) {
    Member& member = *members_[i];
    assert(!member.isOverdue(now));
    if (!member.isRemoved() && member.deadline() <= now) {
      member.serve();
    }
  }
  std::erase_if(members_, [](const auto& member) { return member->isRemoved(); });
}

}  // namespace tsq::client
