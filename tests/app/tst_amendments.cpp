// SPDX-License-Identifier: GPL-3.0-or-later
// Amended samples replace the earlier ones everywhere they are shown or stored.
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

class TestAmendments : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tableHistoryAndPlotAgree();

 private:
  QByteArray drawn(const Charts& charts) const;

  QTemporaryDir folder_;
};

QByteArray TestAmendments::drawn(const Charts& charts) const {
  const QString path = folder_.filePath(u"plot.svg"_s);
  QFile file(path);
  return charts.save(path) && file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAmendments::tableHistoryAndPlotAgree() {
  TestClock clock;
  Monitor monitor(clock, makeStillLoop, SettingsStore::inMemory());
  monitor.addServer(makeEntry("time.example.org"));
  MainWindow window(monitor, clock);
  window.show();
  auto& charts = *window.findChild<Charts*>();
  const ServerRecord& server = monitor.servers().records()[0];
  for (const Duration offset : {2ms, 3ms, 9ms}) {
    clock.advance(16s);
    tell(monitor, clock, 0, offset, 1ms);
  }
  QTRY_VERIFY_WITH_TIMEOUT(charts.shownSpan().to >= clock.wall(), kPatience);
  charts.setLive(false);
  QCOMPARE(charts.pointCount(server.id()), 3);
  const QByteArray foretold = drawn(charts);
  QVERIFY(!foretold.isEmpty());

  const Sample better = makeSample(clock, 4ms, 500us);
  monitor.servers().takeAmendment(server.id(), better);
  QCOMPARE(server.lastSample()->offset(), Duration(4ms));
  const TimeSpan all{.from = clock.wall() - 1h, .to = clock.wall() + 1s};
  const auto kept = monitor.history().points(server.entry().historyName(), all);
  QCOMPARE(kept.size(), std::size_t{3});
  QCOMPARE(kept.back(), (HistoryPoint{.at = better.t4, .offset = 4ms, .delay = 500us}));
  const QByteArray told = drawn(charts);
  QVERIFY(!told.isEmpty());
  QVERIFY(told != foretold);
  charts.reload();
  QCOMPARE(drawn(charts), told);
}

QTEST_MAIN(TestAmendments)
#include "tst_amendments.moc"
