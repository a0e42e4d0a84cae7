// SPDX-License-Identifier: MIT
// The event loop on real loopback: what it serves, and that it never waits longer than its actor's deadline.
#include <QTest>
#include <array>

#include "clock/system_clock.h"
#include "net/event_loop.h"

using namespace tsq;
using namespace std::chrono_literals;

namespace {

const Duration kEnough = 5s;  // for anything on loopback

/// Has a deadline in the past as soon as its peer is unreachable; stops the loop then, or after kEnough.
class ImpatientSender final : public Actor, public PacketHandler {
 public:
  ImpatientSender(net::EventLoop& loop, const SocketAddress& peer)
      : loop_(loop), giveUpAt_(clock_.monotonic() + kEnough), socket_(*loop.connect(peer, *this)) {}

  void send() {
    const std::array<std::uint8_t, 1> payload{};
    socket_->send({.payload = payload, .local = {}, .remote = {}});
  }

  void onPacket(const PacketIn&) override {}
  void onTransmitted(TransmitTag, WallTime) override {}
  void onUnreachable(const Error& error) override { failure = error; }
  MonoTime nextDeadline() const override { return failure ? MonoTime::min() : giveUpAt_; }
  void onDeadline() override {
    calledAt = clock_.monotonic();
    loop_.stop();
    failure.reset();
    giveUpAt_ = kNever;
  }

  std::optional<Error> failure;
  std::optional<MonoTime> calledAt;

 private:
  const clock::SystemClock clock_;
  net::EventLoop& loop_;
  MonoTime giveUpAt_;
  std::unique_ptr<Socket> socket_;
};

class Deaf final : public PacketHandler {
 public:
  void onPacket(const PacketIn&) override {}
  void onTransmitted(TransmitTag, WallTime) override {}
  void onUnreachable(const Error&) override {}
};

SocketAddress closedPort(net::EventLoop& loop) {
  Deaf deaf;
  return (*loop.bind(*SocketAddress::parse("127.0.0.1", 0), deaf))->localAddress();
}

}  // namespace

class TestEventLoop : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void send_that_fails_at_once_is_told_at_once();

 private:
  const clock::SystemClock clock_;
};

// The kernel refuses the second packet, because of the ICMP error of the first. The loop gets that error while it sends
// queued packets, after all deadlines were served, and the new deadline is in the past then.
void TestEventLoop::send_that_fails_at_once_is_told_at_once() {
  net::EventLoop loop(clock_);
  ImpatientSender sender(loop, closedPort(loop));
  sender.send();
  sender.send();
  const MonoTime begin = clock_.monotonic();
  QVERIFY(loop.run(sender));
  QVERIFY(sender.calledAt);
  QVERIFY(*sender.calledAt - begin < kEnough / 2);
}

QTEST_GUILESS_MAIN(TestEventLoop)
#include "tst_event_loop.moc"
