// SPDX-License-Identifier: MIT
/// org.tsqtime.Helper1 on the system bus: sets the clock for authorised callers.
///
/// Steps of each request: validate, authorise, validate again, apply, reply. A caller has one request at a time; when
/// it leaves the bus, its request and its prompt are cancelled. Belongs to the main thread.
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

#include "audit.h"
#include "authority.h"
#include "clock_keeper.h"
#include "rate_limit.h"

namespace tsq::helper {

class Service final : public QObject, protected QDBusContext {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.tsqtime.Helper1")

 public:
  /// Keeper and authority must outlive the service.
  Service(QDBusConnection bus, ClockKeeper& keeper, Authority& authority, Audit audit = Audit());

  /// Requests the name on the bus. False if that is not allowed or the name is taken.
  bool start();

 public Q_SLOTS:
  // NOLINTBEGIN(readability-identifier-naming): the names on the bus
  /// Corrects the clock by `offset` ns. `mode`: see Mode. `measuredAt`: CLOCK_BOOTTIME in ns when the offset was
  /// measured, `wallMinusBoot`: CLOCK_REALTIME - CLOCK_BOOTTIME in ns at that moment. `force`: even if another service
  /// steers the clock. `maxError`, `estimatedError`: error bounds of the offset in ns; zero if unknown. Returns the
  /// Method, and the correction in ns.
  Q_SCRIPTABLE uint Adjust(qlonglong offset, uint mode, qlonglong measuredAt, qlonglong wallMinusBoot, bool force,
                           qlonglong maxError, qlonglong estimatedError, qlonglong& applied);
  /// Undoes the caller's last Adjust; returns the change made to the clock.
  Q_SCRIPTABLE uint Undo(qlonglong& applied);
  /// The state, at most 1 s old; for every caller. Keys: see clock::HelperReport.
  Q_SCRIPTABLE QVariantMap GetStatus();
  // NOLINTEND(readability-identifier-naming)

 Q_SIGNALS:
  /// There was no request for a while, and the name was released.
  void idle();

 private:
  struct Pending {
    Request request;
    Action action = Action::AdjustClock;
    QDBusMessage call;
    Caller caller;
    bool isPrompt = false;  ///< polkit may ask for a password
    std::unique_ptr<Question> question;
  };

  Caller caller();
  bool admit(const Caller& caller);
  Answer<void> findRoom(const Caller& caller) const;
  bool hasRoomForPrompt(const Caller& caller) const;
  void begin(const Request& request, const Caller& caller);
  void decide(const QString& callerName, Verdict verdict);
  Answer<Applied> conclude(const Pending& pending, Verdict verdict);
  void finish(const Pending& pending, const Answer<Applied>& answer);
  Pending take(const QString& callerName);
  void forget(const QString& callerName);
  void expire();
  void awaitExpiry();
  void endIfIdle();
  void refuse(const Refusal& refusal);
  uint reply(const Answer<Applied>& answer, qlonglong& applied);

  QDBusConnection bus_;
  ClockKeeper& keeper_;
  Authority& authority_;
  Audit audit_;
  RateLimit rates_;
  std::map<QString, uint> uids_;
  std::map<QString, Pending> pending_;
  QDBusServiceWatcher departures_;
  QTimer expiryTimer_;
  QTimer idleTimer_;
};

}  // namespace tsq::helper
