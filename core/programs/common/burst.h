// SPDX-License-Identifier: MIT
/// Measures a burst to each server: with an own event loop, or beside the other work of one.
#pragma once

#include <functional>
#include <vector>

#include "client/burst.h"

namespace tsq::programs {

using client::Burst;
using client::Measurement;
using client::Measurements;

/// A burst on a loop that others drive: an Actor, until isFinished(). For the loop's thread.
class PendingBurst final : public Actor {
 public:
  using OnFinished = std::function<void(const Measurement&)>;

  /// The network and the clock must outlive it; `tickets` may be null. `onFinished` is called for each server that has
  /// answered or failed, with a preliminary verdict, and may not end the burst.
  PendingBurst(Network& network, const Clock& clock, client::TicketStore* tickets,
               const std::vector<client::ServerConfig>& servers, OnFinished onFinished = {});
  PendingBurst(const PendingBurst&) = delete;
  PendingBurst& operator=(const PendingBurst&) = delete;

  /// Begins to ask. Fails if a trust cannot be set up, before any request is sent.
  Result<void> begin(const client::Schedule& schedule);
  /// Every server has answered or failed; take() gives the result.
  bool isFinished() const { return unfinished_ == 0; }
  Burst take() { return collector_.takeBurst(); }

  MonoTime nextDeadline() const override { return fleet_.nextDeadline(); }
  void onDeadline() override { fleet_.onDeadline(); }

 private:
  const std::vector<client::ServerConfig> servers_;
  const OnFinished onFinished_;
  std::size_t unfinished_;
  client::BurstCollector collector_;
  client::Fleet fleet_;
};

/// `tickets` may be null. Blocks until every server has answered or failed; `onFinished` is called for each, with a
/// preliminary verdict. Fails if a trust cannot be set up, before any request is sent, or if the event loop fails.
Result<Burst> measureBurst(const std::vector<client::ServerConfig>& servers, const client::Schedule& schedule,
                           const Clock& clock, client::TicketStore* tickets,
                           const PendingBurst::OnFinished& onFinished = {});

}  // namespace tsq::programs
