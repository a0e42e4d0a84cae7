// SPDX-License-Identifier: GPL-3.0-or-later
// Colours with a meaning: their values, and that they are distinguishable and readable.
#include <QSet>
#include <QTest>

#include "color_vision.h"
#include "contrast.h"
#include "ui/look/colors.h"

using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

QPalette paletteOf(bool isDark) {
  QPalette palette;
  palette.setColor(QPalette::Text, isDark ? QColor(240, 240, 240) : QColor(20, 20, 20));
  palette.setColor(QPalette::Base, isDark ? QColor(30, 30, 30) : QColor(255, 255, 255));
  return palette;
}

}  // namespace

class TestColors : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knowsADarkPalette_data() { addLooks(); }
  void knowsADarkPalette();
  void eachStateHasTheColorOfItsMeaning_data() { addLooks(); }
  void eachStateHasTheColorOfItsMeaning();
  void textCanBeRead_data() { addLooks(); }
  void textCanBeRead();
  void curvesCanBeSeenAndToldApart_data() { addLooks(); }
  void curvesCanBeSeenAndToldApart();
  void neighboursCanBeToldApartByEveryEye_data() { addLooks(); }
  void neighboursCanBeToldApartByEveryEye();
  void linesAreFainterThanText_data() { addLooks(); }
  void linesAreFainterThanText();

 private:
  static void addLooks();
};

void TestColors::addLooks() {
  QTest::addColumn<bool>("isDark");
  QTest::newRow("light") << false;
  QTest::newRow("dark") << true;
}

void TestColors::knowsADarkPalette() {
  QFETCH(bool, isDark);
  QCOMPARE(Colors(paletteOf(isDark)).isDark(), isDark);
}

void TestColors::eachStateHasTheColorOfItsMeaning() {
  QFETCH(bool, isDark);
  const Colors colors(paletteOf(isDark));
  QVERIFY(colors.good().green() > colors.good().red());
  QVERIFY(colors.wrong().red() > colors.wrong().green() + 60);
  QVERIFY(colors.warning().red() > colors.warning().blue() + 60 && colors.warning().green() > colors.warning().blue());
  QCOMPARE(colors.forState(app::ClockState::Good), colors.good());
  QCOMPARE(colors.forState(app::ClockState::Drifting), colors.warning());
  for (const app::ClockState state :
       {app::ClockState::Wrong, app::ClockState::Contradiction, app::ClockState::NoAnswer}) {
    QCOMPARE(colors.forState(state), colors.wrong());
  }
  for (const app::ClockState state : {app::ClockState::NoServers, app::ClockState::Starting, app::ClockState::Paused}) {
    QCOMPARE(colors.forState(state), colors.muted());
  }
  QCOMPARE(colors.forState(ServerState::Agreeing), colors.good());
  QCOMPARE(colors.forState(ServerState::Doubtful), colors.warning());
  for (const ServerState state : {ServerState::Rejected, ServerState::Silent}) {
    QCOMPARE(colors.forState(state), colors.wrong());
  }
  for (const ServerState state : {ServerState::Starting, ServerState::Paused}) {
    QCOMPARE(colors.forState(state), colors.muted());
  }
}

void TestColors::textCanBeRead() {
  QFETCH(bool, isDark);
  const QPalette palette = paletteOf(isDark);
  const Colors colors(palette);
  for (const QColor& text : {colors.good(), colors.warning(), colors.wrong(), colors.muted()}) {
    QVERIFY2(contrast(text, palette.color(QPalette::Base)) >= 4.5, qPrintable(text.name()));
  }
}

void TestColors::curvesCanBeSeenAndToldApart() {
  QFETCH(bool, isDark);
  const QPalette palette = paletteOf(isDark);
  const Colors colors(palette);
  QSet<QRgb> seen;
  for (int index = 0; index < kSeriesColors; ++index) {
    QVERIFY2(contrast(colors.series(index), palette.color(QPalette::Base)) >= 3, qPrintable(QString::number(index)));
    seen.insert(colors.series(index).rgb());
    QCOMPARE(colors.series(index + kSeriesColors), colors.series(index));
  }
  QCOMPARE(seen.size(), kSeriesColors);
}

// Neighbours in the table are neighbours in the plot. All other pairs differ, too, if less.
void TestColors::neighboursCanBeToldApartByEveryEye() {
  constexpr double kNeighbours = 15;
  constexpr double kOthers = 12;
  QFETCH(bool, isDark);
  const Colors colors(paletteOf(isDark));
  for (const Eye eye : {Eye::Usual, Eye::Protan, Eye::Deutan, Eye::Tritan}) {
    for (int a = 0; a < kSeriesColors; ++a) {
      for (int b = a + 1; b < kSeriesColors; ++b) {
        const bool areNeighbours = b - a == 1 || b - a == kSeriesColors - 1;
        const double seen = colorDistance(colors.series(a), colors.series(b), eye);
        QVERIFY2(seen >= (areNeighbours ? kNeighbours : kOthers),
                 qPrintable(u"%1 and %2: %3 for eye %4"_s.arg(a).arg(b).arg(seen).arg(static_cast<int>(eye))));
      }
    }
  }
}

void TestColors::linesAreFainterThanText() {
  QFETCH(bool, isDark);
  const QPalette palette = paletteOf(isDark);
  const Colors colors(palette);
  const QColor base = palette.color(QPalette::Base);
  const double grid = contrast(colors.grid(), base);
  const double border = contrast(colors.border(), base);
  QVERIFY(1.1 < grid && grid < border && border < contrast(colors.muted(), base));
  QCOMPARE(mixed(Qt::black, Qt::white, 1), QColor(Qt::black));
  QCOMPARE(mixed(Qt::black, Qt::white, 0), QColor(Qt::white));
  QCOMPARE(mixed(QColor(200, 100, 0), QColor(0, 100, 200), 0.25), QColor(50, 100, 150));
}

QTEST_MAIN(TestColors)
#include "tst_colors.moc"
