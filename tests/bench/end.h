// SPDX-License-Identifier: MIT
/// The end of a load that is bounded in time.
#pragma once

#include "net/event_loop.h"

namespace tsq {

/// Stops the loop at this time.
class End final : public Actor {
 public:
  End(net::EventLoop& loop, MonoTime at) : loop_(loop), at_(at) {}
  MonoTime nextDeadline() const override { return at_; }
  void onDeadline() override {
    at_ = kNever;
    loop_.stop();
  }

 private:
  net::EventLoop& loop_;
  MonoTime at_;
};

}  // namespace tsq
