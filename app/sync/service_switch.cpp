// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/service_switch.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <utility>

#include "base/utf8.h"
#include "clock/helper_messages.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tsq::app {
namespace {

constexpr auto kService = "org.freedesktop.systemd1"_L1;
constexpr auto kPath = "/org/freedesktop/systemd1"_L1;
constexpr auto kManager = "org.freedesktop.systemd1.Manager"_L1;
// systemd's own limit for starting or stopping a service is 90 s.
constexpr auto kJobTimeout = 100s;

const QString& replaceMode() {
  static const QString kMode = u"replace"_s;
  return kMode;
}

QDBusMessage toMessage(const char* method, const QVariantList& arguments) {
  QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kManager, QLatin1String(method));
  message.setArguments(arguments);
  message.setInteractiveAuthorizationAllowed(true);
  // With another init system, the bus would try to start systemd.
  message.setAutoStartService(false);
  return message;
}

SwitchOutcome outcomeOf(const QDBusMessage& error) {
  const QString& name = error.errorName();
  if (name == "org.freedesktop.DBus.Error.AccessDenied"_L1 ||
      name == "org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_L1) {
    return SwitchOutcome::NotAuthorised;
  }
  return name == "org.freedesktop.DBus.Error.ServiceUnknown"_L1 ? SwitchOutcome::NoSystemd : SwitchOutcome::Failed;
}

QString messageOf(const QDBusMessage& error) {
  return QString::fromStdString(printableUtf8(error.errorMessage().toStdString(), kMaxShownText));
}

bool listsUnits(const QDBusMessage& reply) {
  const auto units = reply.arguments().value(0).value<QDBusArgument>();
  units.beginArray();
  return !units.atEnd();
}

}  // namespace

ServiceSwitch::ServiceSwitch(QObject* parent) : QObject(parent) {
  jobTimeout_.setSingleShot(true);
  connect(&jobTimeout_, &QTimer::timeout, this, [this] {
    results_.insert(job_, u"timeout"_s);
    concludeJob();
  });
}

ServiceSwitch::~ServiceSwitch() {
  if (bus_) {
    QDBusConnection::disconnectFromBus(bus_->name());
  }
}

// Each time anew: a connection that failed once stays so.
bool ServiceSwitch::connectToSystemd() {
  const QString name = u"tsq-switch-%1"_s.arg(reinterpret_cast<quintptr>(this));
  bus_.reset();
  QDBusConnection::disconnectFromBus(name);
  bus_ = QDBusConnection::connectToBus(QDBusConnection::SystemBus, name);
  if (!bus_->isConnected()) {
    return false;
  }
  const bool isListening = bus_->connect(kService, kPath, kManager, u"JobRemoved"_s, this, SLOT(noteJob(QDBusMessage)));
  bus_->asyncCall(toMessage("Subscribe", {}));
  return isListening;
}

void ServiceSwitch::switchOn(KeeperService service, const QStringList& others) {
  if (isBusy_) {
    return;
  }
  isBusy_ = true;
  service_ = service;
  others_ = others;
  stopped_.clear();
  results_.clear();
  planSteps();
  if (!connectToSystemd()) {
    return finish(SwitchOutcome::NoSystemd);
  }
  proceed();
}

// The others are stopped first, whatever the units themselves exclude: two services must never set the clock together.
void ServiceSwitch::planSteps() {
  const QString unit = unitOf(service_);
  steps_.clear();
  for (const QString& other : std::as_const(others_)) {
    steps_.push_back({Kind::Stop, "StopUnit", {other, replaceMode()}});
  }
  steps_.push_back({Kind::Start, "StartUnit", {unit, replaceMode()}});
  // A unit whose conditions are not met is not started, without an error.
  steps_.push_back(
      {Kind::Check, "ListUnitsByPatterns", {QStringList{u"active"_s, u"activating"_s}, QStringList{unit}}});
  if (!others_.isEmpty()) {
    steps_.push_back({Kind::Lasting, "DisableUnitFiles", {others_, false}});
  }
  steps_.push_back({Kind::Lasting, "EnableUnitFiles", {QStringList{unit}, false, false}});
}

void ServiceSwitch::proceed() {
  if (steps_.empty()) {
    return finish(SwitchOutcome::On);
  }
  const Step& step = steps_.front();
  auto* watcher = new QDBusPendingCallWatcher(
      bus_->asyncCall(toMessage(step.method, step.arguments), static_cast<int>(clock::kPasswordTimeout / 1ms)), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
    watcher->deleteLater();
    take(watcher->reply());
  });
}

void ServiceSwitch::take(const QDBusMessage& reply) {
  const Kind kind = steps_.front().kind;
  if (reply.type() == QDBusMessage::ErrorMessage) {
    return kind == Kind::Lasting ? finish(SwitchOutcome::OnUntilRestart, messageOf(reply))
                                 : fail(outcomeOf(reply), messageOf(reply));
  }
  if (kind == Kind::Stop || kind == Kind::Start) {
    return awaitJob(reply.arguments().value(0).value<QDBusObjectPath>().path());
  }
  if (kind == Kind::Check && !listsUnits(reply)) {
    return fail(SwitchOutcome::Failed, {});
  }
  steps_.pop_front();
  proceed();
}

void ServiceSwitch::awaitJob(const QString& job) {
  job_ = job;
  jobTimeout_.start(kJobTimeout);
  concludeJob();
}

// Its arguments: a number, the job, its unit and the result.
void ServiceSwitch::noteJob(const QDBusMessage& removed) {
  if (isBusy_) {
    results_.insert(removed.arguments().value(1).value<QDBusObjectPath>().path(),
                    removed.arguments().value(3).toString());
    concludeJob();
  }
}

void ServiceSwitch::concludeJob() {
  const auto result = results_.constFind(job_);
  if (job_.isEmpty() || result == results_.cend()) {
    return;
  }
  job_.clear();
  jobTimeout_.stop();
  if (*result != "done"_L1) {
    return fail(SwitchOutcome::Failed, *result);
  }
  if (steps_.front().kind == Kind::Stop) {
    stopped_.append(steps_.front().arguments.constFirst().toString());
  }
  steps_.pop_front();
  proceed();
}

void ServiceSwitch::fail(SwitchOutcome outcome, const QString& detail) {
  startOthersAgain();
  finish(outcome, detail);
}

void ServiceSwitch::startOthersAgain() {
  for (const QString& unit : std::as_const(stopped_)) {
    bus_->asyncCall(toMessage("StartUnit", {unit, replaceMode()}));
  }
}

void ServiceSwitch::finish(SwitchOutcome outcome, const QString& detail) {
  isBusy_ = false;
  job_.clear();
  steps_.clear();
  Q_EMIT finished({.outcome = outcome, .service = service_, .detail = detail});
}

}  // namespace tsq::app
