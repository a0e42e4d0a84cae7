// SPDX-License-Identifier: GPL-3.0-or-later
// More than a day of monitoring in virtual time: memory must not grow.
#include <malloc.h>
#include <sqlite3.h>

#include <QTemporaryDir>
#include <QTest>
#include <string>

#include "patience.h"
#include "still_world.h"
#include "ui/plot/charts.h"
#include "ui/window/main_window.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

constexpr auto kPoll = 60s;
constexpr int kServers = 3;
/// Bytes; the plots' memory varies by this much, because they reload only when they have grown by a factor.
constexpr std::int64_t kTolerance = 150'000;

/// Allocated bytes, without SQLite's page cache, which has its own limit.
std::int64_t bytesInUse() {
  const struct mallinfo2 heap = mallinfo2();
  return static_cast<std::int64_t>(heap.uordblks + heap.hblkhd) - sqlite3_memory_used();
}

/// A window with servers that answer every minute, sometimes late, sometimes not at all.
struct Office {
  explicit Office(const QString& file)
      : monitor(clock, makeStillLoop, SettingsStore({}, {}, file)), window(monitor, clock) {
    monitor.apply({.pollInterval = kPoll, .welcomed = true});
    for (int i = 0; i < kServers; ++i) {
      monitor.addServer(makeEntry(("192.0.2." + std::to_string(i + 1)).c_str()));
    }
  }

  void pass(std::chrono::hours length) {
    for (auto hour = 0h; hour < length; ++hour) {
      monitor.history().add(HistoryEvent{.at = clock.wall(), .kind = EventKind::NetworkChanged});
      for (Duration since{}; since < 1h; since += kPoll) {
        poll();
      }
      // Drawn only once per hour: dropping old points must not depend on drawing.
      window.findChild<Charts*>()->setLive(true);
      QCoreApplication::processEvents();
    }
  }

  void poll() {
    clock.advance(kPoll);
    ++polls;
    for (int row = 0; row < kServers; ++row) {
      const client::ServerId id = monitor.servers().records()[static_cast<std::size_t>(row)].id();
      if ((polls + row) % 97 == 0) {
        monitor.servers().takeFailure(id, {ErrorCode::ResponseTimeout, {}});
        monitor.servers().takeDiscarded(id, {ErrorCode::LateResponse, {}});
      } else {
        tell(monitor, clock, row, 1us * (300 + polls % 50 + row), 1us * (900 + polls % 7 + row));
      }
    }
    if (polls % 10 == 0) {
      monitor.history().flush(clock.wall());
    }
  }

  TestClock clock;
  Monitor monitor;
  MainWindow window;
  int polls = 0;
};

}  // namespace

class TestDay : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void doesNotGrow_data();
  void doesNotGrow();
};

void TestDay::doesNotGrow_data() {
  QTest::addColumn<bool>("isVisible");
  QTest::newRow("looked at") << true;
  QTest::newRow("hidden in the tray") << false;
}

void TestDay::doesNotGrow() {
  QFETCH(bool, isVisible);
  const QTemporaryDir folder;
  Office office(folder.filePath(u"history.sqlite"_s));
  office.window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&office.window, kPatience));
  office.pass(5h);
  office.window.setVisible(isVisible);
  office.pass(1h);
  const std::int64_t before = bytesInUse();
  office.pass(24h);
  const std::int64_t grown = bytesInUse() - before;
  qInfo("%lld bytes more after a day", static_cast<long long>(grown));
  QVERIFY2(grown < kTolerance, qPrintable(u"%1 bytes more after a day"_s.arg(grown)));

  // No point is missing that was measured while it was hidden.
  office.window.show();
  office.window.findChild<Charts*>()->setRange(ChartRange::OneHour);
  QCoreApplication::processEvents();
  const auto& first = office.monitor.servers().records()[0];
  QVERIFY(office.window.findChild<Charts*>()->pointCount(first.id()) >= 3'600 / kPoll.count() - 5);
}

QTEST_MAIN(TestDay)
#include "tst_day.moc"
