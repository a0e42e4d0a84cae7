// SPDX-License-Identifier: MIT
#include "client/address_finder.h"

#include <algorithm>
#include <deque>

namespace tsq::client {
namespace {

// Maximum number of addresses that are tried for a name.
constexpr std::size_t kMaxAddresses = 16;

// Alternates the address families, beginning with that of the resolver's first choice (RFC 8305 section 4, with a First
// Address Family Count of 1), so that a broken family costs only one attempt.
std::vector<SocketAddress> interleave(const std::vector<SocketAddress>& addresses) {
  std::deque<SocketAddress> first;
  std::deque<SocketAddress> second;
  for (const SocketAddress& address : addresses) {
    (address.family() == addresses.front().family() ? first : second).push_back(address);
  }
  std::vector<SocketAddress> result;
  while (!first.empty() || !second.empty()) {
    for (auto* queue : {&first, &second}) {
      if (!queue->empty()) {
        result.push_back(queue->front());
        queue->pop_front();
      }
    }
  }
  return result;
}

}  // namespace

AddressFinder::AddressFinder(Network& network, const Clock& clock, std::string host, std::uint16_t port,
                             std::function<void()> onFound)
    : network_(network), clock_(clock), host_(std::move(host)), port_(port), onFound_(std::move(onFound)) {}

void AddressFinder::start() {
  const bool goesOn = hasLateAddresses() || (lookup_ && !found_);
  isGivenUp_ = false;
  end_ = clock_.monotonic() + kLookupTimeout;
  if (!goesOn) {
    found_.reset();
    lookup_ = network_.resolve(host_, port_, [this](Network::LookupResult found) {
      found_ = std::move(found);
      onFound_();
    });
  }
}

std::optional<Network::LookupResult> AddressFinder::take() {
  if (found_) {
    end_ = kNever;
    lookup_.reset();
    return useful(*std::exchange(found_, std::nullopt));
  }
  if (clock_.monotonic() < end_) {
    return std::nullopt;
  }
  end_ = kNever;
  isGivenUp_ = true;
  return useful(fail(ErrorCode::NameLookupFailed, "the name lookup took too long"));
}

// If the lookup fails for a temporary reason, the addresses of the last successful one are used.
Network::LookupResult AddressFinder::useful(Network::LookupResult found) {
  if (found) {
    known_ = std::move(*found);
  } else if (found.error().code != ErrorCode::NameLookupFailed || known_.empty()) {
    return found;
  }
  std::vector<SocketAddress> result = interleave(known_);
  if (const auto at = connected_ ? std::ranges::find(result, *connected_) : result.end(); at != result.end()) {
    std::rotate(result.begin(), at, at + 1);
  }
  result.resize(std::min(result.size(), kMaxAddresses));
  return result;
}

void AddressFinder::reset() {
  lookup_.reset();
  found_.reset();
  known_.clear();
  connected_.reset();
  isGivenUp_ = false;
  end_ = kNever;
}

MonoTime AddressFinder::nextDeadline() const {
  return found_ ? MonoTime::min() : end_;
}

}  // namespace tsq::client
