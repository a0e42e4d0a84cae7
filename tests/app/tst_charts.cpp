// SPDX-License-Identifier: GPL-3.0-or-later
// The plots' drawing, checked in the saved SVG.
#include <QButtonGroup>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "patience.h"
#include "still_world.h"
#include "ui/plot/charts.h"
#include "ui/window/main_window.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

class TestCharts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void selectedServerIsDrawnBold();
  void serverThatAnswersEverySecondPollIsDrawnAsDots();
  void serverThatDoesNotCountDoesNotScaleThePlot();
  void labelsOfEventsDoNotOverlap();
  void plotThatHasJustBegunFillsItsWidth();
  void rangeIsNotTheChosenOneAfterZooming();

 private:
  QString saved(const Charts& charts) const;

  QTemporaryDir folder_;
};

QString TestCharts::saved(const Charts& charts) const {
  QFile file(folder_.filePath(u"plot.svg"_s));
  return charts.save(file.fileName()) && file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestCharts::selectedServerIsDrawnBold() {
  TestClock clock;
  Monitor monitor(clock, makeStillLoop, SettingsStore::inMemory());
  monitor.addServer(makeEntry("one.example.org"));
  monitor.addServer(makeEntry("two.example.org"));
  MainWindow window(monitor, clock);
  window.show();
  auto& charts = *window.findChild<Charts*>();
  for (int exchange = 0; exchange < 200; ++exchange) {  // of a few, each is a dot
    clock.advance(16s);
    tell(monitor, clock, 0, 2ms, 1ms);
    tell(monitor, clock, 1, 3ms, 1ms);
  }
  QTRY_VERIFY_WITH_TIMEOUT(charts.shownSpan().to >= clock.wall(), kPatience);
  charts.setLive(false);

  const auto boldLines = [&] { return saved(charts).count(u"stroke-width=\"2\""_s); };
  charts.select(std::nullopt);
  QCOMPARE(boldLines(), 0);
  charts.select(monitor.servers().records()[1].id());
  QCOMPARE(boldLines(), 2);  // its offset and its round-trip time
}

namespace {

struct Screen {
  explicit Screen(std::initializer_list<const char*> servers) {
    for (const char* server : servers) {
      monitor.addServer(makeEntry(server));
    }
    window.show();
  }
  Charts& charts() { return *window.findChild<Charts*>(); }
  bool isUpToDate() {
    return QTest::qWaitFor([&] { return charts().shownSpan().to >= clock.wall(); }, kPatience);
  }

  TestClock clock;
  Monitor monitor{clock, makeStillLoop, SettingsStore::inMemory()};
  MainWindow window{monitor, clock};
};

}  // namespace

void TestCharts::serverThatAnswersEverySecondPollIsDrawnAsDots() {
  Screen screen({"one.example.org"});
  for (int exchange = 0; exchange < 200; ++exchange) {
    screen.clock.advance(16s);
    if (exchange % 2 == 0) {
      tell(screen.monitor, screen.clock, 0, 2ms, 1ms);
    } else {
      screen.monitor.servers().takeFailure(screen.monitor.servers().records()[0].id(),
                                           Error{ErrorCode::ResponseTimeout, {}});
    }
  }
  QVERIFY(screen.isUpToDate());
  QVERIFY(saved(screen.charts()).count(u"<circle"_s) >= 100);
}

void TestCharts::serverThatDoesNotCountDoesNotScaleThePlot() {
  Screen screen({"one.example.org", "two.example.org", "liar.example.org"});
  for (int exchange = 0; exchange < 5; ++exchange) {
    screen.clock.advance(16s);
    tell(screen.monitor, screen.clock, 0, 2ms, 1ms);
    tell(screen.monitor, screen.clock, 1, 2ms, 1ms);
    tell(screen.monitor, screen.clock, 2, 300ms, 1ms);
  }
  QVERIFY(screen.isUpToDate());
  const QString picture = saved(screen.charts());
  QVERIFY(picture.contains(u"▲ liar.example.org"_s));
  QVERIFY(!picture.contains(u"▲ one.example.org"_s));
}

void TestCharts::labelsOfEventsDoNotOverlap() {
  Screen screen({"one.example.org"});
  screen.clock.advance(16s);
  tell(screen.monitor, screen.clock, 0, 2ms, 1ms);
  screen.clock.advance(600s);
  for (int i = 0; i < 5; ++i) {
    screen.clock.advance(1s);
    screen.monitor.history().add(HistoryEvent{.at = screen.clock.wall(), .kind = EventKind::NetworkChanged});
  }
  QVERIFY(screen.isUpToDate());
  static const QRegularExpression label(u"matrix\\(1,0,0,1,[0-9.-]+,([0-9.-]+)\\)\"[^<]*<text[^>]*>network changed"_s);
  QStringList rows;
  for (const QRegularExpressionMatch& match : label.globalMatch(saved(screen.charts()))) {
    rows.append(match.captured(1));
  }
  QCOMPARE(rows.size(), 3);  // five lines within a second or two of the hour, and three rows
  QCOMPARE(rows.removeDuplicates(), 0);
  QCOMPARE(screen.charts().markCount(), 5);
}

void TestCharts::plotThatHasJustBegunFillsItsWidth() {
  Screen screen({"one.example.org"});
  for (int exchange = 0; exchange < 20; ++exchange) {
    screen.clock.advance(16s);
    tell(screen.monitor, screen.clock, 0, 2ms, 1ms);
  }
  QVERIFY(screen.isUpToDate());
  const TimeSpan shown = screen.charts().shownSpan();
  QVERIFY(shown.to - shown.from < 10min);  // of the hour that is chosen
}

void TestCharts::rangeIsNotTheChosenOneAfterZooming() {
  Screen screen({"one.example.org"});
  const auto chosen = [&] { return screen.window.findChild<QButtonGroup*>()->checkedButton(); };
  QVERIFY(chosen() != nullptr);
  QTest::keyClick(&screen.charts(), Qt::Key_Plus);
  QVERIFY(chosen() == nullptr);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
