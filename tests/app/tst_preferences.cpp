// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the preferences, and the immediate effects.
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QTreeWidget>

#include "clock/system_clock.h"
#include "desktop/personal_data.h"
#include "history/history_export.h"
#include "patience.h"
#include "platform/autostart.h"
#include "platform/translations.h"
#include "ui/look/appearance.h"
#include "ui/look/state_icon.h"
#include "ui/preferences/duration_box.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/servers/server_dialog.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

/// The dialog of a monitor with settings in a temporary folder.
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
  /// As a user would: setCurrentIndex() does not emit activated().
  void choose(const char* name, int index) {
    auto* box = get<QComboBox>(name);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
  }
  Settings kept() const { return monitor.store().load().settings; }
  QTreeWidget& servers() { return *get<QTreeWidget>("servers"); }
  void selectServer(int row) { servers().setCurrentItem(servers().topLevelItem(row)); }
  QStringList serverTexts() {
    QStringList texts;
    for (int row = 0; row < servers().topLevelItemCount(); ++row) {
      const QTreeWidgetItem& item = *servers().topLevelItem(row);
      texts.append(item.text(0) + u' ' + item.text(1) + u' ' + item.text(2));
    }
    return texts;
  }
  QStringList serverNames() {
    QStringList names;
    for (const QString& text : serverTexts()) {
      names.append(text.section(u' ', 0, 0));
    }
    return names;
  }

  clock::SystemClock clock;
  Monitor monitor;
  PreferencesDialog dialog;
};

ServerEntry entryOf(const char* address) {
  return {.spec = client::ServerSpec::parse(address).value()};
}

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
  void takeThresholdsBelowAMillisecond();
  void takeThresholdsAsTheyAreTyped_data();
  void takeThresholdsAsTheyAreTyped();
  void startTheProgramAtLogin();
  void startTheProgramFromAnyFolder();
  void clearTheHistoryAfterAsking();
  void writeTheHistoryToATable();
  void showEveryServerAndWhyItIsTrusted();
  void warnOfServersThatAreNotAuthenticatedAsLongAsThereAreAny();
  void addEditMoveAndRemoveServers();
  void tryTheSelectedServer();
  void removeEverythingAfterAsking();
  void applyANumberOnceWhenItsEditingEnds();
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
  screen.choose("language", screen.get<QComboBox>("language")->findText(u"Polski"_s));
  screen.choose("appearance", 2);
  screen.get<QCheckBox>("showsBand")->click();
  screen.get<QCheckBox>("showsThresholds")->click();
  screen.get<QCheckBox>("showsMarks")->click();
  screen.choose("trayIconColor", 1);
  screen.get<QSpinBox>("pollInterval")->setValue(64);
  screen.get<QSpinBox>("burst")->setValue(4);
  screen.get<QCheckBox>("resumesSessions")->click();
  screen.choose("newTransport", 2);
  screen.get<QSpinBox>("warnOffset")->setValue(20'000);
  screen.get<QSpinBox>("alarmOffset")->setValue(200'000);
  screen.get<QCheckBox>("notifies")->click();
  screen.get<QCheckBox>("quietOn")->click();
  screen.get<QTimeEdit>("quietFrom")->setTime(QTime(21, 30));
  screen.get<QTimeEdit>("quietTo")->setTime(QTime(6, 15));
  screen.get<QSpinBox>("daysKept")->setValue(30);
  const Settings expected{.startHidden = true,
                          .language = u"pl"_s,
                          .trayIconColor = TrayIconColor::Light,
                          .appearance = AppearanceChoice::Dark,
                          .plot = {.band = false, .thresholds = false, .marks = false},
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
  QCOMPARE(changes.count(), 18);
}

void TestPreferences::showWhatIsSetElsewhere() {
  Screen screen(folder_->path());
  screen.monitor.apply({.pollInterval = 32s, .warnOffset = 7ms});
  QCOMPARE(screen.get<QSpinBox>("pollInterval")->value(), 32);
  QCOMPARE(screen.get<QSpinBox>("warnOffset")->text(), u"7\u00a0ms"_s);
}

void TestPreferences::restoreTheDefaultsOfOnePage() {
  Screen screen(folder_->path());
  screen.monitor.apply({.pollInterval = 32s, .burst = 3, .warnOffset = 7ms});
  screen.dialog.setPage(PreferencesDialog::Measurement);
  QTest::mouseClick(screen.dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults),
                    Qt::LeftButton);
  QCOMPARE(screen.monitor.settings(), (Settings{.warnOffset = 7ms}));
}

void TestPreferences::keepOneThresholdBelowTheOther() {
  Screen screen(folder_->path());
  screen.get<QSpinBox>("alarmOffset")->setValue(30'000);
  QCOMPARE(screen.monitor.settings().alarmOffset, 50ms);
  screen.get<QSpinBox>("warnOffset")->setValue(900'000);
  QCOMPARE(screen.monitor.settings().warnOffset, 50ms);
}

void TestPreferences::takeThresholdsBelowAMillisecond() {
  Screen screen(folder_->path());
  auto* drifting = screen.get<QSpinBox>("warnOffset");
  auto* wrong = screen.get<QSpinBox>("alarmOffset");
  drifting->selectAll();
  QTest::keyClicks(drifting, u"0.05 ms"_s);
  QTest::keyClick(drifting, Qt::Key_Return);
  QCOMPARE(drifting->text(), u"50\u00a0µs"_s);
  wrong->selectAll();
  QTest::keyClicks(wrong, u"1.5"_s);
  QTest::keyClick(wrong, Qt::Key_Return);
  QCOMPARE(wrong->text(), u"1.5\u00a0ms"_s);
  QCOMPARE(screen.monitor.settings().warnOffset, 50us);
  QCOMPARE(screen.monitor.settings().alarmOffset, 1'500us);
  QCOMPARE(screen.kept(), screen.monitor.settings());
  QTest::keyClick(drifting, Qt::Key_Up);
  QCOMPARE(drifting->text(), u"51\u00a0µs"_s);
}

void TestPreferences::takeThresholdsAsTheyAreTyped_data() {
  using std::chrono::microseconds;
  using Typed = std::optional<microseconds>;
  QTest::addColumn<QString>("locale");
  QTest::addColumn<QString>("typed");
  QTest::addColumn<Typed>("value");
  QTest::newRow("milliseconds") << u"en"_s << u"20 ms"_s << Typed(20ms);
  QTest::newRow("no space") << u"en"_s << u"20ms"_s << Typed(20ms);
  QTest::newRow("the unit shown before") << u"en"_s << u"20"_s << Typed(20ms);
  QTest::newRow("u for micro") << u"en"_s << u"250 us"_s << Typed(250us);
  QTest::newRow("Greek mu") << u"en"_s << u"250 \u03bcs"_s << Typed(250us);
  QTest::newRow("seconds") << u"en"_s << u"2 s"_s << Typed(2s);
  QTest::newRow("decimal comma") << u"de"_s << u"0,05 ms"_s << Typed(50us);
  QTest::newRow("no number") << u"en"_s << u"ms"_s << Typed();
  QTest::newRow("another unit") << u"en"_s << u"2 km"_s << Typed();
  QTest::newRow("too much to count") << u"en"_s << u"1e9 s"_s << Typed();
  QTest::newRow("nothing") << u"en"_s << QString() << Typed();
}

void TestPreferences::takeThresholdsAsTheyAreTyped() {
  using Typed = std::optional<std::chrono::microseconds>;
  QFETCH(QString, locale);
  QFETCH(QString, typed);
  QFETCH(Typed, value);
  const QLocale language(locale);
  QCOMPARE(durationFrom(typed, 1ms, language), value);
  if (value) {
    QCOMPARE(durationFrom(durationText(*value, language), 1ms, language), value);
  }
}

void TestPreferences::startTheProgramAtLogin() {
  const QString entry = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                        "/autostart/org.tsqtime.Monitor.desktop"_L1;
  Screen screen(folder_->path());
  screen.get<QCheckBox>("startAtLogin")->click();
  const QString program = QSettings(entry, QSettings::IniFormat).value("Desktop Entry/TryExec"_L1).toString();
  QCOMPARE(program, QCoreApplication::applicationFilePath());  // the absolute path
  screen.get<QCheckBox>("startAtLogin")->click();
  QVERIFY(!QFileInfo::exists(entry));
}

void TestPreferences::startTheProgramFromAnyFolder() {
  const QList<QByteArray> lines = loginEntry(u"/opt/a \"b\" $c/100%/tsq-monitor"_s).split('\n');
  QVERIFY(lines.contains(R"(Exec="/opt/a \\"b\\" \\$c/100%%/tsq-monitor" --hidden)"));
  QVERIFY(lines.contains(R"(TryExec=/opt/a "b" $c/100%/tsq-monitor)"));
}

void TestPreferences::clearTheHistoryAfterAsking() {
  Screen screen(folder_->path());
  const WallTime now = screen.clock.wall();
  const TimeSpan span{.from = now - 1h, .to = now + 1h};
  screen.monitor.history().add(u"a"_s, {.at = now, .offset = 1ms, .delay = 1ms});
  screen.get<QPushButton>("clearHistory")->click();
  QCOMPARE(screen.monitor.history().points(u"a"_s, span).size(), std::size_t{1});
  const auto* question = screen.dialog.findChild<QMessageBox*>();
  QVERIFY(question != nullptr);
  question->findChild<QPushButton*>("confirm"_L1)->click();
  QVERIFY(screen.monitor.history().points(u"a"_s, span).empty());
}

void TestPreferences::writeTheHistoryToATable() {
  Screen screen(folder_->path());
  const WallTime now = screen.clock.wall();
  for (int hour = 0; hour < 30; ++hour) {
    screen.monitor.history().add(u"a#0"_s, {.at = now - hour * 1h - 1s, .offset = 1ms, .delay = 2ms});
  }
  HistoryExport writer(screen.monitor.history());
  QSignalSpy finished(&writer, &HistoryExport::finished);
  const QString file = folder_->filePath(u"history.csv"_s);
  writer.start(file, {.from = now - 24h, .to = now});
  QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
  QVERIFY(finished[0][1].toBool());
  QFile table(file);
  QVERIFY(table.open(QIODevice::ReadOnly));
  const QList<QByteArray> lines = table.readAll().trimmed().split('\n');
  QCOMPARE(lines.size(), 1 + 24);
  QVERIFY(lines[1].endsWith(",a,0.001000000,0.002000000"));
  writer.start(u"/nowhere/history.csv"_s, {.from = now - 24h, .to = now});
  QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, kPatience);
  QVERIFY(!finished[1][1].toBool());
}

void TestPreferences::showEveryServerAndWhyItIsTrusted() {
  Screen screen(folder_->path());
  screen.monitor.addServer(entryOf("127.0.0.1:9"));
  ServerEntry second = entryOf("127.0.0.2:9");
  second.trust = quic::CaFile{"/etc/time/ca.pem"};
  second.transport = client::TransportChoice::Stream;
  screen.monitor.addServer(second);
  QCOMPARE(screen.serverTexts(), (QStringList{u"127.0.0.1:9 Automatic Authorities of this system"_s,
                                              u"127.0.0.2:9 Streams An authority file (ca.pem)"_s}));
}

void TestPreferences::warnOfServersThatAreNotAuthenticatedAsLongAsThereAreAny() {
  Screen screen(folder_->path());
  screen.dialog.setPage(PreferencesDialog::Servers);
  auto* warning = screen.get<QLabel>("insecureWarning");
  screen.monitor.addServer(entryOf("127.0.0.1:9"));
  QVERIFY(!warning->isVisible());
  ServerEntry insecure = entryOf("127.0.0.2:9");
  insecure.trust = quic::Insecure{};
  screen.monitor.addServer(insecure);
  QVERIFY(warning->isVisible());
  QVERIFY2(warning->text().startsWith("1 server is not authenticated"_L1), qPrintable(warning->text()));
  screen.monitor.removeServer(1);
  QVERIFY(!warning->isVisible());
}

void TestPreferences::addEditMoveAndRemoveServers() {
  Screen screen(folder_->path());
  screen.dialog.setPage(PreferencesDialog::Servers);
  const auto press = [&](const char* button) { QTest::mouseClick(screen.get<QPushButton>(button), Qt::LeftButton); };
  const auto finishDialog = [&](const char* address) {
    auto* dialog = screen.dialog.findChild<ServerDialog*>();
    dialog->findChild<QLineEdit*>("address"_L1)->setText(QString::fromUtf8(address));
    dialog->accept();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  };
  QVERIFY(!screen.get<QPushButton>("editInServers")->isEnabled());
  for (const char* address : {"127.0.0.1:9", "127.0.0.2:9", "127.0.0.3:9"}) {
    press("addToServers");
    finishDialog(address);
  }
  screen.selectServer(2);
  QVERIFY(!screen.get<QPushButton>("downInServers")->isEnabled());
  press("upInServers");
  QCOMPARE(screen.serverNames(), (QStringList{u"127.0.0.1:9"_s, u"127.0.0.3:9"_s, u"127.0.0.2:9"_s}));
  press("upInServers");
  QVERIFY(!screen.get<QPushButton>("upInServers")->isEnabled());
  press("editInServers");
  finishDialog("127.0.0.4:9");
  press("downInServers");
  QCOMPARE(screen.serverNames(), (QStringList{u"127.0.0.1:9"_s, u"127.0.0.4:9"_s, u"127.0.0.2:9"_s}));
  press("removeFromServers");
  QCOMPARE(screen.serverNames(), (QStringList{u"127.0.0.1:9"_s, u"127.0.0.2:9"_s}));
  QCOMPARE(screen.kept().servers.size(), std::size_t{2});
}

void TestPreferences::tryTheSelectedServer() {
  Screen screen(folder_->path());
  screen.dialog.setPage(PreferencesDialog::Servers);
  QVERIFY(screen.monitor.startDemonstration().has_value());
  auto* result = screen.get<QLabel>("serverResult");
  screen.get<QPushButton>("testInServers")->click();
  QTRY_VERIFY_WITH_TIMEOUT(result->text().startsWith("It answers: your clock is "_L1), kPatience);
  screen.monitor.addServer(entryOf("127.0.0.1:9"));
  screen.selectServer(2);
  QVERIFY(!result->isVisible());
  screen.get<QPushButton>("testInServers")->click();
  QTRY_VERIFY_WITH_TIMEOUT(result->text().contains("no time server listens"_L1), kPatience);
  QVERIFY(screen.get<QPushButton>("testInServers")->isEnabled());
}

void TestPreferences::removeEverythingAfterAsking() {
  const QString history = folder_->filePath(u"history.sqlite"_s);
  const QString foreign = folder_->filePath(u"notes.txt"_s);
  std::optional<SettingsStore> store;
  {
    Screen screen(folder_->path());
    QSignalSpy requested(&screen.dialog, &PreferencesDialog::dataRemovalRequested);
    screen.monitor.addServer(entryOf("127.0.0.1:9"));
    screen.monitor.store().saveWindowState(u"geometry"_s, "x");
    QVERIFY(setStartsAtLogin(true));
    screen.get<QPushButton>("removeData")->click();
    QCOMPARE(requested.count(), 0);
    const auto* question = screen.dialog.findChild<QMessageBox*>();
    QVERIFY(question != nullptr);
    question->findChild<QPushButton*>("confirm"_L1)->click();
    QCOMPARE(requested.count(), 1);
    store = screen.monitor.store();
  }
  for (const QString& file : {history + ".damaged-20260101-000000"_L1, foreign}) {
    QFile other(file);
    QVERIFY(other.open(QIODevice::WriteOnly));
  }
  QVERIFY(QFileInfo::exists(history));
  removePersonalData(*store);
  QVERIFY(!startsAtLogin());
  QCOMPARE(QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"notes.txt"_s});
}

// Each change of the poll interval asks all servers anew.
void TestPreferences::applyANumberOnceWhenItsEditingEnds() {
  Screen screen(folder_->path());
  auto* interval = screen.get<QSpinBox>("pollInterval");
  screen.dialog.setPage(PreferencesDialog::Measurement);
  screen.dialog.activateWindow();
  interval->setFocus();
  QVERIFY(QTest::qWaitFor([&] { return interval->hasFocus(); }, kPatience));
  const QSignalSpy changes(&screen.monitor, &Monitor::settingsChanged);
  const int before = interval->value();
  for (int i = 0; i < 20; ++i) {
    QTest::keyClick(interval, Qt::Key_Up);
  }
  QCOMPARE(interval->value(), before + 20);
  QCOMPARE(changes.count(), 0);
  QTest::keyClick(interval, Qt::Key_Tab);
  QCOMPARE(changes.count(), 1);
  QCOMPARE(screen.monitor.settings().pollInterval, std::chrono::seconds(before + 20));
  // Somebody who only pauses is done as well, and so is a closed dialog.
  interval->setFocus();
  QTest::keyClick(interval, Qt::Key_Down);
  QTRY_COMPARE_WITH_TIMEOUT(changes.count(), 2, kPatience);
  QTest::keyClick(interval, Qt::Key_Down);
  screen.dialog.hide();
  QCOMPARE(changes.count(), 3);
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
    const QImage image = trayIcon(stateIconName(app::ClockState::Good), color).pixmap(22).toImage();
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, image.height() / 2).alpha() > 200) {
        return image.pixelColor(x, image.height() / 2).lightness();
      }
    }
    return -1;
  };
  QVERIFY(colorOf(TrayIconColor::Light) > 200);
  QVERIFY(colorOf(TrayIconColor::Dark) < 60);
  QVERIFY(!trayIcon(stateIconName(app::ClockState::Good), TrayIconColor::Auto).name().isEmpty());
  QVERIFY(trayIcon(stateIconName(app::ClockState::Good), TrayIconColor::Light).name().isEmpty());
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
