// SPDX-License-Identifier: MIT
// Name lookups through the loop: in order, without blocking, and with the right errors.
#include <netdb.h>
#include <sys/syscall.h>

#include <QTest>
#include <thread>

#include "clock/system_clock.h"
#include "net/event_loop.h"
#include "net/resolver.h"
#include "sandbox.h"
#include "scheduled.h"
#include "scripted_names.h"

using namespace tsq;
using namespace tsq::net;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

/// A loop that runs until `count` lookups have ended, or for 5 s.
struct Asker {
  using Result = Network::LookupResult;

  void ask(const std::string& host, std::uint16_t port = 443) {
    const std::size_t index = results.size();
    results.emplace_back();
    lookups.push_back(loop.resolve(host, port, [this, index](const Result& result) {
      results[index] = result;
      doneAt.push_back(plan.elapsed());
      thread = std::this_thread::get_id();
      if (++done == results.size()) {
        loop.stop();
      }
    }));
  }
  bool run() {
    plan.stopAt(5s);
    return loop.run(plan) && done == results.size();
  }

  clock::SystemClock clock;
  EventLoop loop{clock};
  Scheduled plan{loop, clock};
  std::vector<std::unique_ptr<Lookup>> lookups;
  std::vector<std::optional<Result>> results;
  std::vector<Duration> doneAt;
  std::size_t done = 0;
  std::thread::id thread;
};

std::vector<std::string> inWords(const Network::LookupResult& result) {
  std::vector<std::string> words;
  if (result) {
    for (const SocketAddress& address : *result) {
      words.push_back(address.toString());
    }
  }
  return words;
}

using Words = std::vector<std::string>;

}  // namespace

class TestResolver : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void addresses_come_in_the_systems_order_with_the_port();
  void literal_is_its_own_address();
  void result_comes_from_the_loop_and_not_from_inside_the_call();
  void name_that_does_not_exist_is_not_found_data();
  void name_that_does_not_exist_is_not_found();
  void resolver_that_does_not_answer_is_no_missing_name_data();
  void resolver_that_does_not_answer_is_no_missing_name();
  void slow_name_holds_up_nothing_else();
  void many_lookups_wait_for_one_another();
  void system_that_refuses_threads_finds_no_name();
  void cancelled_lookup_is_not_told();
  void loop_may_end_before_a_lookup();
};

void TestResolver::initTestCase() {
  auto& names = scriptedNames();
  names["time.example"] = {.addresses = {"2001:db8::2", "192.0.2.2", "192.0.2.1"}};
  names["slow.example"] = {.addresses = {"192.0.2.9"}, .latency = 700ms};
  names["brief.example"] = {.addresses = {"192.0.2.8"}, .latency = 100ms};
  names["none.example"] = {.code = EAI_NONAME};
  names["nodata.example"] = {.code = EAI_NODATA};
  names["again.example"] = {.code = EAI_AGAIN};
  names["fail.example"] = {.code = EAI_FAIL};
  names["memory.example"] = {.code = EAI_MEMORY};
  names["system.example"] = {.code = EAI_SYSTEM};
}

void TestResolver::addresses_come_in_the_systems_order_with_the_port() {
  Asker asker;
  asker.ask("time.example", 4433);
  QVERIFY(asker.run());
  QCOMPARE(inWords(*asker.results[0]), (Words{"[2001:db8::2]:4433", "192.0.2.2:4433", "192.0.2.1:4433"}));
}

// The scripted resolver knows none of them.
void TestResolver::literal_is_its_own_address() {
  Asker asker;
  asker.ask("192.0.2.7", 1);
  asker.ask("2001:db8::7", 65'535);
  asker.ask("fe80::7%lo", 443);
  QVERIFY(asker.run());
  QCOMPARE(inWords(*asker.results[0]), Words{"192.0.2.7:1"});
  QCOMPARE(inWords(*asker.results[1]), Words{"[2001:db8::7]:65535"});
  QVERIFY(asker.results[2]->value().at(0) == SocketAddress::parse("fe80::7%lo", 443));
}

void TestResolver::result_comes_from_the_loop_and_not_from_inside_the_call() {
  for (const char* host : {"192.0.2.7", "time.example"}) {
    Asker asker;
    asker.ask(host);
    QTest::qSleep(50);
    QCOMPARE(asker.done, std::size_t{0});
    QVERIFY(asker.run());
    QVERIFY(asker.thread == std::this_thread::get_id());
  }
}

void TestResolver::name_that_does_not_exist_is_not_found_data() {
  QTest::addColumn<QByteArray>("host");
  QTest::newRow("no such name") << QByteArray("none.example");
  QTest::newRow("a name without addresses") << QByteArray("nodata.example");
}

void TestResolver::name_that_does_not_exist_is_not_found() {
  QFETCH(QByteArray, host);
  Asker asker;
  asker.ask(host.toStdString());
  QVERIFY(asker.run());
  QVERIFY(asker.results[0]->error().code == ErrorCode::NameNotFound);
}

void TestResolver::resolver_that_does_not_answer_is_no_missing_name_data() {
  QTest::addColumn<QByteArray>("host");
  QTest::newRow("no name server is reached") << QByteArray("again.example");
  QTest::newRow("name server failed") << QByteArray("fail.example");
  QTest::newRow("out of memory") << QByteArray("memory.example");
  QTest::newRow("system error") << QByteArray("system.example");
}

// The name may be correct: then the user has to check the network.
void TestResolver::resolver_that_does_not_answer_is_no_missing_name() {
  QFETCH(QByteArray, host);
  Asker asker;
  asker.ask(host.toStdString());
  QVERIFY(asker.run());
  QVERIFY(asker.results[0]->error().code == ErrorCode::NameLookupFailed);
  QVERIFY(!asker.results[0]->error().detail.empty());
}

void TestResolver::slow_name_holds_up_nothing_else() {
  Asker asker;
  asker.ask("slow.example");
  asker.ask("time.example");
  asker.ask("192.0.2.7");
  QVERIFY(asker.run());
  QVERIFY(asker.doneAt[1] < 600ms);
  QVERIFY(asker.doneAt[2] >= 700ms);
  QCOMPARE(inWords(*asker.results[0]), Words{"192.0.2.9:443"});
}

void TestResolver::many_lookups_wait_for_one_another() {
  constexpr int kRounds = 3;
  Asker asker;
  for (int i = 0; i < kRounds * Resolver::kMaxThreads; ++i) {
    asker.ask("brief.example");
  }
  QVERIFY(asker.run());
  QVERIFY(asker.plan.elapsed() >= kRounds * 100ms);
  for (const auto& result : asker.results) {
    QCOMPARE(inWords(*result), Words{"192.0.2.8:443"});
  }
}

void TestResolver::system_that_refuses_threads_finds_no_name() {
  Asker asker;
  bool isDone = false;
  const bool isConfined =
      inSandbox({{.number = SYS_clone3, .error = EAGAIN}, {.number = SYS_clone, .error = EAGAIN}}, [&] {
        asker.ask("time.example");
        asker.ask("192.0.2.7");
        isDone = asker.run();
      });
  if (!isConfined) {
    QSKIP("this system has no seccomp");
  }
  QVERIFY(isDone);
  QVERIFY(asker.results[0]->error().code == ErrorCode::NameLookupFailed);
  QCOMPARE(inWords(*asker.results[1]), Words{"192.0.2.7:443"});
}

void TestResolver::cancelled_lookup_is_not_told() {
  Asker asker;
  asker.ask("slow.example");
  asker.ask("192.0.2.7");
  asker.plan.at(100ms, [&] { asker.lookups.clear(); });
  asker.plan.stopAt(1'200ms);
  QVERIFY(asker.loop.run(asker.plan));
  QCOMPARE(asker.done, std::size_t{1});
  QVERIFY(!asker.results[0]);
}

// Its thread cannot be interrupted, and must not use destroyed objects.
void TestResolver::loop_may_end_before_a_lookup() {
  {
    Asker asker;
    asker.ask("slow.example");
  }
  QTest::qSleep(900);
}

QTEST_APPLESS_MAIN(TestResolver)
#include "tst_resolver.moc"
