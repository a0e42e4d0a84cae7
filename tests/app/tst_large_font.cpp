// SPDX-License-Identifier: GPL-3.0-or-later
// Icons and glyphs with the user's font.
#include <QApplication>
#include <QLabel>
#include <QTest>

#include "still_world.h"
#include "ui/servers/row_cell.h"
#include "ui/servers/server_table_model.h"
#include "ui/window/main_window.h"

using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

struct Sizes {
  int line;  ///< of the font
  int stateIcon;
  int glyph;
  int row;
};

Sizes sizesAt(int points) {
  QApplication::setFont(QFont(u"DejaVu Sans"_s, points));
  const TestClock clock;
  Monitor monitor(clock, makeStillLoop, SettingsStore::inMemory());
  monitor.addServer(makeEntry("time.example.org"));
  MainWindow window(monitor, clock);
  window.show();
  const auto& icon = *window.findChild<QLabel*>(u"stateIcon"_s);
  QStyleOptionViewItem option;
  option.initFrom(&window);
  option.font = QApplication::font();
  const RowCell cell(option, ServerTableModel::NameColumn, RowForm::TwoLines);
  return {.line = QFontMetrics(QApplication::font()).height(),
          .stateIcon = qRound(icon.pixmap().deviceIndependentSize().height()),
          .glyph = cell.glyph().height(),
          .row = cell.leastSize().height()};
}

}  // namespace

class TestLargeFont : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void iconsGrowWithTheFont();
};

void TestLargeFont::iconsGrowWithTheFont() {
  constexpr double kTolerance = 0.1;  // pixels are whole
  const Sizes usual = sizesAt(10);
  const Sizes large = sizesAt(20);
  const double growth = static_cast<double>(large.line) / usual.line;
  QVERIFY(growth > 1.8);
  QVERIFY(std::abs(static_cast<double>(large.stateIcon) / usual.stateIcon - growth) < kTolerance);
  QVERIFY(std::abs(static_cast<double>(large.glyph) / usual.glyph - growth) < kTolerance);
  QVERIFY(large.row > usual.row * 1.5);
}

QTEST_MAIN(TestLargeFont)
#include "tst_large_font.moc"
