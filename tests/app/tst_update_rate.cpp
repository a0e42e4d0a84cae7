// SPDX-License-Identifier: GPL-3.0-or-later
// How often measurements are judged and shown: often enough to be read, and no more.
#include <QAbstractItemModel>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <ctime>

#include "measured_screen.h"
#include "platform/translations.h"
#include "text/chart_text.h"
#include "ui/plot/drawing_share.h"
#include "ui/servers/server_table.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

constexpr int kServers = 20;

/// Counts the paint events of a widget.
class Paints final : public QObject {
 public:
  explicit Paints(QWidget& widget) { widget.installEventFilter(this); }
  int count() const { return count_; }

 private:
  bool eventFilter(QObject* /*watched*/, QEvent* event) override {
    count_ += event->type() == QEvent::Paint ? 1 : 0;
    return false;
  }

  int count_ = 0;
};

}  // namespace

class TestUpdateRate : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { installTranslations(u"en"_s); }
  void judgesFewAnswersAtOnce();
  void judgesManyAnswersOncePerSecond();
  void judgesFewAnswersAtOnceAgainAfterMany();
  void keepsOneCombinedOffsetPerSecond();
  void updatesNothingOfAHiddenWindow();
  void drawsALongRangeOnlyWhenItHasMovedByAPixel();
  void drawsAShortRangeEachSecond();
  void drawsNothingNewBesideAPannedRange();
  void drawsLessOftenTheLongerADrawingTakes();
  void drawsManyCurvesAsLinesOfOnePixel();

 private:
  // All servers answer once per second for this long, spread over the second.
  static void answer(Screen& screen, std::chrono::seconds length);
  static int paintsWithin(Screen& screen, std::chrono::seconds length);
};

namespace {

/// A screen with many servers.
struct FullScreen : Screen {
  FullScreen() : Screen({}) {
    for (int i = 1; i <= kServers; ++i) {
      monitor.addServer(makeEntry(qPrintable(u"192.0.2.%1"_s.arg(i))));
    }
    window.show();
  }
};

}  // namespace

void TestUpdateRate::answer(Screen& screen, std::chrono::seconds length) {
  const int servers = screen.monitor.servers().size();
  for (int i = 0; i < length.count() * servers; ++i) {
    screen.clock.advance(Duration(1s) / servers);
    tell(screen.monitor, screen.clock, i % servers, std::chrono::microseconds(i % 7), 1ms);
  }
}

// As if the program ran through that time.
int TestUpdateRate::paintsWithin(Screen& screen, std::chrono::seconds length) {
  const Paints paints(*viewOf(screen.charts()));
  for (int second = 0; second < length.count(); ++second) {
    answer(screen, 1s);
    screen.monitor.tick();
    QCoreApplication::processEvents();
  }
  return paints.count();
}

void TestUpdateRate::judgesFewAnswersAtOnce() {
  MeasuredScreen screen;
  for (int i = 0; i < 200; ++i) {
    screen.clock.advance(8s);
    tell(screen.monitor, screen.clock, i % 2, 1ms, 1ms);
    QCOMPARE(screen.monitor.servers().view().at, screen.clock.monotonic());
  }
}

void TestUpdateRate::judgesManyAnswersOncePerSecond() {
  FullScreen screen;
  answer(screen, 10s);
  const QSignalSpy judged(&screen.monitor.servers(), &Watchlist::viewChanged);
  answer(screen, 60s);
  QCOMPARE(judged.count(), 0);
  screen.monitor.servers().refresh();
  QCOMPARE(judged.count(), 1);
  QCOMPARE(screen.monitor.servers().view().at, screen.clock.monotonic());
}

void TestUpdateRate::judgesFewAnswersAtOnceAgainAfterMany() {
  FullScreen screen;
  answer(screen, 60s);
  screen.clock.advance(5s);
  tell(screen.monitor, screen.clock, 0, 1ms, 1ms);
  QCOMPARE(screen.monitor.servers().view().at, screen.clock.monotonic());
}

void TestUpdateRate::keepsOneCombinedOffsetPerSecond() {
  FullScreen screen;
  screen.monitor.apply({.pollInterval = 1s, .welcomed = true});
  answer(screen, 60s);
  const QSignalSpy kept(&screen.monitor, &Monitor::combinedAdded);
  for (int second = 0; second < 10; ++second) {
    answer(screen, 1s);
    screen.monitor.tick();
  }
  QCOMPARE(kept.count(), 10);
}

void TestUpdateRate::updatesNothingOfAHiddenWindow() {
  MeasuredScreen screen;
  auto& table = *screen.window.findChild<ServerTable*>();
  auto& headline = *screen.window.findChild<QLabel*>(u"headline"_s);
  auto& footer = *screen.window.findChild<QLabel*>(u"footer"_s);
  const client::ServerId server = screen.monitor.servers().records()[0].id();
  screen.window.hide();
  QCoreApplication::processEvents();  // what was to be drawn
  const QSignalSpy cells(table.model(), &QAbstractItemModel::dataChanged);
  const QString sentence = headline.text();
  const QString below = footer.text();
  const int points = screen.charts().pointCount(server);
  QCOMPARE(paintsWithin(screen, 30s), 0);
  QCOMPARE(cells.count(), 0);
  QCOMPARE(headline.text(), sentence);
  QCOMPARE(footer.text(), below);
  QCOMPARE(screen.charts().pointCount(server), points);
  const Paints paints(*viewOf(screen.charts()));
  screen.window.show();
  QVERIFY(cells.count() > 0);
  QVERIFY(headline.text() != sentence);
  QTRY_VERIFY_WITH_TIMEOUT(paints.count() > 0, kPatience);
  QVERIFY(screen.charts().pointCount(server) > points);
}

void TestUpdateRate::drawsALongRangeOnlyWhenItHasMovedByAPixel() {
  MeasuredScreen screen;
  screen.clock.advance(50min);
  answer(screen, 10s);
  QVERIFY(screen.isUpToDate());
  const double perPixel = toSeconds(screen.length()) / viewOf(screen.charts())->width();
  QVERIFY(perPixel > 2);
  const int paints = paintsWithin(screen, 60s);
  QVERIFY2(paints >= 5 && paints <= 60 / perPixel, qPrintable(QString::number(paints)));
}

void TestUpdateRate::drawsAShortRangeEachSecond() {
  MeasuredScreen screen;
  QVERIFY(screen.isUpToDate());
  QCOMPARE(paintsWithin(screen, 10s), 10);
}

void TestUpdateRate::drawsNothingNewBesideAPannedRange() {
  MeasuredScreen screen;
  screen.press(Qt::Key_PageUp);
  QVERIFY(!screen.charts().isLive());
  paintsWithin(screen, 10s);  // other servers count than before
  QCOMPARE(paintsWithin(screen, 30s), 0);
}

void TestUpdateRate::drawsLessOftenTheLongerADrawingTakes() {
  constexpr auto kDrawing = 20ms;  // of the processor
  const MonoTime now(1h);
  DrawingShare drawing;
  QVERIFY(drawing.allows(now));
  drawing.begin();
  for (const std::clock_t end = std::clock() + CLOCKS_PER_SEC * kDrawing.count() / 1'000; std::clock() < end;) {
  }
  drawing.end(now);
  QVERIFY(!drawing.allows(now + 20 * kDrawing));
  QVERIFY(drawing.allows(now + 200 * kDrawing));
}

// Qt draws wider ones up to a hundred times more slowly.
void TestUpdateRate::drawsManyCurvesAsLinesOfOnePixel() {
  FullScreen screen;
  answer(screen, 5s);
  int servers = 0;
  for (const LegendEntry& entry : screen.charts().legend()) {
    if (!entry.isSelected && entry.name != combinedLabel()) {
      ++servers;
      QCOMPARE(entry.sample.pen.widthF(), 1.0);
    }
  }
  QCOMPARE(servers, kServers - 1);
}

QTEST_MAIN(TestUpdateRate)
#include "tst_update_rate.moc"
