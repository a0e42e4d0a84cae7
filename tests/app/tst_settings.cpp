// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "monitor/settings_store.h"
#include "test_support.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

class TestSettings : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void beginsWithDefaults();
  void givesBackWhatWasSaved();
  void keepsKeysItDoesNotKnow();
  void keepsServersOnlyALaterVersionUnderstands();
  void noticesANewerVersionAndKeepsItsNumber();
  void neverTrustsMoreThanWasChosen();
  void clampsThePollInterval();
  void keepsThresholdsBelowAMillisecond();
  void readsThresholdsOfEarlierVersions();
  void writesNothingInMemory();
  void livesInTheUsersFolders();
  void keepsADamagedFileUnderAnotherName();
  void keepsTheWindowApartFromTheSettings();

 private:
  QString file() const { return folder_->filePath(u"tsq/monitor.ini"_s); }
  SettingsStore store() const { return {file(), folder_->filePath(u"state/window.ini"_s)}; }

  std::unique_ptr<QTemporaryDir> folder_;
};

void TestSettings::init() {
  folder_ = std::make_unique<QTemporaryDir>();
}

void TestSettings::beginsWithDefaults() {
  QCOMPARE(store().load().settings, Settings{});
}

void TestSettings::givesBackWhatWasSaved() {
  Settings settings;
  settings.range = ChartRange::SixHours;
  settings.pollInterval = 64s;
  settings.servers = {makeEntry("time.example.org"), makeEntry("[2001:db8::7]:4433"), makeEntry("192.0.2.1"),
                      makeEntry("insecure.example.org:8443")};
  settings.servers[0].transport = client::TransportChoice::Stream;
  settings.servers[1].trust = quic::CaFile{"/etc/ssl/my authority.pem"};
  settings.servers[2].trust = *quic::Pin::parse("sha256:" + std::string(64, 'a'));
  settings.servers[3].trust = quic::Insecure{};
  settings.servers[3].signatureKeyFile = "/etc/tsq/keys/insecure.pem";
  settings.servers[3].strict = true;
  settings.plot.marks = false;
  QVERIFY(store().save(settings));
  QCOMPARE(store().load().settings, settings);
}

void TestSettings::keepsKeysItDoesNotKnow() {
  QVERIFY(store().save({}));
  QSettings(file(), QSettings::IniFormat).setValue("alerts/quietHours"_L1, u"22-7"_s);
  QVERIFY(store().save({.servers = {makeEntry("time.example.org")}}));
  QCOMPARE(QSettings(file(), QSettings::IniFormat).value("alerts/quietHours"_L1).toString(), u"22-7"_s);
}

void TestSettings::keepsServersOnlyALaterVersionUnderstands() {
  QVERIFY(store().save({.servers = {makeEntry("a.example.org"), makeEntry("b.example.org")}}));
  QSettings(file(), QSettings::IniFormat).setValue("servers/1/trust"_L1, u"web-of-trust"_s);
  const SettingsStore::Loaded loaded = store().load();
  QCOMPARE(loaded.unreadableServers, 1);
  QCOMPARE(loaded.settings.servers.size(), std::size_t{1});
  QVERIFY(store().save(loaded.settings));
  const QSettings raw(file(), QSettings::IniFormat);
  QCOMPARE(raw.value("servers/2/trust"_L1).toString(), u"web-of-trust"_s);
}

void TestSettings::noticesANewerVersionAndKeepsItsNumber() {
  QVERIFY(store().save({}));
  QSettings(file(), QSettings::IniFormat).setValue("version"_L1, 99);
  QVERIFY(store().load().fromNewerVersion);
  QVERIFY(store().save({}));
  QCOMPARE(QSettings(file(), QSettings::IniFormat).value("version"_L1).toInt(), 99);
}

void TestSettings::neverTrustsMoreThanWasChosen() {
  Settings settings{.servers = {makeEntry("a.example.org")}};
  settings.servers[0].trust = *quic::Pin::parse("sha256:" + std::string(64, 'b'));
  QVERIFY(store().save(settings));
  QSettings(file(), QSettings::IniFormat).setValue("servers/1/pin"_L1, u"sha256:spoiled"_s);
  QVERIFY(store().load().settings.servers.empty());
}

void TestSettings::clampsThePollInterval() {
  QVERIFY(store().save({}));
  QSettings(file(), QSettings::IniFormat).setValue("pollSeconds"_L1, 0);
  QCOMPARE(store().load().settings.pollInterval, kShortestPollInterval);
}

void TestSettings::keepsThresholdsBelowAMillisecond() {
  const Settings settings{.warnOffset = 50us, .alarmOffset = 1'250us};
  QVERIFY(store().save(settings));
  QCOMPARE(store().load().settings, settings);
  QSettings(file(), QSettings::IniFormat).setValue("warnMilliseconds"_L1, u"nan"_s);
  QCOMPARE(store().load().settings.warnOffset, Settings{}.warnOffset);
  QSettings(file(), QSettings::IniFormat).setValue("warnMilliseconds"_L1, u"-3"_s);
  QCOMPARE(store().load().settings.warnOffset, kSmallestThreshold);
}

// Whole milliseconds.
void TestSettings::readsThresholdsOfEarlierVersions() {
  QVERIFY(store().save({}));
  {
    QSettings written(file(), QSettings::IniFormat);
    written.setValue("warnMilliseconds"_L1, 20);
    written.setValue("alarmMilliseconds"_L1, 200);
  }
  QCOMPARE(store().load().settings.warnOffset, 20ms);
  QCOMPARE(store().load().settings.alarmOffset, 200ms);
}

void TestSettings::writesNothingInMemory() {
  const SettingsStore memory = SettingsStore::inMemory({.range = ChartRange::OneDay});
  QCOMPARE(memory.load().settings.range, ChartRange::OneDay);
  QVERIFY(memory.save({}));
  memory.saveWindowState(u"x"_s, "y");
  QVERIFY(memory.windowState(u"x"_s).isEmpty());
  QVERIFY(memory.settingsFile().isEmpty());
}

void TestSettings::livesInTheUsersFolders() {
  qputenv("XDG_CONFIG_HOME", folder_->path().toUtf8());
  QCOMPARE(SettingsStore::ofUser().settingsFile(), file());
}

void TestSettings::keepsADamagedFileUnderAnotherName() {
  const QByteArray damage = "these are no settings at all\n";
  const auto spoil = [&] {
    QDir().mkpath(folder_->filePath(u"tsq"_s));
    QFile spoiled(file());
    return spoiled.open(QFile::WriteOnly) && spoiled.write(damage) > 0;
  };
  QStringList kept;
  for (int time = 0; time < 2; ++time) {
    QVERIFY(spoil());
    QVERIFY(store().load().isDamaged);
    kept.append(store().setAside());
    QVERIFY(store().save({}));
    QVERIFY(!store().load().isDamaged);
  }
  QVERIFY(kept[0] != kept[1]);
  for (const QString& name : kept) {
    QFile copy(name);
    QVERIFY(copy.open(QFile::ReadOnly));
    QCOMPARE(copy.readAll(), damage);
  }
}

void TestSettings::keepsTheWindowApartFromTheSettings() {
  store().saveWindowState(u"mainWindow/geometry"_s, "geometry");
  QCOMPARE(store().windowState(u"mainWindow/geometry"_s), QByteArray("geometry"));
  QVERIFY(!QFileInfo::exists(file()));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
