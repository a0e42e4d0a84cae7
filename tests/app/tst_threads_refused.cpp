// SPDX-License-Identifier: GPL-3.0-or-later
// The system grants no thread: one sentence in the window, and measuring as soon as there is one.
#include <dlfcn.h>
#include <pthread.h>

#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <cerrno>

#include "clock/system_clock.h"
#include "engine/demo_server.h"
#include "patience.h"
#include "platform/translations.h"
#include "still_world.h"
#include "text/status_text.h"

using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): a program has one system
std::atomic<bool> refuses = false;

}  // namespace

// Takes the place of the C library's.
extern "C" int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*work)(void*),
                              void* argument) noexcept {
  using Create = int (*)(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*);
  static const auto create = reinterpret_cast<Create>(::dlsym(RTLD_NEXT, "pthread_create"));
  return refuses ? EAGAIN : create(thread, attributes, work, argument);
}

namespace {

/// The system grants a thread, and then not what it has to wait with.
class RefusedLoop final : public EngineLoop {
 public:
  Network& network() override { return loop_->network(); }
  Result<void> run(Actor& /*actor*/) override { return fail(ErrorCode::PermissionDenied, "epoll_create1"); }
  void stop() override {}
  void post(std::function<void()> /*task*/) override {}
  void onNetworkChange(std::function<void()> /*handler*/) override {}

 private:
  std::unique_ptr<EngineLoop> loop_ = makeStillLoop(TestClock());
};

}  // namespace

class TestThreadsRefused : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { installTranslations(u"en"_s); }
  void cleanup() { refuses = false; }
  void engineWithoutAThreadSaysSoInTheWindow();
  void engineWithoutALoopSaysSoInTheWindow();
  void engineStartsAsSoonAsThereIsAThread();
  void serverIsTriedWithoutAThread();
  void demonstrationWithoutAThreadFailsWithASentence();

 private:
  TestClock clock_;
};

void TestThreadsRefused::engineWithoutAThreadSaysSoInTheWindow() {
  refuses = true;
  Monitor monitor(clock_, makeStillLoop, SettingsStore::inMemory());
  monitor.addServer(makeEntry("a.example.org"));
  monitor.addServer(makeEntry("b.example.org"));
  QVERIFY(QTest::qWaitFor([&] { return monitor.status().error.has_value(); }, kPatience));
  QCOMPARE(monitor.status().error->code, ErrorCode::SystemLimit);
  const QString sentence = subline(monitor.status(), clock_.monotonic());
  QVERIFY2(sentence.contains("no more threads"_L1), qPrintable(sentence));
}

void TestThreadsRefused::engineWithoutALoopSaysSoInTheWindow() {
  Monitor monitor(
      clock_, [](const Clock& /*clock*/) { return std::make_unique<RefusedLoop>(); }, SettingsStore::inMemory());
  monitor.addServer(makeEntry("a.example.org"));
  QVERIFY(QTest::qWaitFor([&] { return monitor.status().error.has_value(); }, kPatience));
  QCOMPARE(monitor.status().error->code, ErrorCode::PermissionDenied);
  // Those that are added later fail too.
  monitor.removeServer(0);
  monitor.addServer(makeEntry("b.example.org"));
  QVERIFY(QTest::qWaitFor([&] { return monitor.status().error.has_value(); }, kPatience));
}

void TestThreadsRefused::engineStartsAsSoonAsThereIsAThread() {
  const clock::SystemClock clock;
  const auto server = DemoServer::start(clock, makeSystemLoop);
  QVERIFY(server);
  refuses = true;
  EngineThread engine(clock, makeSystemLoop);
  QSignalSpy failures(&engine, &EngineThread::failed);
  int samples = 0;
  connect(&engine, &EngineThread::sampleTaken, this, [&samples] { ++samples; });
  engine.add(client::ServerId{1}, entryOf(**server).config().value(), {});
  QVERIFY(failures.wait(kPatience));
  refuses = false;
  // What was asked for meanwhile is done then: three answers, and the one to the second server.
  engine.add(client::ServerId{2}, entryOf(**server).config().value(), {.burst = 1});
  QVERIFY(QTest::qWaitFor([&] { return samples == 4; }, kPatience));
}

void TestThreadsRefused::serverIsTriedWithoutAThread() {
  refuses = true;
  EngineThread engine(clock_, makeStillLoop);
  QSignalSpy finished(&engine, &EngineThread::finished);
  engine.add(client::ServerId{1}, {}, {});
  QCOMPARE(finished.size(), 0);
  QVERIFY(finished.wait(kPatience));
}

void TestThreadsRefused::demonstrationWithoutAThreadFailsWithASentence() {
  Monitor monitor(clock_, makeStillLoop, SettingsStore::inMemory());
  refuses = true;
  const auto started = monitor.startDemonstration();
  QVERIFY(!started);
  QCOMPARE(started.error().code, ErrorCode::SystemLimit);
  QVERIFY(!monitor.isDemonstration());
}

QTEST_GUILESS_MAIN(TestThreadsRefused)
#include "tst_threads_refused.moc"
