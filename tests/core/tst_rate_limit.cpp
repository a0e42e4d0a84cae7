// SPDX-License-Identifier: MIT
// How much each address prefix may cause, and who suffers from the load of others.
#include <QTest>

#include "server/rate_limit.h"

using namespace tsq;
using namespace tsq::server;
using namespace std::chrono_literals;

namespace {

constexpr MonoTime kStart{1000s};
constexpr Rate kTenPerSecond{.perSecond = 10, .burst = 5};

SocketAddress address(const std::string& host) {
  return SocketAddress::parse(host, 1234).value();
}

int taken(PrefixLimiter& limiter, const std::string& host, int attempts, MonoTime now = kStart) {
  int count = 0;
  for (int i = 0; i < attempts; ++i) {
    count += limiter.take(address(host), now) ? 1 : 0;
  }
  return count;
}

}  // namespace

class TestRateLimit : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void burst_is_allowed_and_then_the_rate();
  void ports_of_one_address_share_its_rate();
  void mapped_address_is_the_same_source();
  void neighbours_in_a_64_share_their_rate();
  void whole_48_may_do_sixteen_times_as_much();
  void others_do_not_suffer_from_busy_ones();
  void zero_is_no_limit();
  void what_was_done_anyway_is_paid_for_once();
};

void TestRateLimit::burst_is_allowed_and_then_the_rate() {
  PrefixLimiter limiter(kTenPerSecond);
  QCOMPARE(taken(limiter, "192.0.2.1", 20), 5);
  QVERIFY(limiter.isExhausted(address("192.0.2.1"), kStart));
  QCOMPARE(taken(limiter, "192.0.2.1", 20, kStart + 100ms), 1);
  QCOMPARE(taken(limiter, "192.0.2.1", 20, kStart + 1h), 5);
}

void TestRateLimit::ports_of_one_address_share_its_rate() {
  PrefixLimiter limiter(kTenPerSecond);
  int count = 0;
  for (std::uint16_t port = 1; port <= 20; ++port) {
    count += limiter.take(SocketAddress::parse("192.0.2.1", port).value(), kStart) ? 1 : 0;
  }
  QCOMPARE(count, 5);
}

void TestRateLimit::mapped_address_is_the_same_source() {
  PrefixLimiter limiter(kTenPerSecond);
  QCOMPARE(taken(limiter, "192.0.2.1", 3) + taken(limiter, "::ffff:192.0.2.1", 20), 5);
}

void TestRateLimit::neighbours_in_a_64_share_their_rate() {
  PrefixLimiter limiter(kTenPerSecond);
  QCOMPARE(taken(limiter, "2001:db8::1", 3) + taken(limiter, "2001:db8::ffff:2", 20), 5);
  QCOMPARE(taken(limiter, "2001:db8:0:1::1", 20), 5);
}

void TestRateLimit::whole_48_may_do_sixteen_times_as_much() {
  PrefixLimiter limiter(kTenPerSecond);
  int count = 0;
  for (int subnet = 0; subnet < 0x10000; subnet += 16) {
    count += taken(limiter, "2001:db8:7:" + QString::number(subnet, 16).toStdString() + "::1", 10);
  }
  QCOMPARE(count, 16 * 5);
}

// 40 of the 2,048 columns are busy in each row: 1 in 2,500 of the others shares both its buckets with them.
void TestRateLimit::others_do_not_suffer_from_busy_ones() {
  PrefixLimiter limiter(kTenPerSecond);
  for (int busy = 1; busy <= 40; ++busy) {
    taken(limiter, "192.0.2." + std::to_string(busy), 20);
  }
  int refused = 0;
  for (int other = 0; other < 10'000; ++other) {
    const std::string host = "198.51." + std::to_string(other / 250) + "." + std::to_string(other % 250);
    refused += limiter.isExhausted(address(host), kStart) ? 1 : 0;
  }
  QVERIFY2(refused < 40, qPrintable(QString::number(refused)));
}

void TestRateLimit::zero_is_no_limit() {
  PrefixLimiter limiter(Rate{});
  QCOMPARE(taken(limiter, "192.0.2.1", 10'000), 10'000);
}

void TestRateLimit::what_was_done_anyway_is_paid_for_once() {
  PrefixLimiter limiter(kTenPerSecond);
  for (int i = 0; i < 1'000; ++i) {
    limiter.charge(address("192.0.2.1"), kStart);
  }
  QVERIFY(limiter.isExhausted(address("192.0.2.1"), kStart));
  QCOMPARE(taken(limiter, "192.0.2.1", 20, kStart + 1s), 5);
}

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_rate_limit.moc"
