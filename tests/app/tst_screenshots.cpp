// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and texts of each window, in light and dark, left-to-right and right-to-left, compared with references. No
// pixel may differ visibly: a changed window needs new references, which have to be looked at. With TSQ_PICTURES=FOLDER
// the pictures are written there; with TSQ_NEW_REFERENCES=1 they and their texts become the references. TSQ_LANGUAGE=ar
// shows another language; the comparison fails then.
#include <QDir>
#include <QImage>
#include <QLibraryInfo>
#include <QTest>
#include <QTranslator>
#include <utility>

#include "patience.h"
#include "picture.h"
#include "platform/translations.h"
#include "scene.h"
#include "still_sync.h"
#include "ui/evidence/why_popover.h"
#include "ui/look/appearance.h"
#include "ui/look/state_icon.h"
#include "ui/plot/charts.h"
#include "ui/plot/measurements_dialog.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/servers/details_dialog.h"
#include "ui/servers/server_dialog.h"
#include "ui/servers/server_table.h"
#include "ui/sync/sync_sheet.h"
#include "ui/window/first_run.h"
#include "ui/window/header_card.h"
#include "ui/window/main_window.h"

using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

// The Qt version of the references. Other versions draw some frames and shadows differently: then only a rough
// comparison finds text that is cut off, missing or unreadable.
constexpr auto kDrawnBy = "6.4."_L1;
constexpr double kRoughlyDifferent = 0.004;
// That of the first window on a large screen.
constexpr QSize kWindowSize(1180, 740);

bool isNewReference() {
  return qEnvironmentVariableIsSet("TSQ_NEW_REFERENCES");
}

QString referenceFile(const QString& name) {
  return qEnvironmentVariable("TSQ_SOURCE") + "/tests/app/screenshots/"_L1 + name;
}

}  // namespace

class TestScreenshots : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void windowsLookAsTheyShould_data();
  void windowsLookAsTheyShould();
  void troubleLooksAsItShould_data() { windowsLookAsTheyShould_data(); }
  void troubleLooksAsItShould();
  void settingTheClockLooksAsItShould_data() { windowsLookAsTheyShould_data(); }
  void settingTheClockLooksAsItShould();

 private:
  std::unique_ptr<Appearance> useLook();
  void compare(QWidget& window, const QString& name);
  void compareTexts(QWidget& window, const QString& name);
};

void TestScreenshots::initTestCase() {
  qputenv("TZ", "UTC");
  useOwnIcons();
  QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
  QApplication::setCursorFlashTime(0);
}

void TestScreenshots::windowsLookAsTheyShould_data() {
  QTest::addColumn<bool>("isDark");
  QTest::addColumn<bool>("isMirrored");
  for (const bool isDark : {false, true}) {
    for (const bool isMirrored : {false, true}) {
      // At double size not every combination is compared, but each appearance once.
      if (qApp->devicePixelRatio() == 1 || isDark == isMirrored) {
        QTest::addRow("%s-%s", isDark ? "dark" : "light", isMirrored ? "rtl" : "ltr") << isDark << isMirrored;
      }
    }
  }
}

std::unique_ptr<Appearance> TestScreenshots::useLook() {
  const auto is = [](const char* column) { return *static_cast<bool*>(QTest::qData(column, QMetaType::Bool)); };
  const bool isMirrored = is("isMirrored");
  // Another language, for looking at it.
  const QString language = qEnvironmentVariable("TSQ_LANGUAGE", u"en"_s);
  installTranslations(language);
  // The references are in English, so that a better translation needs no new pictures. Mirrored ones have Arabic digits
  // and Qt's Arabic buttons.
  auto* buttons = new QTranslator(qApp);
  if (isMirrored && language == "en"_L1 &&
      buttons->load(QLocale(QLocale::Arabic), u"qtbase"_s, u"_"_s,
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QLocale::setDefault(QLocale(QLocale::Arabic));
    QCoreApplication::installTranslator(buttons);
  }
  QGuiApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
  return std::make_unique<Appearance>(is("isDark") ? AppearanceChoice::Dark : AppearanceChoice::Light);
}

void TestScreenshots::windowsLookAsTheyShould() {
  const auto look = useLook();
  Scene scene;
  MainWindow window(scene.monitor, scene.clock);
  window.resize(kWindowSize);
  window.show();
  compare(window, u"main"_s);
  WhyPopover why(scene.monitor, std::nullopt);
  why.show();
  compare(why, u"why"_s);
  scene.certify();
  const WallTime now = scene.clock.wall();
  DetailsDialog details(scene.monitor, scene.monitor.servers().records()[0].id(), {.from = now - 1h, .to = now});
  details.show();
  compare(details, u"details"_s);
  const ServerEntry& first = scene.monitor.servers().records()[0].entry();
  MeasurementsDialog measurements(scene.monitor.history(), first.name(), first.historyName(),
                                  {.from = now - 1h, .to = now});
  measurements.show();
  compare(measurements, u"measurements"_s);
  FirstRun steps(scene.monitor, [] { return clock::Steering{}; });
  steps.show();
  steps.next();
  compare(steps, u"first-run"_s);
  scene.addInsecure();
  PreferencesDialog preferences(scene.monitor);
  preferences.show();
  const std::array pages = {"general", "servers", "measurement", "alerts", "history", "appearance", "advanced"};
  for (int page = 0; page < static_cast<int>(pages.size()); ++page) {
    preferences.setPage(page);
    compare(preferences, u"preferences-"_s + QLatin1String(pages.at(static_cast<std::size_t>(page))));
  }
  ServerDialog dialog(scene.monitor.servers().records()[5].entry(), [](const ServerEntry&) { return false; });
  dialog.show();
  compare(dialog, u"server"_s);
}

// States of servers, clock and plot that the main picture does not show.
void TestScreenshots::troubleLooksAsItShould() {
  const auto look = useLook();
  Scene scene(1'500us);
  scene.monitor.apply({.warnOffset = 1ms, .alarmOffset = 2ms});
  scene.disturb();
  MainWindow window(scene.monitor, scene.clock);
  window.resize(kWindowSize);
  window.show();
  compare(window, u"trouble"_s);
  auto& charts = *window.findChild<Charts*>();
  auto* plot = charts.findChild<QWidget*>({}, Qt::FindDirectChildrenOnly);
  QTest::mouseMove(plot, {});  // moving to where the pointer already is would be no event
  QTest::mouseMove(plot, plot->rect().center() / 2);
  compare(charts, u"plot-readout"_s);
  charts.setRange(ChartRange::SevenDays);
  compare(charts, u"plot-week"_s);
  auto& header = *window.findChild<HeaderCard*>();
  auto& table = *window.findChild<ServerTable*>();
  scene.monitor.pause().set(true);
  compare(header, u"header-paused"_s);
  compare(table, u"table-paused"_s);
  scene.monitor.pause().set(false);
  compare(header, u"header-starting"_s);
  tell(scene.monitor, scene.clock, 0, 0s, 1ms);
  compare(header, u"header-good"_s);
  tell(scene.monitor, scene.clock, 1, 5s, 1ms);
  compare(header, u"header-contradiction"_s);
  tell(scene.monitor, scene.clock, 2, 5s, 1ms);
  compare(header, u"header-wrong"_s);
  for (const ServerRecord& record : scene.monitor.servers().records()) {
    scene.monitor.servers().takeFailure(record.id(), {ErrorCode::HandshakeTimeout, {}});
  }
  scene.clock.advance(10min);
  scene.monitor.setOffline(true);
  compare(header, u"header-offline"_s);
  scene.monitor.setOffline(false);
  compare(header, u"header-no-answer"_s);
  QVERIFY(scene.monitor.startDemonstration().has_value());
  compare(header, u"header-demonstration"_s);
}

void TestScreenshots::settingTheClockLooksAsItShould() {
  const auto look = useLook();
  Scene scene;
  StillBurst engine(scene.clock);
  engine.answers = {{3'214us, 620us}, {3'150us, 1'200us}, {3'260us, 1'600us}, {3'300us, 31ms}, {1'600us, 700us}};
  Duration remaining{};
  StillHelper helper;
  helper.slewRemaining = &remaining;
  helper.status = {.services = {u"chrony"_s}, .isSteered = true};
  Synchroniser sync(scene.monitor, scene.clock, engine, helper, [&remaining] { return remaining; }, nothingIsPast);
  SyncSheet sheet(sync, scene.clock);
  sheet.show();
  sync.start();
  sync.proposeAllTheSame();
  compare(sheet, u"sync-warned"_s);
  helper.status = {};
  sync.start();
  compare(sheet, u"sync-proposal"_s);
  sync.apply();
  remaining -= 2ms;
  Q_EMIT scene.monitor.secondPassed();
  compare(sheet, u"sync-slewing"_s);
  remaining = {};
  engine.answers = {{14us, 620us}, {-50us, 1'200us}, {60us, 1'600us}, {100us, 31ms}, {-1'600us, 700us}};
  Q_EMIT scene.monitor.secondPassed();
  QCOMPARE(sync.phase(), Synchroniser::Phase::Done);
  compare(sheet, u"sync-done"_s);
  sync.start();
  QCOMPARE(sync.phase(), Synchroniser::Phase::Refused);
  compare(sheet, u"sync-refused"_s);
  engine.failure = ErrorCode::CertificateNotYetValid;
  sync.start();
  compare(sheet, u"sync-far-off"_s);
}

void TestScreenshots::compare(QWidget& window, const QString& name) {
  QVERIFY(QTest::qWaitForWindowExposed(window.window(), kPatience));
  QImage seen;
  QVERIFY2(QTest::qWaitFor([&] { return std::exchange(seen, pictureOf(window)) == seen; }, kPatience),
           qPrintable(name + " does not come to rest"_L1));
  const QString file =
      "%1-%2-%3x.png"_L1.arg(name, QLatin1String(QTest::currentDataTag())).arg(window.devicePixelRatio());
  if (const QString folder = qEnvironmentVariable("TSQ_PICTURES"); !folder.isEmpty()) {
    seen.save(folder + u'/' + file);
  }
  if (isNewReference()) {
    QVERIFY(inFewColors(seen).save(referenceFile(file), "PNG", 0));
  }
  const QImage expected(referenceFile(file));
  QVERIFY2(!expected.isNull(), qPrintable(file + " is missing"_L1));
  if (QLatin1String(qVersion()).startsWith(kDrawnBy)) {
    const auto different = differences(window, seen, expected);
    QVERIFY2(different.isEmpty(), qPrintable(file + " differs in "_L1 + inWords(different)));
  } else {
    const double share = roughDifference(seen, expected);
    QVERIFY2(share <= kRoughlyDifferent, qPrintable("%1 differs in %2 %"_L1.arg(file).arg(share * 100)));
  }
  // Plots have more ticks with more pixels; other texts are the same.
  if (window.devicePixelRatio() == 1) {
    compareTexts(window, name);
  }
}

void TestScreenshots::compareTexts(QWidget& window, const QString& name) {
  const QString file = "%1-%2.txt"_L1.arg(name, window.isRightToLeft() ? "rtl"_L1 : "ltr"_L1);
  QFile reference(referenceFile(file));
  const QStringList texts = drawnTexts(window) + explanations(window);
  const QByteArray seen = texts.join(u'\n').toUtf8() + '\n';
  if (isNewReference()) {
    QVERIFY(reference.open(QFile::WriteOnly));
    reference.write(seen);
    reference.close();
  }
  QVERIFY2(reference.open(QFile::ReadOnly), qPrintable(file + " is missing"_L1));
  const QList<QByteArray> expected = reference.readAll().split('\n');
  const QList<QByteArray> lines = seen.split('\n');
  for (qsizetype line = 0; line < std::max(lines.size(), expected.size()); ++line) {
    QVERIFY2(lines.value(line) == expected.value(line),
             qPrintable("%1, line %2: \"%3\" is drawn instead of \"%4\""_L1.arg(file).arg(line + 1).arg(
                 QString::fromUtf8(lines.value(line)), QString::fromUtf8(expected.value(line)))));
  }
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
