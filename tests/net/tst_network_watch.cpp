// SPDX-License-Identifier: MIT
// What counts as a change of this computer's network, and how often it is reported.
#include <QTest>
#include <vector>

#include "clock/system_clock.h"
#include "net/event_loop.h"
#include "net/system/network_watch.h"
#include "network_namespace.h"
#include "scheduled.h"

using namespace tsq;
using namespace tsq::net;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

/// IPv6 addresses become valid, and are reported, some time after ip(8) has returned.
bool changes(NetworkWatch& watch) {
  QTest::qSleep(50);
  return watch.takeChanges();
}

}  // namespace

class TestNetworkWatch : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanup();
  void quiet_network_does_not_change();
  void network_change_is_seen_once_data();
  void network_change_is_seen_once();
  void nothing_of_this_is_a_change_data();
  void nothing_of_this_is_a_change();
  void address_that_is_there_already_is_no_change();
  void address_that_came_and_went_is_no_change_afterwards();
  void lost_messages_are_taken_for_a_change();
  void several_changes_at_once_are_told_as_one();
  void changes_far_apart_are_told_each();
  void unchanged_network_is_told_nothing();
};

void TestNetworkWatch::initTestCase() {
  if (!enterOwnNetwork()) {
    QSKIP("tst_network_watch: only root can make network namespaces");
  }
}

// Restores the initial state.
void TestNetworkWatch::cleanup() {
  for (const char* family : {"-4", "-6"}) {
    ip(QStringLiteral("%1 route flush dev lo table main").arg(QLatin1String(family)));
  }
  ip(QStringLiteral("route flush table 100"));
  ip(QStringLiteral("address flush dev lo"));
  QVERIFY(ip(QStringLiteral("address add 127.0.0.1/8 dev lo")));
}

void TestNetworkWatch::quiet_network_does_not_change() {
  NetworkWatch watch;
  QVERIFY(watch.descriptor() >= 0);
  QVERIFY(!watch.takeChanges());
}

void TestNetworkWatch::network_change_is_seen_once_data() {
  QTest::addColumn<QString>("change");
  QTest::addColumn<QString>("back");
  const auto row = [](const char* name, const char* change, const char* back) {
    QTest::newRow(name) << QString::fromLatin1(change) << QString::fromLatin1(back);
  };
  row("IPv4 address", "address add 192.0.2.7/24 dev lo", "address del 192.0.2.7/24 dev lo");
  row("IPv6 address", "address add 2001:db8::7/64 dev lo nodad", "address del 2001:db8::7/64 dev lo");
  row("IPv4 default route", "route add default dev lo", "route del default dev lo");
  row("IPv6 default route", "-6 route add default dev lo", "-6 route del default dev lo");
}

void TestNetworkWatch::network_change_is_seen_once() {
  QFETCH(QString, change);
  QFETCH(QString, back);
  NetworkWatch watch;
  for (const QString& command : {change, back}) {
    QVERIFY(ip(command));
    QVERIFY2(changes(watch), qPrintable(command));
    QVERIFY(!changes(watch));
  }
}

void TestNetworkWatch::nothing_of_this_is_a_change_data() {
  QTest::addColumn<QString>("command");
  const auto row = [](const char* name, const char* command) { QTest::newRow(name) << QString::fromLatin1(command); };
  row("host route", "route add 198.51.100.9/32 dev lo");
  row("IPv6 host route", "-6 route add 2001:db8:1::9/128 dev lo");
  row("route to a network", "route add 198.51.100.0/24 dev lo");
  row("route to half of all addresses", "route add 128.0.0.0/1 dev lo");
  row("route to an IPv6 network", "-6 route add 2001:db8:1::/48 dev lo");
  row("default route of another table", "route add default dev lo table 100");
}

// Virtual machines and VPNs add and remove such routes all the time.
void TestNetworkWatch::nothing_of_this_is_a_change() {
  QFETCH(QString, command);
  NetworkWatch watch;
  QVERIFY(ip(command));
  QVERIFY(!changes(watch));
  QVERIFY(ip(QString(command).replace(QLatin1String("add"), QLatin1String("del"))));
  QVERIFY(!changes(watch));
}

// A router renews lifetimes every few minutes.
void TestNetworkWatch::address_that_is_there_already_is_no_change() {
  QVERIFY(ip(QStringLiteral("address add 2001:db8::7/64 dev lo valid_lft 1000 preferred_lft 1000 nodad")));
  QVERIFY(ip(QStringLiteral("address add 192.0.2.7/24 dev lo valid_lft 1000 preferred_lft 1000")));
  QTest::qSleep(50);
  NetworkWatch watch;
  QVERIFY(ip(QStringLiteral("address change 2001:db8::7/64 dev lo valid_lft 2000 preferred_lft 2000")));
  QVERIFY(ip(QStringLiteral("address change 192.0.2.7/24 dev lo valid_lft 2000 preferred_lft 2000")));
  QVERIFY(!changes(watch));
}

void TestNetworkWatch::address_that_came_and_went_is_no_change_afterwards() {
  NetworkWatch watch;
  QVERIFY(ip(QStringLiteral("address add 192.0.2.7/24 dev lo")));
  QVERIFY(ip(QStringLiteral("address del 192.0.2.7/24 dev lo")));
  watch.takeChanges();  // the lost messages are not known
  QVERIFY(ip(QStringLiteral("route add 198.51.100.9/32 dev lo")));
  QVERIFY(!changes(watch));
}

// More messages than the kernel buffers, none of which would be a change.
void TestNetworkWatch::lost_messages_are_taken_for_a_change() {
  NetworkWatch watch;
  QProcess batch;
  batch.start(QStringLiteral("ip"), {QStringLiteral("-batch"), QStringLiteral("-")});
  for (int i = 0; i < 5'000; ++i) {
    batch.write(QStringLiteral("route add 198.18.%1.%2/32 dev lo\n").arg(i / 250).arg(i % 250).toLatin1());
  }
  batch.closeWriteChannel();
  QVERIFY(batch.waitForFinished(30'000) && batch.exitCode() == 0);
  QVERIFY(watch.takeChanges());
  QVERIFY(!watch.takeChanges());
}

// A computer that joins a network gets several addresses and routes, one after another.
void TestNetworkWatch::several_changes_at_once_are_told_as_one() {
  const clock::SystemClock clock;
  EventLoop loop(clock);
  Scheduled plan(loop, clock);
  std::vector<Duration> told;
  loop.onNetworkChange([&] { told.push_back(plan.elapsed()); });
  for (int i = 1; i <= 3; ++i) {
    plan.at(i * 300ms, [i] { ip(QStringLiteral("address add 192.0.2.%1/24 dev lo").arg(i)); });
  }
  Duration last{};
  plan.at(1'000ms, [&] {
    ip(QStringLiteral("route add default dev lo"));
    last = plan.elapsed();  // the actual time, for busy machines
    plan.stopAt(last + 2'500ms);
  });
  QVERIFY(loop.run(plan));
  QCOMPARE(told.size(), std::size_t{1});
  QVERIFY2(told[0] >= last + 900ms, qPrintable(QString::number((told[0] - last) / 1ms)));  // 1 s after the last
}

void TestNetworkWatch::changes_far_apart_are_told_each() {
  const clock::SystemClock clock;
  EventLoop loop(clock);
  Scheduled plan(loop, clock);
  int told = 0;
  loop.onNetworkChange([&] { ++told; });
  plan.at(0ms, [&] {
    ip(QStringLiteral("address add 192.0.2.1/24 dev lo"));
    plan.at(plan.elapsed() + 2s, [&] {
      ip(QStringLiteral("address add 192.0.2.2/24 dev lo"));
      plan.stopAt(plan.elapsed() + 2s);
    });
  });
  QVERIFY(loop.run(plan));
  QCOMPARE(told, 2);
}

void TestNetworkWatch::unchanged_network_is_told_nothing() {
  const clock::SystemClock clock;
  EventLoop loop(clock);
  Scheduled plan(loop, clock);
  int told = 0;
  loop.onNetworkChange([&] { ++told; });
  plan.at(0ms, [] { ip(QStringLiteral("route add 198.51.100.9/32 dev lo")); });
  plan.stopAt(2'000ms);
  QVERIFY(loop.run(plan));
  QCOMPARE(told, 0);
}

QTEST_GUILESS_MAIN(TestNetworkWatch)
#include "tst_network_watch.moc"
