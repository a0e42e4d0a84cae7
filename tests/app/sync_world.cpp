// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_world.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "patience.h"
#include "recording_clock.h"
#include "test_support.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace tsq::app::test {
namespace {

// Exchanges; enough for an estimate.
constexpr int kBurst = 3;

}  // namespace

ClockReading ServerClock::read() const {
  ClockReading reading = system_.read();
  reading.wall += ahead_ - Duration(tsq::test::recordingClock().steppedNanoseconds);
  return reading;
}

bool FakeHelper::fail() {
  caller = message().service();
  if (hangs) {
    setDelayedReply(true);
  } else if (!error.isEmpty()) {
    sendErrorReply(error, u"as the test wants it"_s);
  }
  return hangs || !error.isEmpty();
}

uint FakeHelper::Adjust(qlonglong offset, uint mode, qlonglong /*measuredAt*/, qlonglong /*wallMinusBoot*/, bool force,
                        qlonglong maxError, qlonglong estimatedError, qlonglong& applied) {
  requests.push_back({.offset = Duration(offset),
                      .mode = mode,
                      .force = force,
                      .errors = {.most = Duration(maxError), .estimated = Duration(estimatedError)}});
  if (!message().isInteractiveAuthorizationAllowed()) {
    error = QLatin1String(clock::helperErrorName(clock::HelperError::NobodyToAsk));
  }
  if (fail()) {
    return 0;
  }
  last_ = Duration(offset);
  if (mode == static_cast<uint>(clock::HelperMode::Step)) {
    tsq::test::recordingClock().steppedNanoseconds += offset;
  } else {
    last_ = std::chrono::round<std::chrono::microseconds>(last_);
    tsq::test::recordingClock().slewMicroseconds = last_ / 1us;
  }
  applied = last_.count();
  return mode;
}

uint FakeHelper::Undo(qlonglong& applied) {
  ++undone;
  if (fail()) {
    return 0;
  }
  tsq::test::RecordingClock& clock = tsq::test::recordingClock();
  if (requests.back().mode == static_cast<uint>(clock::HelperMode::Step)) {
    clock.steppedNanoseconds -= last_.count();
    applied = -last_.count();
  } else {
    clock.slewMicroseconds -= last_ / 1us;
    applied = clock.slewMicroseconds * 1'000;
  }
  return requests.back().mode;
}

void FakeTimedate::SetTime(qlonglong by, bool relative, bool interactive) {
  if (relative && interactive) {
    microseconds.push_back(by);
    tsq::test::recordingClock().steppedNanoseconds += by * 1'000;
  }
}

bool SyncBus::start() {
  daemon_.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
  while (!daemon_.canReadLine() && daemon_.waitForReadyRead(kPatience)) {
  }
  const QByteArray address = daemon_.readLine().trimmed();
  qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
  return !address.isEmpty();
}

SyncBus::~SyncBus() {
  daemon_.terminate();
  daemon_.waitForFinished();
}

void SyncBus::serve(const QString& name, const QString& path, QObject& object,
                    QDBusConnection::RegisterOptions options) {
  QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, name);
  QVERIFY(bus.registerObject(path, &object, options) && bus.registerService(name));
}

void SyncBus::serveHelper(FakeHelper& helper) {
  helper.status = {{u"can-step"_s, true}, {u"services"_s, QStringList()}, {u"steered"_s, false}};
  serve(QLatin1String(clock::kHelperName), QLatin1String(clock::kHelperPath), helper,
        QDBusConnection::ExportScriptableSlots);
}

void SyncBus::serveTimedate(FakeTimedate& timedate) {
  serve(QLatin1String(clock::kTimedateName), QLatin1String(clock::kTimedatePath), timedate,
        QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportAllProperties);
}

bool SyncBus::hasCaller(const QString& uniqueName) {
  const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"observer"_s);
  return bus.interface()->isServiceRegistered(uniqueName).value();
}

SyncWorld::SyncWorld(const std::vector<Duration>& offsets, bool isInsecure)
    : monitor(clock, makeSystemLoop, SettingsStore::inMemory({.burst = kBurst})),
      control(monitor, clock),
      window(monitor, clock) {
  control.serve(window);
  for (const Duration offset : offsets) {
    clocks.push_back(std::make_unique<ServerClock>(offset));
    servers.push_back(DemoServer::start(*clocks.back(), makeSystemLoop).value());
    ServerEntry entry = entryOf(*servers.back());
    if (isInsecure) {
      entry.trust = quic::Insecure{};
    }
    monitor.addServer(entry);
  }
  window.show();
}

SyncSheet* SyncWorld::sheet() {
  for (QWidget* widget : QApplication::topLevelWidgets()) {
    if (auto* sheet = qobject_cast<SyncSheet*>(widget); sheet != nullptr && sheet->isVisible()) {
      return sheet;
    }
  }
  return nullptr;
}

QString SyncWorld::text(const char* name) {
  const auto* label = sheet()->findChild<QLabel*>(QLatin1String(name));
  const auto* button = sheet()->findChild<QAbstractButton*>(QLatin1String(name));
  const QString text = label != nullptr ? label->text() : button->text();
  const bool isSeen = label != nullptr ? label->isVisible() : button->isVisible();
  return isSeen ? QString(text).replace(QChar::Nbsp, u' ') : QString();
}

bool SyncWorld::offers(const char* button) {
  const auto* found = sheet()->findChild<QAbstractButton*>(QLatin1String(button));
  return found->isVisible() && found->isEnabled();
}

void SyncWorld::click(const char* button) {
  QTest::mouseClick(sheet()->findChild<QAbstractButton*>(QLatin1String(button)), Qt::LeftButton);
}

bool SyncWorld::reaches(Synchroniser::Phase phase) {
  return QTest::qWaitFor([&] { return sync().phase() == phase; }, kPatience);
}

bool SyncWorld::propose() {
  QTest::mouseClick(get<QPushButton>("syncClockButton"), Qt::LeftButton);
  return QTest::qWaitFor([&] { return sync().phase() != Synchroniser::Phase::Measuring; }, kPatience);
}

std::vector<EventKind> SyncWorld::marks() {
  std::vector<EventKind> kinds;
  for (const HistoryEvent& event : monitor.history().events({.from = WallTime(), .to = WallTime(Duration::max())})) {
    kinds.push_back(event.kind);
  }
  return kinds;
}

}  // namespace tsq::app::test
