// SPDX-License-Identifier: MIT
// hasty_server CERTIFICATE: a server on a loopback port, which it prints, until its standard input ends. The T3 of its
// answers is 50 ms ahead, which is longer than the round trip; the T3 that it tells after an answer is right. The file
// of its new certificate is for its clients.
#include <poll.h>
#include <unistd.h>

#include <cstdio>

#include "base/files.h"
#include "clock/system_clock.h"
#include "net/event_loop.h"
#include "server/server.h"
#include "tls/server_credentials.h"

using namespace tsq;
using namespace std::chrono_literals;

namespace {

/// T1, T2, T4 and the T3 that is told later are timestamps of the kernel, not of this clock.
class HastyClock final : public Clock {
 public:
  WallTime wall() const override { return clock_.wall() + 50ms; }
  MonoTime monotonic() const override { return clock_.monotonic(); }
  ClockReading read() const override { return clock_.read(); }

 private:
  clock::SystemClock clock_;
};

/// Ends the loop when standard input ends.
class InputWatch final : public Actor {
 public:
  InputWatch(net::EventLoop& loop, const Clock& clock) : loop_(loop), clock_(clock), next_(clock.monotonic()) {}

  MonoTime nextDeadline() const override { return next_; }
  void onDeadline() override {
    pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    if (::poll(&input, 1, 0) > 0) {
      loop_.stop();
    }
    next_ = clock_.monotonic() + 50ms;
  }

 private:
  net::EventLoop& loop_;
  const Clock& clock_;
  MonoTime next_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("Usage: hasty_server CERTIFICATE\n", stderr);
    return 2;
  }
  const HastyClock clock;
  const auto pair = quic::makeSelfSigned({"127.0.0.1"}, clock.wall()).value();
  if (!replaceFile(argv[1], pair.certificatePem, 0644)) {
    std::fprintf(stderr, "cannot write %s\n", argv[1]);
    return 1;
  }
  net::EventLoop loop(clock);
  server::Server server(loop, clock, quic::ServerCredentials::fromPem(pair.certificatePem, pair.keyPem).value());
  const auto address = server.listen(SocketAddress::parse("127.0.0.1", 0).value()).value();
  std::printf("%u\n", static_cast<unsigned>(address.port()));
  std::fflush(stdout);
  InputWatch input(loop, clock);
  loop.drive(input);
  return loop.run(server) ? 0 : 1;
}
