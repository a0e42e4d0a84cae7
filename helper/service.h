// SPDX-License-Identifier: MIT
/// org.tsqtime.Helper1 on the system bus: whoever may set the clock can have it set here.
///
/// Each request goes the same way: validate, authorise, check again, apply, reply. A caller has one request at a time;
/// when it leaves the bus its request is forgotten, with its prompt. Belongs to the main thread.
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>
#include <QVariantMap>
#include <map>
#include <memory>

#include "authority.h"
#include "clock_keeper.h"

namespace tsq::helper {

class Service final : public QObject, protected QDBusContext {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.tsqtime.Helper1")

 public:
  /// Keeper and authority must outlive the service.
  Service(QDBusConnection bus, ClockKeeper& keeper, Authority& authority);

  /// Takes the name on the bus. False when that is not allowed or somebody else has it.
  bool start();

 public Q_SLOTS:
  // NOLINTBEGIN(readability-identifier-naming): the names on the bus
  /// Moves the clock by `offset` ns. `mode`: see Mode. `measuredAt`: CLOCK_BOOTTIME in ns when the offset was measured,
  /// `wallMinusBoot`: CLOCK_REALTIME - CLOCK_BOOTTIME in ns at that moment. `force`: although another service steers
  /// the clock. Returns the Method, and how far the clock is moved, in ns.
  Q_SCRIPTABLE uint Adjust(qlonglong offset, uint mode, qlonglong measuredAt, qlonglong wallMinusBoot, bool force,
                           qlonglong& applied);
  /// Takes back the caller's last Adjust; returns what that did to the clock.
  Q_SCRIPTABLE uint Undo(qlonglong& applied);
  /// What is possible at the moment; for everybody. Keys: version (s), can-step (b), slew-remaining-ns (x),
  /// undo-available (b, to this caller), services (as, by name), services-unknown (s, why; empty when known),
  /// kernel-synchronised (b), steered (b: Adjust needs `force`).
  Q_SCRIPTABLE QVariantMap GetStatus();
  // NOLINTEND(readability-identifier-naming)

 Q_SIGNALS:
  /// Nobody has asked for anything for a while, and the name has been given back.
  void idle();

 private:
  struct Pending {
    Request request;
    QDBusMessage call;
    Caller caller;
    std::unique_ptr<Question> question;
  };

  Answer<void> findRoom(const Caller& caller) const;
  void begin(const Request& request, const Caller& caller);
  void finish(const QString& callerName, Verdict verdict);
  Answer<Applied> conclude(const Pending& pending, Verdict verdict);
  void forget(const QString& callerName);
  void endIfIdle();
  Caller caller() const;
  uint reply(const Answer<Applied>& answer, qlonglong& applied);

  QDBusConnection bus_;
  ClockKeeper& keeper_;
  Authority& authority_;
  std::map<QString, Pending> pending_;
  QDBusServiceWatcher departures_;
  QTimer idleTimer_;
};

}  // namespace tsq::helper
