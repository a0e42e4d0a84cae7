// SPDX-License-Identifier: MIT
// Detection of other time services, with a fake systemd on a private bus.
#include <QElapsedTimer>
#include <QLocalServer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "clock/kernel/clock_setter.h"
#include "clock/kernel_note.h"
#include "clock/time_services.h"
#include "recording_clock.h"

using namespace tsq;
using clock::findSteering;
using clock::Steering;
using namespace std::chrono_literals;

namespace {

constexpr int kStartTimeout = 20'000;  // ms

// Starts a program and returns its first line of output; empty if it does not start.
QByteArray startAndReadLine(QProcess& process, const QString& program, const QStringList& arguments) {
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  process.start(program, arguments);
  while (!process.canReadLine() && process.waitForReadyRead(kStartTimeout)) {
  }
  return process.readLine().trimmed();
}

void end(QProcess& process) {
  process.terminate();
  process.waitForFinished();
}

}  // namespace

class TestTimeServices : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void running_services_are_named_data();
  void running_services_are_named();
  void services_that_do_not_run_are_no_obstacle();
  void all_of_several_are_named();
  void missing_bus_is_unknown();
  void hanging_bus_is_unknown();
  void missing_systemd_is_unknown();
  void silent_systemd_is_unknown();
  void kernel_counts_only_when_nothing_else_is_known();
  void own_word_is_nobody_elses();

 private:
  void startSystemd(const QStringList& units);

  QProcess bus_;
  QProcess systemd_;
};

void TestTimeServices::init() {
  test::recordingClock() = {};
  const QByteArray address = startAndReadLine(bus_, QStringLiteral("dbus-daemon"),
                                              {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                               QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
  QVERIFY2(!address.isEmpty(), "no private bus: is dbus-daemon installed?");
  qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
}

void TestTimeServices::cleanup() {
  end(systemd_);
  end(bus_);
}

void TestTimeServices::startSystemd(const QStringList& units) {
  QCOMPARE(startAndReadLine(systemd_, QStringLiteral(TSQ_FAKE_SYSTEMD), units), QByteArray("ready"));
}

void TestTimeServices::running_services_are_named_data() {
  QTest::addColumn<QString>("unit");
  QTest::addColumn<QString>("name");
  const auto row = [](const char* unit, const char* name) {
    QTest::newRow(unit) << QString::fromLatin1(unit) << QString::fromLatin1(name);
  };
  row("chrony.service", "chrony");
  row("chronyd.service", "chrony");
  row("ntp.service", "ntpd");
  row("ntpsec.service", "ntpsec");
  row("openntpd.service", "openntpd");
  row("ntpd-rs.service", "ntpd-rs");
  row("systemd-timesyncd.service", "systemd-timesyncd");
  row("ptp4l@eth0.service", "ptp4l");
  row("phc2sys@eth0.service", "phc2sys");
}

void TestTimeServices::running_services_are_named() {
  QFETCH(QString, unit);
  QFETCH(QString, name);
  startSystemd({unit + QStringLiteral("=active"), QStringLiteral("ssh.service=active")});
  const Steering steering = findSteering();
  QVERIFY(!steering.unknownBecause);
  QVERIFY(steering.isSteered());
  QCOMPARE(steering.services.size(), std::size_t{1});
  QCOMPARE(QString::fromStdString(steering.services.front().unit), unit);
  QCOMPARE(QString::fromStdString(steering.names()), name);
}

void TestTimeServices::services_that_do_not_run_are_no_obstacle() {
  startSystemd({QStringLiteral("chrony.service=inactive"), QStringLiteral("ntpsec.service=failed"),
                QStringLiteral("systemd-timesyncd.service=deactivating")});
  const Steering steering = findSteering();
  QVERIFY(!steering.unknownBecause);
  QVERIFY(!steering.isSteered());
}

void TestTimeServices::all_of_several_are_named() {
  startSystemd({QStringLiteral("chrony.service=activating"), QStringLiteral("ptp4l@eth0.service=active"),
                QStringLiteral("phc2sys@eth0.service=reloading")});
  QCOMPARE(QString::fromStdString(findSteering().names()), QStringLiteral("chrony, ptp4l and phc2sys"));
}

void TestTimeServices::missing_bus_is_unknown() {
  qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus");
  const Steering steering = findSteering();
  QVERIFY(steering.unknownBecause);
  QVERIFY2(steering.unknownBecause->starts_with("no system bus: "), steering.unknownBecause->c_str());
  QVERIFY(!steering.isSteered());
}

// Takes connections, and never answers.
void TestTimeServices::hanging_bus_is_unknown() {
  const QTemporaryDir folder;
  QLocalServer bus;
  QVERIFY(bus.listen(folder.filePath(QStringLiteral("bus"))));
  qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + folder.path().toUtf8() + "/bus");
  QElapsedTimer time;
  time.start();
  QVERIFY(findSteering().unknownBecause);
  QVERIFY2(time.elapsed() < kStartTimeout, "it should take three seconds");
}

void TestTimeServices::missing_systemd_is_unknown() {
  const Steering steering = findSteering();
  QVERIFY(steering.unknownBecause);
  QVERIFY2(steering.unknownBecause->starts_with("systemd does not answer: "), steering.unknownBecause->c_str());
}

void TestTimeServices::silent_systemd_is_unknown() {
  startSystemd({QStringLiteral("silent")});
  QVERIFY(findSteering().unknownBecause);
}

void TestTimeServices::kernel_counts_only_when_nothing_else_is_known() {
  test::recordingClock().status = STA_PLL;
  const Steering unknown = findSteering();
  QVERIFY(unknown.isSteered());
  QCOMPARE(QString::fromStdString(unknown.names()), QStringLiteral("an unknown program"));
  startSystemd({});
  const Steering known = findSteering();
  QVERIFY(known.kernelSynchronised);
  QVERIFY(!known.isSteered());
}

void TestTimeServices::own_word_is_nobody_elses() {
  const QTemporaryDir folder;
  qputenv("STATE_DIRECTORY", folder.path().toUtf8());
  const BootTime now{1h};
  const clock::ClockErrors errors{.most = 3ms, .estimated = 40us};
  QVERIFY(clock::AdjtimexSetter().declareSynchronised(errors));
  QVERIFY(clock::findOthers(now).isSteered());
  QVERIFY(clock::noteKernelTold(clock::kernelNotePath(), errors, now));
  QVERIFY(!clock::findOthers(now).isSteered());
  QVERIFY(findSteering().isSteered());
  // Somebody else has told it something else since.
  test::recordingClock().estimatedError = 41;
  QVERIFY(clock::findOthers(now).isSteered());
  qunsetenv("STATE_DIRECTORY");
}

QTEST_GUILESS_MAIN(TestTimeServices)
#include "tst_time_services.moc"
