// SPDX-License-Identifier: GPL-3.0-or-later
// Each window as it should look, in light and dark, from left to right and from right to left. The references are small
// and the comparison is tolerant: it is to notice what is cut off, missing or unreadable, not another anti-aliasing.
// With TSQ_PICTURES=FOLDER the pictures are written there in full; with TSQ_NEW_REFERENCES=1 they become the
// references. To look at another language: TSQ_LANGUAGE=pl; then the comparison fails, of course.
#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "platform/translations.h"
#include "still_sync.h"
#include "ui/evidence/why_popover.h"
#include "ui/parts/appearance.h"
#include "ui/parts/state_icon.h"
#include "ui/plot/measurements_dialog.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/servers/details_dialog.h"
#include "ui/servers/server_dialog.h"
#include "ui/sync/sync_sheet.h"
#include "ui/window/first_run.h"
#include "ui/window/main_window.h"
#include "wire/extensions.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

// References are this much smaller than windows in device-independent pixels.
constexpr int kShrink = 3;
// Another font rasterizer changes single pixels of a shrunk picture a little, and few of them much.
constexpr int kPixelTolerance = 40;
constexpr double kMostDifferent = 0.004;

/// Five servers over an hour, of which one lies and one is far away.
class Scene {
 public:
  Scene() : monitor(clock, makeStillLoop, SettingsStore::inMemory()) {
    const std::array addresses = {"time.example.org", "[2001:db8::7]", "ntp-lab.local:8443", "far.example.net",
                                  "192.0.2.15"};
    for (const char* address : addresses) {
      monitor.addServer(makeEntry(address));
    }
    for (int i = 0; i < 200; ++i) {
      clock.advance(16s);
      if (i == 110) {
        monitor.history().add(HistoryEvent{.at = clock.wall(), .kind = EventKind::Suspended});
      }
      tellAll(i);
    }
    clock.advance(12s);
  }

  /// The first server has shown its certificate, which does not last much longer, and told of its clock.
  void certify() {
    const auto today = std::chrono::floor<std::chrono::seconds>(clock.wall());
    quic::CertificateDetails certificate{.subject = "CN=time.example.org",
                                         .names = {"time.example.org", "time2.example.org", "2001:db8::1"},
                                         .issuer = "CN=Example CA R3,O=Example Authority,C=PL",
                                         .validFrom = today - std::chrono::days(84),
                                         .validUntil = today + std::chrono::days(6)};
    certificate.pin.digest.fill(0xa5);
    monitor.servers().takeConnection(
        monitor.servers().records()[0].id(),
        {.address = *SocketAddress::parse("192.0.2.1", 443),
         .alpn = "tsq",
         .verified = true,
         .peer = {.tls = {.version = "TLS1.3", .cipherSuite = "TLS_AES_128_GCM_SHA256", .group = "X25519"},
                  .certificate = certificate}});
    monitor.servers().takeReport(
        monitor.servers().records()[0].id(),
        {.quality =
             wire::ClockQuality{.clockClass = wire::ClockClass::Gnss, .error = 2us, .driftPpb = 5, .tag = "gpsdo"},
         .source = wire::TimeSourceInfo{.stratum = 1, .type = wire::SourceType::Gps, .info = "roof"},
         .metadata = {{wire::kLeapKey, wire::kLeapNone}, {"operator", "Example Time"}}});
    monitor.servers().takeDiscarded(monitor.servers().records()[0].id(), {ErrorCode::LateResponse, {}});
  }

  void addInsecure() {
    ServerEntry entry = makeEntry("lab.example.org:8443");
    entry.trust = quic::Insecure{};
    entry.transport = client::TransportChoice::Stream;
    monitor.addServer(entry);
  }

  TestClock clock;
  Monitor monitor;

 private:
  // Made of sines, so that each run is like the other.
  void tellAll(int i) {
    const auto wave = [i](double period, double size) {
      return std::chrono::round<Duration>(std::chrono::duration<double, std::micro>(size * std::sin(i / period)));
    };
    tell(monitor, clock, 0, 420us + wave(40, 120), 620us + wave(1.7, 40));
    tell(monitor, clock, 1, 360us + wave(40, 120) + wave(2.3, 40), 1'200us + wave(1.3, 150));
    tell(monitor, clock, 2, 500us + wave(40, 120) + wave(1.9, 60), 2'400us + wave(2.9, 300));
    tell(monitor, clock, 3, 450us + wave(3.1, 2'000), 31ms + wave(2.1, 3'000));
    tell(monitor, clock, 4, -1'200us + wave(2.7, 90), 900us + wave(1.1, 100));
  }
};

QImage shrunk(const QImage& picture) {
  const QSize size = picture.size() / (picture.devicePixelRatio() * kShrink);
  return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
}

/// The part of pixels that differ.
double difference(const QImage& a, const QImage& b) {
  if (a.size() != b.size()) {
    return 1;
  }
  int different = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QColor p = a.pixelColor(x, y);
      const QColor q = b.pixelColor(x, y);
      const int distance =
          std::max({std::abs(p.red() - q.red()), std::abs(p.green() - q.green()), std::abs(p.blue() - q.blue())});
      different += distance > kPixelTolerance ? 1 : 0;
    }
  }
  return static_cast<double>(different) / (a.width() * a.height());
}

}  // namespace

class TestScreenshots : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void windowsLookAsTheyShould_data();
  void windowsLookAsTheyShould();
  void settingTheClockLooksAsItShould_data() { windowsLookAsTheyShould_data(); }
  void settingTheClockLooksAsItShould();

 private:
  std::unique_ptr<Appearance> useLook();
  void compare(QWidget& window, const QString& name);
};

void TestScreenshots::initTestCase() {
  qputenv("TZ", "UTC");
  useOwnIcons();
  QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
}

void TestScreenshots::windowsLookAsTheyShould_data() {
  QTest::addColumn<bool>("isDark");
  QTest::addColumn<bool>("isMirrored");
  for (const bool isDark : {false, true}) {
    for (const bool isMirrored : {false, true}) {
      QTest::addRow("%s-%s", isDark ? "dark" : "light", isMirrored ? "rtl" : "ltr") << isDark << isMirrored;
    }
  }
}

std::unique_ptr<Appearance> TestScreenshots::useLook() {
  const auto is = [](const char* column) { return *static_cast<bool*>(QTest::qData(column, QMetaType::Bool)); };
  const bool isMirrored = is("isMirrored");
  // Another language for whoever wants to look at it; the references are in these.
  const QString language = qEnvironmentVariable("TSQ_LANGUAGE", isMirrored ? u"ar"_s : u"en"_s);
  installTranslations(language);
  QGuiApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
  return std::make_unique<Appearance>(is("isDark") ? AppearanceChoice::Dark : AppearanceChoice::Light);
}

void TestScreenshots::windowsLookAsTheyShould() {
  const auto look = useLook();
  Scene scene;
  MainWindow window(scene.monitor, scene.clock);
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
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  QTest::qWait(1);  // the plot draws itself when the event loop gets to it
  QCoreApplication::processEvents();
  const QImage picture = window.grab().toImage();
  const QString file =
      "%1-%2-%3x.png"_L1.arg(name, QLatin1String(QTest::currentDataTag())).arg(window.devicePixelRatio());
  if (const QString folder = qEnvironmentVariable("TSQ_PICTURES"); !folder.isEmpty()) {
    picture.save(folder + u'/' + file);
  }
  const QString reference = qEnvironmentVariable("TSQ_SOURCE") + "/tests/app/screenshots/"_L1 + file;
  const QImage seen = shrunk(picture);
  if (qEnvironmentVariableIsSet("TSQ_NEW_REFERENCES")) {
    QVERIFY(QDir().mkpath(QFileInfo(reference).absolutePath()) && seen.save(reference));
  }
  const double share = difference(seen, QImage(reference).convertToFormat(QImage::Format_RGB32));
  QVERIFY2(share <= kMostDifferent, qPrintable("%1 differs in %2 % of its pixels"_L1.arg(file).arg(share * 100)));
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
