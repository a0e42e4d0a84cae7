// SPDX-License-Identifier: GPL-3.0-or-later
// What the plots draw, as the vector picture that they save says it.
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
  for (int exchange = 0; exchange < 5; ++exchange) {
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

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
