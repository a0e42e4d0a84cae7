// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bus_helper.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <utility>

#include "base/utf8.h"
#include "clock/time_services.h"
#include "sync/steering_query.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// For a person to find and type a password, in milliseconds.
constexpr int kPasswordTimeout = 5 * 60 * 1000;
// What nobody has to think about is answered at once; but the bus gives whom it has to start first 25 s.
constexpr int kAnswerTimeout = 30 * 1000;

QDBusMessage helperCall(const QString& method) {
  return QDBusMessage::createMethodCall(QLatin1String(clock::kHelperName), QLatin1String(clock::kHelperPath),
                                        QLatin1String(clock::kHelperName), method);
}

QVariant toBus(std::int64_t number) {
  return QVariant::fromValue<qlonglong>(number);
}

HelperProblem problemOf(const QDBusMessage& reply) {
  return {.error = clock::helperErrorFrom(reply.errorName().toStdString()),
          .detail = QString::fromStdString(printableUtf8(reply.errorMessage().toStdString(), kMaxShownText))};
}

int timeoutOf(const QDBusMessage& message) {
  return message.isInteractiveAuthorizationAllowed() ? kPasswordTimeout : kAnswerTimeout;
}

bool isError(const QDBusMessage& reply) {
  return reply.type() == QDBusMessage::ErrorMessage;
}

// (u method, x applied)
HelperAnswer<Adjustment> adjustmentFrom(const QDBusMessage& reply) {
  if (isError(reply)) {
    return tl::unexpected(problemOf(reply));
  }
  const bool isStep = reply.arguments().value(0).toUInt() == static_cast<uint>(clock::HelperMethod::Step);
  return Adjustment{.method = isStep ? AdjustMethod::Step : AdjustMethod::Slew,
                    .by = Duration(reply.arguments().value(1).toLongLong())};
}

HelperStatus statusFrom(const QDBusMessage& reply) {
  const auto status = qdbus_cast<QVariantMap>(reply.arguments().value(0));
  return {.canStep = status.value(u"can-step"_s).toBool(),
          .services = status.value(u"services"_s).toStringList(),
          .isSteered = status.value(u"steered"_s).toBool()};
}

}  // namespace

void BusHelper::call(const QDBusMessage& message, Answered answered) {
  if (!bus_) {
    bus_ = QDBusConnection::connectToBus(QDBusConnection::SystemBus,
                                         u"tsq-sync-%1"_s.arg(reinterpret_cast<quintptr>(this)));
    pending_ = std::make_unique<QObject>();
  }
  // Qt never finishes a call on a connection that was not made.
  const QDBusPendingCall call =
      bus_->isConnected() ? bus_->asyncCall(message, timeoutOf(message))
                          : QDBusPendingCall::fromError(QDBusError(QDBusError::Disconnected, u"no system bus"_s));
  auto* watcher = new QDBusPendingCallWatcher(call, pending_.get());
  connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, answered = std::move(answered)] {
    watcher->deleteLater();
    answered(watcher->reply());
  });
}

void BusHelper::abandon() {
  pending_.reset();
  if (const auto bus = std::exchange(bus_, std::nullopt)) {
    QDBusConnection::disconnectFromBus(bus->name());
  }
}

void BusHelper::askStatus(Done<HelperStatus> done) {
  call(helperCall(u"GetStatus"_s), [this, done = std::move(done)](const QDBusMessage& reply) {
    usesTimedate_ = false;
    if (!bus_->isConnected()) {
      done(tl::unexpected(HelperProblem{.error = clock::HelperError::Missing, .isWithoutBus = true}));
    } else if (!isError(reply)) {
      done(statusFrom(reply));
    } else if (const HelperProblem problem = problemOf(reply); problem.error == clock::HelperError::Missing) {
      askTimedate(problem, done);
    } else {
      done(tl::unexpected(problem));
    }
  });
}

// Its property NTP tells that it is there, and whether it would refuse because a service sets the clock.
void BusHelper::askTimedate(const HelperProblem& helperProblem, const Done<HelperStatus>& done) {
  QDBusMessage question =
      QDBusMessage::createMethodCall(QLatin1String(clock::kTimedateName), QLatin1String(clock::kTimedatePath),
                                     u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
  question.setArguments({QString::fromLatin1(clock::kTimedateName), u"NTP"_s});
  call(question, [this, helperProblem, done](const QDBusMessage& reply) {
    if (isError(reply)) {
      return done(tl::unexpected(helperProblem));
    }
    usesTimedate_ = true;
    const bool isOn = reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
    findSteering([done, isOn](HelperStatus status) {
      status.isSteered = status.isSteered || isOn;
      status.canForce = !isOn;
      done(status);
    });
  });
}

void BusHelper::findSteering(std::function<void(const HelperStatus&)> done) {
  askWhoSteers(*pending_, clock::findSteering, [done = std::move(done)](const clock::Steering& steering) {
    HelperStatus status{.isTimedate = true, .isSteered = steering.isSteered()};
    for (const clock::TimeService& service : steering.services) {
      status.services.append(QString::fromStdString(service.name));
    }
    done(status);
  });
}

void BusHelper::adjust(const clock::MeasuredOffset& measured, AdjustMethod method, bool force, Done<Adjustment> done) {
  if (usesTimedate_) {
    return adjustByTimedate(measured.offset, done);
  }
  QDBusMessage request = helperCall(u"Adjust"_s);
  const auto mode = method == AdjustMethod::Step ? clock::HelperMode::Step : clock::HelperMode::Slew;
  request.setArguments({toBus(measured.offset.count()), static_cast<uint>(mode),
                        toBus(measured.at.time_since_epoch().count()), toBus(measured.wallMinusBoot.count()), force});
  request.setInteractiveAuthorizationAllowed(true);
  call(request, [done = std::move(done)](const QDBusMessage& reply) { done(adjustmentFrom(reply)); });
}

// It counts in microseconds, and asks polkit itself.
void BusHelper::adjustByTimedate(Duration offset, const Done<Adjustment>& done) {
  constexpr bool kRelative = true;
  constexpr bool kMayAsk = true;
  const auto by = std::chrono::round<std::chrono::microseconds>(offset);
  QDBusMessage request =
      QDBusMessage::createMethodCall(QLatin1String(clock::kTimedateName), QLatin1String(clock::kTimedatePath),
                                     QLatin1String(clock::kTimedateName), u"SetTime"_s);
  request.setArguments({toBus(by.count()), kRelative, kMayAsk});
  request.setInteractiveAuthorizationAllowed(true);
  call(request, [done, by](const QDBusMessage& reply) {
    if (isError(reply)) {
      done(tl::unexpected(problemOf(reply)));
    } else {
      done(Adjustment{.method = AdjustMethod::Step, .by = by});
    }
  });
}

void BusHelper::undo(Done<Adjustment> done) {
  call(helperCall(u"Undo"_s), [done = std::move(done)](const QDBusMessage& reply) { done(adjustmentFrom(reply)); });
}

}  // namespace tsq::app
