// SPDX-License-Identifier: GPL-3.0-or-later
/// A private system bus with a helper of the test's own on it, and real servers on the loopback whose time is off by as
/// much as the test wants. The clock of the program is the recording one: it is moved like a real one, and nobody
/// else's clock moves.
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QProcess>
#include <QVariantMap>
#include <memory>
#include <vector>

#include "clock/clock_errors.h"
#include "clock/system_clock.h"
#include "desktop/sync_control.h"
#include "engine/demo_server.h"

namespace tsq::app::test {

/// The time of a server: what the recording clock would show if nobody had moved it, and so much more.
class ServerClock final : public Clock {
 public:
  explicit ServerClock(Duration ahead) : ahead_(ahead) {}

  WallTime wall() const override { return read().wall; }
  MonoTime monotonic() const override { return system_.monotonic(); }
  ClockReading read() const override;

 private:
  const clock::SystemClock system_;
  const Duration ahead_;
};

/// org.tsqtime.Helper1: does to the recording clock what it is told, or fails as it is told.
class FakeHelper final : public QObject, protected QDBusContext {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.tsqtime.Helper1")

 public:
  struct Request {
    Duration offset;
    uint mode;
    bool force;
    clock::ClockErrors errors;
  };

  QVariantMap status;
  QString error;       ///< the name of what to answer instead; empty: does it
  bool hangs = false;  ///< never answers, as while somebody thinks about the password
  std::vector<Request> requests;
  int undone = 0;
  QString caller;  ///< of the last request

 public Q_SLOTS:
  // NOLINTBEGIN(readability-identifier-naming): the names on the bus
  Q_SCRIPTABLE uint Adjust(qlonglong offset, uint mode, qlonglong measuredAt, qlonglong wallMinusBoot, bool force,
                           qlonglong maxError, qlonglong estimatedError, qlonglong& applied);
  Q_SCRIPTABLE uint Undo(qlonglong& applied);
  Q_SCRIPTABLE QVariantMap GetStatus() { return status; }
  // NOLINTEND(readability-identifier-naming)

 private:
  bool fail();

  Duration last_{};
};

/// systemd's timedated: its property NTP, and SetTime.
class FakeTimedate final : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.timedate1")
  Q_PROPERTY(bool NTP MEMBER ntp)

 public:
  bool ntp = false;
  std::vector<qlonglong> microseconds;

 public Q_SLOTS:
  // NOLINTNEXTLINE(readability-identifier-naming): the name on the bus
  Q_SCRIPTABLE void SetTime(qlonglong by, bool relative, bool interactive);
};

class SyncBus {
 public:
  /// False without a dbus-daemon. The address becomes that of the system bus.
  bool start();
  ~SyncBus();

  /// A connection of somebody else's, with this object at a path and under a name.
  void serve(const QString& name, const QString& path, QObject& object, QDBusConnection::RegisterOptions options);
  void serveHelper(FakeHelper& helper);
  void serveTimedate(FakeTimedate& timedate);
  /// Its connection ends, whatever it was doing.
  void end(const QString& name) { QDBusConnection::disconnectFromBus(name); }
  bool hasCaller(const QString& uniqueName);

 private:
  QProcess daemon_;
};

/// The monitor, its window and what sets the clock, with one server for each offset. The clock is behind by the offset.
class SyncWorld {
 public:
  explicit SyncWorld(const std::vector<Duration>& offsets, bool isInsecure = false);

  template <typename T>
  T* get(const char* name) {
    return window.findChild<T*>(QLatin1String(name));
  }
  SyncSheet* sheet();
  /// The text of a label or button of the sheet that can be seen; no-break spaces are plain ones.
  QString text(const char* name);
  bool offers(const char* button);
  void click(const char* button);
  /// Asks for it with the button in the window, and waits for the proposal or its refusal.
  bool propose();
  bool reaches(Synchroniser::Phase phase);
  Synchroniser& sync() { return control.synchroniser(); }
  std::vector<EventKind> marks();

  const clock::SystemClock clock;
  Monitor monitor;
  SyncControl control;
  MainWindow window;
  std::vector<std::unique_ptr<ServerClock>> clocks;
  std::vector<std::unique_ptr<DemoServer>> servers;
};

}  // namespace tsq::app::test
