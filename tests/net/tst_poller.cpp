// SPDX-License-Identifier: MIT
// Waiting, also if a sandbox refuses system calls for it.
#include <sys/syscall.h>

#include <QTest>
#include <cerrno>

#include "clock/system_clock.h"
#include "net/poller.h"
#include "net/task_queue.h"
#include "sandbox.h"

using namespace tsq;
using namespace std::chrono_literals;
using net::Poller;
using test::inSandbox;

class TestPoller : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void what_is_ready_is_told_by_its_key();
  void waiting_ends_after_the_time_that_was_given();
  void sandbox_without_ppoll_waits_all_the_same_data();
  void sandbox_without_ppoll_waits_all_the_same();
  void refusal_is_an_error_and_no_spin();
  void what_is_removed_wakes_nobody();

 private:
  const clock::SystemClock clock_;
};

void TestPoller::what_is_ready_is_told_by_its_key() {
  Poller poller;
  net::TaskQueue quiet;
  net::TaskQueue busy;
  poller.add(quiet.descriptor(), 5);
  poller.add(busy.descriptor(), 7);
  busy.push([] {});
  const auto ready = poller.wait(std::nullopt);
  QVERIFY(ready);
  QCOMPARE(ready->size(), std::size_t{1});
  QCOMPARE(ready->front().key, Poller::Key{7});
}

void TestPoller::waiting_ends_after_the_time_that_was_given() {
  Poller poller;
  const MonoTime begin = clock_.monotonic();
  QVERIFY(poller.wait(3ms)->empty());
  const Duration waited = clock_.monotonic() - begin;
  QVERIFY(waited >= 3ms && waited < 1s);
  QVERIFY(poller.wait(Duration::zero())->empty());
}

void TestPoller::sandbox_without_ppoll_waits_all_the_same_data() {
  QTest::addColumn<int>("error");
  QTest::newRow("not there") << ENOSYS;
  QTest::newRow("old container") << EPERM;
  QTest::newRow("service manager") << EACCES;
  QTest::newRow("anything else") << EINVAL;
}

void TestPoller::sandbox_without_ppoll_waits_all_the_same() {
  QFETCH(int, error);
  Duration waited{};
  std::size_t count = 0;
  const bool isConfined = inSandbox({{.number = SYS_ppoll, .error = error}}, [&] {
    Poller poller;
    net::TaskQueue tasks;
    poller.add(tasks.descriptor(), 1);
    const MonoTime begin = clock_.monotonic();
    const auto nothing = poller.wait(3'200us);
    waited = clock_.monotonic() - begin;
    tasks.push([] {});
    const auto ready = poller.wait(std::nullopt);
    count = nothing && ready ? ready->size() : 0;
  });
  if (!isConfined) {
    QSKIP("this system has no seccomp");
  }
  QCOMPARE(count, std::size_t{1});
  QVERIFY(waited >= 3'200us && waited < 1s);
}

void TestPoller::refusal_is_an_error_and_no_spin() {
  std::vector<test::RefusedCall> calls{{.number = SYS_ppoll, .error = EPERM}};
#ifdef SYS_poll  // elsewhere the C library makes poll() of ppoll
  calls.push_back({.number = SYS_poll, .error = EPERM});
#endif
  std::string reason;
  const bool isConfined = inSandbox(calls, [&] {
    Poller poller;
    net::TaskQueue tasks;
    poller.add(tasks.descriptor(), 1);
    const auto waited = poller.wait(1ms);
    reason = waited ? "nothing" : waited.error().detail;
  });
  if (!isConfined) {
    QSKIP("this system has no seccomp");
  }
  QVERIFY2(reason.starts_with("poll: "), reason.c_str());
}

void TestPoller::what_is_removed_wakes_nobody() {
  Poller poller;
  net::TaskQueue removed;
  net::TaskQueue other;
  poller.add(removed.descriptor(), 1);
  poller.add(other.descriptor(), 2);
  removed.push([] {});
  poller.remove(1);
  poller.remove(9);
  QVERIFY(poller.wait(Duration::zero())->empty());
  other.push([] {});
  QCOMPARE(poller.wait(std::nullopt)->front().key, Poller::Key{2});
}

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"
