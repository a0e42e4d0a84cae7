// SPDX-License-Identifier: GPL-3.0-or-later
/// Fakes for setting the clock without servers and bus: they answer at once as the test defines.
#pragma once

#include <algorithm>
#include <vector>

#include "still_world.h"
#include "sync/synchroniser.h"

namespace tsq::app::test {

class StillBurst final : public BurstEngine {
 public:
  struct Answer {
    Duration offset;
    Duration delay;
    bool isVerified = true;
  };

  explicit StillBurst(TestClock& clock) : clock_(clock) {}

  std::vector<Answer> answers;       ///< one for each server
  Leap leap = Leap::None;            ///< announced by all of them
  std::optional<ErrorCode> failure;  ///< of all of them, instead of answers
  /// Certificates are invalid by this computer's clock, and valid at the servers' time.
  bool isClockFarOff = false;
  Duration stepped{};           ///< by somebody else, while the servers are asked
  std::vector<Servers> bursts;  ///< the requested bursts

  void measure(Servers servers, Progress progress, Done done) override {
    bursts.push_back(servers);
    std::vector<client::ServerConfig> configs(servers.size());
    std::ranges::transform(servers, configs.begin(),
                           [](const auto& server) { return server.value_or(client::ServerConfig{}); });
    client::BurstCollector collector(configs, clock_, [](const auto&, std::size_t) {});
    for (std::size_t i = 0; i < servers.size(); ++i) {
      if (const auto error = errorOf(servers[i])) {
        collector.onFailure(collector.idOf(i), *error);
      } else {
        collector.onConnected(collector.idOf(i), connectionTo(i));
      }
    }
    constexpr int kExchanges = 8;
    for (int exchange = 0; exchange < kExchanges; ++exchange) {
      clock_.advance(std::chrono::milliseconds(100));
      for (std::size_t i = 0; i < std::min(answers.size(), servers.size()); ++i) {
        if (!errorOf(servers[i])) {
          Sample sample = makeSample(clock_, answers[i].offset, answers[i].delay);
          sample.report.leap = leap;
          collector.onSample(collector.idOf(i), sample, client::Transport::Datagram);
        }
      }
    }
    clock_.step(stepped);
    progress(answers.size());
    done(collector.takeBurst());
  }
  void cancel() override {}

 private:
  std::optional<Error> errorOf(const Result<client::ServerConfig>& server) const {
    if (failure || !server) {
      return failure ? Error{*failure, {}} : server.error();
    }
    return isClockFarOff && server->dates == quic::DateCheck(quic::DatesByClock{})
               ? std::optional(Error{ErrorCode::CertificateNotYetValid, {}})
               : std::nullopt;
  }
  // Each server has a different key.
  client::ConnectionInfo connectionTo(std::size_t index) const {
    client::ConnectionInfo connection{.alpn = "tsq", .verified = index < answers.size() && answers[index].isVerified};
    connection.peer.certificate.emplace().pin.digest.fill(static_cast<std::uint8_t>(index + 1));
    return connection;
  }

  TestClock& clock_;
};

inline client::TimeFloor nothingIsPast() {
  return {};
}

class StillHelper final : public HelperProxy {
 public:
  struct Request {
    Adjustment adjustment;
    bool force = false;
  };

  HelperStatus status;
  Duration* slewRemaining = nullptr;
  std::vector<Request> requests;

  void askStatus(Done<HelperStatus> done) override { done(status); }
  void adjust(const clock::MeasuredOffset& measured, AdjustMethod method, bool force, Done<Adjustment> done) override {
    requests.push_back({.adjustment = {.method = method, .by = measured.offset}, .force = force});
    if (slewRemaining != nullptr && method == AdjustMethod::Slew) {
      *slewRemaining = measured.offset;
    }
    done(Adjustment{.method = method, .by = measured.offset});
  }
  void undo(Done<Adjustment> done) override {
    const Adjustment& last = requests.back().adjustment;
    done(Adjustment{.method = last.method, .by = -last.by});
  }
  void abandon() override {}
};

}  // namespace tsq::app::test
