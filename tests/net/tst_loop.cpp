// SPDX-License-Identifier: MIT
// The event loop: sockets, deadlines, signals and tasks of other threads.
#include <QTest>
#include <csignal>
#include <thread>

#include "loopback.h"
#include "scheduled.h"

using namespace tsq;
using namespace tsq::net;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

/// Answers each packet with the same bytes.
class Echo final : public PacketHandler {
 public:
  void onPacket(const PacketIn& packet) override {
    socket->send({.payload = packet.payload, .local = packet.local, .remote = packet.remote, .tag = ++lastTag_});
  }
  void onTransmitted(TransmitTag tag, WallTime) override { stamped.push_back(tag); }
  void onUnreachable(const Error&) override {}

  std::unique_ptr<Socket> socket;
  std::vector<TransmitTag> stamped;

 private:
  TransmitTag lastTag_ = kNoTransmitTag;
};

}  // namespace

class TestLoop : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void packets_go_there_and_back();
  void packets_that_come_together_are_all_delivered();
  void what_is_sent_last_still_leaves();
  void socket_that_is_closed_hears_nothing_more();
  void errors_of_opening_are_told_at_once();
  void deadlines_are_kept();
  void deadline_in_the_past_is_served_at_once_and_again();
  void tasks_of_other_threads_run_here_in_order();
  void stopped_loop_can_run_again();
  void signals_are_handed_to_the_loop();
  void ignored_signal_stays_ignored();
  void signals_do_what_they_did_before_once_the_loop_is_gone();
  void all_actors_are_served_until_they_leave();

 private:
  clock::SystemClock clock_;
};

void TestLoop::packets_go_there_and_back() {
  EventLoop loop(clock_);
  Scheduled plan(loop, clock_);
  Echo echo;
  echo.socket = loop.bind(addressOf("127.0.0.1"), echo).value();
  Hearer hearer;
  const auto client = loop.connect(echo.socket->localAddress(), hearer).value();
  for (std::uint8_t i = 1; i <= 5; ++i) {
    plan.at(i * 10ms, [&, i] { client->send({.payload = numbered(i), .local = {}, .remote = {}}); });
  }
  plan.stopAt(300ms);
  QVERIFY(loop.run(plan));
  QCOMPARE(hearer.packets.size(), std::size_t{5});
  QCOMPARE(hearer.packets[4].payload, numbered(5));
  QCOMPARE(echo.stamped, kHasKernelStamps ? std::vector<TransmitTag>({1, 2, 3, 4, 5}) : std::vector<TransmitTag>());
}

void TestLoop::packets_that_come_together_are_all_delivered() {
  constexpr std::size_t kCount = 300;  // more than one system call handles
  EventLoop loop(clock_);
  Scheduled plan(loop, clock_);
  Echo echo;
  echo.socket = loop.bind(addressOf("127.0.0.1"), echo).value();
  Hearer hearer;
  const auto client = loop.connect(echo.socket->localAddress(), hearer).value();
  plan.at(0ms, [&] {
    for (std::size_t i = 0; i < kCount; ++i) {
      client->send({.payload = numbered(1, 100), .local = {}, .remote = {}});
    }
  });
  plan.stopAt(500ms);
  QVERIFY(loop.run(plan));
  QCOMPARE(hearer.packets.size(), kCount);
}

// Closing a connection sends a packet and then drops the socket.
void TestLoop::what_is_sent_last_still_leaves() {
  EventLoop loop(clock_);
  Endpoint receiver = Endpoint::bound("127.0.0.1");
  Hearer hearer;
  for (const bool connected : {true, false}) {
    auto socket = connected ? loop.connect(receiver.socket->localAddress(), hearer).value()
                            : loop.bind(addressOf("127.0.0.1"), hearer).value();
    socket->send({.payload = numbered(9), .local = {}, .remote = receiver.socket->localAddress()});
    socket.reset();
    QVERIFY(receiver.receivePackets(1));
    receiver.hearer->packets.clear();
  }
}

void TestLoop::socket_that_is_closed_hears_nothing_more() {
  EventLoop loop(clock_);
  Scheduled plan(loop, clock_);
  Hearer hearer;
  auto socket = loop.bind(addressOf("127.0.0.1"), hearer).value();
  Endpoint client = Endpoint::connected(socket->localAddress());
  plan.at(0ms, [&] {
    client.send(numbered(1));
    socket.reset();
  });
  plan.stopAt(50ms);
  QVERIFY(loop.run(plan));
  QVERIFY(hearer.packets.empty());
}

void TestLoop::errors_of_opening_are_told_at_once() {
  EventLoop loop(clock_);
  Hearer hearer;
  QVERIFY(loop.bind(addressOf("192.0.2.1"), hearer).error().code == ErrorCode::AddressNotAvailable);
  const auto first = loop.bind(addressOf("127.0.0.1"), hearer).value();
  QVERIFY(loop.bind(first->localAddress(), hearer).error().code == ErrorCode::AddressInUse);
}

void TestLoop::deadlines_are_kept() {
  EventLoop loop(clock_);
  Scheduled plan(loop, clock_);
  std::vector<Duration> served;
  for (const Duration time : {0ms, 1ms, 30ms, 250ms}) {
    plan.at(time, [&] { served.push_back(plan.elapsed()); });
  }
  plan.stopAt(260ms);
  QVERIFY(loop.run(plan));
  QCOMPARE(served.size(), std::size_t{4});
  QVERIFY(served[1] >= 1ms && served[2] >= 30ms && served[3] >= 250ms);
  QVERIFY(plan.elapsed() < 2s);
}

void TestLoop::deadline_in_the_past_is_served_at_once_and_again() {
  EventLoop loop(clock_);
  Scheduled plan(loop, clock_);
  int served = 0;
  for (int i = 0; i < 100; ++i) {
    plan.at(-1s, [&] { ++served; });
  }
  plan.at(-1s, [&] { loop.stop(); });
  QVERIFY(loop.run(plan));
  QCOMPARE(served, 100);
}

void TestLoop::tasks_of_other_threads_run_here_in_order() {
  EventLoop loop(clock_);
  Scheduled plan(loop, clock_);
  std::vector<int> ran;
  bool isHere = true;
  const auto here = std::this_thread::get_id();
  std::thread other([&] {
    for (int i = 0; i < 1'000; ++i) {
      loop.post([&, i] {
        ran.push_back(i);
        isHere = isHere && std::this_thread::get_id() == here;
      });
    }
    loop.stop();
  });
  QVERIFY(loop.run(plan));
  other.join();
  QCOMPARE(ran.size(), std::size_t{1'000});
  QVERIFY(std::ranges::is_sorted(ran));
  QVERIFY(isHere);
}

void TestLoop::stopped_loop_can_run_again() {
  EventLoop loop(clock_);
  for (int i = 0; i < 3; ++i) {
    Scheduled plan(loop, clock_);
    int served = 0;
    plan.at(5ms, [&] { ++served; });
    plan.stopAt(10ms);
    QVERIFY(loop.run(plan));
    QCOMPARE(served, 1);
  }
}

void TestLoop::signals_are_handed_to_the_loop() {
  EventLoop loop(clock_);
  Scheduled plan(loop, clock_);
  std::vector<int> heard;
  QVERIFY(loop.onSignals({SIGHUP, SIGINT, SIGTERM}, [&](int signal) { heard.push_back(signal); }));
  for (const int signal : {SIGHUP, SIGINT, SIGTERM}) {
    plan.at(heard.size() * 1ms, [signal] { ::raise(signal); });
  }
  plan.stopAt(200ms);
  QVERIFY(loop.run(plan));
  std::ranges::sort(heard);
  std::vector<int> expected{SIGHUP, SIGINT, SIGTERM};
  std::ranges::sort(expected);
  QCOMPARE(heard, expected);
}

void TestLoop::ignored_signal_stays_ignored() {
  const auto before = std::signal(SIGHUP, SIG_IGN);  // as nohup does
  EventLoop loop(clock_);
  Scheduled plan(loop, clock_);
  std::vector<int> heard;
  QVERIFY(loop.onSignals({SIGHUP, SIGTERM}, [&](int signal) { heard.push_back(signal); }));
  plan.at(0ms, [] { ::raise(SIGHUP); });
  plan.at(0ms, [] { ::raise(SIGTERM); });
  plan.stopAt(100ms);
  QVERIFY(loop.run(plan));
  QCOMPARE(heard, std::vector<int>{SIGTERM});
  std::signal(SIGHUP, before);
}

void TestLoop::signals_do_what_they_did_before_once_the_loop_is_gone() {
  static int taken = 0;
  const auto before = std::signal(SIGUSR1, [](int) { ++taken; });
  for (int i = 0; i < 2; ++i) {
    EventLoop loop(clock_);
    QVERIFY(loop.onSignals({SIGUSR1}, [](int) {}));
    ::raise(SIGUSR1);
  }
  QCOMPARE(taken, 0);
  ::raise(SIGUSR1);
  QCOMPARE(taken, 1);
  std::signal(SIGUSR1, before);
}

void TestLoop::all_actors_are_served_until_they_leave() {
  EventLoop loop(clock_);
  Scheduled first(loop, clock_);
  Scheduled second(loop, clock_);
  std::vector<int> served;
  loop.drive(second);  // before the first: on a busy machine both may be due at once
  loop.drive(first);
  second.at(10ms, [&] { served.push_back(2); });
  first.at(20ms, [&] {
    served.push_back(1);
    loop.stopDriving(second);
  });
  second.at(400ms, [&] { served.push_back(22); });
  first.stopAt(450ms);
  QVERIFY(loop.run());
  QCOMPARE(served, (std::vector<int>{2, 1}));
}

QTEST_APPLESS_MAIN(TestLoop)
#include "tst_loop.moc"
