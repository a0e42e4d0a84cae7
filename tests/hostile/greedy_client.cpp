// SPDX-License-Identifier: MIT
// greedy_client ADDRESS PORT CONNECTIONS SECONDS REQUESTS [AT_ONCE [INTERVAL [plain]]]: opens so many connections to a
// server, 20 or AT_ONCE every 20 ms, from one address, and keeps them open: after the first REQUESTS with one each
// second, or each INTERVAL in milliseconds. Plain requests ask for nothing but the time: no clock report, no transmit
// times.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "client/fleet.h"
#include "clock/system_clock.h"
#include "crypto/tls_start.h"
#include "net/event_loop.h"

using namespace tsq;
using namespace std::chrono_literals;

namespace {

class Crowd final : public client::Observer, public Actor {
 public:
  Crowd(net::EventLoop& loop, const Clock& clock, client::ServerSpec spec, int count, Duration time, int requests,
        int atOnce, Duration interval, bool isPlain)
      : loop_(loop),
        clock_(clock),
        end_(clock.monotonic() + time),
        fleet_(loop, clock, *this),
        left_(count),
        requests_(requests),
        atOnce_(atOnce),
        interval_(interval) {
    config_ = {.spec = std::move(spec), .trust = quic::Insecure{}, .transport = client::TransportChoice::Datagram};
    config_.metadata = !isPlain;
  }

  void onConnected(client::ServerId, const client::ConnectionInfo&) override { ++connected; }
  void onSample(client::ServerId, const Sample&, client::Transport) override { ++answers; }
  void onFailure(client::ServerId, const Error&) override { ++failures; }
  void onFinished(client::ServerId) override {}

  MonoTime nextDeadline() const override { return std::min({fleet_.nextDeadline(), nextStart_, end_}); }
  void onDeadline() override {
    if (fleet_.nextDeadline() <= clock_.monotonic()) {
      fleet_.onDeadline();
    }
    if (end_ <= clock_.monotonic()) {
      end_ = kNever;
      loop_.stop();
    } else if (nextStart_ <= clock_.monotonic()) {
      startSome();
    }
  }

  int connected = 0;
  int answers = 0;
  int failures = 0;

 private:
  void startSome() {
    for (int i = 0; i < atOnce_ && left_ > 0; ++i, --left_) {
      static_cast<void>(
          fleet_.add(client::ServerId{static_cast<std::uint32_t>(left_)}, config_,
                     {.burst = requests_, .burstInterval = 0s, .timeout = 2s, .pollInterval = interval_}));
    }
    nextStart_ = left_ > 0 ? clock_.monotonic() + 20ms : kNever;
  }

  net::EventLoop& loop_;
  const Clock& clock_;
  MonoTime end_;
  client::ServerConfig config_;
  client::Fleet fleet_;
  int left_;
  const int requests_;
  const int atOnce_;
  const Duration interval_;
  MonoTime nextStart_ = MonoTime::min();
};

}  // namespace

int main(int argc, char** argv) {
  const bool isPlain = argc == 9 && std::string_view(argv[8]) == "plain";
  if (argc < 6 || argc > (isPlain ? 9 : 8) || !startTls()) {
    std::fprintf(stderr,
                 "Usage: greedy_client ADDRESS PORT CONNECTIONS SECONDS REQUESTS [AT_ONCE [INTERVAL [plain]]]\n");
    return 2;
  }
  const clock::SystemClock clock;
  net::EventLoop loop(clock);
  const client::ServerSpec spec{.host = argv[1], .port = static_cast<std::uint16_t>(std::atoi(argv[2]))};
  Crowd crowd(loop, clock, spec, std::atoi(argv[3]), std::chrono::seconds(std::atoi(argv[4])), std::atoi(argv[5]),
              argc >= 7 ? std::atoi(argv[6]) : 20, std::chrono::milliseconds(argc >= 8 ? std::atoi(argv[7]) : 1000),
              isPlain);
  const auto ran = loop.run(crowd);
  std::printf("%d connections, %d answers, %d failures\n", crowd.connected, crowd.answers, crowd.failures);
  return ran ? 0 : 1;
}
