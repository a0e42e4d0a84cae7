// SPDX-License-Identifier: GPL-3.0-or-later
/// A private system bus with a fake helper, and real servers on loopback whose time is off by a given amount. The
/// program's clock is the recording clock.
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QProcess>
#include <QVariantMap>
#include <memory>
#include <vector>

#include "clock/kernel/clock_errors.h"
#include "clock/system_clock.h"
#include "desktop/sync_control.h"
#include "engine/demo_server.h"

namespace tsq::app::test {

/// The time of a server: the recording clock without its corrections, plus an offset.
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

/// org.tsqtime.Helper1: moves the recording clock, or fails as the test defines.
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
  QString error;       ///< the name of the error to return; empty: none
  bool hangs = false;  ///< never answers, as while a password prompt is open
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

  /// Another connection, with this object at a path and under a name.
  void serve(const QString& name, const QString& path, QObject& object, QDBusConnection::RegisterOptions options);
  void serveHelper(FakeHelper& helper);
  void serveTimedate(FakeTimedate& timedate);
  /// Closes that connection.
  void end(const QString& name) { QDBusConnection::disconnectFromBus(name); }
  bool hasCaller(const QString& uniqueName);

 private:
  QProcess daemon_;
};

/// The monitor, its window and the objects for setting the clock, with one server for each offset (positive: the clock
/// is behind).
class SyncWorld {
 public:
  explicit SyncWorld(const std::vector<Duration>& offsets, bool isInsecure = false);

  template <typename T>
  T* get(const char* name) {
    return window.findChild<T*>(QLatin1String(name));
  }
  SyncSheet* sheet();
  /// The text of a visible label or button of the sheet, with plain instead of no-break spaces.
  QString text(const char* name);
  bool offers(const char* button);
  void click(const char* button);
  /// Clicks the button in the window, and waits for the proposal or the refusal.
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
