// SPDX-License-Identifier: GPL-3.0-or-later
// The plots' drawing, checked in the saved SVG.
#include <QAbstractButton>
#include <QButtonGroup>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include "drawn_text.h"
#include "measured_screen.h"
#include "text/format_quantity.h"
#include "text/status_text.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

class TestCharts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void emptyPlotSaysThatNothingWasMeasured();
  void selectedServerIsDrawnBold();
  void serverThatAnswersEverySecondPollIsDrawnAsDots();
  void serverThatDoesNotCountDoesNotScaleThePlot();
  void combinedOffsetIsTheMainCurve();
  void combinedOffsetHasAGapWhereNoServerAnswers();
  void provisionalPointIsHollowAndNotTold();
  void combinedOffsetByOneAnswerIsHollowAndDoesNotScale();
  void bandWiderThanThePlotIsNotDrawn();
  void readoutTellsAllServers();
  void labelsOfEventsDoNotOverlap();
  void labelsOfEventsAndServersDoNotOverlap();
  void plotThatHasJustBegunFillsItsWidth();
  void rangeIsNotTheChosenOneAfterZooming();
  void wheelZoomsTheValuesOfThePanelBelowThePointer();
  void keysZoomAndMoveTheValues();
  void zoomOfTheValuesIsLimited();
  void newValuesDoNotEndAZoom();
  void axesAreResetByKeyDoubleClickAndButton();
  void arrowKeysMoveTheCrosshair();
  void crosshairIsAnnouncedWhereItRests();
  void readoutFollowsNewValuesBelowAPointerAtRest();
  void legendShowsTheCurvesAsTheyAreDrawn();
  void legendOfManyServersLeavesRoomForThePlots();
  void readoutOfManyServersStaysInThePlot_data();
  void readoutOfManyServersStaysInThePlot();

 private:
  QString saved(const Charts& charts) const;

  QTemporaryDir folder_;
};

QString TestCharts::saved(const Charts& charts) const {
  QFile file(folder_.filePath(u"plot.svg"_s));
  return charts.save(file.fileName()) && file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestCharts::emptyPlotSaysThatNothingWasMeasured() {
  Screen screen({"one.example.org"});
  const auto isSaid = [&] {
    return std::ranges::any_of(textsOfPlot(*viewOf(screen.charts())),
                               [](const DrawnText& each) { return each.text == "Nothing was measured yet."_L1; });
  };
  QVERIFY(screen.isUpToDate());
  QVERIFY(isSaid());
  for (int exchange = 0; exchange < 3; ++exchange) {
    screen.clock.advance(16s);
    tell(screen.monitor, screen.clock, 0, 2ms, 1ms);
  }
  QVERIFY(screen.isUpToDate());
  QVERIFY(!isSaid());
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

  const auto boldLines = [&] { return saved(charts).count(u"stroke-width=\"2\""_s); };  // the combined one is wider
  charts.select(std::nullopt);
  QCOMPARE(boldLines(), 0);
  charts.select(monitor.servers().records()[1].id());
  QCOMPARE(boldLines(), 2);  // its offset and its round-trip time
}

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

namespace {

// The main curve, by its width.
int mainLines(const QString& picture) {
  return static_cast<int>(picture.count(u"stroke-width=\"2.4\""_s));
}

}  // namespace

void TestCharts::combinedOffsetIsTheMainCurve() {
  Screen screen({"one.example.org", "two.example.org", "three.example.org"});
  for (int exchange = 0; exchange < 20; ++exchange) {
    screen.clock.advance(16s);
    tell(screen.monitor, screen.clock, 0, 2ms, 1ms);
    tell(screen.monitor, screen.clock, 1, 3ms, 1ms);
    tell(screen.monitor, screen.clock, 2, 4ms, 1ms);
  }
  QVERIFY(screen.isUpToDate());
  QCOMPARE(screen.charts().combinedCount(), 19);  // the first answers were not confirmed yet
  const QString picture = saved(screen.charts());
  QVERIFY(mainLines(picture) > 0);
  QVERIFY(!picture.contains(u"all servers combined, 95 % band"_s));  // the legend names it
  screen.charts().setLook({.legend = false});
  QVERIFY(saved(screen.charts()).contains(u"all servers combined, 95 % band"_s));
  MainWindow later(screen.monitor, screen.clock);  // the first description does not wait for an earlier one to be read
  later.show();
  const Charts& described = *later.findChild<Charts*>();
  QTRY_VERIFY_WITH_TIMEOUT(described.accessibleDescription().contains(u"All servers combined: "_s), kPatience);

  screen.charts().reload();
  QCOMPARE(screen.charts().combinedCount(), 19);  // they are in the history, too
  QVERIFY(!screen.monitor.history().servers().contains(combinedName()));
}

void TestCharts::combinedOffsetHasAGapWhereNoServerAnswers() {
  Screen screen({"one.example.org"});
  const auto poll = [&screen](int times, bool answers) {
    for (int i = 0; i < times; ++i) {
      screen.clock.advance(16s);
      if (answers) {
        tell(screen.monitor, screen.clock, 0, 2ms, 1ms);
      } else {
        screen.monitor.servers().takeFailure(screen.monitor.servers().records()[0].id(),
                                             Error{ErrorCode::ResponseTimeout, {}});
      }
    }
  };
  poll(5, true);
  poll(9, false);
  poll(5, true);
  QVERIFY(screen.isUpToDate());
  const WallTime now = screen.clock.wall();
  const auto points = screen.monitor.history().points(combinedName(), {.from = now - 1h, .to = now + 1s});
  QCOMPARE(std::ranges::count_if(points, [](const HistoryPoint& point) { return point.offset.has_value(); }), 9);
  QCOMPARE(std::ranges::count_if(points, [](const HistoryPoint& point) { return !point.offset; }), 1);
}

// The server sends the true send time of an answer with the next one; then the point is amended.
void TestCharts::provisionalPointIsHollowAndNotTold() {
  Screen screen({"one.example.org"});
  const auto id = screen.monitor.servers().records()[0].id();
  std::optional<Sample> last;
  const auto poll = [&](Duration offset) {
    screen.clock.advance(16s);
    if (last) {
      last->trueSendTime = true;
      screen.monitor.servers().takeAmendment(id, *last);
    }
    last = makeSample(screen.clock, offset, 1ms);
    screen.monitor.servers().takeConnection(id, {.alpn = "tsq/1", .verified = true});
    screen.monitor.servers().takeSample(id, *last, client::Transport::Datagram);
  };
  poll(2ms);
  poll(2ms);
  QVERIFY(screen.isUpToDate());
  screen.charts().select(id);
  QTest::mouseMove(viewOf(screen.charts()), QPoint(viewOf(screen.charts())->width() - 20, 60));
  const auto circles = [&] { return saved(screen.charts()).count(u"<circle"_s); };
  const auto settled = circles();

  poll(-5ms);  // dives, because the server was busy
  QVERIFY(screen.isUpToDate());
  QCOMPARE(circles(), settled + 3);  // of the combined offset, and on both panels
  QCOMPARE(screen.charts().pointCount(id), 3);
  const QString told = saved(screen.charts()) + screen.charts().accessibleDescription();
  QVERIFY(told.contains(formatSigned(2ms)));
  QVERIFY2(!told.contains(formatSigned(-5ms)), qPrintable(told));
  const auto isTold = [&] {
    return screen.charts().accessibleDescription().contains(u"one.example.org: "_s + offsetInWords(2ms));
  };
  QTRY_VERIFY_WITH_TIMEOUT(isTold(), kPatience);

  last->trueSendTime = true;
  last->t3 += 14ms;  // -5 ms becomes +2 ms
  screen.monitor.servers().takeAmendment(id, *last);
  QVERIFY(screen.isUpToDate());
  QCOMPARE(screen.charts().pointCount(id), 3);
}

// The first answer of all is often the worst: the server and the path were busy with the handshake.
void TestCharts::combinedOffsetByOneAnswerIsHollowAndDoesNotScale() {
  Screen screen({"one.example.org", "two.example.org"});
  screen.monitor.servers().setPlotted(0, false);
  screen.monitor.servers().setPlotted(1, false);
  const auto valueLabels = [&] { return textsOfPlot(*viewOf(screen.charts())); };
  const auto isScaledTo = [&](const QString& unit) {
    return std::ranges::any_of(valueLabels(), [&](const DrawnText& label) { return label.text.endsWith(unit); });
  };
  const auto dots = [&] { return saved(screen.charts()).count(u"<circle"_s); };
  screen.clock.advance(1s);
  tell(screen.monitor, screen.clock, 0, 900ms, 1900ms);
  QVERIFY(screen.isUpToDate());
  QCOMPARE(screen.charts().combinedCount(), 0);
  QCOMPARE(dots(), 1);
  QVERIFY(!isScaledTo(u"\u00a0s"_s));
  const TimeSpan always{.from = WallTime(), .to = screen.clock.wall() + 24h};
  QVERIFY(screen.monitor.history().points(combinedName(), always).empty());

  for (int exchange = 0; exchange < 5; ++exchange) {
    screen.clock.advance(16s);
    tell(screen.monitor, screen.clock, 0, 2ms, 1ms);
    tell(screen.monitor, screen.clock, 1, 2ms, 1ms);
  }
  QVERIFY(screen.isUpToDate());
  QVERIFY(isScaledTo(u"\u00a0ms"_s) && !isScaledTo(u"\u00a0s"_s));
  QCOMPARE(dots(), screen.charts().combinedCount());  // none is hollow any more
  QCOMPARE(screen.monitor.history().points(combinedName(), always).size(), std::size_t{5});
}

void TestCharts::bandWiderThanThePlotIsNotDrawn() {
  Screen screen({"far.example.org"});
  const auto fills = [&] { return saved(screen.charts()).count(u"fill-opacity=\"0.1"_s); };
  for (int exchange = 0; exchange < 60; ++exchange) {
    screen.clock.advance(16s);
    tell(screen.monitor, screen.clock, 0, exchange % 2 == 0 ? 100ms : 101ms, 800ms);
  }
  QVERIFY(screen.isUpToDate());
  screen.charts().select(screen.monitor.servers().records()[0].id());
  const auto wide = fills();
  for (int exchange = 0; exchange < 200; ++exchange) {
    screen.clock.advance(16s);
    tell(screen.monitor, screen.clock, 0, exchange % 2 == 0 ? 100ms : 101ms, 1ms);
  }
  QVERIFY(screen.isUpToDate());
  QVERIFY2(fills() > wide, qPrintable(u"%1 and %2"_s.arg(fills()).arg(wide)));
}

void TestCharts::readoutTellsAllServers() {
  Screen screen({"one.example.org", "two.example.org"});
  for (int exchange = 0; exchange < 20; ++exchange) {
    screen.clock.advance(16s);
    tell(screen.monitor, screen.clock, 0, 2ms, 1ms);
    tell(screen.monitor, screen.clock, 1, 3ms, 1ms);
  }
  QVERIFY(screen.isUpToDate());
  QTest::mouseMove(viewOf(screen.charts()), viewOf(screen.charts())->rect().center() / 2);
  const QString picture = saved(screen.charts());
  QVERIFY(picture.contains(u">all combined<"_s));
  for (const auto& [server, offset] : {std::pair(u"one.example.org"_s, 2ms), std::pair(u"two.example.org"_s, 3ms)}) {
    const QRegularExpression row(u">%1<.*>%2[ <]"_s.arg(server, QRegularExpression::escape(formatSigned(offset))),
                                 QRegularExpression::DotMatchesEverythingOption);
    QVERIFY2(picture.contains(row), qPrintable(server));
  }
}

// The label of an event keeps away from that of a server beyond the edge.
void TestCharts::labelsOfEventsAndServersDoNotOverlap() {
  Screen screen({"one.example.org", "two.example.org", "liar.example.org"});
  for (int exchange = 0; exchange < 50; ++exchange) {
    screen.clock.advance(16s);
    tell(screen.monitor, screen.clock, 0, 2ms, 1ms);
    tell(screen.monitor, screen.clock, 1, 2ms, 1ms);
    tell(screen.monitor, screen.clock, 2, 300ms, 1ms);
  }
  screen.monitor.history().add(HistoryEvent{.at = screen.clock.wall(), .kind = EventKind::NetworkChanged});
  screen.clock.advance(16s);
  QVERIFY(screen.isUpToDate());
  const QString picture = saved(screen.charts());
  const auto heightOf = [&picture](const QString& text) {
    const QRegularExpression label(u"matrix\\(1,0,0,1,[0-9.-]+,([0-9.-]+)\\)\"[^<]*<text[^>]*>"_s + text);
    return label.match(picture).captured(1);
  };
  QVERIFY(!heightOf(u"▲ "_s).isEmpty());
  QVERIFY(!heightOf(u"network changed"_s).isEmpty());
  QVERIFY(heightOf(u"▲ "_s) != heightOf(u"network changed"_s));
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

namespace {

void turnWheel(Charts& charts, const QPoint& at, Qt::KeyboardModifiers modifiers, int notches) {
  constexpr int kNotch = 120;
  QWidget& view = *viewOf(charts);
  QWheelEvent event(at, view.mapToGlobal(at), {}, {0, notches * kNotch}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                    false);
  QApplication::sendEvent(&view, &event);
}

/// The labels of both axes of values but zero, from the SVG: those of offsets have a sign.
struct Scales {
  explicit Scales(const QString& picture) {
    static const QRegularExpression kLabel(u">([+−]?(?=[0-9.,]*[1-9])[0-9.,]+\\x{a0}(?:ns|µs|ms|s))<"_s);
    for (const QRegularExpressionMatch& match : kLabel.globalMatch(picture)) {
      const QString label = match.captured(1);
      (label.startsWith(u'+') || label.startsWith(u'−') ? offsets : delays).append(label);
    }
  }
  QStringList offsets;
  QStringList delays;

  friend bool operator==(const Scales&, const Scales&) = default;
};

}  // namespace

void TestCharts::wheelZoomsTheValuesOfThePanelBelowThePointer() {
  MeasuredScreen screen;
  QVERIFY(screen.isUpToDate());
  screen.charts().setLive(false);
  const auto length = screen.length();
  const auto scales = [&] { return Scales(saved(screen.charts())); };
  const Scales before = scales();
  QVERIFY(!before.offsets.isEmpty() && !before.delays.isEmpty());
  const QPoint onOffsets(viewOf(screen.charts())->width() / 2, 80);
  const QPoint onDelays(onOffsets.x(), viewOf(screen.charts())->height() - 60);
  turnWheel(screen.charts(), onOffsets, Qt::ControlModifier, 8);
  QVERIFY(scales().offsets != before.offsets);
  QCOMPARE(scales().delays, before.delays);
  screen.charts().resetAxes();
  screen.charts().setLive(false);
  turnWheel(screen.charts(), onDelays, Qt::ControlModifier, 8);
  QCOMPARE(scales().offsets, before.offsets);
  QVERIFY(scales().delays != before.delays);
  screen.charts().resetAxes();
  screen.charts().setLive(false);
  turnWheel(screen.charts(), {10, onOffsets.y()}, Qt::NoModifier, 8);  // over the labels
  QVERIFY(scales().offsets != before.offsets);
  QCOMPARE(screen.length(), length);
  screen.charts().resetAxes();
  turnWheel(screen.charts(), onOffsets, Qt::NoModifier, 2);
  QVERIFY(screen.length() < length);
  QCOMPARE(scales().offsets, before.offsets);
}

void TestCharts::keysZoomAndMoveTheValues() {
  MeasuredScreen screen;
  QVERIFY(screen.isUpToDate());
  const auto scales = [&] { return Scales(saved(screen.charts())); };
  const Scales before = scales();
  const auto length = screen.length();
  screen.press(Qt::Key_Plus, Qt::ControlModifier, 10);
  const Scales near = scales();
  QVERIFY(near.offsets != before.offsets);
  QVERIFY(near.delays != before.delays);
  QCOMPARE(screen.length(), length);
  screen.press(Qt::Key_Up, {}, 5);
  QVERIFY(scales().offsets != near.offsets);
  QCOMPARE(scales().delays, near.delays);
  screen.press(Qt::Key_Up, Qt::ShiftModifier, 5);
  QVERIFY(scales().delays != near.delays);
  screen.press(Qt::Key_Down, {}, 5);
  screen.press(Qt::Key_Down, Qt::ShiftModifier, 5);
  QCOMPARE(scales(), near);
  screen.press(Qt::Key_Minus, Qt::ControlModifier, 10);
  QCOMPARE(scales(), before);
}

void TestCharts::zoomOfTheValuesIsLimited() {
  MeasuredScreen screen;
  QVERIFY(screen.isUpToDate());
  const auto areDistinct = [](QStringList labels) { return !labels.isEmpty() && labels.removeDuplicates() == 0; };
  screen.press(Qt::Key_Plus, Qt::ControlModifier, 200);
  const Scales nearest(saved(screen.charts()));
  QVERIFY2(areDistinct(nearest.offsets), qPrintable(nearest.offsets.join(u", "_s)));
  QVERIFY2(areDistinct(nearest.delays), qPrintable(nearest.delays.join(u", "_s)));
  screen.press(Qt::Key_Minus, Qt::ControlModifier, 400);
  const Scales farthest(saved(screen.charts()));
  QVERIFY2(areDistinct(farthest.offsets), qPrintable(farthest.offsets.join(u", "_s)));
  screen.press(Qt::Key_Plus, Qt::ControlModifier);  // and back at once
  QVERIFY(Scales(saved(screen.charts())) != farthest);
}

void TestCharts::newValuesDoNotEndAZoom() {
  MeasuredScreen screen;
  QVERIFY(screen.isUpToDate());
  screen.press(Qt::Key_Plus, Qt::ControlModifier, 4);
  const Scales zoomed(saved(screen.charts()));
  screen.clock.advance(16s);
  tell(screen.monitor, screen.clock, 0, 40ms, 30ms);
  QVERIFY(screen.isUpToDate());
  QCOMPARE(Scales(saved(screen.charts())), zoomed);
}

void TestCharts::axesAreResetByKeyDoubleClickAndButton() {
  MeasuredScreen screen;
  QVERIFY(screen.isUpToDate());
  auto& button = *screen.window.findChild<QAbstractButton*>(u"resetAxes"_s);
  const auto* ranges = screen.window.findChild<QButtonGroup*>();
  const QAbstractButton* chosen = ranges->checkedButton();
  const Scales before(saved(screen.charts()));
  const auto length = screen.length();
  QVERIFY(!button.isVisible());
  const auto zoomAll = [&] {
    screen.press(Qt::Key_Plus, Qt::ControlModifier, 4);
    screen.press(Qt::Key_Minus);
    return button.isVisible() && ranges->checkedButton() == nullptr && Scales(saved(screen.charts())) != before;
  };
  const auto isReset = [&] {
    return !button.isVisible() && screen.charts().isLive() && !screen.charts().isZoomed() &&
           ranges->checkedButton() == chosen && screen.length() == length && Scales(saved(screen.charts())) == before;
  };
  QVERIFY(zoomAll());
  screen.press(Qt::Key_0);
  QVERIFY(isReset());
  QVERIFY(zoomAll());
  QTest::mouseDClick(viewOf(screen.charts()), Qt::LeftButton, {}, viewOf(screen.charts())->rect().center() / 2);
  QTest::mouseRelease(viewOf(screen.charts()), Qt::LeftButton);
  QVERIFY(isReset());
  QVERIFY(zoomAll());
  screen.window.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&screen.window, kPatience));
  QTest::keyClick(&screen.window, Qt::Key_0, Qt::ControlModifier);
  QTRY_VERIFY_WITH_TIMEOUT(isReset(), kPatience);
  QVERIFY(zoomAll());
  button.setFocus();
  QTest::keyClick(&button, Qt::Key_Space);
  QVERIFY(isReset());
  QVERIFY(screen.charts().hasFocus());
}

void TestCharts::arrowKeysMoveTheCrosshair() {
  MeasuredScreen screen;
  QVERIFY(screen.isUpToDate());
  screen.charts().setLive(false);
  screen.charts().select(screen.monitor.servers().records()[0].id());
  const auto told = [&] {
    const QString picture = saved(screen.charts());
    return picture.contains(u">two.example.org<"_s) ? picture.mid(picture.indexOf(u">one.example.org<"_s)) : QString();
  };
  const auto tellsOffset = [&](Duration offset) { return told().contains(u'>' + formatSigned(offset) + u" ±"_s); };
  QVERIFY(told().isEmpty());
  screen.press(Qt::Key_Left);  // the newest one: exchange 19
  QVERIFY2(tellsOffset(4ms), qPrintable(told()));
  screen.press(Qt::Key_Left);
  QVERIFY(tellsOffset(3ms));
  screen.press(Qt::Key_Right);
  QVERIFY(tellsOffset(4ms));
  screen.press(Qt::Key_Right);  // there is none
  QVERIFY(tellsOffset(4ms));
  screen.press(Qt::Key_Home);
  QVERIFY(tellsOffset(0ms));
  const auto shown = screen.charts().shownSpan().from;
  screen.press(Qt::Key_Left, {}, 3);  // nothing is older, so the plot stays, too
  QVERIFY(tellsOffset(0ms));
  QCOMPARE(screen.charts().shownSpan().from, shown);
  screen.press(Qt::Key_End);
  QVERIFY(tellsOffset(4ms));
  screen.press(Qt::Key_Escape);
  QVERIFY(told().isEmpty());
}

void TestCharts::crosshairIsAnnouncedWhereItRests() {
  MeasuredScreen screen;
  QVERIFY(screen.isUpToDate());
  const auto told = [&] { return screen.charts().accessibleDescription(); };
  QStringList heard{told()};
  const auto hears = [&](const QString& words) {
    return QTest::qWaitFor(
        [&] {
          heard += heard.last() == told() ? QStringList() : QStringList(told());
          return heard.last().contains(words);
        },
        kPatience);
  };
  screen.press(Qt::Key_Left, {}, 8);  // exchange 12: 2 ms
  QVERIFY(hears(u"one.example.org: "_s + offsetInWords(2ms)));
  QCOMPARE(heard.size(), 2);  // nothing on the way
  QVERIFY2(heard.last().contains(u"All servers combined"_s), qPrintable(heard.last()));
  QVERIFY(heard.last().contains(u"two.example.org: "_s + offsetInWords(3ms)));
  screen.press(Qt::Key_Escape);
  QVERIFY(hears(u"The last"_s));
  QCOMPARE(heard.size(), 3);
}

void TestCharts::readoutFollowsNewValuesBelowAPointerAtRest() {
  Screen screen({"one.example.org"});
  for (int exchange = 0; exchange < 10; ++exchange) {
    screen.clock.advance(16s);
    tell(screen.monitor, screen.clock, 0, 2ms, 1ms);
  }
  QVERIFY(screen.isUpToDate());
  QWidget& view = *viewOf(screen.charts());
  QTest::mouseMove(&view, QPoint(view.width() - 21, 61));
  QVERIFY(saved(screen.charts()).contains(u">RTT "_s + formatMagnitude(1ms)));
  screen.clock.advance(16s);
  tell(screen.monitor, screen.clock, 0, 2ms, 5ms);
  QVERIFY(screen.isUpToDate());
  QVERIFY(saved(screen.charts()).contains(u">RTT "_s + formatMagnitude(5ms)));
}

void TestCharts::readoutOfManyServersStaysInThePlot_data() {
  QTest::addColumn<QSize>("size");
  QTest::newRow("large") << QSize(1180, 740);
  QTest::newRow("small") << QSize(800, 600);
}

// Twenty servers, a millisecond apart: the readout tells those nearest to the pointer.
void TestCharts::readoutOfManyServersStaysInThePlot() {
  QFETCH(QSize, size);
  Screen screen({});
  constexpr int kServers = 20;
  for (int i = 0; i < kServers; ++i) {
    screen.monitor.addServer(makeEntry(u"ntp%1.example.org"_s.arg(i).toLatin1().constData()));
  }
  for (int exchange = 0; exchange < 5; ++exchange) {
    screen.clock.advance(16s);
    for (int i = 0; i < kServers; ++i) {
      tell(screen.monitor, screen.clock, i, std::chrono::milliseconds(i), 40ms);
    }
  }
  screen.window.resize(size);
  QVERIFY(screen.isUpToDate());
  QWidget& view = *viewOf(screen.charts());
  const auto rows = [&](const QString& picture) { return picture.count(u">RTT "_s + formatMagnitude(40ms)); };
  for (const QPoint& place : {QPoint(view.width() / 3, 35), QPoint(view.width() - 20, view.height() / 3)}) {
    QTest::mouseMove(&view, place);
    const QString picture = saved(screen.charts());
    QVERIFY(rows(picture) >= 2 && rows(picture) <= 12);
    QVERIFY(picture.contains(u"and %1 more server"_s.arg(kServers - rows(picture))));
    const QList<DrawnText> texts = textsOfPlot(view);
    for (const DrawnText& text : texts) {
      QVERIFY2(QRectF(view.rect()).contains(text.area), qPrintable(text.text));
    }
  }
  QTest::mouseMove(&view, QPoint(view.width() / 3, 18));  // at the upper edge: the largest offsets
  QVERIFY(saved(screen.charts()).contains(u">ntp19.example.org<"_s));
  QVERIFY(!saved(screen.charts()).contains(u">ntp1.example.org<"_s));
}

void TestCharts::legendShowsTheCurvesAsTheyAreDrawn() {
  MeasuredScreen screen;
  QVERIFY(screen.isUpToDate());
  const auto entries = [&] { return screen.charts().legend(); };
  auto& bar = *screen.window.findChild<QWidget*>(u"legend"_s);
  screen.charts().select(std::nullopt);
  QCOMPARE(entries().size(), std::size_t{3});
  QVERIFY(entries()[0].sample.pen.widthF() > entries()[1].sample.pen.widthF());  // combined
  QVERIFY(entries()[1].sample.pen != entries()[2].sample.pen);
  QVERIFY(entries()[1].sample.dot > 0);  // of twenty values, each is a dot
  const auto shown = [&bar] {
    QStringList names;
    for (const DrawnText& text : textsOf(bar)) {
      names.append(text.text);
    }
    return names;
  };
  const QStringList all{u"all combined"_s, u"one.example.org"_s, u"two.example.org"_s};
  QTRY_COMPARE_WITH_TIMEOUT(shown(), all, kPatience);
  screen.charts().select(screen.monitor.servers().records()[1].id());
  QVERIFY(entries()[1].isSelected && entries()[1].sample.pen.widthF() > entries()[2].sample.pen.widthF());
  const QStringList selectedFirst{u"all combined"_s, u"two.example.org"_s, u"one.example.org"_s};
  QTRY_COMPARE_WITH_TIMEOUT(shown(), selectedFirst, kPatience);
  Settings settings = screen.monitor.settings();
  settings.plot.legend = false;
  screen.monitor.apply(settings);
  QVERIFY(!bar.isVisible());
}

void TestCharts::legendOfManyServersLeavesRoomForThePlots() {
  Screen screen({});
  constexpr int kServers = 20;
  for (int i = 0; i < kServers; ++i) {
    screen.monitor.addServer(makeEntry(u"ntp%1.example.org"_s.arg(i).toLatin1().constData()));
  }
  screen.window.resize(800, 600);
  auto& bar = *screen.window.findChild<QWidget*>(u"legend"_s);
  const auto areInside = [&bar] {
    const auto texts = textsOf(bar);
    return !texts.isEmpty() && std::ranges::all_of(texts, [&bar](const DrawnText& text) {
      return QRectF(bar.rect()).adjusted(0, -2, 0, 2).contains(text.area);
    });
  };
  const auto saysMore = [&bar] { return textsOf(bar).last().text.startsWith(u"and "_s); };
  QTRY_VERIFY_WITH_TIMEOUT(areInside() && saysMore(), kPatience);
  QVERIFY(bar.height() * 4 < screen.charts().height());
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
