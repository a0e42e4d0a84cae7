// SPDX-License-Identifier: MIT
#include "service.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <algorithm>
#include <cstdio>
#include <limits>

#include "base/utf8.h"

namespace tsq::helper {
namespace {

using namespace std::chrono_literals;
using clock::HelperError;

// Long enough for the next question of somebody who is at it; a service that is not needed should not run.
constexpr auto kIdleTime = 30s;
// Each costs a thread. More people than this do not set a clock at the same time ...
constexpr std::size_t kMaxPending = 8;
// ... and nobody can keep the others from it.
constexpr int kMaxPendingPerUser = 4;

// Whoever has left the bus already; never a real user's id.
constexpr uint kNobody = std::numeric_limits<uint>::max();

const char* nameOf(Method method) {
  return method == Method::Step ? "step" : "slew";
}

// One line of what others may have written.
std::string loggable(const QString& text) {
  return printableUtf8(text.toStdString(), kMaxShownText);
}

// To the journal, which adds time and unit; the number in front is the priority.
void audit(const char* what, const Caller& caller, const Answer<Applied>& answer, Duration asked) {
  if (answer) {
    std::fprintf(stderr, "<5>%s: uid %u (%s): %s by %lld ns\n", what, caller.uid, loggable(caller.name).c_str(),
                 nameOf(answer->method), static_cast<long long>(answer->by.count()));
  } else {
    std::fprintf(stderr, "<5>%s: uid %u (%s): %lld ns refused: %s\n", what, caller.uid, loggable(caller.name).c_str(),
                 static_cast<long long>(asked.count()), loggable(answer.error().text).c_str());
  }
}

Refusal explain(Verdict verdict) {
  switch (verdict) {
    case Verdict::WouldHaveToAsk:
      return refusal(HelperError::NobodyToAsk, QStringLiteral("A password is needed, and nobody can be asked for it."));
    case Verdict::Unavailable:
      return refusal(HelperError::NoPolkit,
                     QStringLiteral("polkit, which decides who may set the clock, does not answer."));
    default:
      return refusal(HelperError::NotAuthorised, QStringLiteral("Not authorised; the clock was not changed."));
  }
}

}  // namespace

Service::Service(QDBusConnection bus, ClockKeeper& keeper, Authority& authority)
    : bus_(std::move(bus)), keeper_(keeper), authority_(authority) {
  departures_.setConnection(bus_);
  departures_.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
  connect(&departures_, &QDBusServiceWatcher::serviceUnregistered, this, &Service::forget);
  idleTimer_.setSingleShot(true);
  idleTimer_.setInterval(kIdleTime);
  connect(&idleTimer_, &QTimer::timeout, this, &Service::endIfIdle);
}

bool Service::start() {
  idleTimer_.start();
  return bus_.registerObject(QLatin1String(clock::kHelperPath), this, QDBusConnection::ExportScriptableSlots) &&
         bus_.registerService(QLatin1String(clock::kHelperName));
}

Caller Service::caller() const {
  const QString name = message().service();
  const QDBusReply<uint> uid = bus_.interface()->serviceUid(name);
  return {.name = name, .uid = uid.isValid() ? uid.value() : kNobody};
}

uint Service::reply(const Answer<Applied>& answer, qlonglong& applied) {
  if (!answer) {
    sendErrorReply(answer.error().name, answer.error().text);
    return 0;
  }
  applied = answer->by.count();
  return static_cast<uint>(answer->method);
}

uint Service::Adjust(qlonglong offset, uint mode, qlonglong measuredAt, qlonglong wallMinusBoot, bool force,
                     qlonglong& applied) {
  idleTimer_.start();
  if (mode > static_cast<uint>(Mode::Step)) {
    sendErrorReply(QDBusError::InvalidArgs, QStringLiteral("The mode must be 0 (auto), 1 (slew) or 2 (step)."));
    return 0;
  }
  const Request request{.measured = {.offset = Duration(offset),
                                     .at = BootTime(Duration(measuredAt)),
                                     .wallMinusBoot = Duration(wallMinusBoot)},
                        .mode = static_cast<Mode>(mode),
                        .force = force};
  const Caller who = caller();
  const auto possible = findRoom(who).and_then([&] { return keeper_.check(request); });
  if (!possible) {
    const Answer<Applied> refused = tl::unexpected(possible.error());
    audit("adjust", who, refused, request.measured.offset);
    return reply(refused, applied);
  }
  setDelayedReply(true);
  begin(request, who);
  return 0;
}

Answer<void> Service::findRoom(const Caller& caller) const {
  const auto sameUser = std::count_if(pending_.begin(), pending_.end(),
                                      [&](const auto& entry) { return entry.second.caller.uid == caller.uid; });
  if (pending_.contains(caller.name) || pending_.size() >= kMaxPending || sameUser >= kMaxPendingPerUser) {
    return tl::unexpected(refusal(
        HelperError::Busy, QStringLiteral("Earlier requests are still waiting for a password; answer these first.")));
  }
  return {};
}

void Service::begin(const Request& request, const Caller& caller) {
  departures_.addWatchedService(caller.name);
  const auto done = [this, name = caller.name](Verdict verdict) { finish(name, verdict); };
  pending_[caller.name] = {
      .request = request,
      .call = message(),
      .caller = caller,
      .question = authority_.ask(request.action(), caller.name, {{QStringLiteral("offset"), request.offsetInWords()}},
                                 message().isInteractiveAuthorizationAllowed(), done)};
}

void Service::finish(const QString& callerName, Verdict verdict) {
  const auto found = pending_.find(callerName);
  const Pending pending = std::move(found->second);
  forget(callerName);
  const auto answer = conclude(pending, verdict);
  audit("adjust", pending.caller, answer, pending.request.measured.offset);
  bus_.send(answer ? pending.call.createReply(
                         {static_cast<uint>(answer->method), QVariant::fromValue<qlonglong>(answer->by.count())})
                   : pending.call.createErrorReply(answer.error().name, answer.error().text));
}

Answer<Applied> Service::conclude(const Pending& pending, Verdict verdict) {
  // Its leaving and polkit's answer may cross.
  if (!bus_.interface()->isServiceRegistered(pending.caller.name).value()) {
    return tl::unexpected(refusal(HelperError::NotAuthorised, QStringLiteral("The caller has left.")));
  }
  if (verdict != Verdict::Allowed) {
    return tl::unexpected(explain(verdict));
  }
  return keeper_.apply(pending.request, pending.caller);
}

void Service::forget(const QString& callerName) {
  departures_.removeWatchedService(callerName);
  pending_.erase(callerName);
  idleTimer_.start();
}

uint Service::Undo(qlonglong& applied) {
  idleTimer_.start();
  const Caller who = caller();
  const auto answer = keeper_.undo(who);
  audit("undo", who, answer, Duration::zero());
  return reply(answer, applied);
}

QVariantMap Service::GetStatus() {
  idleTimer_.start();
  const clock::Steering steering = keeper_.steering();
  QStringList services;
  for (const clock::TimeService& service : steering.services) {
    services.append(QString::fromStdString(service.name));
  }
  return {{QStringLiteral("version"), QStringLiteral(TSQ_VERSION)},
          {QStringLiteral("can-step"), keeper_.canStep()},
          {QStringLiteral("slew-remaining-ns"), QVariant::fromValue<qlonglong>(keeper_.slewRemaining().count())},
          {QStringLiteral("undo-available"), keeper_.canUndo(caller())},
          {QStringLiteral("services"), services},
          {QStringLiteral("services-unknown"), QString::fromStdString(steering.unknownBecause.value_or(""))},
          {QStringLiteral("kernel-synchronised"), steering.kernelSynchronised},
          {QStringLiteral("steered"), steering.isSteered()}};
}

void Service::endIfIdle() {
  if (!pending_.empty()) {
    return;  // its end starts the timer again
  }
  // First the name is given back, so that the bus starts a new helper for whoever comes now; then who came before that
  // is served.
  bus_.unregisterService(QLatin1String(clock::kHelperName));
  QCoreApplication::processEvents();
  if (pending_.empty()) {
    Q_EMIT idle();
  } else {
    bus_.registerService(QLatin1String(clock::kHelperName));
  }
}

}  // namespace tsq::helper
