// SPDX-License-Identifier: MIT
#include "programs/common/burst.h"

#include "net/event_loop.h"

namespace tsq::programs {

Result<Burst> measureBurst(const std::vector<client::ServerConfig>& servers, const client::Schedule& schedule,
                           const Clock& clock, client::TicketStore* tickets,
                           const std::function<void(const Measurement&)>& onFinished) {
  net::EventLoop loop(clock);
  client::BurstCollector collector(servers, clock, [&](const Measurement& measurement, std::size_t unfinished) {
    if (onFinished) {
      onFinished(measurement);
    }
    if (unfinished == 0) {
      loop.stop();
    }
  });
  client::Fleet fleet(loop, clock, collector, tickets);
  for (std::size_t i = 0; i < servers.size(); ++i) {
    if (const auto added = fleet.add(collector.idOf(i), servers[i], schedule); !added) {
      return tl::unexpected(added.error());
    }
  }
  if (const auto ran = loop.run(fleet); !ran) {
    return tl::unexpected(ran.error());
  }
  return collector.takeBurst();
}

}  // namespace tsq::programs
