// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/synchroniser.h"

#include <algorithm>
#include <utility>

#include "clock/kernel/clock_setter.h"

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

// Longest slew that is offered; larger offsets are only slewed where the clock cannot be stepped.
constexpr Duration kLongestSlew = 24h;

// Large offsets are not refused: the user is asked twice.
procedure::SyncRules rulesOfTheMonitor() {
  return {.limits = {.maxOffset = Duration::max()}, .awaitsSlew = true};
}

SyncRefusal refusalOf(const HelperProblem& problem) {
  return {.reason = problem.error, .detail = problem.detail, .isWithoutBus = problem.isWithoutBus};
}

/// Converts a cause to the refusal that the windows show.
struct RefusalOf {
  const HelperProblem& problem;  ///< of SetterRefused
  const std::optional<HelperAnswer<HelperStatus>>& status;
  bool looksFarOff;

  SyncRefusal operator()(NothingToDo cause) const { return {.reason = cause}; }
  SyncRefusal operator()(RefusalReason cause) const { return {.reason = cause, .isFarOff = looksFarOff}; }
  SyncRefusal operator()(InvalidReason cause) const { return {.reason = cause}; }
  SyncRefusal operator()(client::FarClockDoubt cause) const { return {.reason = cause}; }
  SyncRefusal operator()(clock::StaleReason cause) const { return {.reason = clock::helperErrorFrom(cause)}; }
  SyncRefusal operator()(procedure::OtherService /*cause*/) const {
    return {.reason = clock::HelperError::OtherService, .others = (*status)->services, .canForce = (*status)->canForce};
  }
  SyncRefusal operator()(procedure::SetterRefused /*cause*/) const { return refusalOf(problem); }
  SyncRefusal operator()(const Error& cause) const {
    return {.reason = clock::HelperError::Failed, .detail = QString::fromStdString(cause.detail)};
  }
};

}  // namespace

Synchroniser::Synchroniser(Monitor& monitor, const Clock& clock, BurstEngine& engine, HelperProxy& helper,
                           SlewRemaining slewRemaining, KnownPast knownPast, QObject* parent)
    : QObject(parent),
      monitor_(monitor),
      clock_(clock),
      engine_(engine),
      helper_(helper),
      slewRemaining_(std::move(slewRemaining)),
      knownPast_(std::move(knownPast)),
      procedure_(rulesOfTheMonitor()) {
  connect(&monitor_, &Monitor::secondPassed, this, &Synchroniser::watchSlew);
}

void Synchroniser::carryOut(const procedure::SyncAction& action) {
  std::visit([this](const auto& what) { perform(what); }, action);
}

void Synchroniser::start() {
  if (isBusy()) {
    return;
  }
  status_.reset();
  carryOut(procedure_.start(clock_.read()));
  askStatus();
}

void Synchroniser::askStatus() {
  helper_.askStatus([this, attempt = attempt_](const HelperAnswer<HelperStatus>& status) {
    if (attempt == attempt_) {
      status_ = status;
      judge();
    }
  });
}

void Synchroniser::perform(const procedure::Measure& what) {
  ++attempt_;
  measured_.reset();
  finished_ = 0;
  BurstEngine::Servers servers = listServers(what);
  Q_EMIT changed();
  if (servers.empty()) {
    measured_ = client::Burst{.at = clock_.read()};
    return judge();
  }
  engine_.measure(
      std::move(servers),
      [this](std::size_t finished) {
        finished_ = finished;
        Q_EMIT changed();
      },
      [this](client::Burst burst) {
        measured_ = std::move(burst);
        judge();
      });
}

BurstEngine::Servers Synchroniser::listServers(const procedure::Measure& what) {
  asked_.clear();
  BurstEngine::Servers servers;
  for (const ServerRecord& record : monitor_.servers().records()) {
    asked_.push_back({.name = record.entry().name(), .colorIndex = record.colorIndex()});
    auto server = monitor_.measurements().configOf(record.entry());
    if (server) {
      server->dates = what.dates;
    }
    const bool isLeftOut = what.onlyVerified && server && std::holds_alternative<quic::Insecure>(server->trust);
    servers.push_back(isLeftOut ? fail(ErrorCode::CertificateUntrusted) : std::move(server));
  }
  return servers;
}

// The decision also depends on the helper's abilities.
void Synchroniser::judge() {
  if (measured_ && (status_ || phase() == Phase::Verifying)) {
    carryOut(procedure_.measured(*std::exchange(measured_, std::nullopt), means()));
  }
}

procedure::SetterMeans Synchroniser::means() const {
  if (!status_ || !*status_) {
    return {};
  }
  const HelperStatus& status = **status_;
  return {.canStep = status.canStep, .canSlew = !status.isTimedate, .canUndo = !status.isTimedate};
}

void Synchroniser::perform(procedure::FindOthers /*what*/) {
  if (!*status_) {
    problem_ = status_->error();
    return carryOut(procedure_.setterRefused());
  }
  carryOut(procedure_.surveyed({.isSteered = (*status_)->isSteered, .slewRemaining = slewRemaining()}));
}

void Synchroniser::perform(procedure::Propose /*what*/) {
  const HelperStatus& status = **status_;
  const Adjustment& planned = procedure_.planned();
  const Duration size = magnitude(planned.by);
  proposal_ = {.adjustment = planned,
               .canChoose = status.canStep && !status.isTimedate && !procedure_.isFarOff() &&
                            clock::slewTime(size) <= kLongestSlew,
               .canUndo = !status.isTimedate,
               .isLarge = size > clock::kLargeStep,
               .isUnauthenticated = !client::isVerified(*burst()),
               .isAgainstOthers = status.isSteered,
               .isFarOff = procedure_.isFarOff(),
               .others = status.services};
  Q_EMIT changed();
}

void Synchroniser::proposeAllTheSame() {
  carryOut(procedure_.force());
}

void Synchroniser::choose(AdjustMethod method) {
  carryOut(procedure_.choose(method));
}

// The user has confirmed this; it is also logged.
void Synchroniser::ignoreDates() {
  qWarning("The dates of certificates are ignored once, to measure a clock that is far off.");
  carryOut(procedure_.ignoreDates(knownPast_()));
}

void Synchroniser::perform(const procedure::Refuse& what) {
  refusal_ = std::visit(RefusalOf{.problem = problem_, .status = status_, .looksFarOff = what.looksFarOff}, what.cause);
  Q_EMIT changed();
}

void Synchroniser::apply() {
  carryOut(procedure_.accept(clock_.read(), slewRemaining()));
}

void Synchroniser::perform(const procedure::Apply& what) {
  monitor_.servers().expectAdjustment(procedure_.planned());
  Q_EMIT changed();
  helper_.adjust(what.measured, what.method, what.force,
                 [this](const HelperAnswer<Adjustment>& answer) { conclude(answer); });
}

void Synchroniser::undo() {
  carryOut(procedure_.undo());
}

void Synchroniser::perform(const procedure::TakeBack& what) {
  stopMeasuring();
  monitor_.servers().expectAdjustment(what.expected);
  Q_EMIT changed();
  helper_.undo([this](const HelperAnswer<Adjustment>& answer) { conclude(answer); });
}

void Synchroniser::conclude(const HelperAnswer<Adjustment>& answer) {
  const ClockReading now = clock_.read();
  monitor_.servers().concludeAdjustment(answer ? std::optional(*answer) : std::nullopt, isUndone());
  if (answer) {
    return carryOut(procedure_.moved(*answer, now, slewRemaining()));
  }
  problem_ = answer.error();
  carryOut(procedure_.setterRefused());
}

void Synchroniser::watchSlew() {
  if (phase() == Phase::Slewing) {
    carryOut(procedure_.slewProgressed(slewRemaining()));
    Q_EMIT changed();
  }
}

void Synchroniser::cancel() {
  carryOut(procedure_.cancel());
}

void Synchroniser::perform(procedure::Abandon what) {
  if (what.isAsked) {
    helper_.abandon();
    monitor_.servers().concludeAdjustment(std::nullopt, isUndone());
  }
  stopMeasuring();
  Q_EMIT changed();
}

void Synchroniser::stopMeasuring() {
  ++attempt_;
  measured_.reset();
  engine_.cancel();
}

}  // namespace tsq::app
