// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bus_helper.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <utility>
#include <variant>

#include "base/utf8.h"
#include "clock/time_services.h"
#include "sync/steering_query.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tsq::app {
namespace {

QVariant toVariant(const clock::BusValue& value) {
  const auto* number = std::get_if<std::int64_t>(&value);
  const auto* small = std::get_if<std::uint32_t>(&value);
  return number != nullptr  ? QVariant::fromValue(qlonglong{*number})  // QtDBus cannot marshal long
         : small != nullptr ? QVariant(uint{*small})
                            : QVariant(std::get<bool>(value));
}

QDBusMessage toMessage(const clock::BusCall& call) {
  QDBusMessage message = QDBusMessage::createMethodCall(QLatin1String(call.service), QLatin1String(call.path),
                                                        QLatin1String(call.service), QLatin1String(call.method));
  for (const clock::BusValue& value : call.arguments) {
    message << toVariant(value);
  }
  message.setInteractiveAuthorizationAllowed(call.mayPrompt);
  return message;
}

HelperProblem problemOf(const QDBusMessage& reply) {
  return {.error = clock::helperErrorFrom(reply.errorName().toStdString()),
          .detail = QString::fromStdString(printableUtf8(reply.errorMessage().toStdString(), kMaxShownText))};
}

bool isError(const QDBusMessage& reply) {
  return reply.type() == QDBusMessage::ErrorMessage;
}

std::vector<std::string> toStdStrings(const QStringList& texts) {
  std::vector<std::string> strings;
  for (const QString& text : texts) {
    strings.push_back(text.toStdString());
  }
  return strings;
}

// Entries of other types are left out.
clock::BusDictionary dictionaryOf(const QDBusMessage& reply) {
  clock::BusDictionary dictionary;
  const auto entries = qdbus_cast<QVariantMap>(reply.arguments().value(0));
  for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
    const QVariant& value = entry.value();
    clock::BusDictionary::mapped_type& plain = dictionary[entry.key().toStdString()];
    if (value.typeId() == QMetaType::Bool) {
      plain = value.toBool();
    } else if (value.typeId() == QMetaType::LongLong) {
      plain = std::int64_t{value.toLongLong()};
    } else if (value.typeId() == QMetaType::QString) {
      plain = value.toString().toStdString();
    } else if (value.typeId() == QMetaType::QStringList) {
      plain = toStdStrings(value.toStringList());
    } else {
      dictionary.erase(entry.key().toStdString());
    }
  }
  return dictionary;
}

// Values of other types are left out.
clock::BusValues valuesOf(const QDBusMessage& reply) {
  clock::BusValues values;
  for (const QVariant& value : reply.arguments()) {
    if (value.typeId() == QMetaType::UInt) {
      values.emplace_back(std::uint32_t{value.toUInt()});
    } else if (value.typeId() == QMetaType::LongLong) {
      values.emplace_back(std::int64_t{value.toLongLong()});
    }
  }
  return values;
}

HelperAnswer<Adjustment> adjustmentFrom(const QDBusMessage& reply) {
  if (isError(reply)) {
    return tl::unexpected(problemOf(reply));
  }
  const auto move = clock::parseMove(valuesOf(reply));
  if (!move) {
    return tl::unexpected(HelperProblem{.error = clock::HelperError::Failed, .detail = reply.signature()});
  }
  const bool isStep = move->method == clock::HelperMethod::Step;
  return Adjustment{.method = isStep ? AdjustMethod::Step : AdjustMethod::Slew, .by = move->by};
}

HelperStatus statusFrom(const QDBusMessage& reply) {
  const clock::HelperReport report = clock::parseReport(dictionaryOf(reply));
  QStringList services;
  for (const std::string& service : report.services) {
    services.append(QString::fromStdString(service));
  }
  return {.canStep = report.canStep, .services = services, .isSteered = report.steered};
}

}  // namespace

void BusHelper::call(const QDBusMessage& message, Duration timeout, Answered answered) {
  if (!bus_) {
    bus_ = QDBusConnection::connectToBus(QDBusConnection::SystemBus,
                                         u"tsq-sync-%1"_s.arg(reinterpret_cast<quintptr>(this)));
    pending_ = std::make_unique<QObject>();
  }
  // Qt never finishes a call on an unconnected connection.
  const QDBusPendingCall call =
      bus_->isConnected() ? bus_->asyncCall(message, static_cast<int>(timeout / 1ms))
                          : QDBusPendingCall::fromError(QDBusError(QDBusError::Disconnected, u"no system bus"_s));
  auto* watcher = new QDBusPendingCallWatcher(call, pending_.get());
  connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, answered = std::move(answered)] {
    watcher->deleteLater();
    answered(watcher->reply());
  });
}

void BusHelper::call(const clock::BusCall& request, Answered answered) {
  call(toMessage(request), request.timeout, std::move(answered));
}

void BusHelper::abandon() {
  pending_.reset();
  if (const auto bus = std::exchange(bus_, std::nullopt)) {
    QDBusConnection::disconnectFromBus(bus->name());
  }
}

void BusHelper::askStatus(Done<HelperStatus> done) {
  call(clock::statusCall(), [this, done = std::move(done)](const QDBusMessage& reply) {
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

// Reading the property NTP tests whether timedated is there. NTP is true while a time service is enabled; then
// timedated refuses SetTime.
void BusHelper::askTimedate(const HelperProblem& helperProblem, const Done<HelperStatus>& done) {
  QDBusMessage question =
      QDBusMessage::createMethodCall(QLatin1String(clock::kTimedateName), QLatin1String(clock::kTimedatePath),
                                     u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
  question.setArguments({QString::fromLatin1(clock::kTimedateName), u"NTP"_s});
  call(question, clock::kHelperAnswerTimeout, [this, helperProblem, done](const QDBusMessage& reply) {
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
  const auto mode = method == AdjustMethod::Step ? clock::HelperMode::Step : clock::HelperMode::Slew;
  call(clock::adjustCall({.measured = measured, .mode = mode, .force = force}),
       [done = std::move(done)](const QDBusMessage& reply) { done(adjustmentFrom(reply)); });
}

void BusHelper::adjustByTimedate(Duration offset, const Done<Adjustment>& done) {
  const auto by = std::chrono::round<std::chrono::microseconds>(offset);
  call(clock::timedateCall(by), [done, by](const QDBusMessage& reply) {
    if (isError(reply)) {
      done(tl::unexpected(problemOf(reply)));
    } else {
      done(Adjustment{.method = AdjustMethod::Step, .by = by});
    }
  });
}

void BusHelper::undo(Done<Adjustment> done) {
  call(clock::undoCall(), [done = std::move(done)](const QDBusMessage& reply) { done(adjustmentFrom(reply)); });
}

}  // namespace tsq::app
