// SPDX-License-Identifier: MIT
#include "service.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <algorithm>
#include <limits>

#include "clock/helper_messages.h"

namespace tsq::helper {
namespace {

using namespace std::chrono_literals;
using clock::HelperError;

// Long enough for the next request of an active caller; an unused service should not run.
constexpr auto kIdleTime = 30s;
// Maximum number of simultaneous prompts ...
constexpr int kMaxPrompts = 8;
// ... and of those of one user, so that a user cannot block the others.
constexpr int kMaxPromptsPerUser = 4;
// Each question takes a thread, even if polkit answers without a prompt, within milliseconds.
constexpr std::size_t kMaxPending = 20;
constexpr int kMaxPendingPerUser = 8;
// Callers whose user id is cached; each call of the others asks the bus.
constexpr std::size_t kMaxKnownCallers = 256;

// For callers that have already left the bus; never a real user's id.
constexpr uint kNobody = std::numeric_limits<uint>::max();

Refusal busy() {
  return refusal(HelperError::Busy,
                 QStringLiteral("Earlier requests are still waiting for a password; answer these first."));
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

QVariant toVariant(const clock::BusDictionary::mapped_type& value) {
  if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
    QStringList list;
    for (const std::string& text : *texts) {
      list.append(QString::fromStdString(text));
    }
    return list;
  }
  if (const auto* text = std::get_if<std::string>(&value)) {
    return QString::fromStdString(*text);
  }
  const auto* number = std::get_if<std::int64_t>(&value);
  return number == nullptr ? QVariant(std::get<bool>(value)) : QVariant::fromValue(qlonglong{*number});
}

}  // namespace

Service::Service(QDBusConnection bus, ClockKeeper& keeper, Authority& authority, Audit audit)
    : bus_(std::move(bus)), keeper_(keeper), authority_(authority), audit_(std::move(audit)) {
  departures_.setConnection(bus_);
  departures_.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
  connect(&departures_, &QDBusServiceWatcher::serviceUnregistered, this, &Service::forget);
  expiryTimer_.setSingleShot(true);
  connect(&expiryTimer_, &QTimer::timeout, this, &Service::expire);
  idleTimer_.setSingleShot(true);
  idleTimer_.setInterval(kIdleTime);
  connect(&idleTimer_, &QTimer::timeout, this, &Service::endIfIdle);
}

bool Service::start() {
  idleTimer_.start();
  return bus_.registerObject(QLatin1String(clock::kHelperPath), this, QDBusConnection::ExportScriptableSlots) &&
         bus_.registerService(QLatin1String(clock::kHelperName));
}

// Unique bus names are never reused, so a cached user id stays valid.
Caller Service::caller() {
  const QString name = message().service();
  if (const auto known = uids_.find(name); known != uids_.end()) {
    return {.name = name, .uid = known->second};
  }
  const QDBusReply<uint> uid = bus_.interface()->serviceUid(name);
  if (uids_.size() >= kMaxKnownCallers) {
    uids_.clear();
  }
  const uint found = uid.isValid() ? uid.value() : kNobody;
  uids_[name] = found;
  return {.name = name, .uid = found};
}

void Service::refuse(const Refusal& refusal) {
  sendErrorReply(refusal.name, refusal.text);
}

// Checked before anything else is done for a caller, so that excess calls cost no more than this.
bool Service::admit(const Caller& caller) {
  idleTimer_.start();
  if (rates_.admit(caller.uid, keeper_.now())) {
    return true;
  }
  refuse(refusal(HelperError::TooOften, QStringLiteral("You call more than ten times a second; wait a little.")));
  return false;
}

uint Service::reply(const Answer<Applied>& answer, qlonglong& applied) {
  if (!answer) {
    refuse(answer.error());
    return 0;
  }
  applied = answer->by.count();
  return static_cast<uint>(answer->method);
}

uint Service::Adjust(qlonglong offset, uint mode, qlonglong measuredAt, qlonglong wallMinusBoot, bool force,
                     qlonglong maxError, qlonglong estimatedError, qlonglong& applied) {
  using std::int64_t;
  const Caller who = caller();
  if (!admit(who)) {
    return 0;
  }
  const auto asked = clock::parseAdjust({int64_t{offset}, std::uint32_t{mode}, int64_t{measuredAt},
                                         int64_t{wallMinusBoot}, force, int64_t{maxError}, int64_t{estimatedError}});
  if (!asked) {
    sendErrorReply(QDBusError::InvalidArgs, QStringLiteral("The mode must be 0 (auto), 1 (slew) or 2 (step)."));
    return 0;
  }
  const Request request{.measured = asked->measured, .mode = asked->mode, .force = asked->force};
  const auto possible = findRoom(who).and_then([&] { return keeper_.check(request); });
  if (!possible) {
    audit_.refused("adjust", who, request.measured.offset, possible.error(), keeper_.now());
    return reply(tl::unexpected(possible.error()), applied);
  }
  setDelayedReply(true);
  begin(request, who);
  return 0;
}

Answer<void> Service::findRoom(const Caller& caller) const {
  const auto sameUser = std::count_if(pending_.begin(), pending_.end(),
                                      [&](const auto& entry) { return entry.second.caller.uid == caller.uid; });
  if (pending_.contains(caller.name) || pending_.size() >= kMaxPending || sameUser >= kMaxPendingPerUser) {
    return tl::unexpected(busy());
  }
  return {};
}

bool Service::hasRoomForPrompt(const Caller& caller) const {
  int all = 0;
  int sameUser = 0;
  for (const auto& [name, pending] : pending_) {
    all += pending.isPrompt ? 1 : 0;
    sameUser += pending.isPrompt && pending.caller.uid == caller.uid ? 1 : 0;
  }
  return all < kMaxPrompts && sameUser < kMaxPromptsPerUser;
}

// Without room for another prompt polkit is still asked: callers that it allows without one do not wait for other
// callers' passwords.
void Service::begin(const Request& request, const Caller& caller) {
  departures_.addWatchedService(caller.name);
  const bool isPrompt = message().isInteractiveAuthorizationAllowed() && hasRoomForPrompt(caller);
  const Action action = keeper_.actionFor(request, caller);
  const auto done = [this, name = caller.name](Verdict verdict) { decide(name, verdict); };
  pending_[caller.name] = {
      .request = request,
      .action = action,
      .call = message(),
      .caller = caller,
      .isPrompt = isPrompt,
      .question = authority_.ask(actionId(action), caller.name, {{QStringLiteral("offset"), request.offsetInWords()}},
                                 isPrompt, done)};
  awaitExpiry();
}

void Service::decide(const QString& callerName, Verdict verdict) {
  const Pending pending = take(callerName);
  finish(pending, conclude(pending, verdict));
}

Answer<Applied> Service::conclude(const Pending& pending, Verdict verdict) {
  // The caller may leave while polkit's answer is under way.
  if (!bus_.interface()->isServiceRegistered(pending.caller.name).value()) {
    return tl::unexpected(refusal(HelperError::NotAuthorised, QStringLiteral("The caller has left.")));
  }
  const bool isCrowdedOut = pending.call.isInteractiveAuthorizationAllowed() && !pending.isPrompt;
  if (verdict == Verdict::WouldHaveToAsk && isCrowdedOut) {
    return tl::unexpected(busy());
  }
  if (verdict != Verdict::Allowed) {
    return tl::unexpected(explain(verdict));
  }
  return keeper_.apply(pending.request, pending.caller, pending.action);
}

void Service::finish(const Pending& pending, const Answer<Applied>& answer) {
  if (answer) {
    audit_.applied("adjust", pending.caller, *answer);
  } else {
    audit_.refused("adjust", pending.caller, pending.request.measured.offset, answer.error(), keeper_.now());
  }
  bus_.send(answer ? pending.call.createReply(
                         {static_cast<uint>(answer->method), QVariant::fromValue<qlonglong>(answer->by.count())})
                   : pending.call.createErrorReply(answer.error().name, answer.error().text));
}

Service::Pending Service::take(const QString& callerName) {
  Pending pending = std::move(pending_.at(callerName));
  forget(callerName);
  return pending;
}

void Service::forget(const QString& callerName) {
  departures_.removeWatchedService(callerName);
  pending_.erase(callerName);
  awaitExpiry();
  idleTimer_.start();
}

// A measurement that becomes too old during the prompt can only be refused, whatever the answer: its prompt is closed
// and makes room.
void Service::expire() {
  const BootTime now = keeper_.now();
  std::vector<QString> expired;
  for (const auto& [name, pending] : pending_) {
    if (pending.request.measured.at < now - clock::kMaxAge) {
      expired.push_back(name);
    }
  }
  for (const QString& name : expired) {
    finish(take(name), tl::unexpected(explain(clock::StaleReason::TooOld)));
  }
  awaitExpiry();
}

void Service::awaitExpiry() {
  const auto oldest = std::min_element(pending_.begin(), pending_.end(), [](const auto& one, const auto& other) {
    return one.second.request.measured.at < other.second.request.measured.at;
  });
  if (oldest == pending_.end()) {
    expiryTimer_.stop();
    return;
  }
  const Duration left = oldest->second.request.measured.at + clock::kMaxAge - keeper_.now();
  expiryTimer_.start(std::chrono::floor<std::chrono::milliseconds>(std::max(left, Duration::zero())) + 1ms);
}

uint Service::Undo(qlonglong& applied) {
  const Caller who = caller();
  if (!admit(who)) {
    return 0;
  }
  const auto answer = keeper_.undo(who);
  if (answer) {
    audit_.applied("undo", who, *answer);
  } else {
    audit_.refused("undo", who, Duration::zero(), answer.error(), keeper_.now());
  }
  return reply(answer, applied);
}

QVariantMap Service::GetStatus() {
  const Caller who = caller();
  if (!admit(who)) {
    return {};
  }
  const auto& [steering, lastGood] = keeper_.surroundings();
  clock::HelperReport report{.version = TSQ_VERSION,
                             .canStep = keeper_.canStep(),
                             .slewRemaining = keeper_.slewRemaining(),
                             .undoAvailable = keeper_.canUndo(who),
                             .services = {},
                             .servicesUnknown = steering.unknownBecause.value_or(""),
                             .kernelSynchronised = ClockKeeper::isKernelSynchronised(),
                             .steered = steering.isSteered(),
                             .lastGood = lastGood ? std::optional(lastGood->time) : std::nullopt};
  for (const clock::TimeService& service : steering.services) {
    report.services.push_back(service.name);
  }
  QVariantMap status;
  for (const auto& [key, value] : clock::toBus(report)) {
    status[QString::fromStdString(key)] = toVariant(value);
  }
  return status;
}

void Service::endIfIdle() {
  if (!pending_.empty()) {
    return;  // their end starts the timer again
  }
  // The name is released first, so that the bus starts a new helper for later requests; then the requests received
  // before that are served.
  bus_.unregisterService(QLatin1String(clock::kHelperName));
  QCoreApplication::processEvents();
  if (pending_.empty()) {
    Q_EMIT idle();
  } else {
    bus_.registerService(QLatin1String(clock::kHelperName));
  }
}

}  // namespace tsq::helper
