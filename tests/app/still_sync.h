// SPDX-License-Identifier: GPL-3.0-or-later
/// What sets the clock, without servers and without a bus: answers come at once and are what the test says.
#pragma once

#include "still_world.h"
#include "sync/synchroniser.h"

namespace tsq::app::test {

class StillBurst final : public BurstEngine {
 public:
  struct Answer {
    Duration offset;
    Duration delay;
  };

  explicit StillBurst(TestClock& clock) : clock_(clock) {}

  std::vector<Answer> answers;       ///< one for each server
  Leap leap = Leap::None;            ///< what all of them announce
  std::optional<ErrorCode> failure;  ///< of all of them, instead

  void measure(Servers servers, Progress progress, Done done) override {
    constexpr int kExchanges = 8;
    const std::vector<client::ServerConfig> configs(servers.size());
    client::BurstCollector collector(configs, clock_, [](const auto&, std::size_t) {});
    for (std::size_t i = 0; failure && i < servers.size(); ++i) {
      collector.onFailure(collector.idOf(i), {*failure, {}});
    }
    for (int exchange = failure ? kExchanges : 0; exchange < kExchanges; ++exchange) {
      clock_.advance(std::chrono::milliseconds(100));
      for (std::size_t i = 0; i < answers.size(); ++i) {
        collector.onConnected(collector.idOf(i), {.alpn = "tsq", .verified = true});
        Sample sample = makeSample(clock_, answers[i].offset, answers[i].delay);
        sample.report.leap = leap;
        collector.onSample(collector.idOf(i), sample, client::Transport::Datagram);
      }
    }
    progress(answers.size());
    done(collector.takeBurst());
  }
  void cancel() override {}

 private:
  TestClock& clock_;
};

inline client::TimeFloor nothingIsPast() {
  return {};
}

class StillHelper final : public HelperProxy {
 public:
  HelperStatus status;
  Duration* slewRemaining = nullptr;

  void askStatus(Done<HelperStatus> done) override { done(status); }
  void adjust(const clock::MeasuredOffset& measured, AdjustMethod method, bool /*force*/,
              Done<Adjustment> done) override {
    if (slewRemaining != nullptr && method == AdjustMethod::Slew) {
      *slewRemaining = measured.offset;
    }
    done(Adjustment{.method = method, .by = measured.offset});
  }
  void undo(Done<Adjustment> /*done*/) override {}
  void abandon() override {}
};

}  // namespace tsq::app::test
