// SPDX-License-Identifier: MIT
#include "programs/common/burst.h"

#include "net/event_loop.h"

namespace tsq::programs {

PendingBurst::PendingBurst(Network& network, const Clock& clock, client::TicketStore* tickets,
                           const std::vector<client::ServerConfig>& servers, OnFinished onFinished)
    : servers_(servers),
      onFinished_(std::move(onFinished)),
      unfinished_(servers.size()),
      collector_(servers, clock,
                 [this](const Measurement& measurement, std::size_t unfinished) {
                   unfinished_ = unfinished;
                   if (onFinished_) {
                     onFinished_(measurement);
                   }
                 }),
      fleet_(network, clock, collector_, tickets) {}

Result<void> PendingBurst::begin(const client::Schedule& schedule) {
  for (std::size_t i = 0; i < servers_.size(); ++i) {
    if (const auto added = fleet_.add(collector_.idOf(i), servers_[i], schedule); !added) {
      return added;
    }
  }
  return {};
}

Result<Burst> measureBurst(const std::vector<client::ServerConfig>& servers, const client::Schedule& schedule,
                           const Clock& clock, client::TicketStore* tickets,
                           const PendingBurst::OnFinished& onFinished) {
  net::EventLoop loop(clock);
  PendingBurst burst(loop, clock, tickets, servers, [&](const Measurement& measurement) {
    if (onFinished) {
      onFinished(measurement);
    }
    if (burst.isFinished()) {
      loop.stop();
    }
  });
  if (const auto begun = burst.begin(schedule); !begun) {
    return tl::unexpected(begun.error());
  }
  if (const auto ran = loop.run(burst); !ran) {
    return tl::unexpected(ran.error());
  }
  return burst.take();
}

}  // namespace tsq::programs
