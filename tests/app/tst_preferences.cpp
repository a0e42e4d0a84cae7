// SPDX-License-Identifier: GPL-3.0-or-later
// The preferences as a user changes them, and what follows at once.
#include <QDialogButtonBox>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "application/translations.h"
#include "clock/system_clock.h"
#include "ui/appearance.h"
#include "ui/preferences_dialog.h"
#include "ui/state_icon.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;

namespace {

/// The dialog over a monitor with settings in a folder of its own.
struct Screen {
  explicit Screen(const QString& folder)
      : monitor(clock, makeSystemLoop,
                SettingsStore(folder + "/monitor.ini"_L1, folder + "/window.ini"_L1, folder + "/history.sqlite"_L1)),
        dialog(monitor) {
    dialog.show();
  }

  template <typename T>
  T* get(const char* name) {
    return dialog.findChild<T*>(QLatin1String(name));
  }
  /// As a user would: not setCurrentIndex(), which tells nobody.
  void choose(const char* name, int index) {
    auto* box = get<QComboBox>(name);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
  }
  Settings kept() const { return monitor.store().load().settings; }

  clock::SystemClock clock;
  Monitor monitor;
  PreferencesDialog dialog;
};

}  // namespace

class TestPreferences : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }
  void countAtOnceAndAreKept();
  void showWhatIsSetElsewhere();
  void restoreTheDefaultsOfOnePage();
  void keepOneThresholdBelowTheOther();
  void startTheProgramAtLogin();
  void clearTheHistoryAfterAsking();
  void knowHoursThatPassMidnight();
  void colourTheTrayIcon();
  void changeTheColoursOfTheProgram();

 private:
  std::unique_ptr<QTemporaryDir> folder_;
};

void TestPreferences::initTestCase() {
  installTranslations(u"en"_s);
  useOwnIcons();
}

void TestPreferences::countAtOnceAndAreKept() {
  Screen screen(folder_->path());
  QSignalSpy changes(&screen.monitor, &Monitor::settingsChanged);
  screen.get<QCheckBox>("startHidden")->click();
  screen.choose("language", 2);
  screen.choose("appearance", 2);
  screen.choose("trayIconColor", 1);
  screen.get<QSpinBox>("pollInterval")->setValue(64);
  screen.get<QSpinBox>("burst")->setValue(4);
  screen.get<QCheckBox>("resumesSessions")->click();
  screen.choose("newTransport", 2);
  screen.get<QSpinBox>("warnOffset")->setValue(20);
  screen.get<QSpinBox>("alarmOffset")->setValue(200);
  screen.get<QCheckBox>("notifies")->click();
  screen.get<QCheckBox>("quietOn")->click();
  screen.get<QTimeEdit>("quietFrom")->setTime(QTime(21, 30));
  screen.get<QTimeEdit>("quietTo")->setTime(QTime(6, 15));
  screen.get<QSpinBox>("daysKept")->setValue(30);
  const Settings expected{.startHidden = true,
                          .language = u"pl"_s,
                          .trayIconColor = TrayIconColor::Light,
                          .appearance = AppearanceChoice::Dark,
                          .pollInterval = 64s,
                          .burst = 4,
                          .resumesSessions = false,
                          .newTransport = client::TransportChoice::Stream,
                          .warnOffset = 20ms,
                          .alarmOffset = 200ms,
                          .notifies = false,
                          .quiet = {.on = true, .from = 21h + 30min, .to = 6h + 15min},
                          .daysKept = std::chrono::days(30)};
  QCOMPARE(screen.monitor.settings(), expected);
  QCOMPARE(screen.kept(), expected);
  QCOMPARE(changes.count(), 15);
}

void TestPreferences::showWhatIsSetElsewhere() {
  Screen screen(folder_->path());
  screen.monitor.apply({.pollInterval = 32s, .warnOffset = 7ms});
  QCOMPARE(screen.get<QSpinBox>("pollInterval")->value(), 32);
  QCOMPARE(screen.get<QSpinBox>("warnOffset")->value(), 7);
}

void TestPreferences::restoreTheDefaultsOfOnePage() {
  Screen screen(folder_->path());
  screen.monitor.apply({.pollInterval = 32s, .burst = 3, .warnOffset = 7ms});
  screen.dialog.setPage(1);
  QTest::mouseClick(screen.dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults),
                    Qt::LeftButton);
  QCOMPARE(screen.monitor.settings(), (Settings{.warnOffset = 7ms}));
}

void TestPreferences::keepOneThresholdBelowTheOther() {
  Screen screen(folder_->path());
  screen.get<QSpinBox>("alarmOffset")->setValue(30);
  QCOMPARE(screen.monitor.settings().alarmOffset, 50ms);
  screen.get<QSpinBox>("warnOffset")->setValue(900);
  QCOMPARE(screen.monitor.settings().warnOffset, 50ms);
}

void TestPreferences::startTheProgramAtLogin() {
  const QString entry = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                        "/autostart/org.tsqtime.Monitor.desktop"_L1;
  Screen screen(folder_->path());
  screen.get<QCheckBox>("startAtLogin")->click();
  QCOMPARE(QSettings(entry, QSettings::IniFormat).value("Desktop Entry/TryExec"_L1).toString(), u"tsq-monitor"_s);
  screen.get<QCheckBox>("startAtLogin")->click();
  QVERIFY(!QFileInfo::exists(entry));
}

void TestPreferences::clearTheHistoryAfterAsking() {
  Screen screen(folder_->path());
  const WallTime now = screen.clock.wall();
  const TimeSpan span{.from = now - 1h, .to = now + 1h};
  screen.monitor.history().add(u"a"_s, {.at = now, .offset = 1ms, .delay = 1ms});
  screen.get<QPushButton>("clearHistory")->click();
  QCOMPARE(screen.monitor.history().points(u"a"_s, span).size(), std::size_t{1});
  screen.dialog.findChild<QMessageBox*>()->findChild<QPushButton*>("confirmClear"_L1)->click();
  QVERIFY(screen.monitor.history().points(u"a"_s, span).empty());
}

void TestPreferences::knowHoursThatPassMidnight() {
  const QuietHours night{.on = true, .from = 22h, .to = 7h};
  QVERIFY(night.contains(23h));
  QVERIFY(night.contains(0min));
  QVERIFY(!night.contains(7h));
  QVERIFY(!night.contains(12h));
  const QuietHours noon{.on = true, .from = 12h, .to = 13h};
  QVERIFY(noon.contains(12h + 30min));
  QVERIFY(!noon.contains(13h));
  QVERIFY(!QuietHours{}.contains(23h));
}

void TestPreferences::colourTheTrayIcon() {
  const auto colorOf = [](TrayIconColor color) {
    const QImage image = stateIcon(ClockState::Good, color).pixmap(22).toImage();
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, image.height() / 2).alpha() > 200) {
        return image.pixelColor(x, image.height() / 2).lightness();
      }
    }
    return -1;
  };
  QVERIFY(colorOf(TrayIconColor::Light) > 200);
  QVERIFY(colorOf(TrayIconColor::Dark) < 60);
  QVERIFY(!stateIcon(ClockState::Good, TrayIconColor::Auto).name().isEmpty());
  QVERIFY(stateIcon(ClockState::Good, TrayIconColor::Light).name().isEmpty());
}

void TestPreferences::changeTheColoursOfTheProgram() {
  const QPalette before = QApplication::palette();
  Appearance appearance(AppearanceChoice::Dark);
  QCOMPARE(QApplication::palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
  appearance.choose(AppearanceChoice::Auto);
  QCOMPARE(QApplication::palette().color(QPalette::Base), before.color(QPalette::Base));
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
